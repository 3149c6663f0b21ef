// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stamp_rows.h"

namespace planner {

namespace {

Status stamp(Database& database, const RowEdit& edit, const QString& field, const Editor& editor)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO \"stamp\" (\"kind\", \"row\", \"field\", "
                                       "\"editor\", \"seq\") VALUES (?, ?, ?, ?, ?)"),
        {edit.kind, edit.row, field, editor.id, editor.acts});
}

Status writeStamps(Database& database, const RowEdit& edit, const Editor& editor)
{
    if (!edit.after)
        return database.run(QStringLiteral("DELETE FROM \"stamp\" WHERE \"kind\" = ? AND \"row\" = ?"),
            {edit.kind, edit.row});
    if (!edit.before)
        return stamp(database, edit, QStringLiteral(""), editor);
    const QStringList fields = edit.after->keys();
    for (const QString& field : fields) {
        if (const Status stamped = stamp(database, edit, field, editor); !stamped)
            return stamped;
    }
    return {};
}

Status writeEditor(Database& database, const Editor& editor, const QDateTime& time)
{
    const Status known = database.run(
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

Status writeStamps(
    Database& database, const std::vector<RowEdit>& edits, const Editor& editor, const QDateTime& time)
{
    if (const Status known = writeEditor(database, editor, time); !known)
        return known;
    for (const RowEdit& edit : edits) {
        if (const Status stamped = writeStamps(database, edit, editor); !stamped)
            return stamped;
    }
    return {};
}

} // namespace planner
