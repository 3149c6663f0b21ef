// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/festival_file.h"

#include <QDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace planner;
using namespace planner::tests;

namespace {

/// For as long as it lives the tests have no more rights than anybody, even when root runs them.
class NoPrivileges {
public:
    NoPrivileges()
    {
        if (geteuid() == 0)
            REQUIRE(seteuid(65534) == 0);
    }
    ~NoPrivileges()
    {
        if (getuid() == 0)
            (void)!seteuid(0);
    }
    NoPrivileges(const NoPrivileges&) = delete;
    NoPrivileges& operator=(const NoPrivileges&) = delete;
};

void setRights(const QString& path, mode_t rights)
{
    REQUIRE(chmod(path.toLocal8Bit().constData(), rights) == 0);
}

/// Executes `act` in a process of its own, which then holds what it took until this object goes.
class OtherProgram {
public:
    template <class Act>
    explicit OtherProgram(Act act) : OtherProgram(act, [](const auto&) { pause(); })
    {
    }
    /// Then goes on with `work`.
    template <class Act, class Work>
    OtherProgram(Act act, Work work)
    {
        int ready[2];
        REQUIRE(pipe(ready) == 0);
        m_process = fork();
        if (m_process == 0) {
            const auto held = act();
            (void)!write(ready[1], "r", 1);
            work(held);
            _exit(held ? 0 : 1);
        }
        char word = 0;
        REQUIRE(read(ready[0], &word, 1) == 1);
        close(ready[0]);
        close(ready[1]);
    }
    ~OtherProgram() { stop(); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    void stop()
    {
        if (m_process > 0) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        m_process = 0;
    }
    [[nodiscard]] QString process() const { return QString::number(m_process); }

private:
    pid_t m_process = 0;
};

/// Gives the festival and its session the same name, at once.
Status nameBoth(Database& database, int number)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return failed(transaction);
    const QVariantList name{QString::number(number)};
    Status status = database.run(QStringLiteral("UPDATE \"festival\" SET \"name\" = ?"), name);
    if (status)
        status = database.run(QStringLiteral("UPDATE \"session\" SET \"title\" = ?"), name);
    return status ? (*transaction)->commit() : status;
}

Change rename(const Document& document)
{
    return renamed(document.festival(), "Violette Games", "Violette");
}

} // namespace

TEST_CASE("A second program is told who has the file open, and may still read it", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    const OtherProgram other([&] { return Document::open(folder.path(), Document::Mode::ReadWrite); });

    const auto second = Document::open(folder.path(), Document::Mode::ReadWrite);

    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ProblemKind::InUse);
    CHECK(second.error().message.contains(QStringLiteral("(process %1)").arg(other.process())));
    const auto reader = Document::openAtLeastToRead(folder.path());
    REQUIRE(reader);
    CHECK((*reader)->mode() == Document::Mode::ReadOnly);
    CHECK((*reader)->whyReadOnly() == second.error().message);
    CHECK((*reader)->festival() == june());
}

TEST_CASE("The lock of a program that died is taken over", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    OtherProgram other([&] { return Document::open(folder.path(), Document::Mode::ReadWrite); });
    other.stop();
    REQUIRE(QFile::exists(folder.file(".june.festival.lock")));

    const auto document = opened(folder.path());

    CHECK(document->submit(rename(*document), QStringLiteral("Rename")));
}

TEST_CASE("A foreign program that holds the file is named, and the edit can be made later", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    OtherProgram other([&] {
        auto database = Database::open(folder.path(), Database::Access::Write);
        if (database)
            (void)(*database)->run(QStringLiteral("BEGIN EXCLUSIVE"));
        return database;
    });

    const Status status = document->submit(rename(*document), QStringLiteral("Rename"));

    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::InUse);
    CHECK(status.error().message.contains(QStringLiteral("(process %1)").arg(other.process())));
    CHECK(document->festival() == june());
    other.stop();
    CHECK(document->submit(rename(*document), QStringLiteral("Rename")));
}

TEST_CASE("An edit is refused when another program has written to the file meanwhile", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());
    {
        const auto other = Database::open(folder.path(), Database::Access::Write);
        REQUIRE(other);
        REQUIRE((*other)->run(QStringLiteral("UPDATE room SET seats = 5")));
    }

    const Status status = document->submit(rename(*document), QStringLiteral("Rename"));

    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::Unwritable);
    CHECK(status.error().message.contains(QStringLiteral("another program has written to")));
    CHECK(document->festival() == june());
}

TEST_CASE("What is read while others write is the file as it was at one moment", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    const OtherProgram writer(
        [&] {
            auto database = Database::open(folder.path(), Database::Access::Write);
            REQUIRE(database);
            // Else the disk is what takes its time, and others find the file in use.
            REQUIRE((*database)->run(QStringLiteral("PRAGMA synchronous = OFF")));
            REQUIRE(nameBoth(**database, 0));
            return database;
        },
        [](const auto& database) {
            constexpr useconds_t pauseBetween = 2000;
            for (int number = 1;; usleep(pauseBetween), ++number)
                (void)nameBoth(**database, number);
        });

    QStringList names;
    for (int i = 0; i < rounds(200, 20); ++i) {
        const auto document = Document::open(folder.path(), Document::Mode::ReadOnly);
        if (!document) {
            CHECK(document.error().kind == ProblemKind::InUse);
            continue;
        }
        const Festival& festival = (*document)->festival();
        CHECK(festival.about().name == festival.sessions().begin()->title);
        names += festival.about().name;
    }
    names.removeDuplicates();
    CHECK(names.size() > 5);
}

TEST_CASE("An edit is refused when the file was moved, deleted or replaced", "[document]")
{
    const FestivalFolder folder;
    const auto document = created(folder.path(), june());

    SECTION("moved")
    {
        REQUIRE(QFile::rename(folder.path(), folder.file("elsewhere")));
    }
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(folder.path()));
    }
    SECTION("replaced")
    {
        (void)created(folder.file("other"), storable(2));
        REQUIRE(
            rename(folder.file("other").toLocal8Bit().constData(), folder.path().toLocal8Bit().constData())
            == 0);
    }

    const Status status = document->submit(rename(*document), QStringLiteral("Rename"));

    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::Unwritable);
    CHECK(status.error().message.contains(QStringLiteral("has moved, deleted or replaced")));
    CHECK(document->festival() == june());
}

TEST_CASE("A file in a write-protected folder is read, and not said to be in use", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    setRights(folder.path(), 0444);
    setRights(folder.folder(), 0555);
    {
        const NoPrivileges anybody;
        CHECK(opened(folder.path(), Document::Mode::ReadOnly)->festival() == june());

        const auto document = Document::open(folder.path(), Document::Mode::ReadWrite);
        REQUIRE_FALSE(document);
        CHECK(document.error().kind == ProblemKind::Unwritable);
        CHECK(document.error().message.contains(QStringLiteral("its folder is write-protected")));
        const auto reader = Document::openAtLeastToRead(folder.path());
        REQUIRE(reader);
        CHECK((*reader)->whyReadOnly() == document.error().message);
        CHECK_FALSE(Document::create(folder.file("new.festival"), june()));
    }
    setRights(folder.folder(), 0700);
    CHECK(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A write-protected file is read, but not opened for changes", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    setRights(folder.path(), 0444);
    setRights(folder.folder(), 0777);
    {
        const NoPrivileges anybody;
        const auto document = Document::open(folder.path(), Document::Mode::ReadWrite);
        REQUIRE_FALSE(document);
        CHECK(document.error().kind == ProblemKind::Unwritable);
        CHECK(document.error().message.contains(QStringLiteral("it is write-protected")));
    }
    setRights(folder.folder(), 0700);
}

TEST_CASE("Nothing is changed in a file that is open for reading only", "[document]")
{
    const FestivalFolder folder;
    (void)created(folder.path(), june());
    const auto document = opened(folder.path(), Document::Mode::ReadOnly);

    const Status status = document->submit(rename(*document), QStringLiteral("Rename"));

    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ProblemKind::Refused);
    CHECK(document->festival() == june());
}
