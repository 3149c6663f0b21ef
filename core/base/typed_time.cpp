// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/typed_time.h"

#include <QRegularExpression>

namespace planner {

std::optional<LocalTime> typedTime(const QString& typed)
{
    static const QRegularExpression spelled(
        QStringLiteral(R"(^(\d{1,2}) ?(?:[hH:.]|heures?) ?(\d{2})?(?::\d{2}| ?min)?$)"));
    static const QRegularExpression bare(QStringLiteral(R"(^(\d{1,2})(\d{2})?$)"));
    const QString plain = typed.simplified();
    for (const QRegularExpression& form : {spelled, bare}) {
        const QRegularExpressionMatch match = form.match(plain);
        const int past = match.captured(2).toInt();
        if (match.hasMatch() && past < 60)
            return LocalTime::fromMinutes(minutes{match.captured(1).toInt() * 60 + past});
    }
    return std::nullopt;
}

} // namespace planner
