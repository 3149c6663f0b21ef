#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the program and shows its main job: a start-up list goes into the sample festival, the programme is
# checked, the sheets are printed into a folder; where there is a display the window opens on it. An argument
# names another start-up list.
set -eu
cd "$(dirname "$0")/.."
packaging/dependencies.sh build
cmake --preset release >/dev/null
cmake --build --preset release

planner=$PWD/build/release/app/festival-planner
list=${1:-$PWD/resources/samples/start-ups.csv}
out=$PWD/out
mkdir -p "$out"

# 1 means that there is something to look at: rejected rows, findings.
looked_at() { "$@" || [ $? -eq 1 ]; }

"$planner" new "$out/sample.festival" --sample --force
looked_at "$planner" import startups "$list" --into "$out/sample.festival"
looked_at "$planner" check "$out/sample.festival"
"$planner" print all --from "$out/sample.festival" --out "$out/sheets" --force
echo
echo "The sheets are in $out/sheets"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$planner" "$out/sample.festival"
fi
