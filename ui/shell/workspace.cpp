// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "core/festival/references.h"

namespace planner::ui {

Workspace::Workspace(
    std::unique_ptr<Document> document, QString path, Settings& settings, Preferences preferences)
    : m_document(std::move(document)),
      m_path(std::move(path)),
      m_settings(settings),
      m_preferences(preferences),
      m_words(preferences.language),
      m_checker(m_document->festival()),
      m_sifted(sifted(m_checker.findings(), festival().ignored()))
{
    connect(m_document.get(), &Document::changed, this, &Workspace::follow);
}

Workspace::~Workspace() = default;

bool Workspace::submit(const Change& change, const QString& label, const QString& joint)
{
    const Status done = m_document->submit(change, label, joint);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

bool Workspace::undo()
{
    const Status done = m_document->undo();
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

bool Workspace::redo()
{
    const Status done = m_document->redo();
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

void Workspace::select(std::vector<Subject> selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

void Workspace::prefer(const Preferences& preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    store(preferences, m_settings);
    Q_EMIT preferencesChanged();
}

void Workspace::follow(const Change& change)
{
    m_checker.update(festival(), change);
    m_sifted = sifted(m_checker.findings(), festival().ignored());
    std::vector<Subject> alive;
    for (const Subject& subject : m_selection) {
        if (titleOf(festival(), subject.id))
            alive.push_back(subject);
    }
    Q_EMIT changed(change);
    select(std::move(alive));
}

} // namespace planner::ui
