// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"
#include "core/rules/families.h"
#include "core/rules/rule.h"
#include "core/rules/telling.h"

#include <algorithm>

namespace planner {

namespace {

std::vector<Rule> allRules()
{
    std::vector<Rule> all;
    for (const auto& family : {clashRules(), openingRules(), capacityRules(), travelRules(), restRules(),
             completenessRules(), startupRules(), wishRules(), visitRules(), itineraryRules(), oddityRules()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

/// Less than, equal to or greater than 0; none comes after all values.
template <class T>
int order(const std::optional<T>& a, const std::optional<T>& b)
{
    if (!a || !b)
        return static_cast<int>(b.has_value()) - static_cast<int>(a.has_value());
    if (*a == *b)
        return 0;
    return *a < *b ? -1 : 1;
}

} // namespace

bool comesBefore(const Finding& a, const Finding& b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (const int days = order(a.day, b.day); days != 0)
        return days < 0;
    if (const int spans = order(a.span, b.span); spans != 0)
        return spans < 0;
    if (const int rules = std::strcmp(a.rule, b.rule); rules != 0)
        return rules < 0;
    if (a.subjects != b.subjects)
        return a.subjects < b.subjects;
    return std::tie(a.wanted, a.actual, a.text) < std::tie(b.wanted, b.actual, b.text);
}

std::span<const Rule> rules()
{
    static const std::vector<Rule> all = allRules();
    return all;
}

const Rule* ruleNamed(QStringView id)
{
    const auto found
        = std::ranges::find_if(rules(), [id](const Rule& rule) { return id == QLatin1String(rule.id); });
    return found == rules().end() ? nullptr : &*found;
}

Findings check(const Festival& festival)
{
    return Checker(festival).findings();
}

QString sentence(const Finding& finding, const Festival& festival, const Words& words)
{
    const Rule* rule = ruleNamed(QString::fromLatin1(finding.rule));
    Q_ASSERT_X(rule, "sentence", "a finding names its rule");
    return rule->sentence(finding, Telling{festival, words});
}

QString titleOf(const Rule& rule, const Words& words)
{
    return words.translate("Rules", rule.title);
}

} // namespace planner
