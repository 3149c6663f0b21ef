// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/typography.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace planner;

namespace {

struct Case {
    const char* typed;
    const char* set; ///< "~" stands for U+202F and "_" for U+00A0.
};

QString visible(QString text)
{
    return text.replace(QChar(0x202F), u'~').replace(QChar(0x00A0), u'_');
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces = QStringLiteral(
        "\" ' « » “ ” ’ ! ? : ; % . ... … - – / @ # ( ) 9 30 12 2014 h 9h30 05 61 00 000 a l été Où C++ "
        "http://a.fr/x?y=1:2 ab@cd.ef #tag 10:30 www.x.org : ::")
                                          .split(u' ');
    static const QStringList gaps{QString(), QString(), QStringLiteral(" "), QStringLiteral(" "),
        QStringLiteral("\u00A0"), QStringLiteral("\u202F"), QStringLiteral("  "), QStringLiteral("\n")};
    QString text;
    const int count = random.bounded(1, 14);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())))
            + gaps.at(random.bounded(static_cast<int>(gaps.size())));
    return text;
}

} // namespace

TEST_CASE("French is set as French printers set it", "[print][typography]")
{
    const std::vector<Case> cases{
        {"", ""},
        {"La Cantine", "La Cantine"},
        {"Table ronde : que faire?", "Table ronde~: que faire~?"},
        {"Table ronde: que faire ?", "Table ronde~: que faire~?"},
        {"Vraiment ?! Oui!!", "Vraiment~?! Oui~!!"},
        {"50% de rabais; et 20 %", "50~% de rabais~; et 20~%"},
        {"\"Cantine\"", "«~Cantine~»"},
        {"l'\"open data\", pour tous", "l’«~open data~», pour tous"},
        {"« Cantine »", "«~Cantine~»"},
        {"«Cantine»", "«~Cantine~»"},
        {"\"Le mot \"juste\" compte\"", "«~Le mot “juste” compte~»"},
        {"un écran de 5\" et un de 7\"", "un écran de 5\" et un de 7\""},
        {"\"oublié", "\"oublié"},
        {"L'atelier d'aujourd'hui", "L’atelier d’aujourd’hui"},
        {"dit 'libre' ici", "dit “libre” ici"},
        {"Et après...", "Et après…"},
        {"Et après....", "Et après...."},
        {"Quoi...?", "Quoi…~?"},
        {"12-14 juin 2014", "12–14_juin 2014"},
        {"9h30 - 10h", "9~h~30 – 10~h"},
        {"9 h 30-10 h", "9~h~30–10~h"},
        {"à 09h30, pas à 24 heures", "à 09~h~30, pas à 24_heures"},
        {"24 places", "24_places"},
        {"10 000 visiteurs", "10~000_visiteurs"},
        {"Tél. 05 61 00 00 00", "Tél. 05~61~00~00~00"},
        {"Tél. +33 5 61 00 00 00", "Tél. +33~5~61~00~00~00"},
        {"31000 Toulouse", "31000_Toulouse"},
        {"What's new?", "What’s new~?"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.typed);
        CHECK(visible(typeset(QString::fromUtf8(one.typed), Language::French)) == QString::fromUtf8(one.set));
    }
}

TEST_CASE("English is set as English printers set it", "[print][typography]")
{
    const std::vector<Case> cases{
        {"What's new?", "What’s new?"},
        {"Open data : what for ?", "Open data: what for?"},
        {"\"Open\" and \"free\"", "“Open” and “free”"},
        {"\"the \"right\" word\"", "“the ‘right’ word”"},
        {"the so-called 'cloud' of the '90s", "the so-called ‘cloud’ of the ’90s"},
        {"the users' voice", "the users’ voice"},
        {"50 % off!", "50% off!"},
        {"pages 12-14", "pages 12–14"},
        {"24 seats", "24_seats"},
        {"10:30-11:00", "10:30–11:00"},
        {"9h30", "9h30"},
        {"6' tall", "6' tall"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.typed);
        CHECK(
            visible(typeset(QString::fromUtf8(one.typed), Language::English)) == QString::fromUtf8(one.set));
    }
}

TEST_CASE("Addresses, tags, code and times stay as they are typed", "[print][typography]")
{
    const QStringList words{QStringLiteral("https://startups.example/?a=1:2;b='x'&c=12-14"),
        QStringLiteral("www.cantine.example/9h30"), QStringLiteral("contact@cantine.example"),
        QStringLiteral("C++"), QStringLiteral("C#"), QStringLiteral("std::vector"), QStringLiteral("#tag"),
        QStringLiteral("10:30"), QStringLiteral("2014-06-12"), QStringLiteral("start-up"),
        QStringLiteral("GPL-3.0-or-later"), QStringLiteral("a!=b"), QStringLiteral(":-)"),
        QStringLiteral("node.js"), QStringLiteral("05-61-00-00-00"), QStringLiteral("1.2-3"),
        QStringLiteral("(?)"), QStringLiteral("%d"), QStringLiteral("!important")};
    for (const QString& word : words) {
        for (const Language language : {Language::French, Language::English}) {
            CHECK(typeset(word, language) == word);
            const QString inside = QStringLiteral("voir ") + word + QStringLiteral(" ici");
            CHECK(typeset(inside, language) == inside);
        }
    }
    CHECK(visible(typeset(QStringLiteral("Lu sur https://a.example/x?"), Language::French))
        == QStringLiteral("Lu sur https://a.example/x~?"));
}

TEST_CASE("Setting a set text changes nothing and no letter is lost", "[print][typography]")
{
    QRandomGenerator random(20140612);
    for (int i = 0; i < 20000; ++i) {
        const QString typed = randomText(random);
        for (const Language language : {Language::French, Language::English}) {
            const QString once = typeset(typed, language);
            const QString twice = typeset(once, language);
            CAPTURE(typed, visible(once));
            REQUIRE(visible(twice) == visible(once));
            REQUIRE(lettersOf(once) == lettersOf(typed));
        }
    }
}

TEST_CASE("A title never ends in a line with two letters", "[print][typography]")
{
    CHECK(visible(typesetTitle(QStringLiteral("Imprimer en 3D"), Language::French))
        == QStringLiteral("Imprimer en_3D"));
    CHECK(visible(typesetTitle(QStringLiteral("Imprimer la nuit"), Language::French))
        == QStringLiteral("Imprimer la nuit"));
}

TEST_CASE("A title that is not French keeps all its signs and blanks", "[print][typography]")
{
    const auto bare = [](QString text) {
        for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009'})
            text.replace(QChar(blank), u' ');
        for (const char16_t mark : {u'"', u'‘', u'’', u'“', u'”'})
            text.replace(QChar(mark), u'\'');
        return text.simplified();
    };
    QRandomGenerator random(20200201);
    for (int i = 0; i < 20000; ++i) {
        const QString typed = randomText(random);
        const QString once = typesetTitle(typed, Language::English);
        CAPTURE(typed, visible(once));
        REQUIRE(visible(typesetTitle(once, Language::English)) == visible(once));
        REQUIRE(bare(once) == bare(typed));
    }
}

TEST_CASE("A title is one line, whatever another program has put into it", "[print][typography]")
{
    CHECK(typesetTitle(QStringLiteral("Portes\nouvertes\tici"), Language::English)
        == QStringLiteral("Portes ouvertes ici"));
}

TEST_CASE("Telephones, towns and hours hold together", "[print][typography]")
{
    CHECK(visible(phoneText(QStringLiteral("0561000000"))) == QStringLiteral("05~61~00~00~00"));
    CHECK(visible(phoneText(QStringLiteral("05.61.00.00.00"))) == QStringLiteral("05~61~00~00~00"));
    CHECK(visible(phoneText(QStringLiteral("+33 5 61 00 00 00"))) == QStringLiteral("+33~5~61~00~00~00"));
    CHECK(phoneText(QStringLiteral("poste 12")) == QStringLiteral("poste 12"));
    CHECK(visible(postalTown(QStringLiteral("31000"), QStringLiteral("Toulouse")))
        == QStringLiteral("31000_Toulouse"));
    CHECK(postalTown(QString(), QStringLiteral("Toulouse")) == QStringLiteral("Toulouse"));
    CHECK(alignedHour(QStringLiteral("9\u202Fh")) == QStringLiteral("\u20079\u202Fh"));
    CHECK(alignedHour(QStringLiteral("10\u202Fh")) == QStringLiteral("10\u202Fh"));
}
