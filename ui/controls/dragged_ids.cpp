// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/dragged_ids.h"

#include <QMimeData>

namespace planner::ui {

QMimeData* dragOf(const QStringList& ids, const QString& mimeType)
{
    auto* data = new QMimeData;
    data->setData(mimeType, ids.join(QLatin1Char('\n')).toLatin1());
    return data;
}

QStringList draggedLines(const QMimeData& data, const char* mimeType)
{
    return QString::fromLatin1(data.data(QLatin1String(mimeType)))
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace planner::ui
