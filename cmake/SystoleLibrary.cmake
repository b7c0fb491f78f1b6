# One folder is one library: its sources are the folder's *.cpp files.

# systole_add_library(NAME [MLIR] [DEPENDS target...] [LINK library...])
#
# MLIR       the library uses MLIR: it gets its headers, the shared libraries and the precompiled header
# DEPENDS    targets that generate headers
# LINK       libraries, passed on to whoever links this one
function(systole_add_library name)
  cmake_parse_arguments(ARG "MLIR" "" "DEPENDS;LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_library(${name} STATIC ${sources})
  # Systole::Runtime is SystoleRuntime, in this build and to projects that use an installation.
  string(REGEX REPLACE "^Systole" "" short_name ${name})
  add_library(Systole::${short_name} ALIAS ${name})
  set_target_properties(${name} PROPERTIES EXPORT_NAME ${short_name})
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  if(ARG_MLIR)
    target_link_libraries(${name} PUBLIC SystoleMLIRDependency)
    systole_precompile(${name})
  endif()
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  set_property(GLOBAL APPEND PROPERTY SYSTOLE_LIBRARIES ${name})
endfunction()

# systole_call_programs(FILE...): sources that call the machine code of compiled programs. Its functions have no type
# signature before them, where Clang's function sanitizer reads it.
function(systole_call_programs)
  if(SYSTOLE_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -fno-sanitize=function)
  endif()
endfunction()

# Shares one precompiled header of MLIR among all targets that use it.
function(systole_precompile name)
  if(NOT TARGET SystolePrecompiled)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "")
    add_library(SystolePrecompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(SystolePrecompiled PUBLIC SystoleMLIRDependency)
    target_precompile_headers(SystolePrecompiled PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h)
  endif()
  target_precompile_headers(${name} REUSE_FROM SystolePrecompiled)
endfunction()

# systole_add_dialect(FILE dialect): declarations and definitions of the ops, types, attributes and enums in
# include/systole/.../FILE.td, called from that folder's CMakeLists.txt. Makes the target SystoleFILEIncGen.
# With [SHARDS n] the definitions of ops fall into n parts, GET_OP_DEFS_0 and so on, one for each of n source files.
function(systole_add_dialect file dialect)
  cmake_parse_arguments(ARG "" "SHARDS" "" ${ARGN})
  set(shards)
  if(ARG_SHARDS)
    set(shards -op-shard-count=${ARG_SHARDS})
  endif()
  include_directories(${PROJECT_SOURCE_DIR}/include)
  set(LLVM_TARGET_DEFINITIONS ${file}Ops.td)
  mlir_tablegen(${file}Dialect.h.inc -gen-dialect-decls -dialect=${dialect})
  mlir_tablegen(${file}Dialect.cpp.inc -gen-dialect-defs -dialect=${dialect})
  mlir_tablegen(${file}Ops.h.inc -gen-op-decls -dialect=${dialect} ${shards})
  mlir_tablegen(${file}Ops.cpp.inc -gen-op-defs -dialect=${dialect} ${shards})
  mlir_tablegen(${file}Types.h.inc -gen-typedef-decls -typedefs-dialect=${dialect})
  mlir_tablegen(${file}Types.cpp.inc -gen-typedef-defs -typedefs-dialect=${dialect})
  mlir_tablegen(${file}Attributes.h.inc -gen-attrdef-decls -attrdefs-dialect=${dialect})
  mlir_tablegen(${file}Attributes.cpp.inc -gen-attrdef-defs -attrdefs-dialect=${dialect})
  mlir_tablegen(${file}Enums.h.inc -gen-enum-decls)
  mlir_tablegen(${file}Enums.cpp.inc -gen-enum-defs)
  add_public_tablegen_target(Systole${file}IncGen)
  set_property(GLOBAL APPEND PROPERTY SYSTOLE_DIALECTS ${file}:${dialect})
endfunction()

# systole_add_passes(NAME): declarations of the passes in Passes.td; makes the target SystoleNAMEPassIncGen.
function(systole_add_passes name)
  include_directories(${PROJECT_SOURCE_DIR}/include)
  set(LLVM_TARGET_DEFINITIONS Passes.td)
  mlir_tablegen(Passes.h.inc -gen-pass-decls -name ${name})
  add_public_tablegen_target(Systole${name}PassIncGen)
endfunction()

function(systole_add_tool name)
  cmake_parse_arguments(ARG "MLIR" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  if(ARG_MLIR)
    target_link_libraries(${name} PRIVATE SystoleMLIRDependency)
    systole_precompile(${name})
  endif()
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# systole_add_unit_test(NAME [MLIR] [LINK library...]): one GoogleTest executable of the folder's *.cpp files.
function(systole_add_unit_test name)
  cmake_parse_arguments(ARG "MLIR" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gmock GTest::gtest_main)
  if(ARG_MLIR)
    systole_precompile(${name})
  endif()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/test/unit)
  set_property(GLOBAL APPEND PROPERTY SYSTOLE_UNIT_TESTS ${name})
endfunction()
