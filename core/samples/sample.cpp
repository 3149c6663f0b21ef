// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"

#include "core/exporting/festival_json.h"

#include <QFile>

namespace planner {

Festival sampleFestival()
{
    QFile file(QStringLiteral(":/samples/start-up-assembly-2014.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "sampleFestival", "the sample is embedded");
    Q_UNUSED(isOpen)
    auto festival = festivalFromJson(file.readAll());
    Q_ASSERT_X(festival, "sampleFestival", "the embedded sample is sound");
    return std::move(*festival);
}

} // namespace planner
