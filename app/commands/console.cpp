// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/console.h"

#include <QByteArray>
#include <QJsonDocument>

#include <cstdio>

namespace planner::app {

namespace {

void write(std::FILE* to, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

/// `line` without what would steer the terminal: control characters, and those that turn the direction of
/// writing.
QString harmless(QString line)
{
    for (QChar& c : line) {
        const bool turns = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || turns)
            c = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace

void Console::say(const QString& line) const
{
    if (!m_json)
        write(stdout, harmless(line).toUtf8() + '\n');
}

void Console::complain(const QString& line) const
{
    write(stderr, harmless(line).toUtf8() + '\n');
}

void Console::report(const QJsonObject& object) const
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson());
}

void Console::print(const QString& text) const
{
    write(stdout, text.toUtf8());
}

} // namespace planner::app
