// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"

#include <QJsonObject>
#include <QString>

namespace planner::app {

/// Where a command speaks: reports on standard output, troubles on standard error, always UTF-8.
class Console {
public:
    explicit Console(Language language) : m_words(language) { }

    /// What the person at the terminal reads.
    [[nodiscard]] const Words& words() const { return m_words; }

    /// With --json, standard output holds one JSON object and nothing else.
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool json() const { return m_json; }

    /// A line on standard output; silent with --json.
    void say(const QString& line) const;
    /// A line on standard error.
    void complain(const QString& line) const;
    /// The report of --json; nothing without it.
    void report(const QJsonObject& object) const;
    /// Text on standard output, as it is, --json or not.
    void print(const QString& text) const;

private:
    Words m_words;
    bool m_json = false;
};

} // namespace planner::app
