// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_xml.h"
#include "core/storage/database.h"
#include "tests/support/festival_file.h"
#include "tests/support/source_tree.h"

#include <QDir>
#include <QStandardPaths>

using namespace planner;
using namespace planner::tests;

namespace {

/// A copy of a file that the program made when files had that version.
void copyOf(int version, const QString& path)
{
    REQUIRE(
        QFile::copy(inSourceTree(QStringLiteral("tests/data/files/version-%1.festival").arg(version)), path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QStringList startupsOf(const Document& document)
{
    QStringList names;
    for (const Startup& startup : document.festival().startups())
        names += startup.name;
    names.sort();
    return names;
}

const QStringList oneStartup{QStringLiteral("Brume Logicielle")};

} // namespace

TEST_CASE("A file of the first version opens with all it holds, and can be worked on", "[storage]")
{
    const FestivalFolder folder;
    copyOf(1, folder.path());

    auto document = opened(folder.path());
    CHECK(startupsOf(*document) == oneStartup);
    CHECK(document->history().done() == 1);
    CHECK(document->revision().number == 4);
    CHECK(document->revision().version == 1);
    CHECK(document->versions().empty());
    REQUIRE(document->redo());
    CHECK(startupsOf(*document).size() == 3);
    REQUIRE(document->saveVersion(QStringLiteral("Trois")));
    REQUIRE(document->undo(2));
    CHECK(document->festival().startups().isEmpty());

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival().startups().isEmpty());
    CHECK(document->versions().size() == 1);
}

TEST_CASE("A file of the second version opens with all it holds, and takes visits", "[storage]")
{
    const FestivalFolder folder;
    copyOf(2, folder.path());

    auto document = opened(folder.path());
    CHECK(startupsOf(*document) == oneStartup);
    CHECK(document->history().done() == 2);
    CHECK(document->versions().size() == 1);
    CHECK(document->festival().ignored().size() == 1);
    CHECK(document->festival().groups().isEmpty());
    const auto first = document->festivalAt(1);
    REQUIRE(first);
    CHECK(first->sessions() == document->festival().sessions());
    REQUIRE(document->redo());
    IdSource ids(1);
    Change change;
    Group group = blank(ids.next<Group>());
    Booking booking = blank(ids.next<Booking>());
    booking.session = document->festival().sessions().begin()->id;
    booking.group = group.id;
    change.put(group);
    change.put(booking);
    REQUIRE(document->submit(change, QStringLiteral("Une classe")));
    const Festival before = document->festival();

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival() == before);
    CHECK(startupsOf(*document).size() == 2);
    REQUIRE(document->undo());
    CHECK(document->festival().groups().isEmpty());
}

TEST_CASE("A file of the third version opens with all it holds, and takes a map background", "[storage]")
{
    const FestivalFolder folder;
    copyOf(3, folder.path());

    auto document = opened(folder.path());
    CHECK(startupsOf(*document).size() == 2);
    CHECK(document->history().done() == 4);
    CHECK(document->festival().bookings().begin()->seats == 3);
    CHECK(document->festival().mapPictures().isEmpty());
    IdSource ids(1);
    const MapPicture picture{.id = ids.next<MapPicture>(),
        .picture = {QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10)},
        .credit = QStringLiteral("© contributeurs OpenStreetMap"),
        .points = {{.x = 0.25, .y = 0.5, .coordinates = {43.6045, 1.444}}}};
    Change change;
    change.put(picture);
    REQUIRE(document->submit(change, QStringLiteral("Choisir un fond de plan")));

    document.reset();
    document = opened(folder.path());
    REQUIRE(document->festival().mapPictures().size() == 1);
    CHECK(*document->festival().mapPictures().begin() == picture);
    REQUIRE(document->undo());
    CHECK(document->festival().mapPictures().isEmpty());
    REQUIRE(document->redo());
    CHECK(*document->festival().mapPictures().begin() == picture);
}

TEST_CASE("A damaged file of an earlier version is named itself, and no backup of it is made", "[storage]")
{
    const FestivalFolder folder;
    const FestivalFolder home;
    qputenv("XDG_DATA_HOME", home.folder().toLocal8Bit());
    const QString backups
        = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
    const auto filesThere = [&backups] { return QDir(backups).entryList(QDir::Files).size(); };
    copyOf(3, folder.path());
    (void)opened(folder.path());
    CHECK(filesThere() == 1);
    REQUIRE(QFile::remove(folder.path()));
    copyOf(3, folder.path());
    {
        const auto database = Database::open(folder.path(), Database::Access::Write);
        REQUIRE(database);
        REQUIRE((*database)->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        REQUIRE((*database)->run(QStringLiteral("DELETE FROM \"venue\"")));
    }
    const QByteArray bytes = bytesOf(folder.path());

    const auto document = Document::open(folder.path(), Document::Mode::ReadWrite);

    qunsetenv("XDG_DATA_HOME");
    REQUIRE_FALSE(document);
    CHECK(document.error().kind == ProblemKind::Unreadable);
    CHECK(document.error().message.contains(QStringLiteral("june.festival\" is damaged")));
    CHECK(bytesOf(folder.path()) == bytes);
    CHECK(filesThere() == 1);
}

TEST_CASE("A file of the fourth version opens with its programme, and remembers what that says", "[storage]")
{
    const FestivalFolder folder;
    copyOf(4, folder.path());
    const QByteArray programme
        = "<schedule><conference><acronym>cdl</acronym><title>Capitole du "
          "Libre</title><venue>ENSEEIHT</venue>"
          "</conference><day date='2013-11-23'><room name='Grand Auditorium'><event "
          "id='1'><start>09:30</start>"
          "<duration>00:30</duration><title>Ouverture</title><track>Plénière</track><type>lecture</type>"
          "<language>fr</language><persons><person "
          "id='7'>Ada</person></persons></event></room></day></schedule>";
    IdSource ids(1);

    auto document = opened(folder.path());
    REQUIRE(document->festival().sessions().size() == 1);
    CHECK(document->festival().sessions().begin()->filed == Internal<std::vector<FiledValue>>());
    const auto plan = planScheduleImport(programme, QStringLiteral("p.xml"), document->festival(), ids);
    REQUIRE(plan);
    CHECK(plan->unchanged == 1);
    CHECK(plan->remarks.empty());
    REQUIRE(document->submit(plan->change, QStringLiteral("Encore")));
    const Festival before = document->festival();

    document.reset();
    document = opened(folder.path());
    CHECK(document->festival() == before);
    const auto again = planScheduleImport(programme, QStringLiteral("p.xml"), before, ids);
    REQUIRE(again);
    CHECK(again->change.isEmpty());
    REQUIRE(document->undo());
    CHECK(document->festival().rooms().begin()->sourceKey.isEmpty());
}

TEST_CASE("A file of the first version can be read without being touched", "[storage]")
{
    const FestivalFolder folder;
    copyOf(1, folder.path());
    const QByteArray bytes = bytesOf(folder.path());

    const auto document = opened(folder.path(), Document::Mode::ReadOnly);

    CHECK(startupsOf(*document) == oneStartup);
    CHECK(document->history().done() == 1);
    CHECK(document->versions().empty());
    CHECK(bytesOf(folder.path()) == bytes);
}
