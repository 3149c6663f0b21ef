#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The check of the rooms must fire: plants one fault of each kind in a copy and expects it to be named.
set -eu
root=$1
cmake=$2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

expect_fault() { # file, line, words of the message
    rm -rf "$copy/core" "$copy/app" "$copy/ui"
    cp -r "$root/core" "$root/app" "$root/ui" "$copy"
    mkdir -p "$(dirname "$copy/$1")"
    printf '%s\n' "$2" >> "$copy/$1"
    if "$cmake" -DROOT="$copy" -P "$root/tests/architecture/rooms.cmake" 2> "$copy/said"; then
        echo "A planted fault was not seen: $2 in $1"
        exit 1
    fi
    tr '\n' ' ' < "$copy/said" | tr -s ' ' | grep -q "$3" || {
        echo "A planted fault was not named: $3"
        cat "$copy/said"
        exit 1
    }
}

expect_fault core/base/text.cpp '#include "ui/shell/main_window.h"' 'knows nothing of windows'
expect_fault core/print/page.h '#include <QPainter>' 'needs no display'
expect_fault core/rules/rule.h '#include <QSqlQuery>' 'SQL stays in core/storage'
expect_fault core/base/text.cpp '#include "core/festival/festival.h"' 'base may not include festival'
expect_fault ui/shell/window.h '#include "app/settings.h"' 'know nothing of programs'
expect_fault core/cellar/wine.h '#include "core/base/id.h"' 'not on the map'
