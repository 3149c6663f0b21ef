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

bool isPartOf(const QString& city, const QString& other)
{
    return (u' ' + other + u' ').contains(u' ' + city + u' ');
}

/// "Ramonville" may be "Ramonville Saint Agne".
Places placesByCity(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return Places::Unknown;
    if (a == b)
        return Places::Equal;
    return isPartOf(a, b) || isPartOf(b, a) ? Places::Unknown : Places::Apart;
}

/// Near is one French department: the first two digits of the postcode.
Places placesOf(const Traits& a, const Traits& b)
{
    if (a.postcode.isEmpty() || b.postcode.isEmpty())
        return placesByCity(a.city, b.city);
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

bool areNamesakes(const Traits& a, const Traits& b)
{
    return a.name == b.name && !a.name.isEmpty();
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

/// Whether `edits` insertions, removals, replacements and swaps of neighbours are enough to lead from `a` to
/// `b`.
bool isWithinEdits(QStringView a, QStringView b, int edits)
{
    if (std::abs(a.size() - b.size()) > edits)
        return false;
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.mid(1);
        b = b.mid(1);
    }
    if (a.isEmpty() || b.isEmpty())
        return true;
    if (edits == 0)
        return false;
    const bool swapped = a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0];
    return isWithinEdits(a.mid(1), b.mid(1), edits - 1) || isWithinEdits(a.mid(1), b, edits - 1)
        || isWithinEdits(a, b.mid(1), edits - 1) || (swapped && isWithinEdits(a.mid(2), b.mid(2), edits - 1));
}

bool namesLookAlike(const Traits& a, const Traits& b)
{
    const int allowed = editsAllowed(std::max(a.name.size(), b.name.size()));
    return allowed > 0 && a.digits == b.digits && isWithinEdits(a.name, b.name, allowed);
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
        return QCoreApplication::translate(
            "Matching", "They have the same domain, of a web site or an e-mail address.");
    case Evidence::SameWords:
        return QCoreApplication::translate("Matching", "Their names have the same words.");
    case Evidence::SimilarName:
        return QCoreApplication::translate("Matching", "Their names look alike.");
    }
    return {};
}

Match comparedByName(const Traits& a, const Traits& b)
{
    if (areNamesakes(a, b))
        return comparedNamesakes(a, b, Evidence::Nothing);
    if (a.words == b.words && !a.words.isEmpty())
        return {Likeness::Doubtful, Evidence::SameWords};
    if (namesLookAlike(a, b))
        return {Likeness::Doubtful, Evidence::SimilarName};
    return {};
}

Match compared(const Traits& a, const Traits& b)
{
    const Evidence evidence = link(a, b);
    if (evidence == Evidence::Nothing)
        return comparedByName(a, b);
    return areNamesakes(a, b) ? comparedNamesakes(a, b, evidence) : Match{Likeness::Doubtful, evidence};
}

Match compared(const Startup& a, const Startup& b)
{
    return compared(traitsOf(a), traitsOf(b));
}

} // namespace planner
