// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace planner::bench {

/// From the start of the program to its first picture, with and without the festival `path`, and the memory
/// that takes. Each start is a process of its own: this program, asked for startOnly().
void benchStarts(const QString& path);

/// Opens the window and prints how long after the moment given the first picture stood, and the memory.
int startOnly(const QStringList& arguments);

/// Changes, searches and previews in the window on B600.
void benchWindow();

} // namespace planner::bench
