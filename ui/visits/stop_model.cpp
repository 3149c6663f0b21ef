// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/stop_model.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/tours/seats.h"
#include "ui/sessions/session_words.h"
#include "ui/style/plain_text.h"

#include <QCoreApplication>
#include <QMimeData>

#include <cstring>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("StopModel", source, nullptr, n);
}

QString placeText(const CourseStop& stop, const Festival& festival)
{
    const Session* session = festival.sessions().find(stop.stop.session);
    if (stop.stop.kind == StopKind::Visit && session != nullptr)
        return session->room ? roomText(festival, session->room) : QString();
    const Venue* venue = festival.venues().find(stop.venue);
    return venue != nullptr ? venue->name : QString();
}

/// How many more than those of the itinerary there is room for.
QString seatsText(
    const Outing& outing, const CourseStop& stop, const Festival& festival, const VisitBook& book)
{
    if (!stop.slot || stop.slot->dropIn || outing.group == nullptr)
        return {};
    const auto left = loadOf(festival, book, *stop.slot).left();
    if (!left)
        return {};
    return *left < 0 ? said(QT_TRANSLATE_N_NOOP("StopModel", "%n seats missing"), -*left)
                     : said(QT_TRANSLATE_N_NOOP("StopModel", "%n seats left"), *left);
}

bool isAbout(const Finding& finding, const Subject& thing)
{
    return std::find(finding.subjects.begin(), finding.subjects.end(), thing) != finding.subjects.end();
}

bool beginsAt(const Finding& finding, minutes time)
{
    return finding.span && finding.span->begin().sinceMidnight() == time;
}

/// What is wrong on the way, or with the hour at which the group is back.
bool isAboutLeg(const Finding& finding, const CourseLeg& leg, bool isHome)
{
    if (isHome && std::strcmp(finding.rule, "itinerary-hours") == 0)
        return finding.actual > 0;
    return beginsAt(finding, leg.ready) && isAbout(finding, subject(leg.from))
        && isAbout(finding, subject(leg.to));
}

bool isAboutStop(const Finding& finding, const CourseStop& stop)
{
    const auto isVenue = [](const Subject& about) { return std::strcmp(about.kind, kindName<Venue>()) == 0; };
    return beginsAt(finding, stop.begin)
        && std::none_of(finding.subjects.begin(), finding.subjects.end(), isVenue)
        && (!stop.stop.session || isAbout(finding, subject(*stop.stop.session)));
}

/// The severity of the worst of what `isHere` lets through among the findings about `itinerary`, or -1.
template <class IsHere>
int worstOf(const Findings& findings, const Itinerary& itinerary, const IsHere& isHere)
{
    int worst = -1;
    for (const Finding& finding : findings) {
        const int severity = static_cast<int>(finding.severity);
        if (isAbout(finding, subject(itinerary.id)) && isHere(finding) && (worst < 0 || severity < worst))
            worst = severity;
    }
    return worst;
}

} // namespace

StopModel::Row StopModel::legRow(const Outing& outing, int stop, const Source& source)
{
    const bool isHome = stop == static_cast<int>(outing.course.stops.size());
    const CourseLeg& leg = isHome ? *outing.course.home : *outing.course.stops[static_cast<size_t>(stop)].leg;
    return {.isLeg = true,
        .stop = stop,
        .title = wayText(leg, source.words),
        .slack = slackText(leg),
        .worst = worstOf(source.findings, outing.itinerary,
            [&](const Finding& finding) { return isAboutLeg(finding, leg, isHome); })};
}

StopModel::Row StopModel::stopRow(const Outing& outing, int stop, const Source& source)
{
    const CourseStop& at = outing.course.stops[static_cast<size_t>(stop)];
    QStringList details;
    const Session* session = source.festival.sessions().find(at.stop.session);
    if (session != nullptr)
        details += hostNames(source.festival, *session).join(QStringLiteral(", "));
    details += placeText(at, source.festival);
    details += at.stop.kind == StopKind::Visit && !at.slot
        ? said(QT_TRANSLATE_NOOP("StopModel", "does not take place at this time"))
        : seatsText(outing, at, source.festival, source.book);
    details.removeAll(QString());
    return {.stop = stop,
        .title = shownTitle(at.stop, source.festival),
        .begin = timeText(clockTime(at.begin), source.words.language()),
        .end = timeText(clockTime(at.end), source.words.language()),
        .detail = details.join(QStringLiteral(" · ")),
        .remark = at.stop.remark,
        .pinned = at.stop.pinned,
        .worst = worstOf(source.findings, outing.itinerary,
            [&at](const Finding& finding) { return isAboutStop(finding, at); })};
}

void StopModel::present(const std::optional<Outing>& outing, const Source& source)
{
    std::vector<Row> now;
    if (outing) {
        const auto count = static_cast<int>(outing->course.stops.size());
        for (int stop = 0; stop < count; ++stop) {
            if (outing->course.stops[static_cast<size_t>(stop)].leg)
                now.push_back(legRow(*outing, stop, source));
            now.push_back(stopRow(*outing, stop, source));
        }
        if (outing->course.home)
            now.push_back(legRow(*outing, count, source));
    }
    if (now.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < now.size(); ++row) {
        if (now[row] == m_rows[row])
            continue;
        m_rows[row] = std::move(now[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

int StopModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString StopModel::spoken(const Row& row)
{
    QStringList parts;
    if (row.isLeg) {
        parts = {row.title, row.slack};
    } else {
        parts = {QStringLiteral("%1. %2 – %3").arg(QString::number(row.stop + 1), row.begin, row.end),
            row.title, row.detail, row.remark};
        if (row.pinned)
            parts += said(QT_TRANSLATE_NOOP("StopModel", "pinned"));
    }
    if (row.worst == static_cast<int>(Severity::Error))
        parts += said(QT_TRANSLATE_NOOP("StopModel", "error"));
    else if (row.worst == static_cast<int>(Severity::Warning))
        parts += said(QT_TRANSLATE_NOOP("StopModel", "warning"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant StopModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(row));
    case StopRole:
        return row.stop;
    case IsLegRole:
        return row.isLeg;
    case BeginRole:
        return row.begin;
    case EndRole:
        return row.end;
    case DetailRole:
        return row.detail;
    case RemarkRole:
        return row.remark;
    case PinnedRole:
        return row.pinned;
    case SlackRole:
        return row.slack;
    case WorstRole:
        return row.worst;
    default:
        return {};
    }
}

Qt::ItemFlags StopModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return m_rows.at(static_cast<size_t>(index.row())).isLeg ? usual : usual | Qt::ItemIsDragEnabled;
}

QStringList StopModel::mimeTypes() const
{
    return {QLatin1String(mimeType)};
}

QMimeData* StopModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QLatin1String(mimeType), QByteArray::number(indexes.front().data(StopRole).toInt()));
    return data;
}

int StopModel::rowOfStop(int stop) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [stop](const Row& row) { return !row.isLeg && row.stop == stop; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StopModel::placeAbove(int row) const
{
    int stops = 0;
    for (int above = 0; above < row && above < rowCount(); ++above)
        stops += m_rows[static_cast<size_t>(above)].isLeg ? 0 : 1;
    return stops;
}

} // namespace planner::ui
