// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/change.h"

#include "core/festival/references.h"
#include "core/festival/things.h"

#include <algorithm>

namespace planner {

Change::Change() = default;
Change::Change(std::vector<Edit> list) : edits(std::move(list)) { }
Change::Change(const Change&) = default;
Change::Change(Change&&) noexcept = default;
Change& Change::operator=(const Change&) = default;
Change& Change::operator=(Change&&) noexcept = default;
Change::~Change() = default;

bool operator==(const Change& a, const Change& b)
{
    return a.edits == b.edits;
}

template <class T>
void Change::put(T value)
{
    edits.emplace_back(Put<T>{std::move(value)});
}

template <class T>
void Change::remove(const Id<T>& id)
{
    edits.emplace_back(Remove<T>{id});
}

template void Change::put(About value);
template void Change::remove(const Id<About>& id);
template void Change::put(Sector value);
template void Change::remove(const Id<Sector>& id);
template void Change::put(Track value);
template void Change::remove(const Id<Track>& id);
template void Change::put(Venue value);
template void Change::remove(const Id<Venue>& id);
template void Change::put(MapPicture value);
template void Change::remove(const Id<MapPicture>& id);
template void Change::put(Room value);
template void Change::remove(const Id<Room>& id);
template void Change::put(Startup value);
template void Change::remove(const Id<Startup>& id);
template void Change::put(Person value);
template void Change::remove(const Id<Person>& id);
template void Change::put(Session value);
template void Change::remove(const Id<Session>& id);
template void Change::put(Break value);
template void Change::remove(const Id<Break>& id);
template void Change::put(TravelTime value);
template void Change::remove(const Id<TravelTime>& id);
template void Change::put(Group value);
template void Change::remove(const Id<Group>& id);
template void Change::put(Booking value);
template void Change::remove(const Id<Booking>& id);
template void Change::put(Itinerary value);
template void Change::remove(const Id<Itinerary>& id);
template void Change::put(ImportedRow value);
template void Change::remove(const Id<ImportedRow>& id);
template void Change::put(Ignored value);
template void Change::remove(const Id<Ignored>& id);

namespace {

template <class T>
void perform(Festival& festival, const Put<T>& edit)
{
    festival.table<T>().put(edit.value);
}

template <class T>
void perform(Festival& festival, const Remove<T>& edit)
{
    festival.table<T>().remove(edit.id);
}

template <class T>
Edit undoing(const Festival& before, const Id<T>& id)
{
    if (const T* row = before.table<T>().find(id))
        return Put<T>{*row};
    return Remove<T>{id};
}

template <class T>
Edit undoing(const Festival& before, const Put<T>& edit)
{
    return undoing(before, edit.value.id);
}

template <class T>
Edit undoing(const Festival& before, const Remove<T>& edit)
{
    return undoing(before, edit.id);
}

template <class T>
void addPuts(const Table<T>& before, const Table<T>& after, Change& change)
{
    if (before.isSharedWith(after))
        return;
    std::vector<const T*> unlike; // Edits are large: their list shall not grow step by step.
    for (const T& row : after) {
        const T* old = before.find(row.id);
        if (!old || !(*old == row))
            unlike.push_back(&row);
    }
    change.edits.reserve(change.edits.size() + unlike.size());
    for (const T* row : unlike)
        change.put(*row);
}

template <class T>
void addRemovals(const Table<T>& before, const Table<T>& after, std::vector<Edit>& removals)
{
    if (before.isSharedWith(after))
        return;
    for (const T& row : before) {
        if (!after.contains(row.id))
            removals.emplace_back(Remove<T>{row.id});
    }
}

} // namespace

Festival unchecked(const Festival& festival, const Change& change)
{
    Festival result = festival;
    perform(result, change);
    return result;
}

void perform(Festival& festival, const Change& change)
{
    for (const Edit& edit : change.edits)
        std::visit([&festival](const auto& of) { perform(festival, of); }, edit);
}

Result<Festival> applied(const Festival& festival, const Change& change)
{
    Festival result = unchecked(festival, change);
    if (const Status sound = checkReferences(festival, result, change); !sound)
        return failed(sound);
    return result;
}

Change inverse(const Festival& before, const Change& change)
{
    Change back;
    back.edits.reserve(change.edits.size());
    for (const Edit& edit : change.edits)
        back.edits.push_back(std::visit([&before](const auto& of) { return undoing(before, of); }, edit));
    std::reverse(back.edits.begin(), back.edits.end());
    return back;
}

Change difference(const Festival& before, const Festival& after)
{
    Change change;
    std::vector<Edit> removals;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        addPuts(before.table<T>(), after.table<T>(), change);
        addRemovals(before.table<T>(), after.table<T>(), removals);
    });
    std::reverse(removals.begin(), removals.end());
    change.edits.insert(change.edits.end(), removals.begin(), removals.end());
    return change;
}

Change difference(const Festival& before, const Festival& after, const Change& change)
{
    const Things named = editedBy(change);
    Change net;
    net.edits.reserve(change.edits.size());
    std::vector<Edit> removals;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        for (const Id<T>& id : named.of<T>()) {
            const T* old = before.table<T>().find(id);
            const T* row = after.table<T>().find(id);
            if (row && !(old && *old == *row))
                net.put(*row);
            else if (old && !row)
                removals.emplace_back(Remove<T>{id});
        }
    });
    net.edits.insert(net.edits.end(), removals.rbegin(), removals.rend());
    return net;
}

} // namespace planner
