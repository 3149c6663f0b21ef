// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rows.h"

#include "core/festival/row_json.h"
#include "core/storage/columns.h"
#include "core/storage/writes.h"

#include <QCoreApplication>

#include <map>

namespace planner {

namespace {

QString quoted(const char* name)
{
    return QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"');
}

template <class T>
QString linkTable(const char* key)
{
    return QStringLiteral("\"%1_%2\"").arg(QLatin1String(kindName<T>()), QLatin1String(key));
}

/// Calls `act(field)` for each field that is a column, not a table of links.
template <class T, class Act>
void forEachColumn(Act&& act)
{
    forEachField<T>([&act]<class F>(const F& field) {
        if constexpr (!Link<ValueOf<T, F>>::value)
            act(field);
    });
}

template <class T, class Act>
void forEachLink(Act&& act)
{
    forEachField<T>([&act]<class F>(const F& field) {
        if constexpr (Link<ValueOf<T, F>>::value)
            act(field);
    });
}

Failure unreadableValue(const Database& database, const char* kind, const QString& row, const char* key)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate(
            "Storage", "\"%1\" is damaged: the value \"%2\" of %3 %4 cannot be read. Use a backup copy.")
            .arg(database.name(), QLatin1String(key), QLatin1String(kind), row));
}

/// The rows whose lists of ids are read before they are: QMap's values cannot be changed in place.
template <class T>
using LinksByOwner = std::map<QString, T>;

template <class T>
Result<LinksByOwner<T>> loadLinks(Database& database)
{
    LinksByOwner<T> owners;
    Status status;
    forEachLink<T>([&]<class F>(const F& field) {
        using Target = typename Link<ValueOf<T, F>>::Target;
        const QString sql
            = QStringLiteral("SELECT \"owner\", \"target\" FROM %1 ORDER BY \"owner\", \"position\"")
                  .arg(linkTable<T>(field.key));
        const auto take = [&](const QSqlQuery& row) -> Status {
            const QString owner = row.value(0).toString();
            const auto id = Id<T>::fromText(owner);
            const auto target = Column<Id<Target>>::read(row.value(1));
            if (!id || !target)
                return unreadableValue(database, kindName<T>(), owner, field.key);
            field.of(owners.try_emplace(owner, blank(*id)).first->second).push_back(*target);
            return {};
        };
        if (status)
            status = database.each(sql, {}, take);
    });
    if (!status)
        return failed(status);
    return owners;
}

template <class T>
QString selectAll()
{
    QString columns = quoted("id");
    forEachColumn<T>([&columns](const auto& field) { columns += QStringLiteral(", ") + quoted(field.key); });
    return QStringLiteral("SELECT %1 FROM %2").arg(columns, quoted(kindName<T>()));
}

/// The row that the query stands on; the key of the first value that cannot be read is left in `wrong`.
template <class T>
T readRow(const QSqlQuery& query, T row, const char*& wrong)
{
    int column = 0;
    forEachColumn<T>([&]<class F>(const F& field) {
        auto value = Column<ValueOf<T, F>>::read(query.value(++column));
        if (value)
            field.of(row) = std::move(*value);
        else
            wrong = field.key;
    });
    return row;
}

template <class T>
Status loadKind(Database& database, Table<T>& table)
{
    const auto links = loadLinks<T>(database);
    if (!links)
        return failed(links);
    return database.each(selectAll<T>(), {}, [&](const QSqlQuery& query) -> Status {
        const QString text = query.value(0).toString();
        const auto id = Column<Id<T>>::read(query.value(0));
        if (!id)
            return unreadableValue(database, kindName<T>(), text, "id");
        const auto linked = links->find(text);
        const char* wrong = nullptr;
        T row = readRow(query, linked == links->end() ? blank(*id) : linked->second, wrong);
        if (wrong)
            return unreadableValue(database, kindName<T>(), text, wrong);
        table.put(std::move(row));
        return {};
    });
}

template <class T>
QString insertSql()
{
    QString columns = quoted("id");
    QString marks = QStringLiteral("?");
    forEachColumn<T>([&](const auto& field) {
        columns += QStringLiteral(", ") + quoted(field.key);
        marks += QStringLiteral(", ?");
    });
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(kindName<T>()), columns, marks);
}

/// A value to bind again and again: a text is in UTF-8 already.
QVariant encoded(const QVariant& value)
{
    return value.typeId() == QMetaType::QString ? value.toString().toUtf8() : value;
}

/// What is bound for a thing of which only the id is known; most fields of most things stay so.
template <class T>
struct BlankRow {
    T row;
    std::vector<QByteArray> texts;
    QVariantList values; ///< They look into `texts`: nobody counts how often they are copied.

    explicit BlankRow(const Id<T>& id) : row(blank(id)), values{id.text()}
    {
        forEachColumn<T>([this]<class F>(const F& field) {
            const QVariant value = encoded(Column<ValueOf<T, F>>::write(field.of(row)));
            const bool isText = value.typeId() == QMetaType::QByteArray;
            const QByteArray& text = texts.emplace_back(isText ? value.toByteArray() : QByteArray());
            values << (isText ? QByteArray::fromRawData(text.constData(), text.size()) : value);
        });
    }
};

template <class T>
Write insertion(const T& row)
{
    static const QString sql = insertSql<T>();
    static const BlankRow<T> none(row.id);
    QVariantList values = none.values;
    values[0] = row.id.text();
    qsizetype column = 0;
    forEachColumn<T>([&]<class F>(const F& field) {
        ++column;
        if (!(field.of(row) == field.of(none.row)))
            values[column] = encoded(Column<ValueOf<T, F>>::write(field.of(row)));
    });
    return {sql, std::move(values)};
}

template <class T>
void addUpdate(const T& before, const T& after, std::vector<Write>& writes)
{
    QStringList columns;
    QVariantList values;
    forEachColumn<T>([&]<class F>(const F& field) {
        if (field.of(before) == field.of(after))
            return;
        columns << quoted(field.key) + QStringLiteral(" = ?");
        values << Column<ValueOf<T, F>>::write(field.of(after));
    });
    if (columns.isEmpty())
        return;
    values << after.id.text();
    writes.push_back({QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ?")
                          .arg(quoted(kindName<T>()), columns.join(QStringLiteral(", "))),
        std::move(values)});
}

/// Replaces the lists of ids that differ.
template <class T>
void addLinks(const T& before, const T& after, std::vector<Write>& writes)
{
    forEachLink<T>([&](const auto& field) {
        if (field.of(before) == field.of(after))
            return;
        const QString table = linkTable<T>(field.key);
        const QString owner = after.id.text();
        if (!field.of(before).empty())
            writes.push_back({QStringLiteral("DELETE FROM %1 WHERE \"owner\" = ?").arg(table), {owner}});
        int position = 0;
        for (const auto& target : field.of(after))
            writes.push_back(
                {QStringLiteral("INSERT INTO %1 (\"owner\", \"position\", \"target\") VALUES (?, ?, ?)")
                        .arg(table),
                    {owner, position++, target.text()}});
    });
}

template <class T>
void addRow(const Turn<T>& turn, std::vector<Write>& writes)
{
    if (turn.went()) {
        addLinks(*turn.before, blank(turn.id), writes);
        writes.push_back(
            {QStringLiteral("DELETE FROM %1 WHERE \"id\" = ?").arg(quoted(kindName<T>())), {turn.id.text()}});
        return;
    }
    if (turn.came())
        writes.push_back(insertion(*turn.after));
    else
        addUpdate(*turn.before, *turn.after, writes);
    addLinks(turn.came() ? blank(turn.id) : *turn.before, *turn.after, writes);
}

} // namespace

Result<Festival> loadRows(Database& database)
{
    Table<About> abouts;
    if (const Status loaded = loadKind(database, abouts); !loaded)
        return failed(loaded);
    if (abouts.size() != 1)
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate(
                "Storage", "\"%1\" is damaged: it does not describe one festival. Use a backup copy.")
                .arg(database.name()));
    Festival festival(*abouts.begin());
    Status status;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if constexpr (!std::is_same_v<T, About>) {
            if (status)
                status = loadKind(database, festival.table<T>());
        }
    });
    if (!status)
        return failed(status);
    return festival;
}

Status writeRows(Database& database, const Act& act)
{
    return runWrites(database, act, [](const auto& turn, auto& writes) { addRow(turn, writes); });
}

} // namespace planner
