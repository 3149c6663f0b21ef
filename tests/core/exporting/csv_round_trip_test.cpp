// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_export.h"
#include "core/festival/describe.h"
#include "core/importing/startup_csv.h"
#include "core/samples/sample.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

/// What importing `csv` into `festival` would change in its profiles, in words.
QStringList changedProfiles(const Festival& festival, const QByteArray& csv)
{
    IdSource ids(7);
    const auto plan = planStartupImport(csv, QStringLiteral("start-up.csv"), festival, {}, ids);
    REQUIRE(plan);
    CHECK(plan->count(RowOutcome::Rejected) == 0);
    CHECK(plan->count(RowOutcome::Added) == 0);
    Change profiles;
    for (const Edit& edit : plan->change.edits) {
        if (std::holds_alternative<Put<Startup>>(edit))
            profiles.edits.push_back(edit);
    }
    return described(festival, profiles, Words(Language::English));
}

} // namespace

TEST_CASE("Start-ups that are exported and imported again are the same", "[exporting]")
{
    const Festival sample = sampleFestival();
    const Edition edition{.festival = sample, .audience = Audience::Internal};

    CHECK(
        changedProfiles(sample, startupsCsv(edition, excelFrench, Words(Language::French))) == QStringList());
    CHECK(changedProfiles(sample, startupsCsv(edition, rfc4180, Words(Language::English))) == QStringList());
}
