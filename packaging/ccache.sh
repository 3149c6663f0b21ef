#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles through ccache, except precompiled headers: those remember the time stamps of what they were made from, and
# one from the cache, made before a header was touched or checked out anew, would let "#pragma once" fail. They are made
# afresh, never the same bytes twice, so what includes them is looked up by a sum of what they were made from.
# usage: packaging/ccache.sh COMPILER ARGUMENT...
set -eu

case " $* " in
    *" c++-header "*) ;;
    # Without the sloppiness ccache would not cache what uses precompiled headers.
    *) CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1 CCACHE_PCH_EXTSUM=1 exec ccache "$@" ;;
esac

command="$*"
header=
depends=
"$@"
while [ $# -gt 1 ]; do
    case $1 in
        -o) header=$2 ;;
        -MF) depends=$2 ;;
    esac
    shift
done
{
    echo "$command"
    # The list of headers itself is written anew with each build folder; its text is the order of the others.
    tr -d '\\\n' <"$depends" | tr ' ' '\n' | grep '^/' | grep -v '/cmake_pch' | xargs stat -c '%n %s %y'
} | md5sum >"$header.sum"
