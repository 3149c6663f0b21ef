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
Editor newEditor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {.id = static_cast<qint64>(QRandomGenerator::system()->generate64()),
        .name = user,
        .first = QDateTime::currentDateTimeUtc()};
}

} // namespace

Document::Document(std::unique_ptr<FestivalStore> store, Mode mode, Festival festival)
    : m_store(std::move(store)), m_mode(mode), m_festival(std::move(festival))
{
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Festival& festival)
{
    const Status made = makeNewFile(path, [&](const QString& temporary) {
        return FestivalStore::create({.path = temporary, .name = path}, festival, newEditor());
    });
    if (!made)
        return failed(made);
    return open(path, Mode::ReadWrite);
}

Result<std::unique_ptr<Document>> Document::open(const QString& path, Mode mode)
{
    const OpenMode rights = mode == Mode::ReadWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    auto store = FestivalStore::open(path, rights, newEditor());
    if (!store)
        return failed(store);
    auto stored = (*store)->load();
    if (!stored)
        return failed(stored);
    std::unique_ptr<Document> document(new Document(std::move(*store), mode, std::move(stored->festival)));
    document->m_history = std::move(stored->history);
    document->m_revision = std::move(stored->revision);
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

Status Document::submit(const Change& change, const QString& label)
{
    if (const Status allowed = mayWrite(); !allowed)
        return allowed;
    auto after = applied(m_festival, change);
    if (!after)
        return failed(after);
    const Change net = difference(m_festival, *after);
    if (net.isEmpty())
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto step = m_store->addStep({m_festival, *after, net, now}, label);
    if (!step)
        return failed(step);
    for (Step& earlier : m_history.steps) {
        if (earlier.state == StepState::Undone)
            earlier.state = StepState::SetAside;
    }
    m_history.steps.push_back(std::move(*step));
    show(std::move(*after), now, net);
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
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Status stored = m_store->walk({m_festival, *after, net, now}, walk, walked->kept); !stored)
        return stored;
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
    m_revision = {.number = m_revision.number + 1, .changed = time};
    Q_EMIT changed(change);
}

} // namespace planner
