# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gatehouse_translations(gatehouse_ui): compiles translations/*.ts into the resource :/translations of the target.
# tools/update-translations.sh brings the .ts files in step with the sources; tests/ui/tst_translations fails when
# they are not.
function(gatehouse_translations target)
    file(GLOB catalogues CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/gatehouse_*.ts")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/translations")
    file(MAKE_DIRECTORY "${folder}")
    set(compiled)
    foreach(catalogue IN LISTS catalogues)
        get_filename_component(name "${catalogue}" NAME_WE)
        add_custom_command(OUTPUT "${folder}/${name}.qm" DEPENDS "${catalogue}"
            COMMAND Qt6::lrelease -silent "${catalogue}" -qm "${folder}/${name}.qm" VERBATIM)
        list(APPEND compiled "${folder}/${name}.qm")
    endforeach()
    qt_add_resources(${target} gatehouse_translations PREFIX /translations BASE "${folder}" FILES ${compiled}
        OUTPUT_TARGETS objects)
    set_property(TARGET ${target} PROPERTY GATEHOUSE_RESOURCE_OBJECTS "${objects}")
endfunction()
