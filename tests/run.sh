#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds with warnings as errors and sanitizers, and runs every test.
set -eu
cd "$(dirname "$0")/.."
packaging/dependencies.sh test
cmake --preset check >/dev/null
cmake --build --preset check
# To remember more calls of each piece of memory, and more of what was given back, took a third of the time. When
# something is found, ASAN_OPTIONS=malloc_context_size=30 tells more of it.
ASAN_OPTIONS="malloc_context_size=1:quarantine_size_mb=32${ASAN_OPTIONS:+:$ASAN_OPTIONS}" \
    ctest --preset check --parallel "$(nproc)" "$@"
