// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/festival.h"

namespace planner {

template class Table<About>;
template class Table<Sector>;
template class Table<Track>;
template class Table<Venue>;
template class Table<MapPicture>;
template class Table<Room>;
template class Table<Startup>;
template class Table<Person>;
template class Table<Session>;
template class Table<Break>;
template class Table<TravelTime>;
template class Table<Group>;
template class Table<Booking>;
template class Table<Itinerary>;
template class Table<ImportedRow>;
template class Table<Ignored>;

Festival::Festival(const Festival&) = default;
Festival::Festival(Festival&&) noexcept = default;
Festival& Festival::operator=(const Festival&) = default;
Festival& Festival::operator=(Festival&&) noexcept = default;
Festival::~Festival() = default;

bool operator==(const Festival& a, const Festival& b)
{
    bool equal = true;
    forEachKind(
        [&]<class T>(std::type_identity<T> /*kind*/) { equal = equal && a.table<T>() == b.table<T>(); });
    return equal;
}

Festival::Festival(About about)
{
    m_about.put(std::move(about));
}

} // namespace planner
