// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/offers/candidate_model.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "ui/sessions/session_words.h"
#include "ui/style/plain_text.h"
#include "ui/visits/stop_view.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("CandidateModel", source);
}

QString whatText(const Festival& festival, const Session& session)
{
    const QString hosts = hostNames(festival, session).join(QStringLiteral(", "));
    return hosts.isEmpty() ? shownTitle(session) : shownTitle(session) + QStringLiteral(" · ") + hosts;
}

QString seatsText(const Candidate& candidate)
{
    if (candidate.slot.dropIn)
        return said(QT_TRANSLATE_NOOP("CandidateModel", "open"));
    return candidate.left ? QString::number(std::max(0, *candidate.left)) : QString();
}

QString wayText(const Candidate& candidate)
{
    if (!candidate.way)
        return QStringLiteral("?");
    return candidate.fits ? lengthText(*candidate.way) : said(QT_TRANSLATE_NOOP("CandidateModel", "no time"));
}

} // namespace

void CandidateModel::present(std::vector<Candidate> candidates, const Festival& festival, Language language)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    m_texts.clear();
    for (const Candidate& candidate : m_candidates) {
        const Session* session = festival.sessions().find(candidate.slot.key.session);
        m_texts.push_back({timeText(candidate.begin, language),
            session != nullptr ? whatText(festival, *session) : QString(), seatsText(candidate),
            wayText(candidate)});
    }
    endResetModel();
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Texts& texts = m_texts.at(static_cast<size_t>(index.row()));
    const bool isNumber = index.column() == Seats || index.column() == Way;
    if (role == Qt::DisplayRole)
        return texts.at(static_cast<size_t>(index.column()));
    if (role == Qt::ToolTipRole)
        return plainToolTip(QStringList(texts.begin(), texts.end()).join(QStringLiteral(" · ")));
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && !at(index.row()).fits)
        return QGuiApplication::palette().placeholderText();
    return {};
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && (section == Seats || section == Way))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    constexpr const char* names[]{QT_TRANSLATE_NOOP("CandidateModel", "Time"),
        QT_TRANSLATE_NOOP("CandidateModel", "Visit"), QT_TRANSLATE_NOOP("CandidateModel", "Seats"),
        QT_TRANSLATE_NOOP("CandidateModel", "Travel")};
    return said(names[section]);
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList CandidateModel::mimeTypes() const
{
    return {QLatin1String(slotMimeType)};
}

QMimeData* CandidateModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList keys;
    for (const QModelIndex& index : indexes) {
        if (index.column() != Time)
            continue;
        const Candidate& candidate = at(index.row());
        keys += SlotKey{candidate.slot.key.session, candidate.slot.key.day, candidate.begin}.text();
    }
    auto* data = new QMimeData;
    data->setData(QLatin1String(slotMimeType), keys.join(u'\n').toLatin1());
    return data;
}

} // namespace planner::ui
