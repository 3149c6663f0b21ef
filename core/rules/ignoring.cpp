// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ignoring.h"

#include <map>
#include <set>
#include <tuple>

namespace planner {

namespace {

/// What tells findings apart: rule, subjects, facts.
using Mark = std::tuple<QString, std::vector<QUuid>, QString>;

/// Everything that a finding says besides its rule and subjects: "warning 2014-06-12 10:00/11:00 45 30 text".
QString factsOf(const Finding& finding)
{
    const QString none = QStringLiteral("-");
    const QStringList facts{nameOf(finding.severity), finding.day ? finding.day->text() : none,
        finding.span ? finding.span->text() : none, QString::number(finding.wanted),
        QString::number(finding.actual), finding.text};
    return facts.join(u' ').trimmed();
}

std::vector<QUuid> idsOf(const std::vector<Subject>& subjects)
{
    std::vector<QUuid> ids;
    ids.reserve(subjects.size());
    for (const Subject& subject : subjects)
        ids.push_back(subject.id);
    return ids;
}

Mark markOf(const Finding& finding)
{
    return {QLatin1String(finding.rule), idsOf(finding.subjects), factsOf(finding)};
}

Mark markOf(const Ignored& decision)
{
    return {decision.rule, decision.subjects, decision.facts.forInsiders()};
}

} // namespace

SiftedFindings sifted(const Findings& findings, const Table<Ignored>& decisions)
{
    SiftedFindings result;
    if (decisions.isEmpty()) {
        result.shown = findings;
        return result;
    }
    std::map<Mark, const Ignored*> byMark;
    for (const Ignored& decision : decisions)
        byMark.emplace(markOf(decision), &decision);
    std::set<Mark> met;
    for (const Finding& finding : findings) {
        const auto decision = byMark.find(markOf(finding));
        if (decision == byMark.end()) {
            result.shown.push_back(finding);
            continue;
        }
        met.insert(decision->first);
        result.ignored.push_back({finding, decision->second->id, decision->second->reason.forInsiders()});
    }
    for (const Ignored& decision : decisions) {
        if (!met.contains(markOf(decision)))
            result.lapsed.push_back(decision.id);
    }
    return result;
}

std::map<Day, QStringList> errorsByDay(const Findings& findings, const Festival& festival, const Words& words)
{
    std::map<Day, QStringList> days;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error && finding.day)
            days[*finding.day] += sentence(finding, festival, words);
    }
    return days;
}

Ignored ignoring(const Finding& finding, const Id<Ignored>& id, const QString& reason)
{
    return {.id = id,
        .rule = QLatin1String(finding.rule),
        .subjects = idsOf(finding.subjects),
        .facts = Internal(factsOf(finding)),
        .reason = Internal(reason.trimmed())};
}

} // namespace planner
