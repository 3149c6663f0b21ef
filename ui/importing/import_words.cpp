// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/import_words.h"

#include "core/festival/value_words.h"
#include "core/importing/three_way.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ImportWords", source, nullptr, n);
}

} // namespace

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString inWords(const ColumnCheck& check)
{
    // What needs a look comes first: it is seen even where the line is cut.
    QStringList parts;
    if (check.firstUnread)
        parts << said(
            QT_TRANSLATE_N_NOOP("ImportWords", "%n unreadable, such as “%1” (line %2)"), check.unread)
                     .arg(check.firstUnread->remark.from.simplified())
                     .arg(check.firstUnread->line);
    if (check.repeated > 0)
        parts << said(QT_TRANSLATE_N_NOOP("ImportWords", "%n possible duplicates"), check.repeated);
    if (check.firstRepaired)
        parts << said(QT_TRANSLATE_N_NOOP("ImportWords", "%n rewritten, such as “%1”"), check.repaired)
                     .arg(check.firstRepaired->remark.to.simplified());
    parts << said(QT_TRANSLATE_N_NOOP("ImportWords", "%n cells"), check.filled);
    if (check.empty > 0)
        parts << said(QT_TRANSLATE_N_NOOP("ImportWords", "%n empty"), check.empty);
    return parts.join(QStringLiteral(" · "));
}

QString inWords(RowStanding standing)
{
    switch (standing) {
    case RowStanding::New:
        return said(QT_TRANSLATE_NOOP("ImportWords", "New"));
    case RowStanding::Updated:
        return said(QT_TRANSLATE_NOOP("ImportWords", "Updated"));
    case RowStanding::Unchanged:
        return said(QT_TRANSLATE_NOOP("ImportWords", "Unchanged"));
    case RowStanding::LeftOut:
        return said(QT_TRANSLATE_NOOP("ImportWords", "Left out"));
    case RowStanding::Rejected:
        return said(QT_TRANSLATE_NOOP("ImportWords", "Rejected"));
    }
    return {};
}

int ImportCounts::of(RowStanding standing) const
{
    const auto found = rows.find(standing);
    return found == rows.end() ? 0 : found->second;
}

ChosenRows::ChosenRows(const ImportPlan& plan, const Festival& festival, const ImportChoices& choices,
    const std::map<int, bool>& isSame)
    : m_plan(plan), m_festival(festival), m_choices(choices), m_isSame(isSame)
{
    for (const DoubtfulRow& row : plan.doubtful)
        m_doubtful.insert(row.line);
}

RowStanding ChosenRows::standing(const PlannedRow& row) const
{
    if (row.outcome == RowOutcome::Rejected)
        return RowStanding::Rejected;
    if (!row.profile)
        return RowStanding::Unchanged;
    if (m_choices.leftOut.contains(row.line))
        return RowStanding::LeftOut;
    const Startup* here = m_festival.startups().find(*row.startup);
    if (here == nullptr)
        return RowStanding::New;
    const bool isSame = chosenProfile(row, here, m_choices) == *here && !row.profile->respelled;
    return isSame ? RowStanding::Unchanged : RowStanding::Updated;
}

bool ChosenRows::isToReview(const PlannedRow& row) const
{
    if (!row.profile || m_choices.leftOut.contains(row.line))
        return false;
    if (m_doubtful.contains(row.line) && !m_isSame.contains(row.line))
        return true;
    return std::ranges::any_of(row.profile->moved, [&](const MovedField& moved) {
        return moved.state == FieldState::Conflict && !m_choices.sides.contains({row.line, moved.field});
    });
}

ImportCounts ChosenRows::counts() const
{
    ImportCounts counts;
    for (const PlannedRow& row : m_plan.rows) {
        ++counts.rows[standing(row)];
        counts.toReview += isToReview(row) ? 1 : 0;
    }
    return counts;
}

std::vector<Subject> ChosenRows::toReview() const
{
    std::vector<Subject> subjects;
    for (const PlannedRow& row : m_plan.rows) {
        if (isToReview(row))
            subjects.push_back(subject(*row.startup));
    }
    return subjects;
}

QString doneInWords(const ImportCounts& counts)
{
    const QString added
        = said(QT_TRANSLATE_N_NOOP("ImportWords", "%n profiles added"), counts.of(RowStanding::New));
    if (counts.of(RowStanding::Updated) == 0)
        return added + QLatin1Char('.');
    const QString updated
        = said(QT_TRANSLATE_N_NOOP("ImportWords", "%n updated"), counts.of(RowStanding::Updated));
    return said(QT_TRANSLATE_NOOP("ImportWords", "%1, %2.")).arg(added, updated);
}

} // namespace planner::ui
