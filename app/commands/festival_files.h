// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/console.h"
#include "app/commands/files.h"
#include "core/document/document.h"

#include <memory>

namespace planner::app {

/// Opens the festival file that an option names.
[[nodiscard]] Result<std::unique_ptr<Document>> opened(
    const Arguments& arguments, const char* option, Document::Mode mode);

/// Says on standard error when a newer version of the program made the file: some of it may be missing here.
void mentionNewer(const Document& document, const Console& console);

/// Opens the one FILE of the command line for reading, with that warning.
[[nodiscard]] Result<std::unique_ptr<Document>> openedToRead(
    const Arguments& arguments, const Console& console);

/// Makes a festival file. With Existing::Replace an old file of that name goes only once the new one is
/// whole, and not while another program holds it.
[[nodiscard]] Status makeFile(const QString& path, const Festival& festival, Existing existing);

} // namespace planner::app
