// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"
#include "core/storage/storage_problem.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;

namespace planner {

/// A connection to one SQLite file, and all that the program knows of Qt SQL. It trusts nothing in the file:
/// no triggers, no views, no attached files, no value above 16 MB, only harmless functions in conditions. For
/// the thread that opened it.
class Database {
public:
    enum class Access {
        Read, ///< Needs no right to write, neither to the file nor to its folder.
        Write,
        Create,
    };

    /// Opens the file at `path`, or makes an empty one; fails with Unreadable, Unwritable or InUse. Sentences
    /// call the file `shownAs`, when that is not empty.
    static Result<std::unique_ptr<Database>> open(
        const QString& path, Access access, const QString& shownAs = {});
    /// A database that is gone with the object.
    static Result<std::unique_ptr<Database>> inMemory(const QString& shownAs = {});

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Executes one statement; it is kept, prepared, for the next time.
    Status run(const QString& sql, const QVariantList& values = {});
    /// Calls `visit` for each row of the answer, until it fails.
    Status each(
        const QString& sql, const QVariantList& values, const std::function<Status(const QSqlQuery&)>& visit);
    /// The first column of the first row of the answer; not valid when there is none.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    /// How often the file was written to, by whomever; wraps around. A transaction that was committed adds
    /// one.
    Result<quint32> writeCount();

    /// Makes `target`, which nothing was stored in yet, hold exactly what this holds.
    Status copyTo(Database& target);

    /// Statements fail (with Unreadable) once this much time has passed; a hostile file cannot hold us.
    void limitTime(std::chrono::milliseconds limit);
    void unlimitTime();

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool inTransaction() const;
    /// What sentences call the file.
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    Database(QString name, StorageAct writing) : m_name(std::move(name)), m_writing(writing) { }
    Status connect(const QString& path, Access access);
    void harden();
    Result<QSqlQuery*> asked(const QString& sql, const QVariantList& values);
    Failure failureOf(const QString& sql, StorageAct act) const;

    QString m_name;
    StorageAct m_writing; ///< What statements that write are for.
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements; ///< Of run().
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries; ///< Of each().
    std::chrono::steady_clock::time_point m_deadline;
};

/// Everything between begin() and commit() happens as one, or not at all: what is not committed is rolled
/// back when the object goes.
class Transaction {
public:
    /// Takes the right to write at once, so that nothing can come in between.
    static Result<std::unique_ptr<Transaction>> begin(Database& database);
    /// From the first question on, nobody else can write until the object goes: all is read as it was then.
    static Result<std::unique_ptr<Transaction>> beginReading(Database& database);

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    Status commit();

private:
    explicit Transaction(Database& database) : m_database(database) { }
    static Result<std::unique_ptr<Transaction>> begun(Database& database, const QString& sql);

    Database& m_database;
    bool m_committed = false;
};

} // namespace planner
