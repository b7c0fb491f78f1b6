//===- MachineModel.cpp - A machine, as data -------------------------------===//

#include "systole/ISA/MachineModel.h"
#include "BuiltinMachines.h"
#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include <cassert>
#include <set>

namespace systole::isa {

namespace {

/// Calls `visit` with the key, the place and the least and greatest value of every number in the model.
template <typename Model, typename Visitor> void forEachNumber(Model &machine, Visitor &&visit) {
  constexpr double cycles = 1e6;
  visit("clock_mhz", machine.clockMHz, 1, 1e5);
  visit("cores", machine.cores, 1, 64);
  visit("matrix_units_per_core", machine.matrixUnitsPerCore, 1, maxMatrixUnits);
  visit("vmem_rows", machine.vmemRows, 8, 1 << 24);
  visit("smem_words", machine.smemWords, dmaDescriptorWords, 1 << 24);
  visit("hbm_bytes", machine.hbmBytes, 512, 0x1p41);
  visit("matrix_result_queue", machine.matrixResultQueue, 1, 1024);
  for (int i = 1; i < latencyClassCount; ++i)
    visit(absl::StrCat("latency.", latencyClassName(static_cast<LatencyClass>(i))), machine.latencies[i], 1,
          1024);
  visit("branch_penalty", machine.branchPenalty, 0, cycles);
  visit("transcendental_interval", machine.transcendentalInterval, 1, cycles);
  visit("transcendental_binary_interval", machine.transcendentalBinaryInterval, 1, cycles);
  visit("matrix_multiply_interval", machine.matrixMultiplyInterval, 1, cycles);
  visit("matrix_load_interval", machine.matrixLoadInterval, 1, cycles);
  visit("matrix_latency", machine.matrixLatency, 1, cycles);
  visit("transpose_latency", machine.transposeLatency, 1, cycles);
  visit("permute_interval", machine.permuteInterval, 1, cycles);
  visit("reduce_interval", machine.reduceInterval, 1, cycles);
  visit("hbm_bandwidth_gb_per_s", machine.hbmBandwidthGBs, 1e-3, 1e6);
  visit("dma_latency", machine.dmaLatency, 0, cycles);
  visit("hbm_granule_bytes", machine.hbmGranuleBytes, 1, 1 << 20);
  visit("dma_row_cycles", machine.dmaRowCycles, 0, cycles);
  visit("local_bytes_per_cycle", machine.localBytesPerCycle, 1, 1 << 20);
}

bool parseNumber(absl::string_view text, int64_t &value) { return absl::SimpleAtoi(text, &value); }
bool parseNumber(absl::string_view text, double &value) { return absl::SimpleAtod(text, &value); }

class MachineParser {
public:
  MachineParser(absl::string_view source, absl::Span<const std::string> takenNames)
      : source(source), takenNames(takenNames) {}

  absl::StatusOr<MachineModel> run(absl::string_view text) {
    for (absl::string_view line : absl::StrSplit(text, '\n')) {
      ++lineNumber;
      line = absl::StripAsciiWhitespace(line.substr(0, line.find('#')));
      if (!line.empty())
        if (absl::Status status = parseLine(line); !status.ok())
          return status;
    }
    if (absl::Status status = findMissing(); !status.ok())
      return status;
    return machine;
  }

private:
  absl::Status error(absl::string_view message) const {
    return absl::InvalidArgumentError(absl::StrCat(source, ":", lineNumber, ": ", message));
  }

  absl::Status parseLine(absl::string_view line) {
    size_t equals = line.find('=');
    if (equals == absl::string_view::npos)
      return error(absl::StrCat("expected `key = value`, found `", line, "`"));
    std::string key(absl::StripAsciiWhitespace(line.substr(0, equals)));
    absl::string_view value = absl::StripAsciiWhitespace(line.substr(equals + 1));
    if (!seen.insert(key).second)
      return error(absl::StrCat("`", key, "` is given twice"));
    return key == "name" ? setName(value) : setNumber(key, value);
  }

  absl::Status setName(absl::string_view value) {
    machine.name = std::string(value);
    if (value.empty())
      return error("`name` is empty");
    if (absl::c_linear_search(takenNames, value))
      return error(absl::StrCat("`name`: `", value, "` is a target already; give this machine another name"));
    return absl::OkStatus();
  }

  absl::Status setNumber(const std::string &key, absl::string_view value) {
    absl::Status status = error(absl::StrCat("unknown key `", key, "`"));
    forEachNumber(machine, [&](absl::string_view name, auto &place, double least, double greatest) {
      if (name != key)
        return;
      auto number = place;
      if (!parseNumber(value, number))
        status = error(absl::StrCat("`", key, "`: `", value, "` is not a number of the kind expected"));
      else if (!(number >= least && number <= greatest))
        // In the type of the number, which prints all digits of a whole one.
        status = error(absl::StrCat("`", key, "`: ", value, " is not between ",
                                    static_cast<decltype(number)>(least), " and ",
                                    static_cast<decltype(number)>(greatest)));
      else
        place = number, status = absl::OkStatus();
    });
    return status;
  }

  absl::Status findMissing() const {
    std::string missing = seen.count("name") ? "" : " name";
    forEachNumber(machine, [&](absl::string_view name, const auto &, double, double) {
      if (!seen.count(std::string(name)))
        absl::StrAppend(&missing, " ", name);
    });
    return missing.empty() ? absl::OkStatus()
                           : absl::InvalidArgumentError(absl::StrCat(source, ": missing:", missing));
  }

  absl::string_view source;
  absl::Span<const std::string> takenNames;
  int lineNumber = 0;
  std::set<std::string> seen;
  MachineModel machine;
};

} // namespace

absl::StatusOr<MachineModel> parseMachineModel(absl::string_view text, absl::string_view source,
                                               absl::Span<const std::string> takenNames) {
  return MachineParser(source, takenNames).run(text);
}

std::string print(const MachineModel &machine) {
  std::string text = absl::StrCat("name = ", machine.name, "\n");
  forEachNumber(machine, [&](absl::string_view name, const auto &value, double, double) {
    absl::StrAppend(&text, name, " = ", value, "\n");
  });
  return text;
}

absl::StatusOr<MachineModel> findMachineModel(absl::string_view name) {
  for (const BuiltinMachine &machine : builtinMachines)
    if (machine.name == name)
      return parseMachineModel(machine.text, absl::StrCat(name, ".machine"));
  std::string known;
  for (absl::string_view builtin : builtinMachineNames())
    absl::StrAppend(&known, known.empty() ? "" : ", ", builtin);
  return absl::NotFoundError(absl::StrCat("no machine named `", name, "`; known are ", known));
}

std::vector<absl::string_view> builtinMachineNames() {
  std::vector<absl::string_view> names;
  for (const BuiltinMachine &machine : builtinMachines)
    names.push_back(machine.name);
  return names;
}

const MachineModel &defaultMachineModel() {
  static const MachineModel machine = [] {
    absl::StatusOr<MachineModel> found = findMachineModel("tpu-v2");
    assert(found.ok() && "machines/tpu-v2.machine is malformed");
    return *std::move(found);
  }();
  return machine;
}

} // namespace systole::isa
