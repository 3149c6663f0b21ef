// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/startup_sheet.h"

#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/preflight.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"
#include "core/tours/visit_slots.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace planner {

namespace {

constexpr Size paper = sizeOf(Paper::A4);
constexpr Mm left = 18_mm;
constexpr Mm width = paper.width - left * 2.0;
constexpr Mm top = 14_mm;
constexpr Mm footRule = 283_mm;
constexpr Mm panelWidth = 56_mm;
constexpr Mm panelInset = 4_mm;
constexpr Mm gutter = 8_mm;
constexpr Mm textWidth = width - panelWidth - gutter;
constexpr Mm lineStep = 9_mm;

constexpr TextStyle kickerStyle{.size = 10_pt, .weight = Weight::Medium};
constexpr TextStyle captionStyle{.size = 9_pt, .weight = Weight::Bold, .leading = 1.3};
constexpr TextStyle bodyStyle{.size = 11_pt, .leading = 1.36};
constexpr TextStyle panelStyle{.size = 10.5_pt, .leading = 1.3};

/// A start-up and what it takes part in.
struct Host {
    const Startup* startup = nullptr;
    std::vector<const Session*> sessions; ///< By day and begin.
};

/// A caption and what stands under it, line by line.
struct Entry {
    QString caption;
    QStringList lines;
};

/// The page of one start-up.
class StartupLayout {
public:
    StartupLayout(const Setting& setting, const Host& host)
        : m_setting(setting), m_host(host), m_page(setting.page(paper))
    {
    }

    [[nodiscard]] Page page()
    {
        const Mm body = addHead();
        const Piece below = foot();
        const Mm footTop = footRule - 4_mm - below.height;
        const Mm space = footTop - body - 4_mm;
        const Piece about = fittedEntries(aboutEntries(), bodyStyle, textWidth, space);
        const Piece visits
            = fittedEntries(visitEntries(), panelStyle, panelWidth - panelInset * 2.0, space - panelInset);
        place(about, {left, body}, m_page);
        const Box panel{
            left + width - panelWidth, body - 2_mm, panelWidth, visits.height + panelInset * 2.0 - 4_mm};
        m_page.items.emplace_back(Panel{.box = panel, .pattern = Pattern::Tint, .tint = 0.05});
        place(visits, {panel.x + panelInset, panel.y + panelInset - 1_mm}, m_page);
        addNotes(std::max(body + about.height, panel.bottom()) + 6_mm, footTop - 4_mm);
        place(below, {left, footTop}, m_page);
        addVersion();
        m_page.title = startup().name;
        return std::move(m_page);
    }

private:
    [[nodiscard]] const Words& words() const { return m_setting.words(); }
    [[nodiscard]] const Startup& startup() const { return *m_host.startup; }

    /// The largest size that lets `text` stand on `lines` lines.
    [[nodiscard]] Text fitted(const QString& text, TextStyle style, double least, int lines, Mm y) const
    {
        for (;; style.size.value -= 2.0) {
            const Text set = m_setting.text(text, style, {left, y, width});
            const Measured measured = m_setting.metrics().measure(set);
            if (style.size.value <= least || (measured.lines <= lines && !measured.splitsWords))
                return set;
        }
    }

    /// Kicker, name, pitch, rule; where the body begins.
    Mm addHead()
    {
        const Text kicker = m_setting.text(
            dotted({m_setting.festival().about().name, words().translate("Sheets", "visit sheet")}),
            kickerStyle, {left, top, width});
        m_page.items.emplace_back(kicker);
        Text name = fitted(startup().name, {.size = 44_pt, .weight = Weight::Black, .leading = 1.08}, 22.0, 1,
            kicker.box.bottom() + 1_mm);
        name.tag = Tag::Heading1;
        name.subject = startup().id.uuid();
        Mm y = name.box.bottom() + 1.5_mm;
        m_page.items.emplace_back(std::move(name));
        if (!startup().pitch.isEmpty()) {
            Text pitch = fitted(startup().pitch, {.size = 16_pt, .leading = 1.25}, 12.0, 2, y);
            y = pitch.box.bottom();
            m_page.items.emplace_back(std::move(pitch));
        }
        y = std::max(y + 4_mm, 52_mm);
        m_page.items.emplace_back(Stroke{{left, y}, {left + width, y}, 1.4_pt});
        return y + 6_mm;
    }

    /// Set smaller when there is much to say; what then still finds no room in `space` is cut, and told.
    [[nodiscard]] Piece fittedEntries(
        const std::vector<Entry>& all, TextStyle style, Mm across, Mm space) const
    {
        Piece block = entries(all, style, across, 0);
        while (block.height > space && style.size > 9_pt) {
            style.size.value -= 0.5;
            block = entries(all, style, across, 0);
        }
        for (int most = 12; block.height > space && most > 0; most /= 2)
            block = entries(all, style, across, most);
        return block;
    }

    [[nodiscard]] Piece entries(
        const std::vector<Entry>& all, const TextStyle& style, Mm across, int mostLines) const
    {
        Piece block;
        for (const Entry& entry : all) {
            Text caption = m_setting.text(entry.caption, captionStyle, {0_mm, block.height, across});
            caption.tag = Tag::Heading2;
            block.height = caption.box.bottom();
            block.items.emplace_back(std::move(caption));
            for (const QString& line : entry.lines) {
                Text text = m_setting.text(line, style, {0_mm, block.height, across});
                text.maxLines = mostLines;
                text.box.height = m_setting.metrics().measure(text).height;
                block.height = text.box.bottom();
                block.items.emplace_back(std::move(text));
            }
            block.height += 4_mm;
        }
        return block;
    }

    static void add(const QString& caption, QStringList lines, std::vector<Entry>& all)
    {
        lines.removeAll(QString());
        if (!lines.isEmpty())
            all.push_back({caption, lines});
    }

    [[nodiscard]] QStringList teamLines() const
    {
        QStringList facts;
        if (startup().headcount)
            facts += words().translate("Sheets", "%n people", nullptr, *startup().headcount);
        if (startup().foundedYear)
            facts += words().translate("Sheets", "founded in %1").arg(*startup().foundedYear);
        if (startup().recruiting == Tri::Yes)
            facts += words().translate("Sheets", "recruiting");
        return {sentence(dotted(facts))};
    }

    [[nodiscard]] static QString sentence(QString text)
    {
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
        return text;
    }

    [[nodiscard]] std::vector<Entry> aboutEntries() const
    {
        std::vector<Entry> all;
        QStringList keywords;
        for (const QString& keyword : startup().keywords)
            keywords += keyword;
        add(words().translate("Sheets", "What you will see"),
            startup().description.split(u'\n', Qt::SkipEmptyParts), all);
        add(words().translate("Sheets", "The team"), teamLines(), all);
        add(words().translate("Sheets", "In a few words"), {dotted(keywords)}, all);
        add(words().translate("Sheets", "Good to know"), {startup().rules}, all);
        add(words().translate("Sheets", "If it rains"), {startup().rainPlan}, all);
        return all;
    }

    /// "jeudi 12 juin", then a line for each visit.
    [[nodiscard]] QStringList timesLines() const
    {
        QStringList lines;
        std::optional<Day> day;
        for (const Session* session : m_host.sessions) {
            if (day != session->day)
                lines += dayText(*session->day, m_setting.language(), DayStyle::Long);
            day = session->day;
            const Room* room = m_setting.festival().rooms().find(session->room);
            lines += dotted({spanText(*session->span, m_setting.language()), room ? room->name : QString()});
        }
        return lines;
    }

    [[nodiscard]] QStringList groupLines() const
    {
        QStringList facts;
        if (startup().visitLength) {
            const auto length = static_cast<int>(startup().visitLength->count());
            facts += words().translate("Sheets", "%n minutes", nullptr, length);
        }
        if (startup().groupMax)
            facts += words().translate("Sheets", "groups of up to %n", nullptr, *startup().groupMax);
        if (startup().minimumAge)
            facts += words().translate("Sheets", "from %n years of age", nullptr, *startup().minimumAge);
        return {dotted(facts), startup().audience};
    }

    [[nodiscard]] QString registrationText() const
    {
        switch (startup().registration) {
        case Registration::Unknown:
            return {};
        case Registration::None:
            return words().translate("Sheets", "not needed");
        case Registration::AtReception:
            return words().translate("Sheets", "at the reception");
        case Registration::Email:
        case Registration::Link:
            return startup().registrationAddress;
        }
        return {};
    }

    /// The venues of its sessions; else its own address.
    [[nodiscard]] QStringList placeLines() const
    {
        QStringList lines;
        for (const Session* session : m_host.sessions) {
            const Room* room = m_setting.festival().rooms().find(session->room);
            const Venue* venue = room ? m_setting.festival().venues().find(room->venue) : nullptr;
            if (venue && !lines.contains(venue->name))
                lines << venue->name << addressText(*venue) << venue->transport;
        }
        return lines;
    }

    [[nodiscard]] QStringList accessLines() const
    {
        const Session* first = m_host.sessions.front();
        const Room* room = m_setting.festival().rooms().find(first->room);
        const QStringList facts = accessFacts(startup().access, words());
        if (!facts.isEmpty())
            return {dotted(facts)};
        return {room ? wheelchairText(m_setting.festival(), *room, words()) : QString()};
    }

    [[nodiscard]] std::vector<Entry> visitEntries() const
    {
        std::vector<Entry> all;
        add(words().translate("Sheets", "Visits", "caption"), timesLines(), all);
        add(words().translate("Sheets", "Length and groups"), groupLines(), all);
        add(words().translate("Sheets", "Registration"), {registrationText()}, all);
        add(words().translate("Sheets", "Languages"), {languagesText(startup().languages, words())}, all);
        add(words().translate("Sheets", "Where"), placeLines(), all);
        add(words().translate("Sheets", "Access"), accessLines(), all);
        return all;
    }

    /// Lines to write on, where there is room for some.
    void addNotes(Mm from, Mm bottom)
    {
        if (bottom - from < lineStep * 3.0)
            return;
        m_page.items.emplace_back(Stroke{{left, from}, {left + width, from}, 0.6_pt});
        m_page.items.emplace_back(m_setting.text(
            words().translate("Sheets", "Your notes"), captionStyle, {left, from + 1.5_mm, width}));
        for (Mm y = from + 6_mm + lineStep; y <= bottom; y += lineStep)
            m_page.items.emplace_back(Stroke{{left, y}, {left + width, y}, 0.4_pt});
    }

    /// "garonne-data.example": an address as people say it.
    [[nodiscard]] static QString spoken(const QString& address)
    {
        QString text = address;
        for (const char* scheme : {"https://", "http://", "www."}) {
            if (text.startsWith(QLatin1String(scheme)))
                text.remove(0, static_cast<qsizetype>(qstrlen(scheme)));
        }
        if (text.endsWith(u'/'))
            text.chop(1);
        return text;
    }

    /// Where more is told, and a QR code that leads there.
    [[nodiscard]] Piece foot() const
    {
        constexpr Mm qr = 26_mm;
        const QString own = startup().website;
        const QString address = own.isEmpty() ? m_setting.festival().about().website : own;
        Piece block;
        if (address.isEmpty())
            return block;
        block.height = qr;
        block.items.emplace_back(Qr{{width - qr, 0_mm, qr, qr}, address});
        Text text = m_setting.text(
            spoken(address), {.size = 13_pt, .weight = Weight::Bold}, {0_mm, 0_mm, width - qr - 6_mm});
        text.box.y = (qr - text.box.height) / 2.0;
        const QUrl url(address);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            text.link = address;
        block.items.emplace_back(std::move(text));
        return block;
    }

    void addVersion()
    {
        m_page.items.emplace_back(Stroke{{left, footRule}, {left + width, footRule}, 0.5_pt});
        Text version = m_setting.text(versionText(m_setting.edition(), words()),
            {.size = 7.5_pt, .weight = Weight::Medium}, {left, footRule + 1_mm, 150_mm});
        version.tag = Tag::Artifact;
        m_page.items.emplace_back(std::move(version));
    }

    const Setting& m_setting;
    const Host& m_host;
    Page m_page;
};

/// Start-ups with something to come to, by name.
std::vector<Host> hostsIn(const Edition& edition)
{
    std::map<std::tuple<QString, Id<Startup>>, Host> found;
    for (const Day day : printedDays(edition)) {
        for (const Session* session : publicSessions(edition, day)) {
            for (const Id<Startup>& id : session->startups) {
                const Startup* startup = edition.festival.startups().find(id);
                if (!startup)
                    continue;
                Host& host = found[{folded(startup->name), id}];
                host.startup = startup;
                host.sessions.push_back(session);
            }
        }
    }
    std::vector<Host> hosts;
    for (const auto& [name, host] : found)
        hosts.push_back(host);
    return hosts;
}

} // namespace

Pages startupSheets(const Edition& edition, const SheetOptions& options, const Metrics& metrics)
{
    const Setting setting(edition, options, metrics);
    Pages result{.title = edition.festival.about().name};
    for (const Host& host : hostsIn(edition)) {
        result.pages.push_back(StartupLayout(setting, host).page());
        if (host.startup->description.isEmpty())
            result.notes.push_back({Remark::Unknown,
                setting.noteWords()
                    .translate("Sheets", "“%1” has no description: its sheet says little.")
                    .arg(host.startup->name),
                host.startup->id.uuid(), static_cast<int>(result.pages.size())});
    }
    std::vector<PreflightNote> cut = textNotes(result, setting, 7.5_pt);
    result.notes.insert(result.notes.begin(), cut.begin(), cut.end());
    return result;
}

} // namespace planner
