// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/check_step.h"

#include "ui/importing/choice_panel.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("CheckStep", source);
}

struct ChipInfo {
    RowFilter filter;
    const char* text;
};

constexpr ChipInfo chips[]{
    {RowFilter::All, QT_TRANSLATE_NOOP("CheckStep", "All %1")},
    {RowFilter::New, QT_TRANSLATE_NOOP("CheckStep", "New %1")},
    {RowFilter::Updated, QT_TRANSLATE_NOOP("CheckStep", "Updated %1")},
    {RowFilter::Unchanged, QT_TRANSLATE_NOOP("CheckStep", "Unchanged %1")},
    {RowFilter::ToReview, QT_TRANSLATE_NOOP("CheckStep", "To review %1")},
    {RowFilter::Rejected, QT_TRANSLATE_NOOP("CheckStep", "Rejected %1")},
};

} // namespace

CheckStep::CheckStep(StartupImport& import)
    : ImportStep(import), m_model(import), m_nothing(new QFrame(this)), m_panel(new ChoicePanel(import))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(makeChips());
    setLook(m_nothing, "card");
    auto* nothing = new QHBoxLayout(m_nothing);
    auto* text = new QLabel(
        said(QT_TRANSLATE_NOOP("CheckStep", "Nothing to import: everything is up to date.")), m_nothing);
    text->setObjectName(QStringLiteral("nothing"));
    nothing->addWidget(text);
    m_nothing->hide();
    column->addWidget(m_nothing);
    makeTable();
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_panel);
    halves->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    column->addWidget(halves, 1);
    connect(&import, &StartupImport::planChanged, this, &CheckStep::takePlan);
    connect(&import, &StartupImport::choicesChanged, this, &CheckStep::refreshChips);
    connect(&import.background(), &Background::busyChanged, this, &CheckStep::changed);
}

QWidget* CheckStep::makeChips()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(spacing::tiny);
    auto* group = new QButtonGroup(row);
    for (const ChipInfo& info : chips) {
        auto* button = new QToolButton(row);
        button->setText(said(info.text).arg(0));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(info.filter == RowFilter::All);
        group->addButton(button);
        line->addWidget(button);
        m_chips.push_back({info.filter, button});
        connect(button, &QToolButton::clicked, this, [this, filter = info.filter] {
            m_model.setFilter(filter);
            m_table->selectRow(std::max(0, m_model.rowOf(m_line)));
        });
    }
    line->addStretch();
    return row;
}

void CheckStep::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("CheckStep", "The rows and what becomes of them")));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::medium);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showCurrent);
    auto* toggle = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    toggle->setContext(Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, this, &CheckStep::toggleSelected);
}

/// Takes the selected rows in, or leaves them out when they are.
void CheckStep::toggleSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(RowsModel::Take);
    if (rows.isEmpty())
        return;
    const bool isTaken = rows.front().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    for (const QModelIndex& row : rows)
        m_model.setData(row, isTaken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CheckStep::enter()
{
    import().plan();
    m_table->setFocus();
}

void CheckStep::takePlan()
{
    const bool wasChoosing = m_panel->isAncestorOf(focusWidget());
    m_nothing->setVisible(import().planned()->change.isEmpty());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + spacing::small, 240));
    refreshChips();
    if (m_model.rowCount() > 0)
        m_table->selectRow(std::max(0, m_model.rowOf(m_line)));
    showCurrent();
    if (wasChoosing)
        m_panel->focusChoices();
}

void CheckStep::refreshChips()
{
    for (const Chip& chip : m_chips) {
        const char* text = std::ranges::find(chips, chip.filter, &ChipInfo::filter)->text;
        const int count = m_model.count(chip.filter);
        chip.button->setText(said(text).arg(count));
        chip.button->setEnabled(count > 0 || chip.filter == RowFilter::All);
    }
    Q_EMIT changed();
}

void CheckStep::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const PlannedRow* row = current.isValid() ? &m_model.planned(current.row()) : nullptr;
    if (row != nullptr)
        m_line = row->line;
    m_panel->showRow(row);
}

QString CheckStep::whyNot() const
{
    if (import().planned() == nullptr || import().background().isBusy())
        return said(QT_TRANSLATE_NOOP("CheckStep", "The rows are being compared with the profiles…"));
    if (import().change().isEmpty())
        return said(QT_TRANSLATE_NOOP("CheckStep", "There is nothing to import."));
    return {};
}

} // namespace planner::ui
