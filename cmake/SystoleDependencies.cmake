# Everything here comes from Debian's packages; docs/Architecture.md says what each is for.

find_package(MLIR REQUIRED CONFIG HINTS /usr/lib/llvm-22/lib/cmake/mlir)
if(LLVM_VERSION_MAJOR LESS 22)
  message(FATAL_ERROR "Systole needs LLVM and MLIR 22; found ${LLVM_PACKAGE_VERSION} in ${LLVM_DIR}")
endif()
list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)

# mlir-tblgen takes its include path from the directory, not from a target.
include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})

find_package(absl REQUIRED)
find_package(Protobuf REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Threads REQUIRED)

# Debian's libzip configuration refuses to load without the zip tools, which nothing here needs.
find_library(LIBZIP_LIBRARY zip REQUIRED)
find_path(LIBZIP_INCLUDE_DIR zip.h REQUIRED)
add_library(SystoleZipDependency INTERFACE)
target_include_directories(SystoleZipDependency SYSTEM INTERFACE ${LIBZIP_INCLUDE_DIR})
target_link_libraries(SystoleZipDependency INTERFACE ${LIBZIP_LIBRARY})

if(SYSTOLE_BUILD_TESTS)
  find_package(GTest REQUIRED)
  find_package(benchmark REQUIRED)
endif()

# Headers of MLIR and LLVM, and the one shared library of each.
add_library(SystoleMLIRDependency INTERFACE)
target_include_directories(SystoleMLIRDependency SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
target_link_libraries(SystoleMLIRDependency INTERFACE MLIR LLVM)
