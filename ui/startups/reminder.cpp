// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/reminder.h"

#include "core/festival/labels.h"
#include "core/startups/completeness.h"
#include "ui/startups/startup_edits.h"

#include <QUrl>

namespace planner::ui {
namespace {

/// "– Garonne Data: pitch, website"; empty when nothing is missing.
QString lineFor(const Startup& startup, const Words& words)
{
    QStringList missing;
    for (const char* key : completeness(startup).missing())
        missing.append(fieldLabel(key, words));
    return missing.isEmpty()
        ? QString()
        : words.translate("Reminder", "– %1: %2").arg(startup.name, missing.join(QStringLiteral(", ")));
}

} // namespace

Reminder reminderFor(
    const Festival& festival, const std::vector<const Startup*>& startups, const Words& words)
{
    QStringList lines;
    std::vector<const Startup*> asked;
    for (const Startup* startup : startups) {
        const QString line = lineFor(*startup, words);
        if (line.isEmpty())
            continue;
        lines.append(line);
        asked.push_back(startup);
    }
    const QString name = festival.about().name;
    const QString text = words.translate("Reminder",
        "Hello,\n\nThe sheets of %1 will soon be printed. Some profiles still lack what visitors read "
        "there:\n\n%2\n\nPlease answer this mail with what is missing. Thank you.");
    return {mailAddresses(asked), words.translate("Reminder", "%1: what your profile still lacks").arg(name),
        text.arg(name, lines.join(u'\n'))};
}

QUrl mailTo(const Reminder& reminder)
{
    const auto encoded
        = [](const QString& part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    QString lines = reminder.text;
    lines.replace(QLatin1String("\n"), QLatin1String("\r\n")); // RFC 6068 wants it so.
    return QUrl(QStringLiteral("mailto:?bcc=%1&subject=%2&body=%3")
                    .arg(encoded(reminder.addresses), encoded(reminder.subject), encoded(lines)),
        QUrl::StrictMode);
}

} // namespace planner::ui
