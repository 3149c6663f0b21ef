// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/festival_store.h"

#include "core/festival/file_mark.h"
#include "core/storage/rows.h"
#include "core/storage/schema.h"
#include "core/storage/storage_problem.h"
#include "core/storage/version_rows.h"

#include <QCoreApplication>

namespace planner {

namespace {

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

/// What was read makes no sense, for that reason.
Failure senseless(const Database& database, const Problem& problem)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate(
            "Storage", "\"%1\" is damaged, so it was not opened. %2 Use a backup copy.")
            .arg(database.name(), problem.message),
        problem.detail);
}

/// What went wrong in reading a newer file, in the words that are due then.
Failure beyondUs(const Database& database, const Problem& problem)
{
    return failure(ProblemKind::Newer,
        QCoreApplication::translate("Storage",
            "\"%1\" was made by a newer version of this program, and this one cannot read it. Update the "
            "program to open it.")
            .arg(database.name()),
        problem.message + problem.detail);
}

} // namespace

FestivalStore::FestivalStore(OpenedFile file, Editor editor)
    : m_lock(std::move(file.lock)),
      m_database(std::move(file.database)),
      m_isNewer(file.isNewer),
      m_editor(std::move(editor))
{
}

Result<std::unique_ptr<FestivalStore>> FestivalStore::open(const QString& path, OpenMode mode, Editor editor)
{
    auto file = openFile(path, mode);
    if (!file)
        return failed(file);
    return std::unique_ptr<FestivalStore>(new FestivalStore(std::move(*file), std::move(editor)));
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
    auto stored = loadUndisturbed();
    if (stored)
        m_database->unlimitTime();
    if (stored || !m_isNewer)
        return stored;
    return beyondUs(*m_database, stored.error());
}

Result<Stored> FestivalStore::loadUndisturbed()
{
    // No writer waits for us: what was written between two of our questions makes us ask all of them again.
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        const auto before = m_database->writeCount();
        if (!before)
            return failed(before);
        auto stored = loadAll();
        const auto after = m_database->writeCount();
        if (!after)
            return failed(after);
        m_writeCount = *after;
        if (*before == *after)
            return stored;
    }
    // Unless it is written to without a pause.
    const auto transaction = Transaction::beginReading(*m_database);
    if (!transaction)
        return failed(transaction);
    auto stored = loadAll();
    const auto writes = m_database->writeCount();
    if (!writes)
        return failed(writes);
    m_writeCount = *writes;
    return stored;
}

Result<Stored> FestivalStore::loadAll()
{
    auto festival = loadRows(*m_database);
    if (!festival)
        return failed(festival);
    if (const auto sensible = applied(*festival, {}); !sensible)
        return senseless(*m_database, sensible.error());
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
    auto editor = lastEditor(*m_database);
    if (!editor)
        return failed(editor);
    return Stored{std::move(*festival), std::move(*history), std::move(*revision), std::move(*versions),
        std::move(*editor)};
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

Result<std::vector<int>> FestivalStore::stepsOf(const QString& kind, const QUuid& row)
{
    return planner::stepsOf(*m_database, kind, row);
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
    // SQLite leaves a page alone that would not change, and does not count an act that touches none. This
    // says what the file says already, but touches its first page.
    Status status = m_database->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (status)
        status = transaction.commit();
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

Status FestivalStore::copyTo(const NewFile& place)
{
    return makeCopy(*m_database, place.path, shownPath(place.name));
}

Result<Festival> FestivalStore::festivalAt(int number)
{
    auto festival = loadVersion(*m_database, number);
    if (!festival && m_isNewer)
        return beyondUs(*m_database, festival.error());
    return festival;
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
