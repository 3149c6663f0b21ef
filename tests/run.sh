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
ctest --preset check --parallel "$(nproc)" "$@"
