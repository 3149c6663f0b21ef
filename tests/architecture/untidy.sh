#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The check with clang-tidy must fire: plants a fault in the source changed last of a copy, and expects it named.
set -eu
root=$1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone -q --depth 1 "file://$root" "$copy/tree"
cd "$copy/tree"
printf 'int Planted_name = 1;\n' >>core/base/id.cpp
git -c user.name=Test -c user.email=test@example.org commit -qam "Plant a fault"

if packaging/tidy.sh recent 1 >"$copy/said" 2>&1; then
    echo "A planted fault was not seen."
    cat "$copy/said"
    exit 1
fi
grep -q "core/base/id.cpp.*Planted_name.*readability-identifier-naming" "$copy/said" || {
    echo "A planted fault was not named."
    cat "$copy/said"
    exit 1
}
