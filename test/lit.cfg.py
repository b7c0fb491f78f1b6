"""The lit suite: every .mlir, .test and .py file under test/ with RUN lines."""

import os

import lit.formats

config.name = "Systole"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["unit", "benchmark", "fuzz", "Inputs", "Programs"]
config.test_source_root = os.path.join(config.systole_source, "test")
config.test_exec_root = os.path.join(config.systole_binary, "test")
config.environment["PATH"] = os.pathsep.join(
    [
        os.path.join(config.systole_binary, "bin"),
        os.path.join(config.systole_binary, "test", "tools"),
        config.llvm_tools,
        os.environ["PATH"],
    ]
)
config.environment["FILECHECK_OPTS"] = "-enable-var-scope"
config.substitutions.append(("%systole_source", config.systole_source))
config.substitutions.append(("%systole_binary", config.systole_binary))
config.substitutions.append(("%llvm_include", os.path.join(os.path.dirname(config.llvm_tools), "include")))
config.substitutions.append(("%cxx", config.cxx))
if config.sanitize:
    config.available_features.add("sanitized")
