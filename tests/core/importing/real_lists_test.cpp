// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/filled.h"
#include "core/startups/startup_index.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/shared.h"

#include <algorithm>
#include <set>

using namespace planner;
using namespace planner::tests;

namespace {

std::optional<QString> realFile(const char* path)
{
    const auto folder = sharedFolder("startups");
    if (!folder)
        return std::nullopt;
    return *folder + u'/' + QString::fromUtf8(path);
}

/// What Windows-1252 has no letter for was lost when the list was saved: combining accents and U+02BC.
QStringList asSavedInWindows1252(QStringList lines)
{
    for (QString& line : lines) {
        for (QChar& c : line) {
            if (c.category() == QChar::Mark_NonSpacing || c.unicode() == 0x02BC)
                c = u'?';
        }
    }
    return lines;
}

/// The lines of `a` that `b` lacks.
QStringList missing(const QStringList& a, const QStringList& b)
{
    const std::set<QString> there(b.begin(), b.end());
    QStringList lines;
    for (const QString& line : a) {
        if (!there.contains(line))
            lines << line;
    }
    return lines;
}

QStringList repairsOf(const ImportPlan& plan, const QString& from)
{
    QStringList lines;
    for (const auto& [line, remark] : plan.repaired) {
        if (remark.from == from)
            lines << QStringLiteral("%1 %2 -> %3").arg(line).arg(remark.column, remark.to);
    }
    return lines;
}

} // namespace

TEST_CASE("Every row of a real list ends once, and a second import changes nothing", "[importing]")
{
    struct Expected {
        const char* path;
        int rows;
    };
    for (const Expected& list :
        {Expected{"techonmap-2014/systematic.csv", 565}, Expected{"techonmap-2014/data-clean.csv", 840},
            Expected{"techonmap-2014/data-dirty-20140116.csv", 175},
            Expected{"techonmap-2014/1-ENTREPRISES_ok_-_Feuil1.csv", 526},
            Expected{"techonmap-2014/2-TIERSLIEUX_ok_-_Feuil1.csv", 38},
            Expected{"techonmap-2014/3-INCUBATEURS_ok_-_Feuil1.csv", 33},
            Expected{"techonmap-2014/6-PRESTATAIRES_ok_-_Feuil1.csv", 85}}) {
        const auto path = realFile(list.path);
        if (!path) {
            WARN("the shared data is not there");
            return;
        }
        INFO(list.path);
        const Festival before = FestivalBuilder().build();
        const ImportPlan plan = planFor(before, bytesOf(*path));
        CHECK(static_cast<int>(plan.rows.size()) == list.rows);
        CHECK(plan.count(RowOutcome::Added) == list.rows);
        CHECK(plan.rejected.empty());

        const Festival after = imported(before, plan);
        const ImportPlan again = planFor(after, bytesOf(*path));
        CHECK(again.count(RowOutcome::Unchanged) == list.rows);
        CHECK(again.change.isEmpty());
        CHECK(again.conflicts.empty());
    }
}

TEST_CASE("A second real list empties no field that the first one filled", "[importing]")
{
    const auto first = realFile("techonmap-2014/1-ENTREPRISES_ok_-_Feuil1.csv");
    const auto second = realFile("techonmap-2014/data-clean.csv");
    if (!first || !second) {
        WARN("the shared data is not there");
        return;
    }
    const Festival before = imported(none(), planFor(none(), bytesOf(*first), {}, "une.csv"));
    const Festival after = imported(before, planFor(before, bytesOf(*second), {}, "autre.csv"));
    int emptied = 0;
    for (const Startup& startup : before.startups()) {
        const Startup& now = *after.startups().find(startup.id);
        forEachField<Startup>([&](const auto& field) {
            emptied += isFilled(field.of(startup)) && !isFilled(field.of(now)) ? 1 : 0;
        });
        const auto isThere = [&now](const QString& keyword) {
            return std::ranges::find(now.keywords, keyword) != now.keywords.end();
        };
        emptied += std::ranges::all_of(startup.keywords, isThere) ? 0 : 1;
    }
    CHECK(emptied == 0);
    CHECK(planFor(after, bytesOf(*second), {}, "autre.csv").change.isEmpty());
    CHECK(planFor(after, bytesOf(*first), {}, "une.csv").change.isEmpty());
}

TEST_CASE("The damage in a real list is repaired and reported with its line", "[importing]")
{
    const auto path = realFile("techonmap-2014/systematic.csv");
    if (!path) {
        WARN("the shared data is not there");
        return;
    }
    const Festival before = FestivalBuilder().build();
    const ImportPlan plan = planFor(before, bytesOf(*path));

    CHECK(repairsOf(plan, QStringLiteral("#NUM!"))
        == QStringList{QStringLiteral("22 Année de création -> "),
            QStringLiteral("174 Année de création -> "), QStringLiteral("220 Année de création -> "),
            QStringLiteral("301 Année de création -> "), QStringLiteral("511 Année de création -> ")});
    CHECK(repairsOf(plan, QStringLiteral("6560")) == QStringList{QStringLiteral("438 CP -> 06560")});
    CHECK(repairsOf(plan, QStringLiteral("75685 Cedex 14")) == QStringList{QStringLiteral("89 CP -> 75685")});
}

TEST_CASE("The encoding of a list makes no difference to its profiles", "[importing]")
{
    const auto reference = realFile("techonmap-2014/1-ENTREPRISES_ok_-_Feuil1.csv");
    if (!reference) {
        WARN("the shared data is not there");
        return;
    }
    const Festival before = FestivalBuilder().build();
    const QStringList expected = printedProfiles(imported(before, planFor(before, bytesOf(*reference))));
    for (const char* name : {"excel-fr-cp1252.csv", "excel-fr-utf8bom.csv", "excel-unicode-text-utf16.txt"}) {
        INFO(name);
        const auto path = realFile((std::string("derived-excel-fr/") + name).c_str());
        const ImportPlan plan = planFor(before, bytesOf(*path));
        CHECK(plan.count(RowOutcome::Added) == 526);
        const QStringList profiles = printedProfiles(imported(before, plan));
        const bool isLossy = plan.encoding == Encoding::Windows1252;
        const QStringList saved = isLossy ? asSavedInWindows1252(expected) : expected;
        CHECK(missing(profiles, saved) == QStringList());
        CHECK(missing(saved, profiles) == QStringList());
    }
}

TEST_CASE("The duplicates of two real lists are found, and no others are taken for certain", "[startups]")
{
    const auto clean = realFile("techonmap-2014/data-clean.csv");
    const auto dirty = realFile("techonmap-2014/data-dirty-20140116.csv");
    const auto listed = realFile("techonmap-2014/doublons-dirty-clean.csv");
    if (!clean || !dirty || !listed) {
        WARN("the shared data is not there");
        return;
    }
    std::set<QString> expected;
    for (const QByteArray& line : bytesOf(*listed).split('\n')) {
        if (!line.trimmed().isEmpty())
            expected.insert(QString::fromUtf8(line).trimmed());
    }
    const Festival none = FestivalBuilder().build();
    const Festival before = imported(none, planFor(none, bytesOf(*clean), {}, "clean.csv"));
    const Festival after = imported(before, planFor(before, bytesOf(*dirty), {}, "dirty.csv"));

    std::set<QString> merged;
    for (const ImportedRow& row : after.importedRows()) {
        if (row.list == QStringLiteral("dirty.csv") && before.startups().contains(row.startup))
            merged.insert(row.key);
    }
    CHECK(merged == expected);
}
