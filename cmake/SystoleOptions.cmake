# Options of the build, and the flags that follow from them.

include(GNUInstallDirs)

option(SYSTOLE_BUILD_TESTS "Build the unit tests and the lit suites" ON)
option(SYSTOLE_ASSERTIONS "Keep assert() in optimized builds" ON)
set(SYSTOLE_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")

set(CMAKE_C_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
# For the sanitizers: CMake's own flags switch assertions off, and full debug information doubles the build.
set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O1 -gline-tables-only")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -gline-tables-only")

if(NOT SYSTOLE_ASSERTIONS)
  add_compile_definitions(NDEBUG)
endif()

# -fPIC for executables too: they share the libraries' precompiled header.
add_compile_options(-fPIC -Wall -Wextra -Wno-unused-parameter -fno-semantic-interposition)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # With a time stamp in it, a precompiled header would never hit the compiler cache.
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
if(SYSTOLE_SANITIZE)
  add_compile_options(-fsanitize=${SYSTOLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SYSTOLE_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # The base directory makes paths relative, so that two checkouts share what they compile alike.
  set(systole_launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${systole_launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${systole_launcher})
endif()
