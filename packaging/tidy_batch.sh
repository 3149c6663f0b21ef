#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs clang-tidy over a source that only includes others; packaging/tidy.sh writes such sources and calls this.
# Those that do not compile after the others, because both name something alike, are read alone.
# usage: packaging/tidy_batch.sh BATCH.cpp
set -u
cd "$(dirname "$0")/.."
batch=$1
cp "$batch" "$batch.all"

read_batch() {
    said=$(clang-tidy-14 -p build/tidy/batches --quiet "$batch" 2>&1)
}
clashed() {
    printf '%s\n' "$said" | grep -q 'clang-diagnostic-'
}

read_batch && exit 0
clashed || { printf '%s\n' "$said"; exit 1; }

status=0
printf '%s\n' "$said" | sed -n "s|^$PWD/\([^:]*\):.*clang-diagnostic-.*|\"\1\"|p" >"$batch.clashing"
grep -vFf "$batch.clashing" "$batch.all" >"$batch"
read_batch || if clashed; then
    : >"$batch"
else
    printf '%s\n' "$said"
    status=1
fi
grep -vxFf "$batch" "$batch.all" >"$batch.alone"
while read -r include; do
    printf '%s\n' "$include" >"$batch"
    read_batch || { printf '%s\n' "$said"; status=1; }
done <"$batch.alone"
exit $status
