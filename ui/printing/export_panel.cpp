// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/export_panel.h"

#include "ui/style/look.h"
#include "ui/style/plain_text.h"
#include "ui/style/spacing.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ExportPanel", source, nullptr, n);
}

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString exportAllText(int documents, std::optional<int> pages)
{
    const QString counted = said(QT_TRANSLATE_N_NOOP("ExportPanel", "%n documents"), documents);
    const QString what = pages
        ? QStringLiteral("%1, %2").arg(counted, said(QT_TRANSLATE_N_NOOP("ExportPanel", "%n pages"), *pages))
        : counted;
    return said(QT_TRANSLATE_NOOP("ExportPanel", "Export all (%1)…")).arg(what);
}

} // namespace

ExportPanel::ExportPanel(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_result(new QFrame(this)),
      m_sentence(wrappedLabel(m_result)),
      m_open(new QPushButton(said(QT_TRANSLATE_NOOP("ExportPanel", "Open folder")), m_result)),
      m_progress(new QWidget(this)),
      m_document(wrappedLabel(m_progress)),
      m_bar(new QProgressBar(m_progress)),
      m_cancel(new QPushButton(said(QT_TRANSLATE_NOOP("ExportPanel", "Cancel")), m_progress)),
      m_reason(wrappedLabel(this))
{
    makeResult();
    makeProgress();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_result);
    column->addWidget(m_progress);
    setLook(addButton("print.export"), "primary");
    m_exportAll = addButton("print.export-all");
    setLook(m_reason, "quiet");
    column->addWidget(m_reason);
    addButton("print.print");
    refresh();
}

QPushButton* ExportPanel::addButton(const char* action)
{
    QAction* carried = m_actions.action(action);
    auto* button = new QPushButton(carried->text().remove(QLatin1Char('&')), this);
    connect(button, &QPushButton::clicked, carried, &QAction::trigger);
    connect(carried, &QAction::changed, this, &ExportPanel::refresh);
    button->setObjectName(QLatin1String(action));
    layout()->addWidget(button);
    return button;
}

void ExportPanel::makeResult()
{
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::tiny);
    column->addWidget(m_sentence);
    setLook(m_open, "link");
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_folder); });
    m_result->hide();
}

void ExportPanel::makeProgress()
{
    auto* column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_document);
    auto* line = new QHBoxLayout;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(said(QT_TRANSLATE_NOOP("ExportPanel", "Documents exported")));
    line->addWidget(m_bar, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPanel::cancelled);
    line->addWidget(m_cancel);
    column->addLayout(line);
    m_progress->hide();
}

void ExportPanel::refresh()
{
    for (const char* id : {"print.export", "print.export-all", "print.print"}) {
        auto* button = findChild<QPushButton*>(QLatin1String(id));
        if (button == nullptr)
            continue;
        const QAction* action = m_actions.action(id);
        button->setEnabled(action->isEnabled());
        const QString reason = m_actions.whyNot(id);
        button->setToolTip(
            plainToolTip(reason.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : reason));
    }
    m_reason->setText(m_actions.whyNot("print.export-all"));
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void ExportPanel::setTicked(int documents, std::optional<int> pages)
{
    m_exportAll->setText(exportAllText(documents, pages));
    m_exportAll->setMinimumWidth(m_exportAll->sizeHint().width());
    refresh();
}

void ExportPanel::showProgress(const QString& title, int done, int documents)
{
    m_result->hide();
    m_document->setText(said(QT_TRANSLATE_NOOP("ExportPanel", "Exporting “%1”: document %2 of %3"))
                            .arg(title)
                            .arg(done + 1)
                            .arg(documents));
    m_bar->setRange(0, documents);
    m_bar->setValue(done);
    if (!m_progress->isHidden())
        return;
    const auto buttons = findChildren<QPushButton*>();
    // The window may still be waiting for the keyboard, which a dialog had.
    const auto focused = std::ranges::find(buttons, window()->focusWidget());
    m_startedBy = focused == buttons.end() ? nullptr : *focused;
    m_progress->show();
    if (m_startedBy != nullptr)
        m_cancel->setFocus();
}

void ExportPanel::showDone(const QString& sentence, const QString& folder)
{
    show(sentence, "card", folder);
}

void ExportPanel::showProblem(const QString& sentence)
{
    show(sentence, "error", {});
}

void ExportPanel::show(const QString& sentence, const char* look, const QString& folder)
{
    if (m_startedBy != nullptr && window()->focusWidget() == m_cancel)
        m_startedBy->setFocus();
    m_startedBy = nullptr;
    m_progress->hide();
    m_folder = folder;
    m_sentence->setText(sentence);
    m_open->setVisible(!folder.isEmpty());
    setLook(m_result, look);
    m_result->show();
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportPanel::forget()
{
    m_result->hide();
}

} // namespace planner::ui
