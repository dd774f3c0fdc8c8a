# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What others build on: the resource library, the interfaces of plug-ins, the examples' sources.
include(CMakePackageConfigHelpers)

install(DIRECTORY resource plugin DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/gatehouse FILES_MATCHING PATTERN "*.h")
install(TARGETS gatehouse_resource gatehouse_plugin EXPORT GatehouseResourceTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT GatehouseResourceTargets NAMESPACE Gatehouse::
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/GatehouseResource)
configure_package_config_file(cmake/GatehouseResourceConfig.cmake.in
    "${CMAKE_BINARY_DIR}/GatehouseResourceConfig.cmake"
    INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/GatehouseResource)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/GatehouseResourceConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/GatehouseResourceConfig.cmake"
    "${CMAKE_BINARY_DIR}/GatehouseResourceConfigVersion.cmake"
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/GatehouseResource)
install(DIRECTORY examples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/gatehouse/examples
    PATTERN "CMakeLists.txt" EXCLUDE)
install(FILES examples/resource_server/CMakeLists.txt
    DESTINATION ${CMAKE_INSTALL_DATADIR}/gatehouse/examples/resource_server)
foreach(example IN ITEMS ticket acme_fix)
    install(FILES examples/plugins/${example}/CMakeLists.txt
        DESTINATION ${CMAKE_INSTALL_DATADIR}/gatehouse/examples/plugins/${example})
endforeach()
