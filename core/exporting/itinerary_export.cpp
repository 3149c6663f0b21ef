// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/itinerary_export.h"

#include "core/base/text.h"
#include "core/festival/questions.h"

namespace planner {

QStringList stopNotes(const Edition& edition, const ToldPoint& point, const Words& words)
{
    QStringList lines;
    if (point.session)
        lines += hostNames(edition.festival, *point.session).join(QLatin1String(", "));
    if (point.leg && !(point.leg->from == point.leg->to))
        lines += words.translate("Itineraries", "To get there: %1").arg(legText(*point.leg, words));
    if (point.stop)
        lines += point.stop->remark;
    if (!point.isOffered)
        lines += words.translate("Itineraries", "To be confirmed: not in the programme at this time.");
    if (edition.audience == Audience::Internal) {
        for (const Contact& contact : contactsAt(edition.festival, point))
            lines += words.translate("Itineraries", "On site: %1, %2").arg(contact.name, contact.phone);
    }
    lines.removeAll(QString());
    return lines;
}

QString fileName(const Itinerary& itinerary, const QString& suffix)
{
    constexpr qsizetype enough = 60;
    const QString title = slug(itinerary.title).left(enough);
    return QStringLiteral("%1_%2.%3")
        .arg(itinerary.day.text(), title.isEmpty() ? QStringLiteral("itinerary") : title, suffix);
}

} // namespace planner
