// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_panel.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/startups/completeness.h"
#include "ui/controls/flow_layout.h"
#include "ui/inspector/history_box.h"
#include "ui/sessions/session_words.h"
#include "ui/startups/startup_fields.h"
#include "ui/startups/startup_preview.h"
#include "ui/style/look.h"
#include "ui/style/plain_text.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("StartupPanel", source, nullptr, n);
}

QLabel* plainLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QString whenText(const Session& session, Language language)
{
    if (!session.day || !session.span)
        return said(QT_TRANSLATE_NOOP("StartupPanel", "Unscheduled"));
    return dayText(*session.day, language, DayStyle::Short) + QStringLiteral(", ")
        + spanText(*session.span, language);
}

/// In the order of their times; those to place come last.
std::vector<const Session*> sessionsOf(const Startup& startup, const Festival& festival)
{
    std::vector<const Session*> sessions;
    for (const Session& session : festival.sessions()) {
        if (std::find(session.startups.begin(), session.startups.end(), startup.id) != session.startups.end())
            sessions.push_back(&session);
    }
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session* a, const Session* b) {
        if (!a->isPlaced() || !b->isPlaced())
            return a->isPlaced() && !b->isPlaced();
        return *a->day != *b->day ? *a->day < *b->day : a->span->begin() < b->span->begin();
    });
    return sessions;
}

} // namespace

StartupPanel::StartupPanel(Workspace& workspace)
    : m_workspace(workspace),
      m_heading(plainLabel("heading")),
      m_hint(plainLabel("quiet")),
      m_tabs(new QTabWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    layout->setSpacing(spacing::small);
    m_hint->setText(said(QT_TRANSLATE_NOOP("StartupPanel",
        "Choose a start-up to see its profile and change it here; choose several to change all.")));
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
    m_tabs->addTab(makeProfile(), said(QT_TRANSLATE_NOOP("StartupPanel", "Profile")));
    m_tabs->addTab(makeSessions(), said(QT_TRANSLATE_NOOP("StartupPanel", "Sessions")));
    // Short, because there is little room; the whole names are tips.
    const int import = m_tabs->addTab(makeImport(), said(QT_TRANSLATE_NOOP("StartupPanel", "Import")));
    m_tabs->setTabToolTip(import, said(QT_TRANSLATE_NOOP("StartupPanel", "Import history")));
    m_preview = new StartupPreview(workspace);
    const int preview = m_tabs->addTab(m_preview, said(QT_TRANSLATE_NOOP("StartupPanel", "Preview")));
    m_tabs->setTabToolTip(preview, said(QT_TRANSLATE_NOOP("StartupPanel", "Printed preview")));
    connect(&workspace, &Workspace::changed, this, &StartupPanel::follow);
    connect(&workspace, &Workspace::selectionChanged, this, &StartupPanel::follow);
    follow();
}

QWidget* StartupPanel::makeProfile()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, spacing::medium, spacing::small, spacing::large);
    layout->setSpacing(spacing::small);
    m_complete = plainLabel("label");
    m_missing = new QWidget;
    m_missingFlow = new FlowLayout(m_missing);
    m_form = new FieldForm<Startup>(m_workspace, startupFields());
    layout->addWidget(m_complete);
    layout->addWidget(m_missing);
    m_history = new HistoryBox(m_workspace);
    layout->addWidget(m_form);
    layout->addWidget(m_history);
    layout->addStretch();
    area->setWidget(holder);
    return area;
}

QWidget* StartupPanel::makeSessions()
{
    m_sessions = new QTreeWidget;
    m_sessions->setRootIsDecorated(false);
    m_sessions->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupPanel", "Sessions of the start-up")));
    m_sessions->setHeaderLabels({said(QT_TRANSLATE_NOOP("StartupPanel", "Session"))});
    m_sessions->setHeaderHidden(true);
    connect(m_sessions, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_workspace.reveal(subject(Id<Session>(item->data(0, Qt::UserRole).toUuid())));
    });
    return m_sessions;
}

QWidget* StartupPanel::makeImport()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    m_noImport = plainLabel("quiet");
    m_import = new QTableWidget;
    m_import->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupPanel", "Row of the list")));
    m_import->setColumnCount(2);
    m_import->setHorizontalHeaderLabels({said(QT_TRANSLATE_NOOP("StartupPanel", "Column")),
        said(QT_TRANSLATE_NOOP("StartupPanel", "As it came in"))});
    m_import->verticalHeader()->hide();
    m_import->setShowGrid(false);
    m_import->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_import->horizontalHeader()->setStretchLastSection(true);
    m_import->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_noImport, 0, Qt::AlignTop);
    layout->addWidget(m_import, 1);
    return holder;
}

const Startup* StartupPanel::only() const
{
    const auto chosen = m_workspace.selected<Startup>();
    return chosen.size() == 1 ? m_workspace.festival().startups().find(chosen.front()) : nullptr;
}

void StartupPanel::follow()
{
    const auto chosen = m_workspace.selected<Startup>();
    // The form first stores what was typed for the start-up that it leaves; what was found before may be
    // gone.
    m_form->edit(chosen);
    const Startup* one = only();
    m_history->tell(one != nullptr ? std::optional(subject(one->id)) : std::nullopt);
    m_tabs->setVisible(!chosen.empty());
    m_hint->setVisible(chosen.empty());
    if (chosen.empty())
        m_heading->setText(said(QT_TRANSLATE_NOOP("StartupPanel", "Nothing selected")));
    else if (one != nullptr)
        m_heading->setText(one->name);
    else
        m_heading->setText(
            said(QT_TRANSLATE_N_NOOP("StartupPanel", "%n start-ups"), static_cast<int>(chosen.size())));
    m_preview->tell(one != nullptr ? std::optional(one->id) : std::nullopt);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, one != nullptr);
    tellCompleteness();
    tellSessions();
    tellImport();
}

void StartupPanel::tellCompleteness()
{
    while (QLayoutItem* item = m_missingFlow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Startup* one = only();
    m_complete->setVisible(one != nullptr);
    m_missing->setVisible(false);
    if (one == nullptr)
        return;
    const Completeness complete = completeness(*one);
    const auto missing = complete.missing();
    m_complete->setText(missing.empty()
            ? said(QT_TRANSLATE_NOOP("StartupPanel", "Everything that is printed is filled in."))
            : said(QT_TRANSLATE_NOOP("StartupPanel", "%1% of what is printed is filled in. Missing:"))
                  .arg(complete.percent()));
    for (const char* key : missing) {
        auto* link = new QPushButton(capital(fieldLabel(key, m_workspace.words())));
        setLook(link, "link");
        connect(link, &QPushButton::clicked, this,
            [this, key] { m_form->editor(key)->control()->setFocus(Qt::ShortcutFocusReason); });
        m_missingFlow->addWidget(link);
    }
    m_missing->setVisible(!missing.empty());
}

void StartupPanel::tellSessions()
{
    m_sessions->clear();
    const Startup* one = only();
    if (one == nullptr)
        return;
    const Festival& festival = m_workspace.festival();
    for (const Session* session : sessionsOf(*one, festival)) {
        // Side by side there is no room for when and where.
        QString text = shownTitle(*session) + u'\n' + whenText(*session, m_workspace.language());
        if (session->room)
            text += u'\n' + roomText(festival, session->room);
        auto* item = new QTreeWidgetItem(m_sessions, {text});
        item->setToolTip(0, plainToolTip(text));
        item->setData(0, Qt::UserRole, session->id.uuid());
    }
    m_tabs->setTabText(1,
        m_sessions->topLevelItemCount() == 0
            ? said(QT_TRANSLATE_NOOP("StartupPanel", "Sessions"))
            : said(QT_TRANSLATE_NOOP("StartupPanel", "Sessions (%1)")).arg(m_sessions->topLevelItemCount()));
}

void StartupPanel::tellImport()
{
    const Startup* one = only();
    m_import->setRowCount(0);
    QStringList lists;
    for (const ImportedRow& row : m_workspace.festival().importedRows()) {
        if (one == nullptr || !(row.startup == one->id))
            continue;
        lists.append(row.list);
        for (const ImportedCell& cell : row.cells.forInsiders()) {
            const int line = m_import->rowCount();
            m_import->insertRow(line);
            m_import->setItem(line, 0, new QTableWidgetItem(cell.column));
            m_import->setItem(line, 1, new QTableWidgetItem(cell.text));
        }
    }
    m_import->setVisible(!lists.isEmpty());
    m_import->resizeColumnToContents(0);
    m_noImport->setText(lists.isEmpty()
            ? said(QT_TRANSLATE_NOOP("StartupPanel", "This profile was typed in."))
            : said(QT_TRANSLATE_NOOP("StartupPanel", "From %1, as it last came in:"))
                  .arg(lists.join(QStringLiteral(", "))));
}

void StartupPanel::editName()
{
    m_tabs->setCurrentIndex(0);
    QWidget* control = m_form->editor("name")->control();
    control->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit*>(control)->selectAll();
}

} // namespace planner::ui
