# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gatehouse_module(server/oauth DEPENDS server/login server/jose LINK Qt6::Core)
# EXCLUDE names folders below it that are modules of their own.
# Makes the static library gatehouse_oauth of every source below the folder. DEPENDS are the modules it may
# include; tests/architecture reads them. A folder without a .cpp yet becomes a header-only library.
function(gatehouse_module path)
    cmake_parse_arguments(arg "" "" "DEPENDS;LINK;EXCLUDE" ${ARGN})
    get_filename_component(name "${path}" NAME)
    set(target "gatehouse_${name}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_SOURCE_DIR}/${path}/*.cpp" "${CMAKE_SOURCE_DIR}/${path}/*.h"
        "${CMAKE_SOURCE_DIR}/${path}/*.ui")
    foreach(folder IN LISTS arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "^${CMAKE_SOURCE_DIR}/${folder}/")
    endforeach()
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    set(libraries ${arg_LINK})
    foreach(dependency IN LISTS arg_DEPENDS)
        get_filename_component(dependency_name "${dependency}" NAME)
        list(APPEND libraries "gatehouse_${dependency_name}")
    endforeach()
    if(compiled)
        add_library(${target} STATIC ${sources})
        target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}>"
            "$<INSTALL_INTERFACE:include/gatehouse>")
        target_link_libraries(${target} PUBLIC ${libraries})
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}>"
            "$<INSTALL_INTERFACE:include/gatehouse>")
        target_link_libraries(${target} INTERFACE ${libraries})
    endif()
    set_property(GLOBAL APPEND_STRING PROPERTY GATEHOUSE_MODULES "${path}: ${arg_DEPENDS}\n")
endfunction()

# All tests with the label "tsan", which is all that the preset tsan has to build.
add_custom_target(tsan_tests)

# gatehouse_tests(server/http LINK gatehouse_http): one executable and one CTest entry for each tst_*.cpp beside the
# calling CMakeLists.txt. LABELS are CTest labels; tests of one folder share nothing, so they may run in parallel.
function(gatehouse_tests)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINK;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test)
        target_compile_definitions(${name} PRIVATE
            GATEHOUSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GATEHOUSE_BINARY_DIR="${CMAKE_BINARY_DIR}")
        # Optimising what runs once takes longer than running it; with sanitizers twice as long.
        if(CMAKE_BUILD_TYPE STREQUAL "None")
            target_compile_options(${name} PRIVATE -O0)
        endif()
        if("tsan" IN_LIST arg_LABELS)
            add_dependencies(tsan_tests ${name})
        endif()
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES
            TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" SKIP_RETURN_CODE 77
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_NO_GLIB=1")
    endforeach()
endfunction()

function(gatehouse_write_module_list)
    get_property(modules GLOBAL PROPERTY GATEHOUSE_MODULES)
    file(WRITE "${CMAKE_BINARY_DIR}/modules.txt" "${modules}")
endfunction()
