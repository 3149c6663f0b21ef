// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/print/sheet_rules.h"

#include "core/festival/questions.h"
#include "core/print/sheets/session_words.h"
#include "core/print/text_dump.h"

#include <algorithm>
#include <map>

namespace planner::tests {

namespace {

QString at(std::size_t page, const Item& item)
{
    return QStringLiteral("page %1: %2").arg(page + 1).arg(printed(item));
}

QString wordsOf(const Text& text)
{
    QString words;
    for (const Run& run : text.runs)
        words += run.text;
    return words;
}

/// Where the letters of `text` really are.
Box ink(const Text& text, const Metrics& metrics)
{
    const Measured measured = metrics.measure(text);
    Box box{text.box.x, text.box.y, measured.width, measured.height};
    if (text.align == Align::Right)
        box.x = text.box.right() - measured.width;
    return box;
}

bool meet(const Box& a, const Box& b)
{
    constexpr Mm hair = 0.05_mm;
    return a.x + hair < b.right() && b.x + hair < a.right() && a.y + hair < b.bottom()
        && b.y + hair < a.bottom();
}

struct Extent {
    Box operator()(const Stroke& stroke) const
    {
        return {stroke.from.x, stroke.from.y, stroke.to.x - stroke.from.x, stroke.to.y - stroke.from.y};
    }
    Box operator()(const Watermark& /*crosses the page*/) const { return {50_mm, 50_mm, 1_mm, 1_mm}; }
    template <class Boxed>
    Box operator()(const Boxed& item) const
    {
        return item.box;
    }
};

std::vector<const Text*> textsOf(const Page& page)
{
    std::vector<const Text*> texts;
    for (const Item& item : page.items) {
        if (const Text* text = std::get_if<Text>(&item))
            texts.push_back(text);
    }
    return texts;
}

} // namespace

QStringList overlaps(const Pages& pages, const Metrics& metrics)
{
    QStringList found;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        std::vector<std::pair<Box, const Text*>> seen;
        for (const Text* text : textsOf(pages.pages[i])) {
            const Box box = ink(*text, metrics);
            for (const auto& [other, otherText] : seen) {
                if (meet(box, other))
                    found += at(i, *otherText) + QStringLiteral(" | ") + printed(Item(*text));
            }
            seen.emplace_back(box, text);
        }
    }
    return found;
}

QStringList outsiders(const Pages& pages, Mm margin)
{
    constexpr Mm hair = 0.01_mm;
    QStringList found;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const Page& page = pages.pages[i];
        for (const Item& item : page.items) {
            const Box box = std::visit(Extent{}, item);
            const bool inside = box.x >= margin - hair && box.y >= margin - hair
                && box.right() <= page.size.width - margin + hair
                && box.bottom() <= page.size.height - margin + hair;
            if (!inside)
                found += at(i, item);
        }
    }
    return found;
}

QStringList smallPrint(const Pages& pages, Pt floor)
{
    QStringList found;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        for (const Text* text : textsOf(pages.pages[i])) {
            if (std::ranges::any_of(text->runs, [floor](const Run& run) { return run.style.size < floor; }))
                found += at(i, *text);
        }
    }
    return found;
}

QStringList miscounted(const Pages& pages, const Edition& edition)
{
    std::map<QUuid, QStringList> said;
    for (const Page& page : pages.pages) {
        for (const Text* text : textsOf(page)) {
            if (text->subject && text->maxLines == 0)
                said[*text->subject] += wordsOf(*text);
        }
    }
    QStringList found;
    for (const Session& session : edition.festival.sessions()) {
        const Room* room = edition.festival.rooms().find(session.room);
        const bool wanted = isPublic(session) && session.isPlaced()
            && (!edition.day || *session.day == *edition.day)
            && (!edition.venue || room->venue == *edition.venue);
        const QStringList& words = said[session.id.uuid()];
        if (wanted ? words.count(setTitle(session)) != 1 : !words.isEmpty())
            found += session.title;
    }
    return found;
}

QString dump(const Pages& pages)
{
    QString text = pages.title + QLatin1Char('\n');
    for (const Page& page : pages.pages)
        text += printed(page) + QLatin1Char('\n');
    return text;
}

} // namespace planner::tests
