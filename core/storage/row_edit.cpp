// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/row_edit.h"

#include "core/festival/row_json.h"

#include <QCoreApplication>

namespace planner {

namespace {

/// The fields of `row` that differ from those of `other`.
template <class T>
QJsonObject fieldsUnlike(const T& row, const T& other)
{
    QJsonObject fields;
    forEachField<T>([&]<class F>(const F& field) {
        if (!(field.of(row) == field.of(other)))
            fields.insert(QLatin1String(field.key), Json<ValueOf<T, F>>::write(field.of(row)));
    });
    return fields;
}

template <class T>
std::optional<RowEdit> rowEdit(const Id<T>& id, const T* before, const T* after)
{
    if ((!before && !after) || (before && after && *before == *after))
        return std::nullopt;
    RowEdit edit{.kind = QLatin1String(kindName<T>()), .row = id.text()};
    const T none = blank(id);
    if (before)
        edit.before = fieldsUnlike(*before, after ? *after : none);
    if (after)
        edit.after = fieldsUnlike(*after, before ? *before : none);
    return edit;
}

template <class T>
std::optional<RowEdit> rowEdit(const Festival& before, const Festival& after, const Id<T>& id)
{
    return rowEdit(id, before.table<T>().find(id), after.table<T>().find(id));
}

template <class T>
std::optional<RowEdit> rowEdit(const Festival& before, const Festival& after, const Put<T>& edit)
{
    return rowEdit(before, after, edit.value.id);
}

template <class T>
std::optional<RowEdit> rowEdit(const Festival& before, const Festival& after, const Remove<T>& edit)
{
    return rowEdit(before, after, edit.id);
}

Status unfit(const RowEdit& edit)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Storage",
            "The history of the file is damaged, so this step cannot be undone or redone. Use a backup "
            "copy."),
        edit.kind + QLatin1Char(' ') + edit.row);
}

template <class T>
Status performOn(Table<T>& table, const RowEdit& edit, Direction direction)
{
    const auto id = Id<T>::fromText(edit.row);
    if (!id)
        return unfit(edit);
    const bool back = direction == Direction::Back;
    const auto& source = back ? edit.after : edit.before;
    const auto& target = back ? edit.before : edit.after;
    const T* present = table.find(*id);
    if (source.has_value() != (present != nullptr))
        return unfit(edit);
    if (!target) {
        table.remove(*id);
        return {};
    }
    T row = present ? *present : blank(*id);
    if (const Status read = readFields(*target, row); !read)
        return read;
    table.put(std::move(row));
    return {};
}

} // namespace

std::vector<RowEdit> rowEdits(const Festival& before, const Festival& after, const Change& change)
{
    std::vector<RowEdit> edits;
    edits.reserve(change.edits.size());
    for (const Edit& edit : change.edits) {
        auto found = std::visit([&](const auto& of) { return rowEdit(before, after, of); }, edit);
        if (found)
            edits.push_back(std::move(*found));
    }
    return edits;
}

Status perform(const RowEdit& edit, Direction direction, Festival& festival)
{
    Status status = unfit(edit);
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if (edit.kind == QLatin1String(kindName<T>()))
            status = performOn(festival.table<T>(), edit, direction);
    });
    return status;
}

} // namespace planner
