// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_model.h"

#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"
#include "ui/sessions/session_words.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("SessionModel", source, nullptr, n);
}

constexpr std::array<const char*, SessionModel::ColumnCount> headings{
    QT_TRANSLATE_NOOP("SessionModel", "Title"), QT_TRANSLATE_NOOP("SessionModel", "Kind"),
    QT_TRANSLATE_NOOP("SessionModel", "Day"), QT_TRANSLATE_NOOP("SessionModel", "Time"),
    QT_TRANSLATE_NOOP("SessionModel", "Room"), QT_TRANSLATE_NOOP("SessionModel", "With"),
    QT_TRANSLATE_NOOP("SessionModel", "Seats"), QT_TRANSLATE_NOOP("SessionModel", "Status"),
    QT_TRANSLATE_NOOP("SessionModel", "Problems")};

QString seatsText(const Festival& festival, const Session& session)
{
    const auto seats = seatsOf(festival, session);
    if (session.registered && seats)
        return said(QT_TRANSLATE_NOOP("SessionModel", "%1 of %2")).arg(*session.registered).arg(*seats);
    return seats ? QString::number(*seats) : QString();
}

QString problemsText(int errors, int warnings)
{
    QStringList parts;
    if (errors > 0)
        parts += said(QT_TRANSLATE_N_NOOP("SessionModel", "%n errors"), errors);
    if (warnings > 0)
        parts += said(QT_TRANSLATE_N_NOOP("SessionModel", "%n warnings"), warnings);
    return parts.join(QStringLiteral(", "));
}

/// Whether `change` edits things that the rows of other sessions quote.
bool bearsOnOthers(const Change& change)
{
    return std::any_of(change.edits.begin(), change.edits.end(), [](const Edit& edit) {
        return !std::holds_alternative<Put<Session>>(edit) && !std::holds_alternative<Remove<Session>>(edit);
    });
}

} // namespace

SessionModel::SessionModel(Workspace& workspace, QObject* parent)
    : ItemModel(mimeType, parent), m_workspace(workspace)
{
    countProblems();
    for (const Session& session : workspace.festival().sessions())
        put(session);
    connect(&workspace, &Workspace::changed, this, &SessionModel::follow);
}

int SessionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionRow& row = this->row(index.row());
    const auto column = static_cast<size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(column);
    case Qt::EditRole:
        return index.column() == Title ? session(index.row())->title : row.texts.at(column);
    case Qt::ToolTipRole:
        // Plain text in a tooltip must not be taken for markup.
        return row.texts.at(column).isEmpty() ? QString() : Qt::convertFromPlainText(row.texts.at(column));
    case SortRole:
        return row.sorts.at(column);
    case IdRole:
        return row.id.uuid();
    case DetailRole:
        return row.detail;
    case WishRole:
        return row.wish;
    case KindRole:
        return static_cast<int>(row.kind);
    case LengthRole:
        return static_cast<int>(row.length.count());
    default:
        return {};
    }
}

bool SessionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Session* before = index.isValid() && role == Qt::EditRole ? session(index.row()) : nullptr;
    if (before == nullptr || index.column() != Title)
        return false;
    Session after = *before;
    after.title = cleaned(value.toString());
    if (after == *before)
        return false;
    Change change;
    change.put(after);
    return m_workspace.submit(
        change, said(QT_TRANSLATE_NOOP("SessionModel", "Rename “%1”")).arg(after.title));
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return said(headings.at(static_cast<size_t>(section)));
}

Qt::ItemFlags SessionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Title ? flags | Qt::ItemIsEditable : flags;
}

Qt::DropActions SessionModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

const Session* SessionModel::session(int row) const
{
    return m_workspace.festival().sessions().find(idAt(row));
}

int SessionModel::problems(int row) const
{
    const SessionRow& asked = this->row(row);
    return asked.errors + asked.warnings;
}

void SessionModel::follow(const Change& change)
{
    countProblems();
    take(change);
    if (bearsOnOthers(change)) {
        refreshAll();
        return;
    }
    // Only what a neighbour's problems say can be new in the other rows.
    for (int row = 0; row < rowCount(); ++row) {
        const SessionRow& old = this->row(row);
        const auto found = m_problems.find(old.id.uuid());
        const auto counts = found == m_problems.end() ? std::pair(0, 0) : found->second;
        if (counts != std::pair(old.errors, old.warnings))
            put(*session(row));
    }
}

void SessionModel::countProblems()
{
    m_problems.clear();
    for (const Finding& finding : m_workspace.findings()) {
        for (const Subject& subject : finding.subjects) {
            if (finding.severity == Severity::Note || std::strcmp(subject.kind, kindName<Session>()) != 0)
                continue;
            auto& [errors, warnings] = m_problems[subject.id];
            ++(finding.severity == Severity::Error ? errors : warnings);
        }
    }
}

void SessionModel::refreshAll()
{
    for (int row = 0; row < rowCount(); ++row)
        put(*session(row));
}

SessionRow SessionModel::made(const Session& session) const
{
    const Festival& festival = m_workspace.festival();
    const Words& words = m_workspace.words();
    const auto found = m_problems.find(session.id.uuid());
    SessionRow row{.id = session.id, .kind = session.kind, .length = session.duration()};
    if (found != m_problems.end()) {
        row.errors = found->second.first;
        row.warnings = found->second.second;
    }
    row.texts = {shownTitle(session), capital(label(session.kind, words)),
        session.day ? dayText(*session.day, words.language(), DayStyle::Short) : QString(),
        session.span ? spanText(*session.span, words.language()) : QString(),
        roomText(festival, session.room), hosts(session), seatsText(festival, session),
        capital(label(session.status, words)), problemsText(row.errors, row.warnings)};
    for (size_t column = 0; column < ColumnCount; ++column)
        row.sorts.at(column) = folded(row.texts.at(column));
    row.sorts[DayColumn] = session.day ? session.day->text() : QStringLiteral("~");
    row.sorts[Time] = session.span ? session.span->text() : QStringLiteral("~");
    row.sorts[Seats] = seatsOf(festival, session).value_or(-1);
    row.sorts[Problems] = -(row.errors * 1000 + row.warnings);
    row.detail = detail(session);
    row.wish = session.wish.forInsiders();
    return row;
}

QString SessionModel::hosts(const Session& session) const
{
    return hostNames(m_workspace.festival(), session).join(QStringLiteral(", "));
}

QString SessionModel::detail(const Session& session) const
{
    QStringList parts{minutesText(session.duration())};
    if (const QString names = hosts(session); !names.isEmpty())
        parts += names;
    const auto visitors = session.groupSize ? session.groupSize : session.seats;
    if (visitors)
        parts += said(QT_TRANSLATE_N_NOOP("SessionModel", "%n people"), *visitors);
    return parts.join(QStringLiteral(" · "));
}

} // namespace planner::ui
