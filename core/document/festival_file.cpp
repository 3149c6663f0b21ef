// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/festival_file.h"

#include "core/storage/festival_store.h"

#include <QRandomGenerator>

namespace planner {

Editor newEditor(const QDateTime& now)
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {.id = static_cast<qint64>(QRandomGenerator::system()->generate64()), .name = user, .first = now};
}

Status makeFestivalFile(
    const QString& path, Existing existing, const Festival& festival, const QDateTime& now)
{
    return makeNewFile(path, existing, [&](const QString& temporary) {
        return FestivalStore::create({.path = temporary, .name = path}, festival, newEditor(now));
    });
}

} // namespace planner
