# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sources with local names that others of their room have, too: compiled by themselves.
set(planner_apart
    core/exporting/itinerary_ical.cpp
    core/exporting/travel_geojson.cpp
    core/planning/itinerary_cures.cpp
    core/planning/rotation.cpp
    core/planning/tour_mending.cpp
    core/planning/why_not.cpp
    core/planning/why_not_words.cpp
    core/print/sheets/route_map.cpp
    core/print/sheets/sign_in_sheet.cpp
    core/print/sheets/startup_sheet.cpp
    core/print/sheets/title_list.cpp
    tests/core/formats/text_decoding_test.cpp
    tests/core/importing/import_cases_test.cpp
    tests/core/importing/import_plan_test.cpp
    tests/core/planning/placing_test.cpp
    tests/core/planning/route_optimiser_test.cpp
    tests/core/planning/route_trial.cpp
    tests/core/planning/targets_test.cpp
    tests/core/planning/tour_question_test.cpp
    tests/core/planning/trial_test.cpp
    tests/core/planning/why_not_test.cpp
    tests/core/print/sheets_test.cpp
    tests/core/print/tour_festivals.cpp
    tests/core/rules/wish_test.cpp
    ui/preferences/preferences_dialog.cpp
    ui/programme/programme_interaction.cpp
    ui/shell/status_line.cpp
    ui/shell/workspace.cpp
    ui/venues/venue_fields.cpp
    ui/visits/offers/candidates_panel.cpp
    ui/visits/stop_form.cpp
    ui/visits/stop_model.cpp)

# Where CMAKE_UNITY_BUILD is on, the sources of a room are compiled as one: most of the time goes into headers and
# templates, and they are read once a room instead of once a source. So within a room, names that are local to a
# file differ, but for those above. Call it once all sources of `target` are listed.
function(planner_compile_rooms_whole target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source ${sources})
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE path)
        cmake_path(GET path PARENT_PATH room)
        cmake_path(RELATIVE_PATH room BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        string(REPLACE "/" "_" room ${room})
        cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
        if(name IN_LIST planner_apart)
            set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        else()
            set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${room})
        endif()
    endforeach()
endfunction()
