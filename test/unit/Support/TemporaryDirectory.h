//===- TemporaryDirectory.h - A directory for one test --------------------===//

#ifndef SYSTOLE_TEST_UNIT_SUPPORT_TEMPORARYDIRECTORY_H
#define SYSTOLE_TEST_UNIT_SUPPORT_TEMPORARYDIRECTORY_H

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <string>

namespace systole::testing {

/// Removed with all that is in it when the test ends.
class TemporaryDirectory {
public:
  TemporaryDirectory() {
    std::string pattern = (std::filesystem::temp_directory_path() / "systole-test-XXXXXX").string();
    name = mkdtemp(pattern.data());
  }
  TemporaryDirectory(const TemporaryDirectory &) = delete;
  TemporaryDirectory &operator=(const TemporaryDirectory &) = delete;
  ~TemporaryDirectory() { std::filesystem::remove_all(name); }

  const std::string &path() const { return name; }
  std::string file(const std::string &leaf) const { return name + "/" + leaf; }
  /// How many files it holds.
  long count() const {
    return std::distance(std::filesystem::directory_iterator(name), std::filesystem::directory_iterator());
  }

private:
  std::string name;
};

} // namespace systole::testing

#endif // SYSTOLE_TEST_UNIT_SUPPORT_TEMPORARYDIRECTORY_H
