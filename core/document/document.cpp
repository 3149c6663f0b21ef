// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/document/backups.h"
#include "core/document/festival_file.h"
#include "core/storage/festival_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace planner {

namespace {

QString openForReading()
{
    return QCoreApplication::translate(
        "Document", "The file is open for reading only, so nothing in it can be changed.");
}

QString newerFile()
{
    return QCoreApplication::translate(
        "Document", "This file was made by a newer version. It opens read-only.");
}

/// Whether the files at both places hold the same bytes.
bool holdTheSame(const QString& one, const QString& other)
{
    QFile first(one);
    QFile second(other);
    return first.size() == second.size() && first.open(QIODevice::ReadOnly)
        && second.open(QIODevice::ReadOnly) && first.readAll() == second.readAll();
}

Failure unknown(int version)
{
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Document", "There is no version %1 in the file.").arg(version));
}

} // namespace

Document::Document(std::unique_ptr<FestivalStore> store, Festival festival, Clock clock)
    : m_store(std::move(store)), m_festival(std::move(festival)), m_clock(std::move(clock))
{
}

Document::~Document() = default;

bool Document::isOfNewerVersion() const
{
    return m_store->isNewer();
}

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Festival& festival, Clock clock)
{
    if (const Status made = makeFestivalFile(path, Existing::Keep, festival, clock()); !made)
        return failed(made);
    auto document = open(path, Mode::ReadWrite, std::move(clock));
    if (!document && document.error().kind != ProblemKind::InUse)
        QFile::remove(path);
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString& path, Mode mode, Clock clock)
{
    const OpenMode rights = mode == Mode::ReadWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    const Editor editor = newEditor(clock());
    auto store = FestivalStore::open(path, rights, editor);
    if (!store)
        return failed(store);
    auto stored = (*store)->load();
    if (!stored)
        return failed(stored);
    const bool isNewer = (*store)->isNewer();
    std::unique_ptr<Document> document(
        new Document(std::move(*store), std::move(stored->festival), std::move(clock)));
    document->m_path = QFileInfo(path).canonicalFilePath();
    document->m_mode = mode;
    document->m_history = std::move(stored->history);
    document->m_revision = std::move(stored->revision);
    document->m_versions = std::move(stored->versions);
    document->m_editor = editor.name;
    document->m_lastEditor = std::move(stored->lastEditor);
    if (mode == Mode::ReadOnly)
        document->m_whyReadOnly = isNewer ? newerFile() : openForReading();
    return document;
}

Result<std::unique_ptr<Document>> Document::openAtLeastToRead(const QString& path, Clock clock)
{
    auto document = open(path, Mode::ReadWrite, clock);
    if (document || document.error().kind == ProblemKind::Unreadable)
        return document;
    auto reader = open(path, Mode::ReadOnly, std::move(clock));
    if (reader && document.error().kind != ProblemKind::Newer)
        (*reader)->m_whyReadOnly = document.error().message;
    return reader;
}

Status Document::mayWrite() const
{
    if (m_mode == Mode::ReadWrite)
        return {};
    return failure(ProblemKind::Refused, m_whyReadOnly);
}

Status Document::submit(const Change& change, const QString& label, const QString& joint)
{
    if (Status allowed = mayWrite(); !allowed)
        return allowed;
    auto after = applied(m_festival, change);
    if (!after)
        return failed(after);
    const Change net = difference(m_festival, *after, change);
    if (net.isEmpty())
        return {};
    const Act act{m_festival, *after, net, m_clock()};
    const bool more = joins(joint, act.time);
    if (Status stored = more ? extendStep(act) : addStep(act, label); !stored)
        return stored;
    if (m_joint)
        m_joint->last = act.time;
    else if (!joint.isEmpty() && !more)
        m_joint = Joint{joint, act.time, m_festival};
    show(std::move(*after), act.time, net);
    return {};
}

bool Document::joins(const QString& joint, const QDateTime& now) const
{
    if (!m_joint || m_joint->key != joint)
        return false;
    const qint64 passed = m_joint->last.msecsTo(now);
    return passed >= 0 && passed <= jointTime.count();
}

Status Document::addStep(const Act& act, const QString& label)
{
    auto step = m_store->addStep(act, label);
    if (!step)
        return failed(step);
    for (Step& earlier : m_history.steps) {
        if (earlier.state == StepState::Undone)
            earlier.state = StepState::SetAside;
    }
    m_history.steps.push_back(std::move(*step));
    m_joint.reset();
    return {};
}

Status Document::extendStep(const Act& act)
{
    auto step = m_store->extendStep(act, m_history.steps.back(), m_joint->before);
    if (!step)
        return failed(step);
    if (step->edits > 0) {
        m_history.steps.back() = std::move(*step);
        return {};
    }
    m_history.steps.pop_back();
    m_joint.reset();
    return {};
}

Status Document::undo(int steps)
{
    Walk back{.direction = Direction::Back};
    const auto& all = m_history.steps;
    for (auto step = all.rbegin(); step != all.rend() && std::ssize(back.steps) < steps; ++step) {
        if (step->state == StepState::Done)
            back.steps.push_back(step->number);
    }
    if (back.steps.empty())
        return failure(
            ProblemKind::Refused, QCoreApplication::translate("Document", "There is nothing to undo."));
    return walk(back);
}

Status Document::redo(int steps)
{
    Walk forward{.direction = Direction::Forward};
    for (const Step& step : m_history.steps) {
        if (step.state == StepState::Undone && std::ssize(forward.steps) < steps)
            forward.steps.push_back(step.number);
    }
    if (forward.steps.empty())
        return failure(
            ProblemKind::Refused, QCoreApplication::translate("Document", "There is nothing to redo."));
    return walk(forward);
}

Status Document::walk(const Walk& walk)
{
    if (Status allowed = mayWrite(); !allowed)
        return allowed;
    const auto walked = m_store->walked(m_festival, walk);
    if (!walked)
        return failed(walked);
    const Change net = difference(m_festival, walked->festival);
    auto after = applied(m_festival, net);
    if (!after)
        return failed(after);
    const QDateTime now = m_clock();
    if (const Status stored = m_store->walk({m_festival, *after, net, now}, walk, walked->kept); !stored)
        return stored;
    m_joint.reset();
    mark(walk);
    show(std::move(*after), now, net);
    return {};
}

void Document::mark(const Walk& walk)
{
    const bool back = walk.direction == Direction::Back;
    const auto [first, last] = std::ranges::minmax(walk.steps);
    for (Step& step : m_history.steps) {
        if (step.number >= first && step.number <= last && step.state != StepState::SetAside)
            step.state = back ? StepState::Undone : StepState::Done;
    }
}

void Document::show(Festival festival, const QDateTime& time, const Change& change)
{
    m_festival = std::move(festival);
    const int number = m_revision.number + 1;
    m_lastEditor = m_editor;
    m_revision = {.number = number, .changed = time, .version = m_versions.numberAt(number)};
    Q_EMIT changed(change);
}

Result<std::vector<Step>> Document::stepsOf(const char* kind, const QUuid& thing) const
{
    const auto numbers = m_store->stepsOf(QLatin1String(kind), thing);
    if (!numbers)
        return failed(numbers);
    std::vector<Step> steps;
    for (auto step = m_history.steps.rbegin(); step != m_history.steps.rend(); ++step) {
        if (step->state == StepState::Done && std::ranges::binary_search(*numbers, step->number))
            steps.push_back(*step);
    }
    return steps;
}

Status Document::saveVersion(const QString& name)
{
    if (Status allowed = mayWrite(); !allowed)
        return allowed;
    const Version version{
        .number = m_versions.last + 1, .name = name, .time = m_clock(), .revision = m_revision.number};
    auto saved = m_store->addVersion(version, m_festival);
    if (!saved)
        return failed(saved);
    m_revision.version = saved->number;
    m_versions.last = saved->number;
    m_versions.list.push_back(std::move(*saved));
    Q_EMIT versionsChanged();
    return {};
}

Result<Festival> Document::festivalAt(int version) const
{
    if (std::ranges::find(m_versions.list, version, &Version::number) == m_versions.list.end())
        return unknown(version);
    return m_store->festivalAt(version);
}

Result<std::vector<Version>::iterator> Document::mayEdit(int version)
{
    if (const Status allowed = mayWrite(); !allowed)
        return failed(allowed);
    const auto found = std::ranges::find(m_versions.list, version, &Version::number);
    if (found == m_versions.list.end())
        return unknown(version);
    return found;
}

Status Document::renameVersion(int version, const QString& name)
{
    const auto found = mayEdit(version);
    if (!found)
        return failed(found);
    if ((*found)->name == name)
        return {};
    if (Status renamed = m_store->renameVersion(version, name); !renamed)
        return renamed;
    (*found)->name = name;
    Q_EMIT versionsChanged();
    return {};
}

Status Document::removeVersion(int version)
{
    const auto found = mayEdit(version);
    if (!found)
        return failed(found);
    if (Status removed = m_store->removeVersion(version); !removed)
        return removed;
    m_versions.list.erase(*found);
    m_revision.version = m_versions.numberAt(m_revision.number);
    Q_EMIT versionsChanged();
    return {};
}

Status Document::saveCopy(const QString& path, Existing existing)
{
    const QFileInfo place(path);
    if (place.exists() && place.canonicalFilePath() == m_path)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Document", "\"%1\" is the file that is open. Choose another name for the copy.")
                .arg(QDir::toNativeSeparators(path)));
    return makeNewFile(path, existing,
        [&](const QString& temporary) { return m_store->copyTo({.path = temporary, .name = path}); });
}

Status Document::backUp(const QString& folder)
{
    QDir().mkpath(folder);
    const QDateTime now = m_clock();
    const QString path = backupPath(folder, m_path, now);
    const std::vector<Backup> earlier = backupsOf(m_path, folder);
    const Status made = makeNewFile(path, Existing::Keep,
        [&](const QString& temporary) { return m_store->copyTo({.path = temporary, .name = path}); });
    if (!made)
        return made;
    if (!earlier.empty() && holdTheSame(earlier.front().path, path)) {
        QFile::remove(path);
        return {};
    }
    for (const Backup& old : superfluous(backupsOf(m_path, folder), now))
        QFile::remove(old.path);
    return {};
}

} // namespace planner
