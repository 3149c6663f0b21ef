// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/document/new_file.h"
#include "core/storage/festival_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace planner {

namespace {

/// Whoever sits here, for one run: nobody has had this id before.
Editor newEditor(const QDateTime& now)
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {.id = static_cast<qint64>(QRandomGenerator::system()->generate64()), .name = user, .first = now};
}

Failure unknown(int version)
{
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Document", "There is no version %1 in the file.").arg(version));
}

} // namespace

Document::Document(std::unique_ptr<FestivalStore> store, Mode mode, Festival festival, Clock clock)
    : m_store(std::move(store)), m_mode(mode), m_festival(std::move(festival)), m_clock(std::move(clock))
{
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Festival& festival, Clock clock)
{
    const Status made = makeNewFile(path, [&](const QString& temporary) {
        return FestivalStore::create({.path = temporary, .name = path}, festival, newEditor(clock()));
    });
    if (!made)
        return failed(made);
    return open(path, Mode::ReadWrite, std::move(clock));
}

Result<std::unique_ptr<Document>> Document::open(const QString& path, Mode mode, Clock clock)
{
    const OpenMode rights = mode == Mode::ReadWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    auto store = FestivalStore::open(path, rights, newEditor(clock()));
    if (!store)
        return failed(store);
    auto stored = (*store)->load();
    if (!stored)
        return failed(stored);
    std::unique_ptr<Document> document(
        new Document(std::move(*store), mode, std::move(stored->festival), std::move(clock)));
    document->m_history = std::move(stored->history);
    document->m_revision = std::move(stored->revision);
    document->m_versions = std::move(stored->versions);
    return document;
}

Status Document::mayWrite() const
{
    if (m_mode == Mode::ReadWrite)
        return {};
    return failure(ProblemKind::Refused,
        QCoreApplication::translate(
            "Document", "The file is open for reading only, so nothing in it can be changed."));
}

Status Document::submit(const Change& change, const QString& label, const QString& joint)
{
    if (const Status allowed = mayWrite(); !allowed)
        return allowed;
    auto after = applied(m_festival, change);
    if (!after)
        return failed(after);
    const Change net = difference(m_festival, *after);
    if (net.isEmpty())
        return {};
    const Act act{m_festival, *after, net, m_clock()};
    const bool more = joins(joint, act.time);
    if (const Status stored = more ? extendStep(act) : addStep(act, label); !stored)
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
    if (const Status allowed = mayWrite(); !allowed)
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
    m_revision = {.number = number, .changed = time, .version = m_versions.numberAt(number)};
    Q_EMIT changed(change);
}

Status Document::saveVersion(const QString& name)
{
    if (const Status allowed = mayWrite(); !allowed)
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
    if (const Status renamed = m_store->renameVersion(version, name); !renamed)
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
    if (const Status removed = m_store->removeVersion(version); !removed)
        return removed;
    m_versions.list.erase(*found);
    m_revision.version = m_versions.numberAt(m_revision.number);
    Q_EMIT versionsChanged();
    return {};
}

} // namespace planner
