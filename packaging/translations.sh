#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Refreshes the Qt Linguist files from the sources, then names what is still without a French text.
# With names of parts it refreshes only those: packaging/translations.sh rules print
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
[ $# -gt 0 ] || set -- base festival startups rules planning importing exporting storage print app shell \
    window-controls window-inspector window-sessions window-bookings window-programme window-startups window-travel window-venues window-visits window-mishaps window-findings window-importing window-printing \
    window-palette window-help window-versions window-welcome window-preferences
for part in "$@"; do
    case $part in
        app) folders="app" ;;
        shell) folders="ui/shell ui/style" ;;
        window-*) folders="ui/${part#window-}" ;;
        storage) folders="core/storage core/document" ;;
        importing) folders="core/importing core/formats" ;;
        *) folders="core/$part" ;;
    esac
    # shellcheck disable=SC2086 # the folders are words of their own
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language fr $folders \
        -ts "resources/translations/${part}_fr.ts"
    # shellcheck disable=SC2086
    "$lupdate" -silent -no-obsolete -locations none -pluralonly -source-language en -target-language en $folders \
        -ts "resources/translations/${part}_en.ts"
done
if grep -l 'type="unfinished"' resources/translations/*.ts; then
    echo "These files have texts without a translation." >&2
    exit 1
fi
