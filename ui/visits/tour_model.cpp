// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/tour_model.h"

#include "core/base/wording.h"
#include "ui/style/icons.h"
#include "ui/style/plain_text.h"
#include "ui/style/theme.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <map>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("TourModel", source, nullptr, n);
}

// The index of a leaf carries the row of its branch plus one; that of a branch carries nothing.
quintptr below(int branch)
{
    return static_cast<quintptr>(branch) + 1;
}

bool comesBefore(const Itinerary* a, const Itinerary* b)
{
    return std::tie(a->day, a->position, a->title, a->id) < std::tie(b->day, b->position, b->title, b->id);
}

/// Of each itinerary with problems: how many, and how severe the worst is.
std::map<QUuid, std::pair<int, int>> problemsOf(const Findings& findings)
{
    std::map<QUuid, std::pair<int, int>> problems;
    for (const Finding& finding : findings) {
        const int severity = static_cast<int>(finding.severity);
        for (const Subject& about : finding.subjects) {
            if (finding.severity == Severity::Note || std::strcmp(about.kind, kindName<Itinerary>()) != 0)
                continue;
            auto& [count, worst] = problems.try_emplace(about.id, 0, severity).first->second;
            ++count;
            worst = std::min(worst, severity);
        }
    }
    return problems;
}

} // namespace

TourModel::TourModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_branches(planted())
{
    connect(&workspace, &Workspace::changed, this, &TourModel::follow);
}

QString TourModel::nameOf(const Itinerary& itinerary, bool isAlone) const
{
    const Language language = m_workspace.language();
    const QString day = dayText(itinerary.day, language, DayStyle::Brief);
    QString what = isAlone ? shownTitle(itinerary, m_workspace.festival()) : itinerary.title;
    if (what.isEmpty() && itinerary.stops.empty())
        what = said(QT_TRANSLATE_NOOP("TourModel", "no stop yet"));
    else if (what.isEmpty())
        what = said(
            QT_TRANSLATE_N_NOOP("TourModel", "%n stops from %1"), static_cast<int>(itinerary.stops.size()))
                   .arg(timeText(itinerary.stops.front().begin, language));
    return day + QStringLiteral(" · ") + what;
}

std::vector<TourModel::Branch> TourModel::planted() const
{
    const Festival& festival = m_workspace.festival();
    const auto problems = problemsOf(m_workspace.findings());
    std::map<Id<Group>, std::vector<const Itinerary*>> ofGroup;
    std::vector<const Itinerary*> alone;
    for (const Itinerary& itinerary : festival.itineraries())
        (festival.groups().find(itinerary.group) != nullptr ? ofGroup[*itinerary.group] : alone)
            .push_back(&itinerary);
    const auto told = [&](const Itinerary& itinerary, bool isAlone) {
        Row leaf{subject(itinerary.id), nameOf(itinerary, isAlone), {}, -1};
        if (const auto found = problems.find(itinerary.id.uuid()); found != problems.end()) {
            leaf.state = QString::number(found->second.first);
            leaf.worst = found->second.second;
        }
        return leaf;
    };
    std::vector<const Group*> groups;
    for (const Group& group : festival.groups())
        groups.push_back(&group);
    std::stable_sort(groups.begin(), groups.end(),
        [](const Group* a, const Group* b) { return a->name.localeAwareCompare(b->name) < 0; });
    std::vector<Branch> branches;
    for (const Group* group : groups) {
        Branch branch{{subject(group->id), shownTitle(*group),
                          said(QT_TRANSLATE_N_NOOP("TourModel", "%n people"), group->size), -1},
            {}};
        auto& itineraries = ofGroup[group->id];
        std::sort(itineraries.begin(), itineraries.end(), comesBefore);
        for (const Itinerary* itinerary : itineraries)
            branch.leaves.push_back(told(*itinerary, false));
        branches.push_back(std::move(branch));
    }
    std::sort(alone.begin(), alone.end(), comesBefore);
    for (const Itinerary* itinerary : alone)
        branches.push_back({told(*itinerary, true), {}});
    return branches;
}

void TourModel::follow()
{
    std::vector<Branch> now = planted();
    const bool isSameTree = std::equal(
        now.begin(), now.end(), m_branches.begin(), m_branches.end(), [](const Branch& a, const Branch& b) {
            return a.self.subject == b.self.subject
                && std::equal(a.leaves.begin(), a.leaves.end(), b.leaves.begin(), b.leaves.end(),
                    [](const Row& x, const Row& y) { return x.subject == y.subject; });
        });
    if (!isSameTree) {
        beginResetModel();
        m_branches = std::move(now);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < now.size(); ++row) {
        if (now[row] == m_branches[row])
            continue;
        m_branches[row] = std::move(now[row]);
        const QModelIndex branch = index(static_cast<int>(row), 0);
        Q_EMIT dataChanged(branch, branch.siblingAtColumn(State));
        if (const int leaves = rowCount(branch); leaves > 0)
            Q_EMIT dataChanged(index(0, 0, branch), index(leaves - 1, State, branch));
    }
}

std::optional<Subject> TourModel::subjectAt(const QModelIndex& index) const
{
    return index.isValid() ? std::optional(rowAt(index).subject) : std::nullopt;
}

QModelIndex TourModel::indexOf(const Subject& subject) const
{
    for (size_t row = 0; row < m_branches.size(); ++row) {
        const QModelIndex branch = index(static_cast<int>(row), 0);
        if (m_branches[row].self.subject == subject)
            return branch;
        const auto& leaves = m_branches[row].leaves;
        const auto leaf = std::find_if(leaves.begin(), leaves.end(),
            [&subject](const Row& candidate) { return candidate.subject == subject; });
        if (leaf != leaves.end())
            return index(static_cast<int>(leaf - leaves.begin()), 0, branch);
    }
    return {};
}

const TourModel::Row& TourModel::rowAt(const QModelIndex& index) const
{
    if (index.internalId() == 0)
        return m_branches.at(static_cast<size_t>(index.row())).self;
    return m_branches.at(index.internalId() - 1).leaves.at(static_cast<size_t>(index.row()));
}

QModelIndex TourModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? below(parent.row()) : 0);
}

QModelIndex TourModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int TourModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches.at(static_cast<size_t>(parent.row())).leaves.size());
}

int TourModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant TourModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rowAt(index);
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return isState ? row.state : row.name;
    case Qt::ToolTipRole:
        return plainToolTip(row.name);
    case Qt::AccessibleTextRole:
        if (isState && row.worst >= 0)
            return said(QT_TRANSLATE_N_NOOP("TourModel", "%n problems"), row.state.toInt());
        return isState ? row.state : row.name;
    case Qt::TextAlignmentRole:
        return isState ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        if (!isState || row.worst < 0)
            return {};
        return iconPixmap(row.worst == static_cast<int>(Severity::Error) ? "error" : "warning",
            Theme(QGuiApplication::palette()).of(static_cast<Severity>(row.worst)), 16,
            qGuiApp->devicePixelRatio());
    default:
        return {};
    }
}

QVariant TourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? said(QT_TRANSLATE_NOOP("TourModel", "Group or itinerary"))
                           : said(QT_TRANSLATE_NOOP("TourModel", "People or problems"));
}

} // namespace planner::ui
