// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_model.h"

#include "core/base/text.h"
#include "core/festival/labels.h"
#include "core/startups/completeness.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("StartupModel", source);
}

struct Heading {
    const char* text;
    QString Startup::*edited = nullptr; ///< What an edit of the column writes, if it can be edited there.
};
constexpr std::array<Heading, StartupModel::ColumnCount> headings{{
    {QT_TRANSLATE_NOOP("StartupModel", "Name"), &Startup::name},
    {QT_TRANSLATE_NOOP("StartupModel", "Sector")},
    {QT_TRANSLATE_NOOP("StartupModel", "Profile")},
    {QT_TRANSLATE_NOOP("StartupModel", "Sessions")},
    {QT_TRANSLATE_NOOP("StartupModel", "Pitch"), &Startup::pitch},
    {QT_TRANSLATE_NOOP("StartupModel", "Main contact")},
    {QT_TRANSLATE_NOOP("StartupModel", "Phone")},
    {QT_TRANSLATE_NOOP("StartupModel", "On site")},
    {QT_TRANSLATE_NOOP("StartupModel", "Preferred venue"), &Startup::wishedVenue},
    {QT_TRANSLATE_NOOP("StartupModel", "Preferred times")},
    {QT_TRANSLATE_NOOP("StartupModel", "City"), &Startup::city},
    {QT_TRANSLATE_NOOP("StartupModel", "Web site"), &Startup::website},
    {QT_TRANSLATE_NOOP("StartupModel", "Problems")},
}};

bool isNumber(int column)
{
    return column == StartupModel::Sessions || column == StartupModel::Problems;
}

QString joinedTexts(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(", ") + b;
}

/// "93 %, on-site contact": how much is filled in, and what is missing first.
QString profileText(const Completeness& complete, const Words& words)
{
    const QString percent = said(QT_TRANSLATE_NOOP("StartupModel", "%1%")).arg(complete.percent());
    const auto missing = complete.missing();
    return missing.empty() ? percent
                           : said(QT_TRANSLATE_NOOP("StartupModel", "%1, without %2"))
                                 .arg(percent, fieldLabel(missing.front(), words));
}

} // namespace

StartupModel::StartupModel(Workspace& workspace, QObject* parent)
    : ItemModel(mimeType, parent), m_workspace(workspace)
{
    count();
    for (const Startup& startup : workspace.festival().startups())
        put(startup);
    connect(&workspace, &Workspace::changed, this, &StartupModel::follow);
}

int StartupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StartupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StartupRow& row = this->row(index.row());
    const QString& text = row.texts.at(static_cast<size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        // Plain text in a tool tip must not be taken for markup.
        return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (index.column() == Complete)
            return row.percent;
        if (index.column() == Sessions)
            return row.sessions;
        return index.column() == Problems ? QVariant(-row.problems) : QVariant(folded(text));
    case IdRole:
        return row.id.uuid();
    case TextRole:
        return row.searched;
    default:
        return {};
    }
}

bool StartupModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto member = headings.at(static_cast<size_t>(index.column())).edited;
    const Startup* before = m_workspace.festival().startups().find(idAt(index.row()));
    if (member == nullptr || before == nullptr)
        return false;
    Startup after = *before;
    after.*member = cleaned(value.toString());
    if (after == *before)
        return false;
    Change change;
    change.put(after);
    return m_workspace.submit(change, said(QT_TRANSLATE_NOOP("StartupModel", "Edit “%1”")).arg(before->name));
}

QVariant StartupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(said(headings.at(static_cast<size_t>(section)).text))
                                   : QVariant();
}

Qt::ItemFlags StartupModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    const bool edits = headings.at(static_cast<size_t>(index.column())).edited != nullptr;
    return edits ? flags | Qt::ItemIsEditable : flags;
}

bool StartupModel::isDoubtful(int row) const
{
    return m_doubtful.contains(this->row(row).id.uuid());
}

void StartupModel::follow(const Change& change)
{
    count();
    take(change);
    // Sessions, sectors and findings say something about rows that the change does not name.
    for (const Startup& startup : m_workspace.festival().startups())
        put(startup);
}

void StartupModel::count()
{
    m_sessions.clear();
    m_problems.clear();
    m_doubtful.clear();
    for (const Session& session : m_workspace.festival().sessions()) {
        if (session.status == SessionStatus::Cancelled)
            continue;
        for (const Id<Startup>& startup : session.startups)
            ++m_sessions[startup.uuid()];
    }
    for (const Finding& finding : m_workspace.findings()) {
        const bool isDouble = std::strcmp(finding.rule, "possible-duplicate") == 0;
        for (const Subject& subject : finding.subjects) {
            if (std::strcmp(subject.kind, kindName<Startup>()) != 0)
                continue;
            if (finding.severity != Severity::Note)
                ++m_problems[subject.id];
            if (isDouble)
                m_doubtful.insert(subject.id);
        }
    }
}

StartupRow StartupModel::made(const Startup& startup) const
{
    StartupRow row{.id = startup.id};
    const auto number = [](const std::map<QUuid, int>& counts, const QUuid& id) {
        const auto found = counts.find(id);
        return found == counts.end() ? 0 : found->second;
    };
    const Completeness complete = planner::completeness(startup);
    row.percent = complete.percent();
    row.sessions = number(m_sessions, startup.id.uuid());
    row.problems = number(m_problems, startup.id.uuid());
    const planner::Sector* sector = m_workspace.festival().sectors().find(startup.sector);
    const Contact& referent = startup.referent.forInsiders();
    const Contact& onSite = startup.onSite.forInsiders();
    row.texts = {startup.name, sector != nullptr ? sector->name : QString(),
        profileText(complete, m_workspace.words()), QString::number(row.sessions), startup.pitch,
        referent.name, referent.phone, joinedTexts(onSite.name, onSite.phone), startup.wishedVenue,
        joinedTexts(startup.wishedDays.forInsiders(), startup.wishedTimes.forInsiders()), startup.city,
        startup.website, row.problems > 0 ? QString::number(row.problems) : QString()};
    QStringList searched(row.texts.begin(), row.texts.end());
    for (const QString& keyword : startup.keywords)
        searched.append(keyword);
    row.searched = folded(searched.join(u' '));
    return row;
}

} // namespace planner::ui
