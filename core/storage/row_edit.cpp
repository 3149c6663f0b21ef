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
RowEdit rowEdit(const Turn<T>& turn)
{
    RowEdit edit{.kind = QLatin1String(kindName<T>()), .row = turn.id.text()};
    if (turn.came())
        return edit;
    edit.before = fieldsUnlike(*turn.before, turn.went() ? blank(turn.id) : *turn.after);
    if (!turn.went())
        edit.after = fieldsUnlike(*turn.after, *turn.before);
    return edit;
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
Status performOn(Table<T>& table, RowEdit& edit, Direction direction)
{
    const auto id = Id<T>::fromText(edit.row);
    if (!id)
        return unfit(edit);
    const bool back = direction == Direction::Back;
    const bool wasThere = back ? !edit.went() : !edit.came();
    const bool willBeThere = back ? !edit.came() : !edit.went();
    const T* present = table.find(*id);
    if (wasThere != (present != nullptr))
        return unfit(edit);
    if (!willBeThere) {
        if (edit.came() && !edit.after)
            edit.after = fieldsUnlike(*present, blank(*id));
        table.remove(*id);
        return {};
    }
    const auto& target = back ? edit.before : edit.after;
    if (!target)
        return unfit(edit);
    T row = present ? *present : blank(*id);
    if (Status read = readFields(*target, row); !read)
        return read;
    table.put(std::move(row));
    return {};
}

} // namespace

std::vector<RowEdit> rowEdits(const Act& act)
{
    std::vector<RowEdit> edits;
    edits.reserve(act.change.edits.size());
    for (const Edit& edit : act.change.edits)
        edits.push_back(visitTurn(act, edit, [](const auto& turn) { return rowEdit(turn); }));
    return edits;
}

Status perform(RowEdit& edit, Direction direction, Festival& festival)
{
    std::optional<Status> done;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if (edit.kind == QLatin1String(kindName<T>()))
            done = performOn(festival.table<T>(), edit, direction);
    });
    return done ? *done : unfit(edit);
}

} // namespace planner
