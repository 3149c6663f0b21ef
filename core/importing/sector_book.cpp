// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sector_book.h"

#include "core/base/text.h"

namespace planner {

SectorBook::SectorBook(const Table<Sector>& sectors)
{
    for (const Sector& sector : sectors) {
        if (const QString key = folded(sector.name); !m_byName.contains(key))
            m_byName.insert(key, sector);
    }
}

std::optional<Id<Sector>> SectorBook::named(const QString& name, IdSource& ids)
{
    if (name.isEmpty())
        return std::nullopt;
    const QString key = folded(name);
    const auto found = m_byName.constFind(key);
    if (found != m_byName.cend())
        return found->id;
    Sector sector{.id = ids.next<Sector>(), .name = name};
    m_made.push_back(sector);
    m_byName.insert(key, sector);
    return sector.id;
}

std::optional<Sector> SectorBook::respelled(const QString& before, const QString& now)
{
    const QString key = folded(now);
    if (before == now || key.isEmpty() || folded(before) != key)
        return std::nullopt;
    const auto found = m_byName.find(key);
    if (found == m_byName.end() || found->name != before)
        return std::nullopt;
    found->name = now;
    return *found;
}

QString SectorBook::nameOf(const QString& id) const
{
    for (const Sector& sector : m_byName) {
        if (sector.id.text() == id)
            return sector.name;
    }
    return {};
}

} // namespace planner
