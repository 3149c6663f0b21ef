// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace planner::app {

/// An option of a verb: `--name VALUE`, or a switch when there is no value.
struct Option {
    const char* name; ///< Without dashes.
    const char* value; ///< "FILE"; null: a switch.
    const char* help; ///< English source, context "Commands".
};

/// What stood behind the verb.
class Arguments {
public:
    /// Reads `words`. Fails with ProblemKind::Refused, naming the word, when they do not fit `options`.
    static Result<Arguments> parsed(const QStringList& words, std::span<const Option> options);

    [[nodiscard]] const QStringList& operands() const { return m_operands; }
    [[nodiscard]] bool has(const char* option) const { return m_values.contains(QLatin1String(option)); }
    /// The last value given, or an empty text.
    [[nodiscard]] QString value(const char* option) const;
    /// Every value given.
    [[nodiscard]] QStringList values(const char* option) const
    {
        return m_values.value(QLatin1String(option));
    }

private:
    QStringList m_operands;
    QMap<QString, QStringList> m_values;
};

} // namespace planner::app
