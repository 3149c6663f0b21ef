// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"

#include <QUuid>

#include <cstring>
#include <optional>
#include <span>
#include <vector>

namespace planner {

enum class Severity { Error, Warning, Note };

constexpr auto names(Severity /*of*/)
{
    return Names<Severity, 3>{
        {{Severity::Error, "error"}, {Severity::Warning, "warning"}, {Severity::Note, "note"}}};
}

/// Something a finding is about: a kind's name (kindName) and an id.
struct Subject {
    const char* kind = "";
    QUuid id;

    friend bool operator==(const Subject& a, const Subject& b) { return a.id == b.id; }
    friend bool operator<(const Subject& a, const Subject& b) { return a.id < b.id; }
};

template <class T>
[[nodiscard]] Subject subject(const Id<T>& id)
{
    return {kindName<T>(), id.uuid()};
}

/// One thing that is wrong or unwise. A value without words: `sentence()` puts it in a language.
struct Finding {
    const char* rule = ""; ///< The id of its rule.
    Severity severity = Severity::Warning;
    std::vector<Subject> subjects; ///< The first is the one to go to.
    std::optional<Day> day;
    std::optional<TimeSpan> span; ///< When on that day.
    int wanted = 0; ///< Minutes or seats needed, where the rule counts something.
    int actual = 0; ///< Minutes or seats there are.
    QString text; ///< Words of the document that the sentence quotes, such as a wish.

    friend bool operator==(const Finding& a, const Finding& b)
    {
        return std::strcmp(a.rule, b.rule) == 0 && a.severity == b.severity && a.subjects == b.subjects
            && a.day == b.day && a.span == b.span && a.wanted == b.wanted && a.actual == b.actual
            && a.text == b.text;
    }
};

using Findings = std::vector<Finding>;

/// The order in which findings are shown: severity, day, time, rule, subjects; those without a day come after
/// those with one. Total: two findings that neither comes before are equal.
[[nodiscard]] bool comesBefore(const Finding& a, const Finding& b);

struct Outing;
struct View;
struct Telling;
class Report;

/// How a rule looks at one thing: it reports what is wrong with it, and nothing of what another thing of the
/// kind is to report. So a rule can be asked again about the things that a change touched, and only those.
template <class T>
using Look = void (*)(const View& view, const T& thing, Report& report);

/// A rule, and how it looks at each kind of thing; most look at one kind only.
struct Rule {
    const char* id; ///< Stable: files, tests and scripts name rules by it.
    Severity severity; ///< Of its findings, when they do not say otherwise.
    const char* title; ///< English, in the context "Rules".
    QString (*sentence)(const Finding& finding, const Telling& telling);
    Look<Session> session = nullptr;
    Look<Room> room = nullptr;
    Look<Venue> venue = nullptr;
    Look<Startup> startup = nullptr;
    Look<Person> person = nullptr;
    Look<Break> rest = nullptr;
    Look<Booking> booking = nullptr;
    Look<Group> group = nullptr;
    Look<Outing> outing = nullptr; ///< Asked about each itinerary.
    Look<Day> day = nullptr; ///< Asked about each day of the festival.
};

/// All rules, in the order shown.
[[nodiscard]] std::span<const Rule> rules();

/// The rule named `id`, or null.
[[nodiscard]] const Rule* ruleNamed(QStringView id);

/// Everything that is wrong or unwise in `festival`, in the order of comesBefore().
[[nodiscard]] Findings check(const Festival& festival);

/// What `finding` says: names, days and times of `festival`, which is the festival it was found in.
[[nodiscard]] QString sentence(const Finding& finding, const Festival& festival, const Words& words);

/// What `rule` is about, in a few words.
[[nodiscard]] QString titleOf(const Rule& rule, const Words& words);

} // namespace planner
