// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stamp_rows.h"

namespace planner {

namespace {

/// What a stamp is for; the empty field stands for all that have no stamp of their own.
struct Stamped {
    QString kind;
    QString row;
    QString field = QStringLiteral("");
};

Status stamp(Database& database, const Stamped& of, const Editor& editor)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO \"stamp\" (\"kind\", \"row\", \"field\", "
                                       "\"editor\", \"seq\") VALUES (?, ?, ?, ?, ?)"),
        {of.kind, of.row, of.field, editor.id, editor.acts});
}

template <class T>
Status writeStamps(Database& database, const Turn<T>& turn, const Editor& editor)
{
    Stamped stamped{QLatin1String(kindName<T>()), turn.id.text()};
    if (turn.went())
        return database.run(QStringLiteral("DELETE FROM \"stamp\" WHERE \"kind\" = ? AND \"row\" = ?"),
            {stamped.kind, stamped.row});
    if (turn.came())
        return stamp(database, stamped, editor);
    Status status;
    forEachField<T>([&](const auto& field) {
        if (!status || field.of(*turn.before) == field.of(*turn.after))
            return;
        stamped.field = QLatin1String(field.key);
        status = stamp(database, stamped, editor);
    });
    return status;
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
    return forEachTurn(act, [&](const auto& turn) { return writeStamps(database, turn, editor); });
}

} // namespace planner
