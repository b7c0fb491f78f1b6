//===- CommandLine.cpp - Options of the tools -----------------------------===//

#include "systole/Support/CommandLine.h"

#include "systole/Support/Version.h"

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace systole {

void CommandLine::addPositional(std::string placeholder, std::string help, std::string &value,
                                bool isRequired) {
  positionalPlaceholder = std::move(placeholder);
  positionalHelp = std::move(help);
  positional = &value;
  isPositionalRequired = isRequired;
}

void CommandLine::addFlag(std::string name, std::string help, bool &value) {
  auto store = [name, &value](absl::string_view text) -> absl::Status {
    if (text != "true" && text != "false")
      return absl::InvalidArgumentError(absl::StrCat("--", name, " takes true or false, found '", text, "'"));
    value = text == "true";
    return absl::OkStatus();
  };
  options.push_back({std::move(name), "", std::move(help), true, std::move(store)});
}

void CommandLine::addString(std::string name, std::string placeholder, std::string help, std::string &value) {
  options.push_back(
      {std::move(name), std::move(placeholder), std::move(help), false, [&value](absl::string_view text) {
         value = std::string(text);
         return absl::OkStatus();
       }});
}

void CommandLine::addStrings(std::string name, std::string placeholder, std::string help,
                             std::vector<std::string> &values) {
  options.push_back(
      {std::move(name), std::move(placeholder), std::move(help), true, [&values](absl::string_view text) {
         values.emplace_back(text);
         return absl::OkStatus();
       }});
}

static absl::StatusOr<int64_t> parseInteger(absl::string_view name, absl::string_view text, int64_t minimum) {
  int64_t number;
  if (absl::SimpleAtoi(text, &number) && number >= minimum)
    return number;
  return absl::InvalidArgumentError(
      absl::StrCat("--", name, " takes a whole number of at least ", minimum, ", found '", text, "'"));
}

void CommandLine::addInteger(std::string name, std::string placeholder, std::string help, int64_t minimum,
                             std::optional<int64_t> &value) {
  auto store = [name, minimum, &value](absl::string_view text) -> absl::Status {
    absl::StatusOr<int64_t> number = parseInteger(name, text, minimum);
    if (number.ok())
      value = *number;
    return number.status();
  };
  options.push_back({std::move(name), std::move(placeholder), std::move(help), false, std::move(store)});
}

void CommandLine::addInteger(std::string name, std::string placeholder, std::string help, int64_t minimum,
                             int64_t &value) {
  auto store = [name, minimum, &value](absl::string_view text) -> absl::Status {
    absl::StatusOr<int64_t> number = parseInteger(name, text, minimum);
    if (number.ok())
      value = *number;
    return number.status();
  };
  options.push_back({std::move(name), std::move(placeholder), std::move(help), false, std::move(store)});
}

CommandLine::Option *CommandLine::find(absl::string_view name) {
  auto found =
      std::find_if(options.begin(), options.end(), [&](const Option &option) { return name == option.name; });
  return found == options.end() ? nullptr : &*found;
}

/// The number of letters to insert, remove or change to make one word the other.
static size_t editDistance(absl::string_view a, absl::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      size_t changed = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
    }
  }
  return row[b.size()];
}

absl::Status CommandLine::unknown(absl::string_view argument) const {
  absl::string_view name = argument.substr(0, argument.find('='));
  while (absl::ConsumePrefix(&name, "-"))
    ;
  std::string hint = "; see --help";
  size_t best = 3;
  for (const Option &option : options)
    if (size_t distance = editDistance(name, option.name); distance < best) {
      best = distance;
      hint = absl::StrCat("; did you mean --", option.name, "?");
    }
  return absl::InvalidArgumentError(absl::StrCat("unknown option '", argument, "'", hint));
}

absl::Status CommandLine::parseOption(absl::string_view argument, int argc, const char *const *argv, int &i) {
  absl::string_view name = argument;
  absl::ConsumePrefix(&name, "-");
  absl::ConsumePrefix(&name, "-");
  size_t equals = name.find('=');
  bool hasValue = equals != absl::string_view::npos;
  absl::string_view value = hasValue ? name.substr(equals + 1) : absl::string_view();
  Option *option = find(name.substr(0, equals));
  if (!option)
    return unknown(argument);
  if (option->seen && !option->repeatable)
    return absl::InvalidArgumentError(absl::StrCat("--", option->name, " is given twice"));
  option->seen = true;
  bool takesValue = !option->placeholder.empty();
  if (takesValue && !hasValue) {
    if (i + 1 >= argc)
      return absl::InvalidArgumentError(
          absl::StrCat("--", option->name, " lacks its value ", option->placeholder));
    value = argv[++i];
  }
  if (!takesValue && !hasValue)
    value = "true";
  return option->store(value);
}

absl::StatusOr<CommandLine::Request> CommandLine::parse(int argc, const char *const *argv) {
  bool found = false;
  for (int i = 1; i < argc; ++i) {
    absl::string_view argument = argv[i];
    if (argument == "--help" || argument == "-help" || argument == "-h")
      return Request::Help;
    if (argument == "--version" || argument == "-version")
      return Request::Version;
    if (argument.size() > 1 && argument.front() == '-') {
      if (absl::Status status = parseOption(argument, argc, argv, i); !status.ok())
        return status;
      continue;
    }
    if (!positional || found)
      return absl::InvalidArgumentError(absl::StrCat("unexpected argument '", argument, "'"));
    *positional = std::string(argument);
    found = true;
  }
  if (positional && isPositionalRequired && !found)
    return absl::InvalidArgumentError(absl::StrCat("no ", positionalPlaceholder, " is given; see --help"));
  return Request::Run;
}

std::string CommandLine::help() const {
  std::string result = absl::StrCat(overview, "\n\nUsage: ", tool);
  if (positional)
    absl::StrAppend(&result, " ", positionalPlaceholder);
  absl::StrAppend(&result, " [options]\n");
  if (positional)
    absl::StrAppend(&result, "\n  ", positionalPlaceholder, "  ", positionalHelp, "\n");
  absl::StrAppend(&result, "\nOptions:\n");
  auto line = [&](std::string left, absl::string_view help) {
    left.resize(std::max<size_t>(left.size() + 2, 26), ' ');
    absl::StrAppend(&result, "  ", left, help, "\n");
  };
  for (const Option &option : options)
    line(absl::StrCat("--", option.name, option.placeholder.empty() ? "" : "=", option.placeholder),
         option.help);
  line("--help", "Print this and exit");
  line("--version", "Print the version and exit");
  return result;
}

int runTool(CommandLine &commandLine, absl::string_view tool, int argc, const char *const *argv,
            const std::function<absl::Status()> &body) {
  std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of write
  absl::StatusOr<CommandLine::Request> request = commandLine.parse(argc, argv);
  absl::Status status = request.status();
  if (status.ok()) {
    if (*request == CommandLine::Request::Help)
      std::fputs(commandLine.help().c_str(), stdout);
    else if (*request == CommandLine::Request::Version)
      std::fputs(absl::StrCat(tool, " of Systole ", version(), "\n").c_str(), stdout);
    else
      status = body();
  }
  // What a full disk or a closed pipe refuses is seen here at the latest.
  if (status.ok() && (std::fflush(stdout) != 0 || std::ferror(stdout)))
    status = absl::DataLossError("cannot write to standard output");
  if (status.ok())
    return 0;
  // Diagnostics have a location of their own before the word error.
  bool isLocated =
      absl::StartsWith(status.message(), "error: ") || absl::StrContains(status.message(), ": error: ");
  std::string message =
      absl::StrCat(isLocated ? "" : absl::StrCat(tool, ": error: "), status.message(), "\n");
  std::fputs(message.c_str(), stderr);
  return 1;
}

} // namespace systole
