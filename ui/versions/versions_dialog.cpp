// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versions_dialog.h"

#include "core/base/text.h"
#include "core/festival/describe.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("VersionsDialog", source, nullptr, n);
}

QString whenText(const QDateTime& time, Language language)
{
    const QLocale locale(language == Language::French ? QLocale::French : QLocale::English);
    return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Done:
        return said(QT_TRANSLATE_NOOP("VersionsDialog", "done"));
    case StepState::Undone:
        return said(QT_TRANSLATE_NOOP("VersionsDialog", "undone"));
    case StepState::SetAside:
        return said(QT_TRANSLATE_NOOP("VersionsDialog", "set aside"));
    }
    return {};
}

QTreeWidget* table(const QStringList& headings, const QString& name)
{
    auto* table = new QTreeWidget;
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels(headings);
    table->setAccessibleName(name);
    return table;
}

/// What is typed as the name of a version, or none when nobody wanted.
std::optional<QString> askedName(QWidget* parent, const QString& title, const QString& usual)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(said(QT_TRANSLATE_NOOP("VersionsDialog", "Name of the version")));
    dialog.setTextValue(usual);
    dialog.setOkButtonText(said(QT_TRANSLATE_NOOP("VersionsDialog", "Save")));
    dialog.setCancelButtonText(said(QT_TRANSLATE_NOOP("VersionsDialog", "Cancel")));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return cleaned(dialog.textValue());
}

} // namespace

bool saveVersion(Workspace& workspace, QWidget* parent)
{
    const QString usual = said(QT_TRANSLATE_NOOP("VersionsDialog", "Version %1"))
                              .arg(workspace.document().revision().version);
    const auto name = askedName(parent, said(QT_TRANSLATE_NOOP("VersionsDialog", "Save a version")), usual);
    if (!name)
        return false;
    const Status saved = workspace.document().saveVersion(name->isEmpty() ? usual : *name);
    if (!saved) {
        workspace.fail(saved.error());
        return false;
    }
    workspace.say(said(QT_TRANSLATE_NOOP("VersionsDialog", "The version “%1” is kept."))
                      .arg(name->isEmpty() ? usual : *name));
    return true;
}

VersionsDialog::VersionsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("VersionsDialog", "Versions and history")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    auto* tabs = new QTabWidget;
    tabs->addTab(makeVersions(), said(QT_TRANSLATE_NOOP("VersionsDialog", "Versions")));
    tabs->addTab(makeHistory(), said(QT_TRANSLATE_NOOP("VersionsDialog", "History")));
    layout->addWidget(tabs, 1);
    auto* close = new QPushButton(said(QT_TRANSLATE_NOOP("VersionsDialog", "Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
    connect(&workspace.document(), &Document::versionsChanged, this, &VersionsDialog::fillVersions);
    connect(&workspace, &Workspace::changed, this, [this] {
        fillHistory();
        tellDifferences();
    });
    fillVersions();
    fillHistory();
}

QWidget* VersionsDialog::makeVersions()
{
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, spacing::medium, spacing::medium, 0);
    m_versions = table({said(QT_TRANSLATE_NOOP("VersionsDialog", "Version")),
                           said(QT_TRANSLATE_NOOP("VersionsDialog", "Kept"))},
        said(QT_TRANSLATE_NOOP("VersionsDialog", "Versions")));
    connect(m_versions, &QTreeWidget::itemSelectionChanged, this, &VersionsDialog::tellDifferences);
    column->addWidget(m_versions, 1);
    auto* buttons = new QHBoxLayout;
    auto* save = new QPushButton(said(QT_TRANSLATE_NOOP("VersionsDialog", "Save a version…")));
    auto* rename = new QPushButton(said(QT_TRANSLATE_NOOP("VersionsDialog", "Rename…")));
    auto* remove = new QPushButton(said(QT_TRANSLATE_NOOP("VersionsDialog", "Remove")));
    for (QPushButton* button : {save, rename, remove})
        buttons->addWidget(button);
    column->addLayout(buttons);
    auto* right = new QWidget;
    auto* facts = new QVBoxLayout(right);
    facts->setContentsMargins(spacing::medium, spacing::medium, 0, 0);
    m_since = new QLabel;
    m_since->setTextFormat(Qt::PlainText);
    m_since->setWordWrap(true);
    setLook(m_since, "heading");
    m_differences = new QPlainTextEdit;
    m_differences->setReadOnly(true);
    m_differences->setAccessibleName(said(QT_TRANSLATE_NOOP("VersionsDialog", "Changes since the version")));
    auto* restore = new QPushButton(
        said(QT_TRANSLATE_NOOP("VersionsDialog", "Go back to this version (can be undone)")));
    facts->addWidget(m_since);
    facts->addWidget(m_differences, 1);
    facts->addWidget(restore, 0, Qt::AlignLeft);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    connect(save, &QPushButton::clicked, this, [this] { saveVersion(m_workspace, this); });
    connect(rename, &QPushButton::clicked, this, &VersionsDialog::rename);
    connect(remove, &QPushButton::clicked, this, &VersionsDialog::remove);
    connect(restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    m_needChoice = {rename, remove, restore};
    return parts;
}

QWidget* VersionsDialog::makeHistory()
{
    m_history = table({said(QT_TRANSLATE_NOOP("VersionsDialog", "When")),
                          said(QT_TRANSLATE_NOOP("VersionsDialog", "What was done")),
                          said(QT_TRANSLATE_NOOP("VersionsDialog", "State"))},
        said(QT_TRANSLATE_NOOP("VersionsDialog", "History")));
    return m_history;
}

void VersionsDialog::fillVersions()
{
    const auto before = chosen();
    m_versions->clear();
    const auto& versions = m_workspace.document().versions();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        auto* item = new QTreeWidgetItem(
            m_versions, {version->name, whenText(version->time, m_workspace.language())});
        item->setData(0, Qt::UserRole, version->number);
    }
    m_versions->header()->resizeSections(QHeaderView::ResizeToContents);
    if (before)
        chooseVersion(before->number);
    else if (!versions.empty())
        chooseVersion(versions.back().number);
    tellDifferences();
}

void VersionsDialog::fillHistory()
{
    m_history->clear();
    const auto& steps = m_workspace.document().history().steps;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        auto* item = new QTreeWidgetItem(
            m_history, {whenText(step->time, m_workspace.language()), step->label, stateText(step->state)});
        item->setDisabled(step->state != StepState::Done);
    }
    m_history->header()->resizeSections(QHeaderView::ResizeToContents);
}

void VersionsDialog::chooseVersion(int number)
{
    for (int row = 0; row < m_versions->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_versions->topLevelItem(row);
        if (item->data(0, Qt::UserRole).toInt() == number)
            m_versions->setCurrentItem(item);
    }
}

std::optional<Version> VersionsDialog::chosen() const
{
    const QTreeWidgetItem* item = m_versions->currentItem();
    if (item == nullptr)
        return std::nullopt;
    const int number = item->data(0, Qt::UserRole).toInt();
    for (const Version& version : m_workspace.document().versions()) {
        if (version.number == number)
            return version;
    }
    return std::nullopt;
}

void VersionsDialog::tellDifferences()
{
    const auto version = chosen();
    for (QPushButton* button : m_needChoice)
        button->setEnabled(version.has_value());
    m_differences->clear();
    if (!version) {
        m_since->setText(said(QT_TRANSLATE_NOOP("VersionsDialog",
            "No version yet. Ctrl+S keeps the festival as it is under a name: before printing, before a "
            "meeting.")));
        return;
    }
    const auto then = m_workspace.document().festivalAt(version->number);
    if (!then) {
        m_since->setText(then.error().message);
        return;
    }
    const QStringList lines
        = described(*then, difference(*then, m_workspace.festival()), m_workspace.words());
    m_since->setText(lines.isEmpty()
            ? said(QT_TRANSLATE_NOOP("VersionsDialog", "Nothing has changed since “%1”.")).arg(version->name)
            : said(QT_TRANSLATE_NOOP("VersionsDialog", "Changed since “%1”:")).arg(version->name));
    m_differences->setPlainText(lines.join(u'\n'));
}

QString VersionsDialog::differencesShown() const
{
    return m_differences->toPlainText();
}

void VersionsDialog::restore()
{
    const auto version = chosen();
    if (!version)
        return;
    const auto then = m_workspace.document().festivalAt(version->number);
    if (!then) {
        m_workspace.fail(then.error());
        return;
    }
    const Change back = difference(m_workspace.festival(), *then);
    if (back.isEmpty())
        return;
    if (m_workspace.submit(
            back, said(QT_TRANSLATE_NOOP("VersionsDialog", "Go back to “%1”")).arg(version->name)))
        m_workspace.sayUndoable(
            said(QT_TRANSLATE_NOOP("VersionsDialog", "The festival is as it was at “%1”."))
                .arg(version->name));
}

void VersionsDialog::rename()
{
    const auto version = chosen();
    if (!version)
        return;
    const auto name
        = askedName(this, said(QT_TRANSLATE_NOOP("VersionsDialog", "Rename the version")), version->name);
    if (!name || name->isEmpty())
        return;
    if (const Status done = m_workspace.document().renameVersion(version->number, *name); !done)
        m_workspace.fail(done.error());
}

void VersionsDialog::remove()
{
    const auto version = chosen();
    if (!version)
        return;
    if (const Status done = m_workspace.document().removeVersion(version->number); !done)
        m_workspace.fail(done.error());
}

} // namespace planner::ui
