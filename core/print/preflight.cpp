// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/preflight.h"

#include "core/festival/questions.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

QString wordsOf(const Text& text)
{
    constexpr qsizetype enough = 60;
    QString words;
    for (const Run& run : text.runs)
        words += run.text;
    return words.size() > enough ? words.left(enough) + QChar(0x2026) : words;
}

bool isOutside(const Text& text, Size page)
{
    constexpr Mm hair = 0.01_mm;
    return text.box.x < -hair || text.box.y < -hair || text.box.right() > page.width + hair
        || text.box.bottom() > page.height + hair;
}

/// Looks at the pages of one sheet and collects what it finds.
class Inspection {
public:
    Inspection(const Setting& setting, Pt floor) : m_setting(setting), m_floor(floor) { }

    void look(const Pages& pages)
    {
        for (std::size_t i = 0; i < pages.pages.size(); ++i)
            look(pages.pages[i], static_cast<int>(i) + 1);
    }

    void lookForSessions()
    {
        const Edition& edition = m_setting.edition();
        for (const Session& session : edition.festival.sessions()) {
            if (m_found.contains(session.id.uuid()) || !isMeant(session))
                continue;
            note({Remark::LeftOut, reasonFor(session).arg(session.title), session.id.uuid(), 0});
        }
    }

    [[nodiscard]] std::vector<PreflightNote> finished() && { return std::move(m_notes); }

private:
    void look(const Page& page, int number)
    {
        bool small = false;
        for (const Item& item : page.items) {
            const Text* text = std::get_if<Text>(&item);
            if (!text)
                continue;
            if (isOutside(*text, page.size) || isCut(*text))
                note({Remark::DoesNotFit, doesNotFit(*text, number), text->subject, number});
            noteMissing(*text, number);
            small = small || isSmall(*text);
            if (text->subject)
                m_found.insert(*text->subject);
        }
        if (small)
            note({Remark::SmallType,
                words()
                    .translate("Sheets", "Page %1 has type below %2 pt, which is hard to read.")
                    .arg(number)
                    .arg(m_floor.value),
                std::nullopt, number});
    }

    /// Most texts hold nothing that could be missing, and need no measuring.
    void noteMissing(const Text& text, int number)
    {
        const bool isRare
            = !std::ranges::all_of(text.runs, [](const Run& run) { return isPlainLatin(run.text); });
        const QString missing = isRare ? m_setting.metrics().measure(text).missing : QString();
        if (!missing.isEmpty())
            note({Remark::MissingFont,
                words()
                    .translate("Sheets",
                        "“%1” on page %2 has characters that the typeface of the sheets lacks: %3. They are "
                        "left out, or set as question marks.")
                    .arg(wordsOf(text), QString::number(number), missing),
                text.subject, number});
    }

    [[nodiscard]] const Words& words() const { return m_setting.noteWords(); }

    [[nodiscard]] QString doesNotFit(const Text& text, int number) const
    {
        return words()
            .translate("Sheets", "“%1” does not fit on page %2.")
            .arg(wordsOf(text), QString::number(number));
    }

    [[nodiscard]] bool isCut(const Text& text) const
    {
        return text.maxLines > 0 && m_setting.metrics().measure(text).cut;
    }

    [[nodiscard]] bool isSmall(const Text& text) const
    {
        return std::ranges::any_of(
            text.runs, [this](const Run& run) { return run.style.size < m_floor && !run.superscript; });
    }

    /// Whether the reader of the edition expects to find `session`.
    [[nodiscard]] bool isMeant(const Session& session) const
    {
        const Edition& edition = m_setting.edition();
        const bool shown = session.kind != SessionKind::Blocker && session.status != SessionStatus::Cancelled;
        const bool otherDay = edition.day && session.day && *session.day != *edition.day;
        const Room* room = edition.festival.rooms().find(session.room);
        const bool otherVenue = edition.venue && room && room->venue != *edition.venue;
        return shown && !otherDay && !otherVenue;
    }

    [[nodiscard]] QString reasonFor(const Session& session) const
    {
        if (session.status == SessionStatus::Draft)
            return words().translate("Sheets", "“%1” is a draft and is not printed.");
        if (!session.isPlaced())
            return words().translate("Sheets", "“%1” has no room or no time yet and is not printed.");
        return words().translate("Sheets", "“%1” is not printed: its room is not on this sheet.");
    }

    void note(PreflightNote note) { m_notes.push_back(std::move(note)); }

    const Setting& m_setting;
    Pt m_floor;
    std::vector<PreflightNote> m_notes;
    std::set<QUuid> m_found;
};

} // namespace

std::vector<PreflightNote> textNotes(const Pages& pages, const Setting& setting, Pt floor)
{
    Inspection inspection(setting, floor);
    inspection.look(pages);
    return std::move(inspection).finished();
}

std::vector<PreflightNote> preflight(const Pages& pages, const Setting& setting, Pt floor)
{
    Inspection inspection(setting, floor);
    inspection.look(pages);
    inspection.lookForSessions();
    return std::move(inspection).finished();
}

} // namespace planner
