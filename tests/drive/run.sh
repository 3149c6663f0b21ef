#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Drives the program as a person does: with the keys and the mouse of a screen of its own.
# usage: tests/drive/run.sh PROGRAM [DRIVE...]
# Without names all drives are run: mouse keyboard visits closure kill
# DRIVE_PICTURES=FOLDER keeps pictures of what was seen on the way; without it only of what went wrong.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -eq 0 ]; then
    sed -n '/^# usage/,/^set/s/^# //p' "$0" >&2
    exit 2
fi
program=$(realpath "$1")
shift

missing=
# Each tool, and the Debian package that has it.
for pair in Xvfb:xvfb openbox:openbox xdotool:xdotool setxkbmap:x11-xkb-utils import:imagemagick \
    dbus-run-session:dbus pdftotext:poppler-utils; do
    command -v "${pair%:*}" >/dev/null || missing="$missing ${pair#*:}"
done
[ -x /usr/libexec/at-spi-bus-launcher ] || missing="$missing at-spi2-core"
# The bindings are those of the system, whichever other Python stands first in the path.
python=/usr/bin/python3
[ -x "$python" ] || missing="$missing python3"
"$python" -c 'import gi' 2>/dev/null || missing="$missing python3-gi"
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || missing="$missing gir1.2-atspi-2.0"
if [ -n "$missing" ]; then
    echo "Missing Debian packages:$missing" >&2
    exit 2
fi

work=$(mktemp -d)
mkdir -m 700 "$work/runtime"
screen=
desktop=
finish() {
    [ -z "$desktop" ] || kill "$desktop" 2>/dev/null || true
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
screen=$!
read -r number <"$work/display"
export DISPLAY=":$number"
# A window manager without keys of its own: every key is for the program.
cat >"$work/rc.xml" <<'RC'
<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard/>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
</openbox_config>
RC
openbox --sm-disable --config-file "$work/rc.xml" 2>"$work/openbox.log" &
desktop=$!

export XDG_RUNTIME_DIR="$work/runtime" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1
unset WAYLAND_DISPLAY QT_QPA_PLATFORM NO_AT_BRIDGE 2>/dev/null || true
status=0
# The session's own servers talk, too, but not where the drives do.
dbus-run-session -- sh -c 'exec "$@" >&3 2>&4' drives "$python" "$here/drives.py" "$program" "$@" \
    3>&1 4>&2 >"$work/session.log" 2>&1 || status=$?
exit "$status"
