# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(planner_flags INTERFACE)
target_include_directories(planner_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(planner_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PLANNER_VERSION="${PROJECT_VERSION}")
target_compile_options(planner_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    # What is local to one source of a room may have the name of a constant in another.
    $<IF:$<BOOL:${CMAKE_UNITY_BUILD}>,-Wshadow=local,-Wshadow>
    -Wno-missing-field-initializers # a designated initialiser leaves the others at their defaults
    # Optimising, GCC 12 takes what an optional does not hold for something used.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${PLANNER_DEVELOPER}>:-Werror>)
if(PLANNER_SANITIZE OR PLANNER_FUZZ)
    target_compile_options(planner_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        # The address sanitizer sees null and wild pointers used, and the machine reads what is not aligned. Checking
        # for them at every access made objects four times as large and a third slower to compile.
        -fno-sanitize=null,alignment,pointer-overflow,object-size,vptr
        $<$<CXX_COMPILER_ID:GNU>:-g1>) # lines in stack traces, and half the time to write and link them
    target_link_options(planner_flags INTERFACE -fsanitize=address,undefined)
endif()
if(PLANNER_FUZZ)
    target_compile_options(planner_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The rules, the searches and the paper do most of what a test waits for; with sanitizers and no optimisation at all
# the test of the photocopy took twice as long.
function(planner_optimise_a_little target)
    if(PLANNER_SANITIZE)
        target_compile_options(${target} PRIVATE -Og)
    endif()
endfunction()
