#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds with warnings as errors and sanitizers, and runs every test.
set -eu
cd "$(dirname "$0")/.."
packaging/dependencies.sh test
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)" "$@"
