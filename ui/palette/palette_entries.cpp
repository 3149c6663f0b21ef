// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_entries.h"

#include "core/base/text.h"
#include "core/base/typed_time.h"
#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"
#include "ui/findings/finding_words.h"

#include <QCoreApplication>

#include <unordered_set>

namespace planner::ui {
namespace {

constexpr size_t mostFound = 40;
constexpr size_t mostSuggested = 12;
constexpr int notRunnable = 160; ///< What can't be done now comes after what matches almost as well.
/// Enough to walk through by hand; more would slow down the opening.
constexpr size_t mostProblems = 1000;

QString said(const char* source)
{
    return QCoreApplication::translate("PaletteEntries", source);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString joined(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

/// Whether `kind` is among what `prefix` asks for.
bool isAskedFor(EntryKind kind, QChar prefix)
{
    switch (prefix.unicode()) {
    case u'>':
        return kind == EntryKind::Action;
    case u'@':
        return kind == EntryKind::Startup;
    case u'#':
        return kind == EntryKind::Room || kind == EntryKind::Venue;
    case u':':
        return kind == EntryKind::Time;
    case u'!':
        return kind == EntryKind::Problem;
    default:
        return true;
    }
}

/// Among equal matches: what people look for most.
int weightOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return 30;
    case EntryKind::Startup:
    case EntryKind::Room:
    case EntryKind::Venue:
        return 20;
    case EntryKind::Session:
        return 10;
    case EntryKind::Time:
        return 40;
    case EntryKind::Problem:
        return 0;
    }
    return 0;
}

/// The time that `query` spells. A bare number may be anything unless the prefix says that it is a time.
std::optional<LocalTime> timeMeant(const PaletteQuery& query)
{
    bool isNumber = false;
    query.text().toInt(&isNumber);
    return isNumber && query.prefix() != QLatin1Char(':') ? std::nullopt : typedTime(query.text());
}

QString menuTitle(MenuId menu)
{
    for (const MenuInfo& info : menuTable()) {
        if (info.menu == menu)
            return QCoreApplication::translate("Actions", info.text).remove(QLatin1Char('&'));
    }
    return {};
}

/// What else people look for when they mean the action `id`.
QString otherWords(const char* id)
{
    return std::strcmp(id, "edit.preferences") == 0
        ? said(QT_TRANSLATE_NOOP("PaletteEntries", "appearance dark light language"))
        : QString();
}

} // namespace

QString PaletteEntry::key() const
{
    if (kind == EntryKind::Action)
        return QLatin1String(action);
    return kind == EntryKind::Time || kind == EntryKind::Problem ? QString() : subject.id.toString();
}

PaletteEntries::PaletteEntries(const Workspace& workspace, const Actions& actions) : m_workspace(workspace)
{
    addActions(actions);
    addThings();
    addProblems();
}

void PaletteEntries::add(PaletteEntry entry)
{
    m_entries.push_back(std::move(entry));
    m_runnable.push_back(true);
}

void PaletteEntries::addActions(const Actions& actions)
{
    for (const ActionInfo& info : actionTable()) {
        if (std::strcmp(info.id, "edit.palette") == 0)
            continue;
        const QString title = actions.plainText(info.id);
        const QString menu = menuTitle(info.menu);
        const QString searched = QStringList{title, menu, otherWords(info.id)}.join(QLatin1Char(' '));
        add({EntryKind::Action, title, menu, folded(searched), info.id, {}, {}, {}});
        m_runnable.back() = actions.whyNot(info.id).isEmpty();
    }
}

QString PaletteEntries::text(const Session& session) const
{
    const Language language = m_workspace.language();
    if (!session.isPlaced())
        return said(QT_TRANSLATE_NOOP("PaletteEntries", "to place"));
    const Room* room = m_workspace.festival().rooms().find(session.room);
    return QStringLiteral("%1, %2, %3")
        .arg(dayText(*session.day, language, DayStyle::Short), spanText(*session.span, language),
            room != nullptr ? room->name : QString());
}

void PaletteEntries::addThings()
{
    const Festival& festival = m_workspace.festival();
    const auto kind = [this](const char* name) { return capitalised(kindLabel(name, m_workspace.words())); };
    const QString startups = kind(kindName<Startup>());
    const QString rooms = kind(kindName<Room>());
    const QString venues = kind(kindName<Venue>());
    const QString sessions = kind(kindName<Session>());
    for (const Startup& row : festival.startups())
        add({EntryKind::Startup, row.name, startups, folded(row.name), "", subject(row.id), {}, {}});
    for (const Venue& row : festival.venues())
        add({EntryKind::Venue, row.name, venues, folded(row.name), "", subject(row.id), {}, {}});
    for (const Room& row : festival.rooms()) {
        const Venue* venue = festival.venues().find(row.venue);
        const QString where = venue != nullptr ? venue->name : QString();
        add({EntryKind::Room, row.name, joined({rooms, where}), folded(row.name + QLatin1Char(' ') + where),
            "", subject(row.id), {}, {}});
    }
    for (const Session& row : festival.sessions()) {
        const QString title
            = row.title.isEmpty() ? said(QT_TRANSLATE_NOOP("PaletteEntries", "Untitled session")) : row.title;
        const QString hosts = hostNames(festival, row).join(QLatin1Char(' '));
        add({EntryKind::Session, title, joined({sessions, text(row)}),
            folded(title + QLatin1Char(' ') + hosts), "", subject(row.id), {}, {}});
    }
}

void PaletteEntries::addProblems()
{
    const Findings& findings = m_workspace.findings();
    for (size_t at = 0; at < std::min(findings.size(), mostProblems); ++at) {
        const Finding& finding = findings[at];
        const QString title = sentence(finding, m_workspace.festival(), m_workspace.words());
        const Subject first = finding.subjects.empty() ? Subject() : finding.subjects.front();
        add({EntryKind::Problem, title, whereOf(finding, m_workspace.festival(), m_workspace.words()),
            folded(title), "", first, {}, finding});
    }
}

std::vector<PaletteEntry> PaletteEntries::suggested(const QStringList& recent) const
{
    std::vector<PaletteEntry> entries;
    std::unordered_set<size_t> taken;
    for (const QString& key : recent) {
        for (size_t at = 0; at < m_entries.size() && entries.size() < mostSuggested; ++at) {
            if (m_entries[at].key() != key || !taken.insert(at).second)
                continue;
            entries.push_back(m_entries[at]);
            break;
        }
    }
    for (size_t at = 0; at < m_entries.size() && entries.size() < mostSuggested; ++at) {
        if (m_entries[at].kind == EntryKind::Action && m_runnable[at] && taken.insert(at).second)
            entries.push_back(m_entries[at]);
    }
    return entries;
}

std::vector<PaletteEntry> PaletteEntries::found(const QString& typed, const QStringList& recent) const
{
    const PaletteQuery query(typed);
    if (query.prefix().isNull() && query.isEmpty())
        return suggested(recent);
    struct Hit {
        int score;
        size_t at;
    };
    std::vector<Hit> hits;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        const PaletteEntry& entry = m_entries[at];
        if (!isAskedFor(entry.kind, query.prefix()))
            continue;
        const std::optional<int> match = query.match(entry.folded);
        if (!match)
            continue;
        const qsizetype used = recent.isEmpty() ? -1 : recent.indexOf(entry.key());
        const int habit = used < 0 ? 0 : 80 - static_cast<int>(used);
        hits.push_back({*match + weightOf(entry.kind) + habit - (m_runnable[at] ? 0 : notRunnable), at});
    }
    const size_t count = std::min(hits.size(), mostFound);
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(count), hits.end(),
        [](const Hit& a, const Hit& b) { return a.score != b.score ? a.score > b.score : a.at < b.at; });
    std::vector<PaletteEntry> entries;
    const std::optional<LocalTime> time = timeMeant(query);
    if (time && isAskedFor(EntryKind::Time, query.prefix())) {
        const QString title = said(QT_TRANSLATE_NOOP("PaletteEntries", "Go to %1"))
                                  .arg(timeText(*time, m_workspace.language()));
        entries.push_back({EntryKind::Time, title, {}, {}, "", {}, time, {}});
    }
    for (size_t at = 0; at < count; ++at)
        entries.push_back(m_entries[hits[at].at]);
    return entries;
}

} // namespace planner::ui
