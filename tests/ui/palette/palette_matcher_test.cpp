// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/catch.h"
#include "ui/palette/palette_matcher.h"

using namespace planner;
using namespace planner::ui;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

bool finds(const char* typed, const char* candidate)
{
    return PaletteQuery(text(typed)).match(folded(text(candidate))).has_value();
}

/// The candidates that match, the best first.
QStringList ranked(const char* typed, const QStringList& candidates)
{
    const PaletteQuery query(text(typed));
    std::vector<std::pair<int, QString>> hits;
    for (const QString& candidate : candidates) {
        if (const auto score = query.match(folded(candidate)))
            hits.emplace_back(-*score, candidate);
    }
    std::sort(hits.begin(), hits.end());
    QStringList names;
    for (const auto& hit : hits)
        names.append(hit.second);
    return names;
}

} // namespace

TEST_CASE("Accents and case do not count in the palette", "[palette]")
{
    CHECK(finds("telephone", "Téléphone de l’accueil"));
    CHECK(finds("RÉTABLIR", "retablir"));
    CHECK(finds("oeuvre", "L’Œuvre"));
}

TEST_CASE("Words match in any order, and all of them", "[palette]")
{
    CHECK(finds("salle grande", "Grande salle"));
    CHECK_FALSE(finds("grande porte", "Grande salle"));
}

TEST_CASE("The first letters of words find a command", "[palette]")
{
    CHECK(finds("pcl", "Placer au premier créneau libre"));
    CHECK(finds("plfree", "Place in the first free slot"));
}

TEST_CASE("Letters strewn within words find nothing", "[palette]")
{
    CHECK_FALSE(finds("aeiu", "Placer au premier créneau libre"));
    CHECK_FALSE(finds("zz", "Grande salle"));
}

TEST_CASE("Whole words come before beginnings, these before the middle of words", "[palette]")
{
    const QStringList expected{
        text("Plan"), text("Le plan"), text("Planétarium"), text("Un planétarium"), text("Aéroplane")};
    CHECK(ranked("plan",
              {text("Aéroplane"), text("Un planétarium"), text("Planétarium"), text("Le plan"), text("Plan")})
        == expected);
}

TEST_CASE("Of two that match alike the shorter comes first", "[palette]")
{
    const QStringList expected{text("Salle Canal"), text("Salle Canal du Midi et de la Garonne")};
    CHECK(ranked("canal", {expected.at(1), expected.at(0)}) == expected);
}

TEST_CASE("A prefix says what is sought, and is no part of the words", "[palette]")
{
    const PaletteQuery query(text("  @ Violette  Games"));
    CHECK(query.prefix() == QLatin1Char('@'));
    CHECK(query.text() == text("Violette  Games"));
    CHECK(query.match(folded(text("Violette Games"))));
    CHECK(PaletteQuery(text("violette")).prefix().isNull());
}

TEST_CASE("Nothing typed matches everything", "[palette]")
{
    CHECK(PaletteQuery(QString()).isEmpty());
    CHECK(finds("", "Grande salle"));
    CHECK(finds("!", "Grande salle"));
}
