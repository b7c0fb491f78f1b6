# What `cmake --install` copies: libraries, headers, tools, machine models, and the package configuration that lets
# another project say find_package(Systole). Included when every target is defined.

include(CMakePackageConfigHelpers)

set(systole_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Systole)

get_property(systole_libraries GLOBAL PROPERTY SYSTOLE_LIBRARIES)
install(TARGETS ${systole_libraries} SystoleMLIRDependency SystoleZipDependency
        EXPORT SystoleTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT SystoleTargets NAMESPACE Systole:: DESTINATION ${systole_package_dir})

foreach(root ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
  install(DIRECTORY ${root}/include/systole DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
          FILES_MATCHING PATTERN "*.h" PATTERN "*.def" PATTERN "*.td" PATTERN "*.inc"
          PATTERN CMakeFiles EXCLUDE)
endforeach()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/machines DESTINATION ${CMAKE_INSTALL_DATADIR}/systole)

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/SystoleConfig.cmake.in
                              ${PROJECT_BINARY_DIR}/SystoleConfig.cmake
                              INSTALL_DESTINATION ${systole_package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/SystoleConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/SystoleConfig.cmake ${PROJECT_BINARY_DIR}/SystoleConfigVersion.cmake
        DESTINATION ${systole_package_dir})
