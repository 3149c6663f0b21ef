#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a window could take text of a festival for HTML: by a text widget that guesses, a message box that
# is made in passing, or a label told to read HTML. Only ui/help shows formatted text, and only our own.
set -eu
cd "$1"
status=0
forbid() {
    found=$(grep -rnE "$1" --include='*.cpp' --include='*.h' ui app | grep -v '^ui/help/' || true)
    [ -z "$found" ] && return
    echo "$2:"
    echo "$found"
    status=1
}
forbid 'QMessageBox::(about|critical|information|question|warning)\(' 'Make the box and set its text format'
forbid 'QErrorMessage|QWhatsThis' 'These read HTML'
forbid '(new|<|: public) *QText(Edit|Browser)' 'QPlainTextEdit takes no HTML'
forbid 'setTextFormat\(Qt::(RichText|AutoText|MarkdownText)' 'Text of a festival is plain'
forbid 'setHtml\(|setMarkdown\(|insertHtml\(' 'Text of a festival is plain'
exit $status
