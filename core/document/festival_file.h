// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/new_file.h"
#include "core/festival/festival.h"

#include <QDateTime>

namespace planner {

struct Editor;

/// Whoever sits here, for one run: nobody has had this id before.
[[nodiscard]] Editor newEditor(const QDateTime& now);

/// Makes the file `path` with `festival` in it, as makeNewFile() does.
Status makeFestivalFile(
    const QString& path, Existing existing, const Festival& festival, const QDateTime& now);

} // namespace planner
