// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startups_page.h"

#include "ui/controls/flow_layout.h"
#include "ui/startups/startup_panel.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

const QString columnsKey = QStringLiteral("startups/columns");

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("StartupsPage", source, nullptr, n);
}

struct Chip {
    StartupChip chip;
    const char* text;
};
constexpr Chip chips[]{
    {StartupChip::All, QT_TRANSLATE_NOOP("StartupsPage", "All (%1)")},
    {StartupChip::Incomplete, QT_TRANSLATE_NOOP("StartupsPage", "Incomplete (%1)")},
    {StartupChip::WithoutSession, QT_TRANSLATE_NOOP("StartupsPage", "Without session (%1)")},
    {StartupChip::Doubtful, QT_TRANSLATE_NOOP("StartupsPage", "Duplicates (%1)")},
};

constexpr StartupModel::Column usuallyHidden[]{StartupModel::Pitch, StartupModel::Phone, StartupModel::OnSite,
    StartupModel::WishedTimes, StartupModel::Website};

} // namespace

StartupsPage::StartupsPage(Workspace& workspace, Actions& actions)
    : Page(workspace, actions),
      m_model(new StartupModel(workspace, this)),
      m_list(new StartupList(*m_model, this)),
      m_panel(new StartupPanel(workspace))
{
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTable());
    parts->addWidget(m_panel);
    parts->setSizes({860, 440});
    parts->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(360);
    setCentralWidget(parts);
    bindStartupActions();
    bindEditActions();
    connect(&workspace, &Workspace::changed, this, &StartupsPage::tellCounts);
    connect(&workspace, &Workspace::selectionChanged, this, &StartupsPage::follow);
    tellCounts();
    follow();
}

QWidget* StartupsPage::makeChips()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, spacing::large, 0);
    row->setSpacing(spacing::small);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, spacing::tiny);
    auto* group = new QButtonGroup(this);
    for (const Chip& chip : chips) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setChecked(chip.chip == StartupChip::All);
        setLook(button, "switch");
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, chip] {
            m_list->setChip(chip.chip);
            tellCounts();
        });
        flow->addWidget(button);
        m_chips.emplace_back(chip.chip, button);
    }
    row->addWidget(choices, 1);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(said(QT_TRANSLATE_NOOP("StartupsPage", "Filter")));
    m_search->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupsPage", "Filter the start-ups")));
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_list->setSearch(text);
        tellCounts();
    });
    row->addWidget(m_search, 0, Qt::AlignTop);
    return holder;
}

QWidget* StartupsPage::makeTable()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::large, spacing::medium, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(makeChips());
    m_nothing = new QLabel;
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    setLook(m_nothing, "quiet");
    layout->addWidget(m_nothing);
    m_table = new QTableView;
    m_table->setModel(m_list);
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupsPage", "Start-ups")));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::small);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StartupModel::Name, Qt::AscendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setHighlightSections(false);
    for (const StartupModel::Column column : usuallyHidden)
        m_table->hideColumn(column);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(StartupModel::Name, fontMetrics().averageCharWidth() * 30);
    header->restoreState(workspace().settings().value(columnsKey).toByteArray());
    connect(header, &QHeaderView::customContextMenuRequested, this, &StartupsPage::chooseColumns);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StartupsPage::takeChoice);
    actions().addGridKeys(m_table);
    layout->addWidget(m_table, 1);
    return holder;
}

void StartupsPage::chooseColumns(QPoint place)
{
    QMenu menu;
    for (int column = StartupModel::Name + 1; column < StartupModel::ColumnCount; ++column) {
        QAction* action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setData(column);
    }
    const QAction* chosen = menu.exec(m_table->horizontalHeader()->mapToGlobal(place));
    if (chosen == nullptr)
        return;
    m_table->setColumnHidden(chosen->data().toInt(), !chosen->isChecked());
    workspace().settings().setValue(columnsKey, m_table->horizontalHeader()->saveState());
}

std::vector<const Startup*> StartupsPage::chosen() const
{
    std::vector<const Startup*> found;
    for (const Id<Startup>& id : workspace().selected<Startup>()) {
        if (const Startup* startup = workspace().festival().startups().find(id))
            found.push_back(startup);
    }
    return found;
}

void StartupsPage::takeChoice()
{
    if (m_following)
        return;
    std::vector<Subject> subjects;
    const QModelIndex current = m_table->currentIndex();
    const auto add = [this, &subjects](const QModelIndex& index) {
        if (const auto id = m_model->idAt(m_list->mapToSource(index).row()))
            subjects.push_back(subject(*id));
    };
    // The row with the focus comes first: the panel shows it.
    if (m_table->selectionModel()->isRowSelected(current.row(), {}))
        add(current);
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (index.row() != current.row())
            add(index);
    }
    workspace().select(std::move(subjects));
}

void StartupsPage::follow()
{
    if (m_following)
        return;
    QItemSelection rows;
    QModelIndex first;
    for (const Id<Startup>& id : workspace().selected<Startup>()) {
        const QModelIndex index = m_list->mapFromSource(m_model->index(m_model->rowOf(id), 0));
        if (!index.isValid())
            continue;
        rows.select(index, index.siblingAtColumn(StartupModel::ColumnCount - 1));
        if (!first.isValid())
            first = index;
    }
    m_following = true;
    if (first.isValid() && m_table->currentIndex().row() != first.row()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

void StartupsPage::tellCounts()
{
    size_t index = 0;
    for (const auto& [chip, button] : m_chips)
        button->setText(said(chips[index++].text).arg(m_list->count(chip)));
    QString sentence;
    if (m_model->rowCount() == 0)
        sentence = said(QT_TRANSLATE_NOOP(
            "StartupsPage", "No start-up yet. Import a list (Ctrl+I) or add a profile (Ctrl+Shift+N)."));
    else if (m_list->rowCount() == 0 && !m_search->text().isEmpty())
        sentence = said(QT_TRANSLATE_NOOP("StartupsPage", "Nothing matches “%1”.")).arg(m_search->text());
    else if (m_list->rowCount() == 0)
        sentence = said(QT_TRANSLATE_NOOP("StartupsPage", "None: well done."));
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
}

bool StartupsPage::reveal(const Subject& subject)
{
    if (std::strcmp(subject.kind, kindName<Startup>()) != 0)
        return false;
    const Id<Startup> id(subject.id);
    if (m_model->rowOf(id) < 0)
        return false;
    if (!m_list->mapFromSource(m_model->index(m_model->rowOf(id), 0)).isValid()) {
        m_search->clear();
        m_chips.front().second->click();
    }
    workspace().select({subject});
    follow();
    return true;
}

QWidget* StartupsPage::firstFocus()
{
    return m_table;
}

} // namespace planner::ui
