// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/importing/schedule_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Festival festivalCalled(const char* name, const char* firstDay, const char* lastDay)
{
    Festival festival = FestivalBuilder().build();
    About about = festival.about();
    about.name = QString::fromUtf8(name);
    about.city.clear();
    about.firstDay = *Day::fromText(QString::fromUtf8(firstDay));
    about.lastDay = *Day::fromText(QString::fromUtf8(lastDay));
    Change change;
    change.put(about);
    return *applied(festival, change);
}

QString aboutOf(const Import& import)
{
    const About& about = import.after.about();
    return about.name + u' ' + about.firstDay.text() + u' ' + about.lastDay.text() + u' ' + about.city;
}

} // namespace

TEST_CASE("A name and days that nobody chose are those of the programme, which says so", "[schedule]")
{
    const Import import
        = imported(programme(opening), festivalCalled("Start-up Assembly", "2014-06-12", "2014-06-14"));

    CHECK(aboutOf(import) == QStringLiteral("Capitole du Libre 2013-11-23 2013-11-23 Toulouse"));
    CHECK(printed(import.ofFestival)
        == QStringLiteral("1: The festival “Start-up Assembly” is now called “Capitole du Libre”, as in the "
                          "file. | 1: The festival now lasts from 2013-11-23 to 2013-11-23; it was from "
                          "2014-06-12 to 2014-06-14."));
}

TEST_CASE("A name and days that were chosen stay, but for days that sessions need", "[schedule]")
{
    const Import enough = imported(programme(opening), festivalCalled("Libre !", "2013-11-22", "2013-11-24"));
    const Import longer = imported(programme(opening), festivalCalled("Libre !", "2013-11-24", "2013-11-25"));

    CHECK(aboutOf(enough) == QStringLiteral("Libre ! 2013-11-22 2013-11-24 Toulouse"));
    CHECK(enough.ofFestival.empty());
    CHECK(aboutOf(longer) == QStringLiteral("Libre ! 2013-11-23 2013-11-25 Toulouse"));
    CHECK(printed(longer.ofFestival)
        == QStringLiteral(
            "1: The festival now lasts from 2013-11-23 to 2013-11-25; it was from 2013-11-24 to "
            "2013-11-25."));
}

TEST_CASE("The days of the conference count where nobody chose others", "[schedule]")
{
    const QByteArray file
        = QByteArray(programme(opening))
              .replace("</conference>", "<start>2013-11-22</start><end>2013-11-24</end></conference>");

    const Import import = imported(file);

    CHECK(import.after.about().firstDay.text() == QStringLiteral("2013-11-22"));
    CHECK(import.after.about().lastDay.text() == QStringLiteral("2013-11-24"));
    const Import slip = imported(QByteArray(file).replace("2013-11-24", "2031-11-24"));
    CHECK(slip.after.about().lastDay.text() == QStringLiteral("2013-11-23"));
}
