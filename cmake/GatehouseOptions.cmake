# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
# Presets but dev compile the sources of a module together (CMAKE_UNITY_BUILD): most of a file's cost is Qt's headers.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/gatehouse")

option(GATEHOUSE_WERROR "Warnings are errors" OFF)
set(GATEHOUSE_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
# A structured binding or an awaited value inside a coroutine sets these off falsely in g++ 12.
add_compile_options(-Wno-maybe-uninitialized -Wno-dangling-pointer)
if(CMAKE_UNITY_BUILD)
    # What is local to a file is global to a unity source, so these two warnings mislead there; dev has them.
    add_compile_options(-Wno-subobject-linkage -Wno-shadow)
endif()
if(GATEHOUSE_WERROR)
    add_compile_options(-Werror)
endif()
add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(GATEHOUSE_SANITIZE)
    add_compile_options(-fsanitize=${GATEHOUSE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${GATEHOUSE_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
