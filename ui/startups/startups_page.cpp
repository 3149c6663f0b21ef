// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startups_page.h"

#include "core/startups/completeness.h"
#include "ui/startups/merge_dialog.h"
#include "ui/startups/reminder_dialog.h"
#include "ui/startups/startup_edits.h"
#include "ui/startups/startup_panel.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
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
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
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
        row->addWidget(button);
        m_chips.emplace_back(chip.chip, button);
    }
    row->addStretch();
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(said(QT_TRANSLATE_NOOP("StartupsPage", "Filter")));
    m_search->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupsPage", "Filter the start-ups")));
    m_search->setMaximumWidth(240);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_list->setSearch(text);
        tellCounts();
    });
    row->addWidget(m_search, 1);
    return holder;
}

QWidget* StartupsPage::makeTable()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::medium, spacing::medium, 0, 0);
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

void StartupsPage::bindStartupActions()
{
    const auto none = [this] {
        return chosen().empty() ? said(QT_TRANSLATE_NOOP("StartupsPage", "Choose a start-up first"))
                                : QString();
    };
    actions().bind("startup.new", this, {[this] { addStartup(); }});
    actions().bind("startup.new-session", this, {[this] { addSessions(); }, none});
    actions().bind("startup.remind", this, {[this] { remind(); }});
    actions().bind("startup.merge", this,
        {[this] { merge(); },
            [this] {
                return pair() ? QString()
                              : said(QT_TRANSLATE_NOOP(
                                  "StartupsPage", "Choose two start-ups, or one that looks like another"));
            }});
}

void StartupsPage::bindEditActions()
{
    const auto none = [this] {
        return chosen().empty() ? said(QT_TRANSLATE_NOOP("StartupsPage", "Choose a start-up first"))
                                : QString();
    };
    actions().bind("edit.delete", this, {[this] { removeChosen(); }, none});
    actions().bind("edit.copy", this, {[this] { copyChosen(); }, none});
    actions().bind("edit.select-all", this, {[this] { m_table->selectAll(); }});
    actions().bind("edit.find", this, {[this] { m_search->setFocus(Qt::ShortcutFocusReason); }});
    actions().bind("session.edit", this, {[this] { m_panel->editName(); }, none});
    actions().bind("session.rename", this,
        {[this] {
             const QModelIndex current = m_table->currentIndex();
             if (current.isValid())
                 m_table->edit(current.siblingAtColumn(StartupModel::Name));
         },
            none});
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

void StartupsPage::addStartup()
{
    Startup startup = blank(workspace().ids().next<Startup>());
    startup.name = said(QT_TRANSLATE_NOOP("StartupsPage", "New start-up"));
    const Id<Startup> id = startup.id;
    Change change;
    change.put(std::move(startup));
    if (!workspace().submit(change, said(QT_TRANSLATE_NOOP("StartupsPage", "Add a start-up"))))
        return;
    m_search->clear();
    m_chips.front().second->click();
    workspace().select({subject(id)});
    m_panel->editName();
}

void StartupsPage::addSessions()
{
    const Change change
        = sessionsFor(workspace().festival(), workspace().selected<Startup>(), workspace().ids());
    const auto count = static_cast<int>(change.edits.size());
    if (workspace().submit(change, said(QT_TRANSLATE_N_NOOP("StartupsPage", "Add %n sessions"), count)))
        workspace().sayUndoable(
            said(QT_TRANSLATE_N_NOOP("StartupsPage", "%n sessions added, to be placed."), count));
}

void StartupsPage::remind()
{
    std::vector<const Startup*> asked = chosen();
    const auto lacks = [](const Startup* startup) { return completeness(*startup).percent() < 100; };
    if (std::none_of(asked.begin(), asked.end(), lacks)) {
        asked.clear();
        for (const Startup& startup : workspace().festival().startups())
            asked.push_back(&startup);
    }
    const Reminder reminder = reminderFor(workspace().festival(), asked, workspace().words());
    if (reminder.addresses.isEmpty()) {
        workspace().say(said(
            QT_TRANSLATE_NOOP("StartupsPage", "No incomplete profile has an e-mail address to write to.")));
        return;
    }
    auto* dialog = new ReminderDialog(reminder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<ProfilePair> StartupsPage::pair() const
{
    const auto ids = workspace().selected<Startup>();
    if (ids.size() == 2)
        return ProfilePair{ids.front(), ids.back()};
    if (ids.size() != 1)
        return std::nullopt;
    for (const Finding& finding : workspace().findings()) {
        if (std::strcmp(finding.rule, "possible-duplicate") != 0 || finding.subjects.size() != 2)
            continue;
        const QUuid& a = finding.subjects.front().id;
        const QUuid& b = finding.subjects.back().id;
        if (a == ids.front().uuid() || b == ids.front().uuid())
            return ProfilePair{ids.front(), Id<Startup>(a == ids.front().uuid() ? b : a)};
    }
    return std::nullopt;
}

void StartupsPage::merge()
{
    if (const auto both = pair())
        MergeDialog(workspace(), *both, this).exec();
}

void StartupsPage::removeChosen()
{
    const auto ids = workspace().selected<Startup>();
    const Change change = withoutStartups(workspace().festival(), ids);
    const auto count = static_cast<int>(ids.size());
    if (workspace().submit(change, said(QT_TRANSLATE_N_NOOP("StartupsPage", "Remove %n start-ups"), count)))
        workspace().sayUndoable(
            said(QT_TRANSLATE_N_NOOP("StartupsPage", "%n start-ups removed; their sessions stay."), count));
}

void StartupsPage::copyChosen()
{
    QStringList lines;
    for (const Startup* startup : chosen()) {
        QStringList cells;
        const int row = m_model->rowOf(startup->id);
        for (int column = 0; column < StartupModel::ColumnCount; ++column) {
            if (!m_table->isColumnHidden(column))
                cells.append(m_model->index(row, column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
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
