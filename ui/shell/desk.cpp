// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desk.h"

#include <QApplication>
#include <QMessageBox>

namespace planner::ui {

Desk::Desk(Settings& settings, Language systemLanguage, Speak speak)
    : m_settings(settings),
      m_preferences(storedPreferences(settings, systemLanguage)),
      m_speak(std::move(speak))
{
    m_speak(m_preferences.language);
    dress(*qApp, m_preferences.appearance);
}

Desk::~Desk() = default;

bool Desk::open(const QString& path)
{
    auto document = Document::open(path, Document::Mode::ReadWrite);
    if (!document) {
        fail(document.error());
        return false;
    }
    show(std::move(*document), path);
    return true;
}

void Desk::show(std::unique_ptr<Document> document, const QString& path)
{
    addRecentFile(path, m_settings);
    m_window.reset();
    m_workspace = std::make_unique<Workspace>(std::move(document), path, m_settings, m_preferences);
    // Queued: what asked for it is still running inside the window that goes.
    connect(
        m_workspace.get(), &Workspace::preferencesChanged, this, &Desk::rebuildWindow, Qt::QueuedConnection);
    makeWindow();
}

void Desk::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace);
    connect(m_window.get(), &MainWindow::openRequested, this, &Desk::open, Qt::QueuedConnection);
    m_window->show();
}

void Desk::rebuildWindow()
{
    const Preferences& wanted = m_workspace->preferences();
    const bool sameLook
        = wanted.language == m_preferences.language && wanted.appearance == m_preferences.appearance;
    m_preferences = wanted;
    if (sameLook)
        return;
    m_window->close(); // It stores where it stands.
    m_window.reset();
    m_speak(m_preferences.language);
    dress(*qApp, m_preferences.appearance);
    m_workspace->speak(m_preferences.language);
    makeWindow();
}

void Desk::fail(const Problem& problem)
{
    if (m_workspace) {
        m_workspace->fail(problem);
        return;
    }
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), problem.message);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace planner::ui
