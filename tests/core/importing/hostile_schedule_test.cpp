// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_xml.h"
#include "tests/core/importing/schedule_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/shared.h"

#include <QFile>

using namespace planner;
using namespace planner::tests;

namespace {

QString refusal(const QByteArray& bytes, const QString& name = QStringLiteral("s.xml"))
{
    IdSource ids(1);
    const auto plan = planScheduleImport(bytes, name, FestivalBuilder().build(), ids);
    if (plan)
        return QStringLiteral("read");
    CHECK(plan.error().kind == ProblemKind::Unreadable);
    return plan.error().message;
}

QByteArray inSchedule(const QByteArray& content)
{
    return "<schedule><day date='2013-11-23'><room name='A'>" + content + "</room></day></schedule>";
}

} // namespace

TEST_CASE("A web page saved as a schedule is refused in one sentence", "[schedule]")
{
    const QString sentence = QStringLiteral("\"s.xml\" is a web page, not a schedule.");

    CHECK(refusal("<html>\n<head><title>404 Not Found</title></head></html>") == sentence);
    CHECK(refusal("\xEF\xBB\xBF\n<!DOCTYPE html>\n<p>oops") == sentence);
    CHECK(refusal("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html xmlns='y'/>") == sentence);
    if (const auto folder = sharedFolder("schedules/negative")) {
        QFile page(*folder + QStringLiteral("/404-html-saved-as-schedule.xml"));
        REQUIRE(page.open(QIODevice::ReadOnly));
        CHECK(refusal(page.readAll()) == sentence);
    } else {
        WARN("The shared data are not here.");
    }
}

TEST_CASE("Other XML and other files are no schedule", "[schedule]")
{
    CHECK(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>")
        == QStringLiteral("\"s.xml\" is not a schedule: it begins with <svg>."));
    CHECK(
        refusal("") == QStringLiteral("\"s.xml\", line 1, column 1: the XML is damaged or incomplete here."));
    CHECK(refusal("BEGIN:VCALENDAR\n").startsWith(QLatin1String("\"s.xml\", line 1, column ")));
    CHECK(refusal("PK\x03\x04").startsWith(QLatin1String("\"s.xml\" cannot be read as text.")));
    CHECK(refusal(QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01", 12))
        == QStringLiteral("\"s.xml\", line 1, column 5: a control character has no place in XML."));
    CHECK(refusal("<schedule>\n<day date='2013-11-23'>\n<event></day></schedule>")
              .startsWith(QLatin1String("\"s.xml\", line 3, column ")));
    CHECK(refusal("<schedule>\n<day date='2013-11-23'>")
              .endsWith(QLatin1String("the XML is damaged or incomplete here.")));
}

TEST_CASE("A document type definition is refused before anything is read", "[schedule]")
{
    const QString sentence = QStringLiteral(
        "\"s.xml\", line 2, column 1: the file brings a document type definition; such files are not read.");

    CHECK(refusal("<?xml version='1.0'?>\n<!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;'>]>"
                  "<schedule>&lol2;</schedule>")
        == sentence);
    CHECK(refusal("<!-- <!DOCTYPE x> -->\n<!DOCTYPE schedule SYSTEM '/etc/passwd'><schedule/>") == sentence);
    CHECK(refusal(QByteArray("<!DOCTYPE a []>").repeated(3) + "<schedule/>")
              .startsWith(QLatin1String("\"s.xml\", line 1, column 1: the file brings")));
}

TEST_CASE("A document type definition does not hide in UTF-16", "[schedule]")
{
    QByteArray wide("\xFF\xFE", 2);
    for (const char c : QByteArray("<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE x []><schedule/>"))
        wide.append(c).append('\0');

    CHECK(refusal(wide).startsWith(QLatin1String("\"s.xml\", line 1, column 40: the file brings")));
}

TEST_CASE("An encoding that nobody here can read is refused by its name", "[schedule]")
{
    const auto name = GENERATE(
        "KOI8-R", "windows-1251", "ISO-8859-2", "iso-8859-10", "ISO-8859-13", "iso-8859-16", "Shift_JIS");

    CHECK(refusal("<?xml version=\"1.0\" encoding=\"" + QByteArray(name) + "\"?>"
              + inSchedule("<event><title>\xF0\xD2\xC9\xD7\xC5\xD4</title></event>"))
        == QStringLiteral("\"s.xml\" cannot be read as text. The file says that it is encoded as %1, which "
                          "cannot be read here. Save it as UTF-8.")
               .arg(QLatin1String(name)));
}

TEST_CASE("More rooms, people and links than any festival has are refused", "[schedule]")
{
    const auto numbered = [](const QByteArray& before, int many, const QByteArray& after) {
        QByteArray all;
        for (int i = 0; i < many; ++i)
            all += before + QByteArray::number(i) + after;
        return all;
    };
    const QByteArray people
        = "<event><persons>" + QByteArray("<p>A</p>").repeated(200) + "</persons></event>";
    const QByteArray links
        = "<event><links>" + QByteArray("<a>http://a.b</a>").repeated(200) + "</links></event>";

    CHECK(refusal("<schedule><day>" + numbered("<room name='", 5'001, "'/>") + "</day></schedule>")
              .endsWith(QLatin1String("there are more rooms than are read.")));
    CHECK(refusal(inSchedule(numbered("<event><room>", 5'001, "</room></event>")))
              .endsWith(QLatin1String("there are more rooms than are read.")));
    CHECK(refusal(inSchedule(people.repeated(101)))
              .endsWith(QLatin1String("there are more people than are read.")));
    CHECK(refusal(inSchedule(links.repeated(251)))
              .endsWith(QLatin1String("there are more links than are read.")));
}

TEST_CASE("Of one event, 200 people and 200 links are taken and the others said to be left out", "[schedule]")
{
    QByteArray people;
    QByteArray links;
    for (int i = 0; i < 201; ++i) {
        people += "<person>P" + QByteArray::number(i) + "</person>";
        links += "<link href='https://a.example/" + QByteArray::number(i) + "'/>";
    }
    const QByteArray whole = "<title>X</title><start>10:00</start><duration>01:00</duration><persons>"
        + people + "</persons><links>" + links + "</links>";

    const Import import = imported(programme(event("id='1'", whole)));

    CHECK(named<Session>(import.after, "X").people.size() == 200);
    CHECK(named<Session>(import.after, "X").links.size() == 200);
    CHECK(import.after.people().size() == 200);
    CHECK(printed(import.plan.remarks)
        == QStringLiteral("1: It has more than 200 people; the others were left out. | 1: It has more than "
                          "200 links; the others were left out."));
}

TEST_CASE("More attributes, depth, text or bytes than anyone needs are refused", "[schedule]")
{
    QByteArray attributes;
    for (int i = 0; i < 40'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";

    CHECK(refusal("<schedule>\n<day" + attributes + "/></schedule>")
        == QStringLiteral("\"s.xml\", line 2, column 1: an element has more attributes than are read."));
    CHECK(refusal("<schedule>" + QByteArray("<a>").repeated(64))
        == QStringLiteral("\"s.xml\", line 1, column 200: elements are nested more deeply than is read."));
    CHECK(refusal(inSchedule("<event><title>\n" + QByteArray(100'001, 'x') + "</title></event>"))
              .endsWith(QLatin1String("a text is longer than is read.")));
    CHECK(refusal(inSchedule("<event guid='" + QByteArray(100'001, 'g') + "'/>"))
              .endsWith(QLatin1String("a text is longer than is read.")));
    CHECK(refusal("<schedule><day><room name='" + QByteArray(100'001, 'R') + "'/></day></schedule>")
              .endsWith(QLatin1String("a text is longer than is read.")));
    CHECK(refusal(QByteArray(20'000'001, ' '))
        == QStringLiteral("\"s.xml\" is larger than 20 MB, which is more than is read."));
    CHECK(refusal(QByteArray(20'000'001, ' '), QStringLiteral("%2.xml"))
        == QStringLiteral("\"%2.xml\" is larger than 20 MB, which is more than is read."));
    CHECK(refusal("<schedule>" + QByteArray("<day date='2013-11-23'/>").repeated(32) + "</schedule>")
              .endsWith(QLatin1String("there are more than 31 days.")));
    CHECK(refusal(inSchedule(QByteArray("<event id='1'/>").repeated(20'001)))
              .endsWith(QLatin1String("there are more events than are read.")));
}

TEST_CASE("Markup that never closes takes no longer than its length", "[schedule]")
{
    const auto piece = GENERATE("<", "<a ", "<a b=\"", "<a '", "<!--", "<![CDATA[", "<?x ", "</a");

    CHECK(refusal("<schedule>" + QByteArray(piece).repeated(1'000'000)) != QStringLiteral("read"));
}

TEST_CASE("What looks like markup inside comments, CDATA and values is none", "[schedule]")
{
    CHECK(refusal(inSchedule("<!-- <a <b <!DOCTYPE --><event><title><![CDATA[<!DOCTYPE x> a=b]]></title>"
                             "<links><link href='https://a.example/?a=1&amp;b=&lt;2>'/></links></event>"))
        == QStringLiteral("read"));
}
