// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <array>
#include <sqlite3.h>

namespace planner {

namespace {

constexpr int longestValue = 16 * 1024 * 1024;

int pastDeadline(void* deadline)
{
    return std::chrono::steady_clock::now() > *static_cast<std::chrono::steady_clock::time_point*>(deadline);
}

QString optionsFor(Database::Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=200");
    if (access == Database::Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, const QString& shownAs)
{
    const StorageAct writing = access == Access::Create ? StorageAct::Creating : StorageAct::Storing;
    std::unique_ptr<Database> database(new Database(shownAs.isEmpty() ? path : shownAs, writing));
    if (const Status connected = database->connect(path, access); !connected)
        return failed(connected);
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory(const QString& shownAs)
{
    return open(QStringLiteral(":memory:"), Access::Create, shownAs);
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_queries.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Status Database::connect(const QString& path, Access access)
{
    m_connection = QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(optionsFor(access));
    if (!m_connection.open()) {
        const QSqlError error = m_connection.lastError();
        const int code = error.nativeErrorCode().toInt();
        const StorageAct act = access == Access::Create ? StorageAct::Creating : StorageAct::Opening;
        return Failure(storageProblem({code, error.databaseText()}, m_name, act));
    }
    m_handle = *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
    harden();
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA mmap_size = 0"),
        QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA synchronous = EXTRA"),
        // KiB: with SQLite's 2 MB, a large import is written and synchronised piece by piece.
        QStringLiteral("PRAGMA cache_size = -65536")};
    if (access == Access::Create)
        pragmas << QStringLiteral("PRAGMA journal_mode = DELETE");
    for (const QString& pragma : std::as_const(pragmas)) {
        if (const Status set = each(pragma, {}, [](const QSqlQuery&) { return Status(); }); !set)
            return set;
    }
    return {};
}

void Database::harden()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    // The name of a column that is not there would be taken for a text.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
}

Failure Database::failureOf(const QString& sql, StorageAct act) const
{
    // Asked first: everything else that is done with the connection overwrites it.
    const int code = sqlite3_extended_errcode(m_handle);
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_handle));
    Problem problem = storageProblem({code, text}, m_name, act);
    problem.detail += QStringLiteral(" in ") + sql;
    return Failure(std::move(problem));
}

Result<QSqlQuery*> Database::asked(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery>& query = m_queries[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            return failureOf(sql, StorageAct::Opening);
        query = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Failure failure = failureOf(sql, StorageAct::Opening);
        m_queries.remove(sql);
        return failure;
    }
    return query.get();
}

Status Database::run(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<Statement>& statement = m_statements[sql];
    if (!statement)
        statement = Statement::prepare(m_handle, sql);
    if (!statement)
        return failureOf(sql, m_writing);
    if (statement->execute(values)) {
        statement->reset();
        return {};
    }
    const Failure failure = failureOf(sql, m_writing);
    m_statements.remove(sql);
    return failure;
}

Status Database::each(
    const QString& sql, const QVariantList& values, const std::function<Status(const QSqlQuery&)>& visit)
{
    const auto query = asked(sql, values);
    if (!query)
        return failed(query);
    Status status;
    while (status && (*query)->next())
        status = visit(**query);
    const bool broken = status && (*query)->lastError().isValid();
    if (broken)
        status = failureOf(sql, StorageAct::Opening);
    // An answer that is not finished would keep other programs from writing.
    (*query)->finish();
    if (broken)
        m_queries.remove(sql);
    return status;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    QVariant first;
    const Status status = each(sql, values, [&first](const QSqlQuery& row) {
        if (!first.isValid())
            first = row.value(0);
        return Status();
    });
    if (!status)
        return failed(status);
    return first;
}

Result<quint32> Database::writeCount()
{
    // Read through SQLite's own handle: opening and closing another would drop its locks. The pragma
    // data_version will not do, because a rollback that met an error changes it, too.
    constexpr sqlite3_int64 offset = 24;
    std::array<char, 4> bytes{};
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file->pMethods) // In memory: nobody else can write to it.
        return 0;
    const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), offset);
    if (code != SQLITE_OK)
        return Failure(storageProblem({code, QStringLiteral("change counter")}, m_name, StorageAct::Opening));
    return qFromBigEndian<quint32>(bytes.data());
}

Status Database::copyTo(Database& target)
{
    const auto pageSize = value(QStringLiteral("PRAGMA page_size"));
    if (!pageSize)
        return failed(pageSize);
    // A database in memory cannot take pages of another size than its own.
    Status sized = target.run(QStringLiteral("PRAGMA page_size = %1").arg(pageSize->toInt()));
    if (!sized)
        return sized;
    sqlite3_backup* copying = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!copying)
        return target.failureOf(QStringLiteral("backup"), target.m_writing);
    constexpr int allPages = -1;
    sqlite3_backup_step(copying, allPages);
    const int code = sqlite3_backup_finish(copying);
    if (code == SQLITE_OK)
        return {};
    const bool held = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
    return Failure(storageProblem(
        {code, QString::fromUtf8(sqlite3_errstr(code))}, held ? m_name : target.m_name, target.m_writing));
}

void Database::limitTime(std::chrono::milliseconds limit)
{
    constexpr int stepsBetweenLooks = 10000;
    m_deadline = std::chrono::steady_clock::now() + limit;
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, pastDeadline, &m_deadline);
}

void Database::unlimitTime()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<std::unique_ptr<Transaction>> Transaction::begun(Database& database, const QString& sql)
{
    if (const Status done = database.run(sql); !done)
        return failed(done);
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database)
{
    return begun(database, QStringLiteral("BEGIN IMMEDIATE"));
}

Result<std::unique_ptr<Transaction>> Transaction::beginReading(Database& database)
{
    return begun(database, QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    // After some errors, such as a full disk, SQLite has rolled back by itself.
    if (m_database.inTransaction())
        (void)m_database.run(QStringLiteral("ROLLBACK"));
    // A change that broke off in the middle is taken out of the file by whoever reads it next. That shall be
    // us, now: the file must not be copied or mailed half-written.
    if (!m_committed)
        (void)m_database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

Status Transaction::commit()
{
    Status status = m_database.run(QStringLiteral("COMMIT"));
    m_committed = status.has_value();
    return status;
}

} // namespace planner
