// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done to start-ups, and the tools for it.

#include "core/startups/completeness.h"
#include "ui/startups/merge_dialog.h"
#include "ui/startups/reminder_dialog.h"
#include "ui/startups/startup_edits.h"
#include "ui/startups/startup_panel.h"
#include "ui/startups/startups_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("StartupsPage", source, nullptr, n);
}

} // namespace

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

void StartupsPage::fillToolBar(QToolBar& bar)
{
    // Beside each other, on the page of the start-ups, short names say it.
    const std::pair<const char*, const char*> tools[]{
        {"startup.new", QT_TRANSLATE_NOOP("StartupsPage", "New profile")},
        {"import.startups", QT_TRANSLATE_NOOP("StartupsPage", "Import…")},
        {"startup.remind", QT_TRANSLATE_NOOP("StartupsPage", "Remind…")},
        {"startup.merge", QT_TRANSLATE_NOOP("StartupsPage", "Merge…")}};
    for (const auto& [id, name] : tools) {
        QAction* action = actions().action(id);
        action->setIconText(said(name));
        bar.addAction(action);
    }
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

} // namespace planner::ui
