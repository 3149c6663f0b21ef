// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/setting.h"

#include "core/festival/questions.h"
#include "core/print/typography.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace planner {

namespace {

/// Whether an "e" or "r" stands right after a digit, Arabic or Roman.
bool mayHoldOrdinals(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool isEnd = text[i] == u'e' || text[i] == u'r';
        if (isEnd && (text[i - 1].isDigit() || QStringView(u"IVX").contains(text[i - 1])))
            return true;
    }
    return false;
}

} // namespace

Setting::Setting(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
    : m_edition(edition),
      m_options(options),
      m_metrics(metrics),
      m_words(options.language),
      m_noteWords(options.notes.value_or(options.language))
{
}

Text Setting::text(const QString& text, const TextStyle& style, TextPlace place) const
{
    return this->text(runsOf(typeset(text, language()), style, language()), place);
}

Text Setting::text(std::vector<Run> runs, TextPlace place) const
{
    Text result{.box = {place.x, place.y, place.width, 0_mm}, .runs = std::move(runs)};
    result.box.height = m_metrics.measure(result).height;
    return result;
}

Mm Setting::widthOf(const QString& text, const TextStyle& style) const
{
    constexpr Mm endless = 5000_mm;
    return m_metrics
        .measure(Text{
            .box = {0_mm, 0_mm, endless, 0_mm}, .runs = runsOf(typeset(text, language()), style, language())})
        .width;
}

Page Setting::page(Size size) const
{
    Page page{.size = size};
    if (m_options.draft)
        page.items.emplace_back(
            Watermark{{0_mm, 0_mm, size.width, size.height}, m_words.translate("Sheets", "DRAFT")});
    return page;
}

std::vector<Run> runsOf(const QString& text, const TextStyle& style, Language language)
{
    std::vector<Run> runs;
    qsizetype done = 0;
    if (language == Language::French && mayHoldOrdinals(text)) {
        static const QRegularExpression ordinal(QStringLiteral("\\b(?:1(ers?|res?)|(?:\\d+|[IVX]+)(es?))\\b"),
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto found = ordinal.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const qsizetype raised = match.hasCaptured(1) ? match.capturedStart(1) : match.capturedStart(2);
            runs.push_back({.text = text.mid(done, raised - done), .style = style});
            done = match.capturedEnd();
            runs.push_back({.text = text.mid(raised, done - raised), .style = style, .superscript = true});
        }
    }
    if (done < text.size() || runs.empty())
        runs.push_back({.text = text.mid(done), .style = style});
    return runs;
}

void alignBaseline(Text& text, const TextStyle& style, Mm y)
{
    text.box.y = y + baselineOf(style) - baselineOf(text.runs.front().style);
}

std::vector<Day> printedDays(const Edition& edition)
{
    if (edition.day)
        return {*edition.day};
    std::set<Day> found;
    for (const Session& session : edition.festival.sessions()) {
        if (isPublic(session) && session.isPlaced())
            found.insert(*session.day);
    }
    return {found.begin(), found.end()};
}

std::vector<const Session*> publicSessions(const Edition& edition, Day day)
{
    std::vector<const Session*> sessions = sessionsOn(edition.festival, day);
    std::erase_if(sessions, [&edition](const Session* session) {
        const Room* room = edition.festival.rooms().find(session->room);
        return !isPublic(*session) || !room || (edition.venue && room->venue != *edition.venue);
    });
    return sessions;
}

} // namespace planner
