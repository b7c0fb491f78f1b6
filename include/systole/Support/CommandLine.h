//===- CommandLine.h - Options of the tools -------------------------------===//
//
// With LLVM's conventions: --name=value or --name value, one dash or two.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_COMMANDLINE_H
#define SYSTOLE_SUPPORT_COMMANDLINE_H

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace systole {

/// Describes a tool's options, and stores what the command line says in the variables that the options name.
class CommandLine {
public:
  CommandLine(std::string tool, std::string overview)
      : tool(std::move(tool)), overview(std::move(overview)) {}

  /// The one argument that is no option.
  void addPositional(std::string placeholder, std::string help, std::string &value, bool isRequired = true);
  /// --name, --name=true or --name=false
  void addFlag(std::string name, std::string help, bool &value);
  /// --name=PLACEHOLDER, at most once
  void addString(std::string name, std::string placeholder, std::string help, std::string &value);
  /// … any number of times
  void addStrings(std::string name, std::string placeholder, std::string help,
                  std::vector<std::string> &values);
  /// … a whole number of at least `minimum`
  void addInteger(std::string name, std::string placeholder, std::string help, int64_t minimum,
                  int64_t &value);
  void addInteger(std::string name, std::string placeholder, std::string help, int64_t minimum,
                  std::optional<int64_t> &value);

  /// What is asked for: the tool's work, or nothing but a text about it.
  enum class Request { Run, Help, Version };
  /// Errors name the option.
  absl::StatusOr<Request> parse(int argc, const char *const *argv);

  std::string help() const;

private:
  struct Option {
    std::string name, placeholder, help;
    bool repeatable;
    std::function<absl::Status(absl::string_view)> store;
    bool seen = false;
  };
  Option *find(absl::string_view name);
  absl::Status unknown(absl::string_view argument) const;
  absl::Status parseOption(absl::string_view argument, int argc, const char *const *argv, int &i);

  std::string tool, overview;
  std::string positionalPlaceholder, positionalHelp;
  std::string *positional = nullptr;
  bool isPositionalRequired = true;
  std::vector<Option> options;
};

/// What main does with its arguments and its result: parses, runs `body`, prints `TOOL: error: MESSAGE` (or
/// only MESSAGE, where it has a location and the word itself) to standard error, and returns the exit status.
int runTool(CommandLine &commandLine, absl::string_view tool, int argc, const char *const *argv,
            const std::function<absl::Status()> &body);

} // namespace systole

#endif // SYSTOLE_SUPPORT_COMMANDLINE_H
