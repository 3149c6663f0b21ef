// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/festival_file.h"

#include <random>

using namespace planner;
using namespace planner::tests;

namespace {

template <class T>
const T& pick(const Table<T>& rows, std::mt19937& random)
{
    return *std::next(rows.begin(), static_cast<int>(random() % static_cast<unsigned>(rows.size())));
}

/// Exchanges everything but the id for that of a row of `source`, references included.
template <class T>
void putMixture(const Festival& festival, const Festival& source, std::mt19937& random, Change& change)
{
    T row = pick(source.table<T>(), random);
    if (!festival.table<T>().isEmpty() && random() % 2 == 0)
        row.id = pick(festival.table<T>(), random).id;
    change.put(std::move(row));
}

template <class T>
void removeOne(const Festival& festival, std::mt19937& random, Change& change)
{
    if (!festival.table<T>().isEmpty())
        change.remove(pick(festival.table<T>(), random).id);
}

/// Two random edits; whether the festival takes them is for it to say.
Change randomChange(const Festival& festival, const Festival& source, std::mt19937& random)
{
    Change change;
    for (int edits = 0; edits < 2; ++edits) {
        const auto chosen = random() % 14;
        unsigned kind = 0;
        forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
            if constexpr (!std::is_same_v<T, About>) {
                if (kind++ != chosen)
                    return;
                if (random() % 3 == 0)
                    removeOne<T>(festival, random, change);
                else
                    putMixture<T>(festival, source, random, change);
            }
        });
    }
    return change;
}

} // namespace

TEST_CASE("Whatever was done, undoing all leads to the start and redoing all to the end", "[document]")
{
    const FestivalFolder folder;
    const Festival start = storable(1, 12);
    std::mt19937 random(20140612);
    auto document = created(folder.path(), start);
    const int steps = rounds(10000, 500);
    while (document->history().done() < steps) {
        const Change change = randomChange(document->festival(), start, random);
        const QString joint = random() % 3 == 0 ? QStringLiteral("nudge") : QString();
        const Status status = document->submit(change, QStringLiteral("Step"), joint);
        REQUIRE((status || status.error().kind == ProblemKind::Refused));
        if (random() % 50 == 0 && document->history().done() > 0)
            REQUIRE(document->undo(static_cast<int>(random() % 4) + 1));
    }
    const Festival end = document->festival();
    const int revision = document->revision().number;

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival() == end);
    REQUIRE(document->undo(steps - 7));
    for (int left = 7; left > 0; --left)
        REQUIRE(document->undo());
    CHECK(document->festival() == start);

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival() == start);
    REQUIRE(document->redo());
    REQUIRE(document->redo(steps));
    CHECK(document->festival() == end);
    CHECK(document->revision().number == revision + 10);

    document.reset();
    CHECK(opened(folder.path(), Document::Mode::ReadOnly)->festival() == end);
}
