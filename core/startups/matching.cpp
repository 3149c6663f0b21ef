// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/matching.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace planner {

namespace {

constexpr double similarEnough = 0.88;

bool shareOne(const std::vector<QString>& a, const std::vector<QString>& b)
{
    return std::ranges::any_of(
        a, [&b](const QString& text) { return std::ranges::find(b, text) != b.end(); });
}

/// "acme" of "acme.co.uk".
QString label(const QString& domain)
{
    return domain.left(domain.indexOf(u'.'));
}

/// Both have domains of their own, and not even "acme.fr" and "acme.com" agree.
bool domainsClash(const Traits& a, const Traits& b)
{
    if (a.domains.empty() || b.domains.empty())
        return false;
    return std::ranges::none_of(a.domains, [&b](const QString& domain) {
        return std::ranges::any_of(
            b.domains, [&domain](const QString& other) { return label(domain) == label(other); });
    });
}

enum class Places { Unknown, Equal, Near, Apart };

/// Near is one French department: the first two digits of the postcode.
Places placesOf(const Traits& a, const Traits& b)
{
    if (a.postcode.isEmpty() || b.postcode.isEmpty())
        return !a.city.isEmpty() && a.city == b.city ? Places::Equal : Places::Unknown;
    if (a.postcode == b.postcode)
        return Places::Equal;
    return a.postcode.left(2) == b.postcode.left(2) ? Places::Near : Places::Apart;
}

/// What the two have in common besides the name.
Evidence link(const Traits& a, const Traits& b)
{
    if (shareOne(a.emails, b.emails))
        return Evidence::SameEmail;
    if (shareOne(a.phones, b.phones))
        return Evidence::SamePhone;
    if (shareOne(a.pages, b.pages))
        return Evidence::SamePage;
    return shareOne(a.domains, b.domains) ? Evidence::SameWebsite : Evidence::Nothing;
}

Match comparedNamesakes(const Traits& a, const Traits& b, Evidence link)
{
    const Places places = placesOf(a, b);
    const bool apart = domainsClash(a, b) ? places != Places::Equal : places == Places::Apart;
    if (link == Evidence::Nothing && apart)
        return {Likeness::Doubtful, Evidence::SameNameElsewhere};
    return {Likeness::Same, Evidence::SameName};
}

int editsAllowed(qsizetype length)
{
    return std::min(
        mostNameEdits, static_cast<int>((1.0 - similarEnough) * static_cast<double>(length) + 1e-9));
}

bool namesLookAlike(const Traits& a, const Traits& b)
{
    const qsizetype longer = std::max(a.name.size(), b.name.size());
    const int allowed = editsAllowed(longer);
    if (allowed == 0 || a.digits != b.digits || std::abs(a.name.size() - b.name.size()) > allowed)
        return false;
    return (1.0 - similarity(a.name, b.name)) * static_cast<double>(longer) < allowed + 0.5;
}

} // namespace

QString inWords(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Nothing:
        return {};
    case Evidence::SameName:
        return QCoreApplication::translate("Matching", "They have the same name.");
    case Evidence::SameNameElsewhere:
        return QCoreApplication::translate(
            "Matching", "They have the same name, but not the same place or web site.");
    case Evidence::SameEmail:
        return QCoreApplication::translate("Matching", "They have the same e-mail address.");
    case Evidence::SamePhone:
        return QCoreApplication::translate("Matching", "They have the same phone number.");
    case Evidence::SamePage:
        return QCoreApplication::translate("Matching", "They have the same page on a social network.");
    case Evidence::SameWebsite:
        return QCoreApplication::translate("Matching", "They have the same web site.");
    case Evidence::SameWords:
        return QCoreApplication::translate("Matching", "Their names have the same words.");
    case Evidence::SimilarName:
        return QCoreApplication::translate("Matching", "Their names look alike.");
    }
    return {};
}

double similarity(const QString& a, const QString& b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 1.0;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({row[at - 1] + 1, last[at] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return 1.0 - static_cast<double>(last[width - 1]) / static_cast<double>(longer);
}

Match compared(const Traits& a, const Traits& b)
{
    const Evidence evidence = link(a, b);
    if (a.name == b.name && !a.name.isEmpty())
        return comparedNamesakes(a, b, evidence);
    if (evidence != Evidence::Nothing)
        return {Likeness::Doubtful, evidence};
    if (a.words == b.words && !a.words.isEmpty())
        return {Likeness::Doubtful, Evidence::SameWords};
    if (namesLookAlike(a, b))
        return {Likeness::Doubtful, Evidence::SimilarName};
    return {};
}

Match compared(const Startup& a, const Startup& b)
{
    return compared(traitsOf(a), traitsOf(b));
}

} // namespace planner
