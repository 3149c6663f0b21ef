#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs clang-tidy, warnings as errors, over the sources that differ from a commit (HEAD~1), or over all of them.
# usage: packaging/tidy.sh [COMMIT | all]
set -eu
cd "$(dirname "$0")/.."
packaging/dependencies.sh test
cmake --preset tidy >/dev/null

since=${1:-HEAD~1}
if [ "$since" = all ]; then
    files=$(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' 'tests/*.cpp')
else
    files=$(git diff --name-only --diff-filter=d "$since" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' 'tests/*.cpp')
fi
[ -n "$files" ] || { echo "No source differs."; exit 0; }
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 1 clang-tidy-14 -p build/tidy --quiet
