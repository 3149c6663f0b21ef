#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a source file is not formatted as .clang-format says, or lacks the two lines of its licence.
set -eu
cd "$1"
files=$(find app core ui tests -name '*.h' -o -name '*.cpp')
status=0
# shellcheck disable=SC2086 # the files are words of their own
clang-format-14 --dry-run --Werror $files || status=1
for file in $files; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || {
        echo "$file: the licence line is missing"
        status=1
    }
done
exit $status
