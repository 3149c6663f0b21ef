// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/festival_store.h"

#include "core/storage/file_header.h"
#include "core/storage/opener_lock.h"
#include "core/storage/rows.h"
#include "core/storage/schema.h"
#include "core/storage/storage_problem.h"
#include "core/storage/version_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace planner {

namespace {

/// A sound file of any size we know takes a fraction of this, also on a slow disk.
constexpr std::chrono::seconds openingTime{20};

bool isMidChange(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

QString backupPath(const QString& path, const QDateTime& time)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("backups"));
    return folder.filePath(
        QStringLiteral("backups/%1-%2.festival")
            .arg(QFileInfo(path).completeBaseName(), time.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))));
}

Status countAct(Database& database, const QDateTime& time)
{
    return database.run(
        QStringLiteral("UPDATE \"meta\" SET \"revision\" = \"revision\" + 1, \"changed\" = ?"),
        {time.toString(Qt::ISODateWithMs)});
}

Result<Revision> loadRevision(Database& database)
{
    Revision revision;
    int rows = 0;
    const Status read = database.each(
        QStringLiteral("SELECT \"revision\", \"changed\" FROM \"meta\""), {}, [&](const QSqlQuery& row) {
            revision.number = row.value(0).toInt();
            revision.changed = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
            ++rows;
            return Status();
        });
    if (!read)
        return failed(read);
    if (rows == 1)
        return revision;
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Storage", "\"%1\" is damaged, so it was not opened. Use a backup copy.")
            .arg(database.name()),
        QStringLiteral("meta has no row"));
}

} // namespace

FestivalStore::FestivalStore(
    std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database, Editor editor)
    : m_lock(std::move(lock)), m_database(std::move(database)), m_editor(std::move(editor))
{
}

Result<std::unique_ptr<FestivalStore>> FestivalStore::open(const QString& path, OpenMode mode, Editor editor)
{
    const std::vector<SchemaVersion> versions = schemaVersions();
    if (const Status ours = checkHeader(path, versions.back().number); !ours)
        return failed(ours);
    std::unique_ptr<QLockFile> lock;
    if (mode == OpenMode::ReadWrite) {
        auto locked = openerLock(QFileInfo(path).canonicalFilePath());
        if (!locked)
            return failed(locked);
        lock = std::move(*locked);
    }
    // What a crash left in the middle of a change can only be put right by writing.
    const bool writes = mode == OpenMode::ReadWrite || isMidChange(path);
    auto database = Database::open(QFileInfo(path).canonicalFilePath(),
        writes ? Database::Access::Write : Database::Access::Read, shownPath(path));
    if (!database)
        return failed(database);
    std::unique_ptr<FestivalStore> store(
        new FestivalStore(std::move(lock), std::move(*database), std::move(editor)));
    if (const Status sound = store->check(); !sound)
        return failed(sound);
    return store;
}

Status FestivalStore::check()
{
    if (m_lock && m_database->isReadOnly())
        return failure(ProblemKind::Unwritable,
            QCoreApplication::translate("Storage",
                "\"%1\" cannot be opened for changes: it is write-protected. Copy the file to a folder of "
                "your "
                "own.")
                .arg(m_database->name()));
    const std::vector<SchemaVersion> versions = schemaVersions();
    m_database->limitTime(openingTime);
    if (Status exact = checkSchema(*m_database, versions); !exact)
        return exact;
    if (m_lock) {
        const QString backup = backupPath(m_database->name(), QDateTime::currentDateTimeUtc());
        if (Status newest = migrate(*m_database, versions, backup); !newest)
            return newest;
    } else if (const Status newest = readAsNewest(versions); !newest) {
        return newest;
    }
    return checkIntegrity(*m_database);
}

Status FestivalStore::readAsNewest(const std::vector<SchemaVersion>& versions)
{
    const auto version = m_database->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failed(version);
    if (version->toInt() >= versions.back().number)
        return {};
    auto copy = Database::inMemory(m_database->name());
    if (!copy)
        return failed(copy);
    if (const Status copied = m_database->copyTo(**copy); !copied)
        return copied;
    m_database = std::move(*copy);
    m_database->limitTime(openingTime);
    return migrate(*m_database, versions, {});
}

Status FestivalStore::create(const NewFile& file, const Festival& festival, const Editor& editor)
{
    Festival nothing(festival.about());
    nothing.table<About>().remove(festival.about().id);
    const Change change = difference(nothing, festival);
    if (const auto sound = applied(nothing, change); !sound)
        return failed(sound);
    const auto database = Database::open(file.path, Database::Access::Create, shownPath(file.name));
    if (!database)
        return failed(database);
    if (Status made = migrate(**database, schemaVersions(), {}); !made)
        return made;
    const auto transaction = Transaction::begin(**database);
    if (!transaction)
        return failed(transaction);
    const Act act{nothing, festival, change, editor.first};
    if (Status written = writeRows(**database, act); !written)
        return written;
    Editor first = editor;
    first.acts = 1;
    if (Status stamped = writeStamps(**database, act, first); !stamped)
        return stamped;
    if (Status counted = countAct(**database, editor.first); !counted)
        return counted;
    return (*transaction)->commit();
}

Result<Stored> FestivalStore::load()
{
    const auto writes = m_database->writeCount();
    if (!writes)
        return failed(writes);
    m_writeCount = *writes;
    auto festival = loadRows(*m_database);
    if (!festival)
        return failed(festival);
    if (const auto sensible = applied(*festival, {}); !sensible)
        return failed(sensible);
    auto history = loadHistory(*m_database);
    if (!history)
        return failed(history);
    auto revision = loadRevision(*m_database);
    if (!revision)
        return failed(revision);
    auto versions = loadVersions(*m_database);
    if (!versions)
        return failed(versions);
    revision->version = versions->numberAt(revision->number);
    m_database->unlimitTime();
    return Stored{std::move(*festival), std::move(*history), std::move(*revision), std::move(*versions)};
}

Result<Walked> FestivalStore::walked(const Festival& festival, const Walk& walk)
{
    Walked walked{festival, {}};
    for (const int number : walk.steps) {
        auto edits = loadStep(*m_database, number);
        if (!edits)
            return failed(edits);
        int position = 0;
        for (RowEdit& edit : *edits) {
            const bool isKept = edit.after || edit.went();
            if (const Status done = perform(edit, walk.direction, walked.festival); !done)
                return failed(done);
            if (!isKept && edit.after)
                walked.kept.push_back({number, position, std::move(*edit.after)});
            ++position;
        }
    }
    return walked;
}

Result<std::unique_ptr<Transaction>> FestivalStore::begin()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction;
    const auto writes = m_database->writeCount();
    if (!writes)
        return failed(writes);
    if (*writes == m_writeCount)
        return transaction;
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Storage",
            "This change was not stored: another program has written to \"%1\" since it was opened. Open the "
            "file again to see what is in it now.")
            .arg(m_database->name()));
}

Status FestivalStore::finish(Transaction& transaction, const Act& act)
{
    Editor editor = m_editor;
    ++editor.acts;
    if (editor.acts == 1)
        editor.first = act.time;
    Status status = writeRows(*m_database, act);
    if (status)
        status = writeStamps(*m_database, act, editor);
    if (status)
        status = countAct(*m_database, act.time);
    if (status)
        status = commit(transaction);
    if (status)
        m_editor = editor;
    return status;
}

Status FestivalStore::commit(Transaction& transaction)
{
    Status status = transaction.commit();
    if (status)
        ++m_writeCount;
    return status;
}

Result<Step> FestivalStore::addStep(const Act& act, const QString& label)
{
    const auto transaction = begin();
    if (!transaction)
        return failed(transaction);
    const auto last = m_database->value(QStringLiteral("SELECT max(\"number\") FROM \"step\""));
    if (!last)
        return failed(last);
    const std::vector<RowEdit> edits = rowEdits(act);
    const Step step{.number = last->toInt() + 1,
        .label = label,
        .time = act.time,
        .state = StepState::Done,
        .edits = static_cast<int>(edits.size())};
    if (const Status written = writeStep(*m_database, step, edits); !written)
        return failed(written);
    if (const Status finished = finish(**transaction, act); !finished)
        return failed(finished);
    return step;
}

Result<Step> FestivalStore::extendStep(const Act& act, Step step, const Festival& beforeStep)
{
    const auto transaction = begin();
    if (!transaction)
        return failed(transaction);
    const Change whole = difference(beforeStep, act.after);
    step.time = act.time;
    step.edits = static_cast<int>(whole.edits.size());
    if (const Status written
        = rewriteStep(*m_database, step, rowEdits({beforeStep, act.after, whole, act.time}));
        !written)
        return failed(written);
    if (const Status finished = finish(**transaction, act); !finished)
        return failed(finished);
    return step;
}

Status FestivalStore::walk(const Act& act, const Walk& walk, const std::vector<KeptFields>& kept)
{
    const auto transaction = begin();
    if (!transaction)
        return failed(transaction);
    const StepState state = walk.direction == Direction::Back ? StepState::Undone : StepState::Done;
    Status status = markSteps(*m_database, walk.steps, state);
    if (status)
        status = keepFields(*m_database, kept);
    return status ? finish(**transaction, act) : status;
}

Result<Festival> FestivalStore::festivalAt(int number)
{
    return loadVersion(*m_database, number);
}

Result<Version> FestivalStore::addVersion(Version version, const Festival& festival)
{
    version.author = m_editor.name;
    const auto transaction = begin();
    if (!transaction)
        return failed(transaction);
    Status status = writeVersion(*m_database, version, festival);
    if (status)
        status = commit(**transaction);
    if (!status)
        return failed(status);
    return version;
}

Status FestivalStore::renameVersion(int number, const QString& name)
{
    const auto transaction = begin();
    if (!transaction)
        return failed(transaction);
    const Status renamed = planner::renameVersion(*m_database, number, name);
    return renamed ? commit(**transaction) : renamed;
}

Status FestivalStore::removeVersion(int number)
{
    const auto transaction = begin();
    if (!transaction)
        return failed(transaction);
    const Status removed = planner::removeVersion(*m_database, number);
    return removed ? commit(**transaction) : removed;
}

} // namespace planner
