// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcome_window.h"

#include "ui/shell/keyboard_focus.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/welcome/way_button.h"

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int columnWidth = 860;

QString said(const char* source)
{
    return QCoreApplication::translate("WelcomeWindow", source);
}

QLabel* label(const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

QString homely(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString festivalIn(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".festival")))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

WelcomeWindow::WelcomeWindow(const Settings& settings)
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(QCoreApplication::applicationName());
    setAcceptDrops(true);
    installEventFilter(new EnterKey(this));
    resize(1024, 700);
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(spacing::wide, 2 * spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::small);
    layout->addWidget(label(said(QT_TRANSLATE_NOOP("WelcomeWindow", "Let’s plan the festival")), "title"));
    QLabel* promise
        = label(said(QT_TRANSLATE_NOOP("WelcomeWindow",
                    "Everything stays on this computer, in one file that you can copy, mail or put away.")),
            "quiet");
    promise->setWordWrap(true);
    layout->addWidget(promise);
    layout->addSpacing(spacing::large);
    addWays(layout);
    layout->addSpacing(spacing::wide);
    addRecentFiles(settings, layout);
}

void WelcomeWindow::addWays(QVBoxLayout* layout)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(spacing::medium);
    auto* create = new WayButton("document", said(QT_TRANSLATE_NOOP("WelcomeWindow", "New festival")),
        said(QT_TRANSLATE_NOOP("WelcomeWindow", "Name, days and venues: two minutes.")));
    auto* open = new WayButton("folder", said(QT_TRANSLATE_NOOP("WelcomeWindow", "Open…")),
        said(QT_TRANSLATE_NOOP("WelcomeWindow", "A festival file that you already have. Ctrl+O")));
    auto* import = new WayButton("import",
        said(QT_TRANSLATE_NOOP("WelcomeWindow", "Import a list of start-ups")),
        said(QT_TRANSLATE_NOOP("WelcomeWindow", "CSV from a form or a spreadsheet, into a new festival.")));
    auto* sample = new WayButton("programme", said(QT_TRANSLATE_NOOP("WelcomeWindow", "Explore the sample")),
        said(QT_TRANSLATE_NOOP(
            "WelcomeWindow", "Toulouse, 12–14 June 2014; start-ups and people are invented.")));
    open->setShortcut(QKeySequence::Open);
    create->setShortcut(QKeySequence::New);
    connect(create, &QAbstractButton::clicked, this, &WelcomeWindow::newRequested);
    connect(open, &QAbstractButton::clicked, this, &WelcomeWindow::fileRequested);
    connect(import, &QAbstractButton::clicked, this, &WelcomeWindow::importRequested);
    connect(sample, &QAbstractButton::clicked, this, &WelcomeWindow::sampleRequested);
    grid->addWidget(create, 0, 0);
    grid->addWidget(open, 0, 1);
    grid->addWidget(import, 1, 0);
    grid->addWidget(sample, 1, 1);
    layout->addLayout(grid);
}

void WelcomeWindow::addRecentFiles(const Settings& settings, QVBoxLayout* layout)
{
    auto* files = new QListWidget;
    files->setAccessibleName(said(QT_TRANSLATE_NOOP("WelcomeWindow", "Recent files")));
    for (const QString& path : recentFiles(settings)) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        const QString when = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
        auto* item = new QListWidgetItem(icon("document", palette()),
            QStringLiteral("%1   %2   %3").arg(file.fileName(), when, homely(file.path())));
        item->setData(Qt::UserRole, path);
        files->addItem(item);
    }
    QLabel* heading = label(said(QT_TRANSLATE_NOOP("WelcomeWindow", "Recent files")), "heading");
    layout->addWidget(heading);
    if (files->count() == 0) {
        delete files;
        layout->addWidget(
            label(said(QT_TRANSLATE_NOOP("WelcomeWindow", "The festivals you open will be listed here.")),
                "quiet"));
        layout->addStretch();
        return;
    }
    layout->addWidget(files);
    connect(files, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    connect(files, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem* item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
}

void WelcomeWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!festivalIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomeWindow::dropEvent(QDropEvent* event)
{
    if (const QString path = festivalIn(event->mimeData()); !path.isEmpty())
        Q_EMIT openRequested(path);
}

} // namespace planner::ui
