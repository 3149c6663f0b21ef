// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/arguments.h"
#include "core/base/result.h"
#include "core/formats/text_decoding.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace planner::app {

/// The one operand of a verb, called `name` in the message when it is missing or not alone.
[[nodiscard]] Result<QString> onlyOperand(const Arguments& arguments, const QString& name);

/// The value of an option that a verb cannot do without.
[[nodiscard]] Result<QString> required(const Arguments& arguments, const char* option);

/// Everything in the file, 64 MB at most. ProblemKind::Unreadable otherwise.
[[nodiscard]] Result<QByteArray> contents(const QString& path);

enum class Existing { Keep, Replace };

/// Unwritable, with mention of --force, when a file is there that is to be kept.
[[nodiscard]] Status mayTake(const QString& path, Existing existing);

/// Writes `bytes` under a temporary name and renames it to `path`. An existing file is replaced only with
/// Existing::Replace; until the last moment it stays as it was. ProblemKind::Unwritable otherwise.
[[nodiscard]] Status write(const QString& path, const QByteArray& bytes, Existing existing);

/// Refused when what a verb shall write, by --out or --save-mapping, is what it reads.
[[nodiscard]] Status sparesInputs(const Arguments& arguments);

/// The encoding that --encoding names, in any usual spelling; none when it is not given.
[[nodiscard]] Result<std::optional<Encoding>> encodingFrom(const Arguments& arguments);

/// Whether --force was given.
[[nodiscard]] Existing existingFrom(const Arguments& arguments);

/// The whole number an option gives, at least `least`; `otherwise` when it is not given.
[[nodiscard]] Result<int> numberFrom(
    const Arguments& arguments, const char* option, int otherwise, int least = 1);

} // namespace planner::app
