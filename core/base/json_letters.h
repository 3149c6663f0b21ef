// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace planner {

/// Whether `letter` does not come back from JSON as it went in: byte order marks at the beginning of a text
/// are taken for none of it, and what is no letter at all becomes U+FFFD.
[[nodiscard]] bool isLostInJson(QChar letter);

/// `value` as JSON in one line, with such letters spelled as \ufeff is.
[[nodiscard]] QByteArray wholeJson(const QJsonValue& value);

} // namespace planner
