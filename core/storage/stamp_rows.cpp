// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stamp_rows.h"

#include "core/storage/writes.h"

namespace planner {

namespace {

/// What a stamp is for; the empty field stands for all that have no stamp of their own.
struct Stamped {
    QString kind;
    QString row;
    QString field = QStringLiteral("");
};

Write stamp(const Stamped& of, const Editor& editor)
{
    return {QStringLiteral("INSERT OR REPLACE INTO \"stamp\" (\"kind\", \"row\", \"field\", \"editor\", "
                           "\"seq\") VALUES (?, ?, ?, ?, ?)"),
        {of.kind, of.row, of.field, editor.id, editor.acts}};
}

template <class T>
void addStamps(const Turn<T>& turn, const Editor& editor, std::vector<Write>& writes)
{
    Stamped stamped{QLatin1String(kindName<T>()), turn.id.text()};
    if (turn.went()) {
        writes.push_back({QStringLiteral("DELETE FROM \"stamp\" WHERE \"kind\" = ? AND \"row\" = ?"),
            {stamped.kind, stamped.row}});
        return;
    }
    if (turn.came()) {
        writes.push_back(stamp(stamped, editor));
        return;
    }
    forEachField<T>([&](const auto& field) {
        if (field.of(*turn.before) == field.of(*turn.after))
            return;
        stamped.field = QLatin1String(field.key);
        writes.push_back(stamp(stamped, editor));
    });
}

Status writeEditor(Database& database, const Editor& editor, const QDateTime& time)
{
    Status known = database.run(
        QStringLiteral("INSERT INTO \"editor\" (\"id\", \"name\", \"first\", \"last\") VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (\"id\") DO UPDATE SET \"last\" = excluded.\"last\""),
        {editor.id, editor.name.isNull() ? QStringLiteral("") : editor.name,
            editor.first.toString(Qt::ISODateWithMs), time.toString(Qt::ISODateWithMs)});
    if (!known)
        return known;
    return database.run(QStringLiteral("INSERT INTO \"seen\" (\"editor\", \"seq\") VALUES (?, ?) "
                                       "ON CONFLICT (\"editor\") DO UPDATE SET \"seq\" = excluded.\"seq\""),
        {editor.id, editor.acts});
}

} // namespace

Result<QString> lastEditor(Database& database)
{
    const auto name = database.value(
        QStringLiteral("SELECT \"name\" FROM \"editor\" ORDER BY \"last\" DESC, \"id\" LIMIT 1"));
    if (!name)
        return failed(name);
    return name->toString();
}

Status writeStamps(Database& database, const Act& act, const Editor& editor)
{
    if (Status known = writeEditor(database, editor, act.time); !known)
        return known;
    return runWrites(
        database, act, [&editor](const auto& turn, auto& writes) { addStamps(turn, editor, writes); });
}

} // namespace planner
