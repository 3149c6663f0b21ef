// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desk.h"

#include "core/samples/sample.h"
#include "ui/welcome/new_festival_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace planner::ui {
namespace {

const QString suffix = QStringLiteral(".festival");
constexpr std::chrono::hours backupEvery{1};

QString said(const char* source)
{
    return QCoreApplication::translate("Desk", source);
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString festivals()
{
    return said(QT_TRANSLATE_NOOP("Desk", "Festivals (*.festival)"));
}

/// `name` as a file can be called everywhere.
QString fileName(QString name)
{
    for (QChar& letter : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || letter < QLatin1Char(' '))
            letter = QLatin1Char('-');
    }
    return name + suffix;
}

} // namespace

Desk::Desk(Settings& settings, Language systemLanguage, Speak speak)
    : m_settings(settings),
      m_preferences(storedPreferences(settings, systemLanguage)),
      m_speak(std::move(speak))
{
    m_speak(m_preferences.language);
    dress(*qApp, m_preferences.appearance);
}

Desk::~Desk()
{
    backUp();
}

void Desk::keepBackups(const QString& folder)
{
    m_backups = folder;
    connect(&m_backupTimer, &QTimer::timeout, this, &Desk::backUp);
    m_backupTimer.start(backupEvery);
}

void Desk::backUp()
{
    if (m_backups.isEmpty() || !m_workspace || m_workspace->document().mode() == Document::Mode::ReadOnly)
        return;
    if (const Status done = m_workspace->document().backUp(m_backups); !done)
        m_workspace->say(done.error().message);
}

void Desk::welcome()
{
    m_welcome = std::make_unique<WelcomeWindow>(m_settings);
    // Queued: the window that asks is gone when the festival is there.
    connect(m_welcome.get(), &WelcomeWindow::openRequested, this, &Desk::open, Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeWindow::fileRequested, this, &Desk::askForFile, Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeWindow::newRequested, this, &Desk::askForFestival, Qt::QueuedConnection);
    connect(
        m_welcome.get(), &WelcomeWindow::sampleRequested, this, [this] { openSample(usualFolder()); },
        Qt::QueuedConnection);
    connect(
        m_welcome.get(), &WelcomeWindow::importRequested, this,
        [this] {
            if (askForFestival())
                m_window->actions().action("import.startups")->trigger();
        },
        Qt::QueuedConnection);
    m_welcome->show();
}

bool Desk::open(const QString& path)
{
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path())) {
        m_window->activateWindow();
        return true;
    }
    return show(Document::openAtLeastToRead(path), path);
}

bool Desk::create(const QString& path, const Festival& festival)
{
    return show(Document::create(path, festival), path);
}

bool Desk::openSample(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        fail({ProblemKind::Unwritable,
            said(
                QT_TRANSLATE_NOOP("Desk", "The folder “%1” can't be made, so the sample has no place to go."))
                .arg(folder)});
        return false;
    }
    const Festival sample = sampleFestival();
    const QString name = said(QT_TRANSLATE_NOOP("Desk", "%1 (sample)")).arg(sample.about().name);
    QString path = QDir(folder).filePath(fileName(name));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(fileName(QStringLiteral("%1 %2").arg(name).arg(number)));
    return create(path, sample);
}

bool Desk::show(Result<std::unique_ptr<Document>> document, const QString& path)
{
    if (!document) {
        fail(document.error());
        return false;
    }
    addRecentFile(path, m_settings);
    backUp();
    if (m_window)
        m_window->close(); // It stores where it stands.
    m_window.reset();
    m_workspace = std::make_unique<Workspace>(std::move(*document), path, m_settings, m_preferences);
    // Queued: what asked for it is still running inside the window that goes.
    connect(
        m_workspace.get(), &Workspace::preferencesChanged, this, &Desk::rebuildWindow, Qt::QueuedConnection);
    makeWindow();
    m_welcome.reset();
    return true;
}

void Desk::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace);
    connect(m_window.get(), &MainWindow::openRequested, this, &Desk::open, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::newRequested, this, &Desk::askForFestival, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::sampleRequested, this, [this] { openSample(usualFolder()); },
        Qt::QueuedConnection);
    m_window->appear();
}

void Desk::rebuildWindow()
{
    const Preferences& wanted = m_workspace->preferences();
    const bool sameLook
        = wanted.language == m_preferences.language && wanted.appearance == m_preferences.appearance;
    m_preferences = wanted;
    if (sameLook)
        return;
    // The program must not end because for a moment it has no window.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // It stores where it stands.
    m_window.reset();
    m_speak(m_preferences.language);
    dress(*qApp, m_preferences.appearance);
    m_workspace->speak(m_preferences.language);
    makeWindow();
    QApplication::setQuitOnLastWindowClosed(quits);
}

void Desk::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        front(), said(QT_TRANSLATE_NOOP("Desk", "Open a festival")), usualFolder(), festivals());
    if (!path.isEmpty())
        open(path);
}

bool Desk::askForFestival()
{
    NewFestivalDialog dialog(QDate::currentDate(), front());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Festival& festival = *dialog.festival();
    QString path
        = QFileDialog::getSaveFileName(front(), said(QT_TRANSLATE_NOOP("Desk", "Where to keep the festival")),
            QDir(usualFolder()).filePath(fileName(festival.about().name)), festivals(), nullptr,
            QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return false;
    if (!path.endsWith(suffix))
        path += suffix;
    return create(path, festival);
}

QWidget* Desk::front() const
{
    return m_window ? static_cast<QWidget*>(m_window.get()) : m_welcome.get();
}

void Desk::fail(const Problem& problem)
{
    if (m_workspace) {
        m_workspace->fail(problem);
        return;
    }
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), problem.message,
        QMessageBox::NoButton, front());
    box.addButton(said(QT_TRANSLATE_NOOP("Desk", "Close")), QMessageBox::AcceptRole);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace planner::ui
