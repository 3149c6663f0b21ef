#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building and testing need on Debian 12, and nothing that is already there.
# usage: packaging/dependencies.sh build|test
set -eu

build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-svg-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-translations-l10n libsqlite3-dev libexpected-dev libcairo2-dev libpango1.0-dev libqpdf-dev
    libqrcodegencpp-dev libical-dev fonts-lato"
test="catch2 librapidcheck-dev poppler-utils qpdf zbar-tools clang-format-14 clang-tidy-14 sqlite3"

case ${1:-build} in
    build) wanted=$build ;;
    test) wanted="$build $test" ;;
    *) echo "usage: $0 build|test" >&2; exit 2 ;;
esac

missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing"
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
# shellcheck disable=SC2086 # the packages are words of their own
{
    $sudo apt-get update -q
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
} || { echo "These packages could not be installed:$missing" >&2; exit 1; }
