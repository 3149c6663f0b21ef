// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/block_facts.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/tours/seats.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Programme", source, nullptr, n);
}

QString foreignLanguages(const Session& session)
{
    QStringList codes;
    for (const QString& code : session.languages)
        codes.append(code.toUpper());
    return codes == QStringList(QStringLiteral("FR")) ? QString() : codes.join(QLatin1Char(' '));
}

/// By the bookings of all its slots together.
std::optional<double> bookedFill(const Festival& festival, const VisitBook& book, const Session& session)
{
    int promised = 0;
    int seats = 0;
    for (const VisitSlot& slot : slotsOf(festival, session)) {
        const SlotLoad load = loadOf(festival, book, slot);
        promised += load.promised();
        seats += load.seats.value_or(0);
    }
    return seats > 0 ? std::optional(static_cast<double>(promised) / seats) : std::nullopt;
}

std::optional<double> fillOf(const Festival& festival, const Session& session)
{
    const auto seats = seatsOf(festival, session);
    if (!session.registered || !seats || *seats <= 0)
        return std::nullopt;
    return static_cast<double>(*session.registered) / *seats;
}

} // namespace

WorstBySession worstBySession(const Findings& findings)
{
    WorstBySession worst;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Note)
            continue;
        for (const Subject& subject : finding.subjects) {
            if (std::strcmp(subject.kind, kindName<Session>()) != 0)
                continue;
            const auto known = worst.emplace(Id<Session>(subject.id), finding.severity).first;
            known->second = std::min(known->second, finding.severity);
        }
    }
    return worst;
}

BlockFacts blockFacts(const Festival& festival, const Session& session, Language language)
{
    const Room* room = festival.rooms().find(session.room);
    return {
        .title
        = session.title.isEmpty() ? said(QT_TRANSLATE_NOOP("Programme", "Untitled session")) : session.title,
        .begin = session.span ? timeText(session.span->begin(), language) : QString(),
        .time = session.span ? spanText(*session.span, language) : QString(),
        .hosts = hostNames(festival, session).join(QStringLiteral(", ")),
        .languages = foreignLanguages(session),
        .kind = session.kind,
        .isCancelled = session.status == SessionStatus::Cancelled,
        .isDraft = session.status == SessionStatus::Draft,
        .isLocked = session.locked,
        .isStepped = room != nullptr && wheelchairAccess(festival, *room) == Tri::No,
        .fill = fillOf(festival, session),
        .worst = std::nullopt,
    };
}

ProgrammeScene programmeScene(
    ProgrammeLayout layout, const Festival& festival, const Findings& findings, Language language)
{
    ProgrammeScene scene{
        .layout = std::move(layout), .facts = {}, .groups = {}, .columns = {}, .seats = {}, .rests = {}};
    const WorstBySession worst = worstBySession(findings);
    const VisitBook book(festival);
    const DayPlan& plan = scene.layout.plan();
    for (const DayPlan::Entry& entry : plan.entries) {
        const Session& session = *festival.sessions().find(entry.session);
        BlockFacts facts = blockFacts(festival, session, language);
        if (!book.bookingsOf(session.id).empty())
            facts.fill = bookedFill(festival, book, session);
        if (const auto found = worst.find(entry.session); found != worst.end())
            facts.worst = found->second;
        scene.facts.emplace(entry.session, std::move(facts));
    }
    for (const DayPlan::Group& group : plan.groups)
        scene.groups.append(festival.venues().find(group.venue)->name);
    for (const DayPlan::Column& column : plan.columns) {
        const Room* room = festival.rooms().find(column.room);
        scene.columns.append(room != nullptr ? room->name : QString());
        scene.seats.append(room != nullptr && room->seats
                ? said(QT_TRANSLATE_N_NOOP("Programme", "%n seats"), *room->seats)
                : QString());
    }
    for (const DayPlan::Rest& rest : plan.rests)
        scene.rests.append(festival.breaks().find(rest.rest)->title);
    return scene;
}

} // namespace planner::ui
