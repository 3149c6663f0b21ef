// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"

#include <QDir>
#include <QFileInfo>

using namespace planner;
using namespace planner::tests;

namespace {

/// What an organiser would see: the plan, then the profiles; or why there is none.
QString seen(const QByteArray& bytes, const ImportOptions& options)
{
    const Festival before = FestivalBuilder().build();
    IdSource ids(9);
    const auto plan = planStartupImport(bytes, QStringLiteral("liste.csv"), before, options, ids);
    if (!plan)
        return plan.error().message + u'\n';
    const QStringList lines = printed(*plan) + printedProfiles(imported(before, *plan));
    return lines.join(u'\n') + u'\n';
}

} // namespace

// tests/data/import holds cases: CASE.csv is the list, CASE.mapping.json what its columns are (optional),
// CASE.expected.txt what must come of it. A new case needs no code.
TEST_CASE("Lists come in as their expectations say", "[importing]")
{
    const QDir folder(inSourceTree(QStringLiteral("tests/data/import")));
    const QStringList lists = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    REQUIRE(lists.size() >= 12);
    for (const QString& name : lists) {
        const QString base = folder.filePath(name).chopped(4);
        INFO(name.toStdString());
        ImportOptions options;
        if (const QString saved = base + QStringLiteral(".mapping.json"); QFileInfo::exists(saved)) {
            const auto mapping = mappingFromJson(bytesOf(saved));
            REQUIRE(mapping);
            options.mapping = *mapping;
        }
        const QString expected = QString::fromUtf8(bytesOf(base + QStringLiteral(".expected.txt")));
        CHECK(seen(bytesOf(base + QStringLiteral(".csv")), options).split(u'\n') == expected.split(u'\n'));
    }
}
