// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

/// Only who receives visitors needs somebody to call at the door.
void lookForContact(const View& view, const Startup& startup, Report& report)
{
    if (view.timetable.of(startup.id).live == 0 || !startup.onSite.forInsiders().isEmpty())
        return;
    const bool hostCanBeReached
        = std::ranges::any_of(view.timetable.peopleOf(startup.id), [&](const Id<Person>& id) {
              const Person* person = view.festival.people().find(id);
              return person && !person->contact.forInsiders().isEmpty();
          });
    if (!hostCanBeReached)
        report.add({.subjects = {subject(startup.id)}});
}

void lookForNoSession(const View& view, const Startup& startup, Report& report)
{
    const Part& part = view.timetable.of(startup.id);
    if (part.live == 0)
        report.add({.subjects = {subject(startup.id)}, .actual = part.cancelled});
}

/// Of two profiles that may be one, the first by id reports both.
void lookForDuplicates(const View& view, const Startup& startup, Report& report)
{
    for (const StartupIndex::Found& found : view.index.matches(startup.id)) {
        const bool same = found.match.likeness == Likeness::Same;
        if (startup.id < found.startup)
            report.add(same ? Severity::Warning : Severity::Note,
                {.subjects = {subject(startup.id), subject(found.startup)}});
    }
}

void lookForRegistration(const View& view, const Startup& startup, Report& report)
{
    const bool needsAddress
        = startup.registration == Registration::Email || startup.registration == Registration::Link;
    if (needsAddress && startup.registrationAddress.isEmpty() && view.timetable.of(startup.id).live > 0)
        report.add({.subjects = {subject(startup.id)}});
}

void lookForInsurance(const View& view, const Startup& startup, Report& report)
{
    if (startup.insured == Tri::No && view.timetable.of(startup.id).live > 0)
        report.add({.subjects = {subject(startup.id)}});
}

QString contactSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "No on-site contact for %1").arg(telling.name<Startup>(finding));
}

QString noSessionSentence(const Finding& finding, const Telling& telling)
{
    const QString name = telling.name<Startup>(finding);
    if (finding.actual == 0)
        return telling.words.translate("Rules", "%1 has no session").arg(name);
    return telling.words.translate("Rules", "%1 has no session left: %n cancelled", nullptr, finding.actual)
        .arg(name);
}

QString duplicateSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "Two profiles seem to be the same start-up: %1 and %2")
        .arg(telling.name<Startup>(finding), telling.name<Startup>(finding, 1));
}

QString registrationSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 asks visitors to register, and nobody has said where")
        .arg(telling.name<Startup>(finding));
}

QString insuranceSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 has sessions and is not insured for receiving the public")
        .arg(telling.name<Startup>(finding));
}

} // namespace

std::span<const Rule> startupRules()
{
    static constexpr std::array rules{
        Rule{.id = "no-onsite-contact",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "No on-site contact"),
            .sentence = contactSentence,
            .startup = lookForContact},
        Rule{.id = "startup-without-session",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Start-up without a session"),
            .sentence = noSessionSentence,
            .startup = lookForNoSession},
        Rule{.id = "possible-duplicate",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Possible duplicate"),
            .sentence = duplicateSentence,
            .startup = lookForDuplicates},
        Rule{.id = "registration-without-address",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Registration without an address"),
            .sentence = registrationSentence,
            .startup = lookForRegistration},
        Rule{.id = "not-insured",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Not insured for visitors"),
            .sentence = insuranceSentence,
            .startup = lookForInsurance},
    };
    return rules;
}

} // namespace planner
