// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace planner {

/// The one object that `json` (UTF-8) holds. Stricter than Qt's own parser: a key that an object names twice
/// is refused, so nothing of the text goes unread. Fails with ProblemKind::Unreadable, naming line and
/// column, both counted from 1.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray& json);

/// `value` as JSON in one line, numbers in their shortest form that reads back the same.
[[nodiscard]] QByteArray compactJson(const QJsonValue& value);

} // namespace planner
