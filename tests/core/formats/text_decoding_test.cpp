// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "core/formats/text_decoding.h"
#include "tests/core/formats/csv_support.h"
#include "tests/support/catch.h"
#include "tests/support/shared.h"

#include <QFile>

using namespace planner;
using namespace planner::tests;

namespace {

struct Sample {
    const char* what;
    QByteArray bytes;
    Encoding encoding;
};

/// "Société;Ville\nL’Étoile à la mode;Nîmes\n" in every encoding.
std::vector<Sample> samples()
{
    const QString text = QStringLiteral("Société;Ville\nL’Étoile à la mode;Nîmes\n");
    const auto utf16 = [&text](bool bigEndian) {
        QByteArray bytes;
        for (const QChar c : text) {
            const auto low = static_cast<char>(c.unicode() & 0xFFU);
            const auto high = static_cast<char>(c.unicode() >> 8U);
            bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
        }
        return bytes;
    };
    return {{"UTF-8", text.toUtf8(), Encoding::Utf8},
        {"UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8(), Encoding::Utf8Bom},
        {"UTF-16", "\xFF\xFE" + utf16(false), Encoding::Utf16Le},
        {"UTF-16, the other way round", "\xFE\xFF" + utf16(true), Encoding::Utf16Be},
        {"UTF-16 without a mark", utf16(false), Encoding::Utf16Le},
        {"UTF-16, the other way round, without a mark", utf16(true), Encoding::Utf16Be},
        {"Windows", "Soci\xE9t\xE9;Ville\nL\x92\xC9toile \xE0 la mode;N\xEEmes\n", Encoding::Windows1252},
        {"Mac", "Soci\x8Et\x8E;Ville\nL\xD5\x83toile \x88 la mode;N\x94mes\n", Encoding::MacRoman}};
}

/// `rows` with "?" for what Windows-1252 has no byte for: accents that stand alone, the letter apostrophe.
Rows asWindowsCanWrite(Rows rows)
{
    for (std::vector<QString>& row : rows) {
        for (QString& cell : row) {
            for (QChar& c : cell)
                c = c.category() == QChar::Mark_NonSpacing || c == u'\u02BC' ? QChar(u'?') : c;
        }
    }
    return rows;
}

QString refusal(const QByteArray& bytes, std::optional<Encoding> wanted = std::nullopt)
{
    const auto text = decoded(bytes, wanted);
    if (text)
        return QStringLiteral("read");
    CHECK(text.error().kind == ProblemKind::Unreadable);
    return text.error().message;
}

} // namespace

TEST_CASE("The same letters come out of every encoding, recognised without help", "[decoding]")
{
    for (const Sample& sample : samples()) {
        INFO(sample.what);
        const auto text = decoded(sample.bytes);
        REQUIRE(text);
        CHECK(nameOf(text->encoding) == nameOf(sample.encoding));
        CHECK(text->text == QByteArray("Société;Ville\nL’Étoile à la mode;Nîmes\n"));
        CHECK_FALSE(text->reason.isEmpty());
    }
}

TEST_CASE("French lists from old DOS programs are recognised", "[decoding]")
{
    const auto text = decoded("Soci\x82t\x82;\x90toile \x85 la mode;N\x8Cmes;Fa\x87"
                              "ade;30\xF8"
                              "C\n");

    REQUIRE(text);
    CHECK(nameOf(text->encoding) == QStringLiteral("cp850"));
    CHECK(text->text == QByteArray("Société;Étoile à la mode;Nîmes;Façade;30°C\n"));
    CHECK(text->reason
        == QStringLiteral("The file is not UTF-8, and its accented letters read as French in CP850."));
}

TEST_CASE("Every byte of an encoding that has a letter gives it", "[decoding]")
{
    CHECK(decoded("\x80\x8C\x9F\xA0\xFF", Encoding::Windows1252)->text == QByteArray("€ŒŸ\u00A0ÿ"));
    CHECK(decoded("\x80\x8E\xCF\xDB\xFF", Encoding::MacRoman)->text == QByteArray("Äéœ€ˇ"));
    CHECK(decoded("\x80\x82\xD5\xE1\xFF", Encoding::Cp850)->text
        == QByteArray("ÇéıßNBSP").replace("NBSP", "\u00A0"));
    CHECK(decoded(QByteArray("\xFF\xFE\x3D\xD8\x80\xDE", 6))->text == QByteArray("\U0001F680"));
}

TEST_CASE("A byte without a letter is refused with its place", "[decoding]")
{
    CHECK(refusal("a\r\nb\rc\né\x81x", Encoding::Windows1252)
        == QStringLiteral("Line 4, character 3: 0x81 stands for no letter in Windows-1252. Choose another "
                          "encoding or repair the line."));
    CHECK(refusal("\xEF\xBB\xBF"
                  "ab\n\xC3(",
        std::nullopt)
              .startsWith(QLatin1String("Line 2, character 1: 0xC3 stands for no letter in UTF-8.")));
    CHECK(refusal(QByteArray("\xFF\xFE\x61\x00\x00\xD8\x62\x00", 8))
              .startsWith(QLatin1String("Line 1, character 2: 0xD800 stands for no letter in UTF-16.")));
    CHECK(refusal(QByteArray("\xFF\xFE\x61\x00\x62", 5)).startsWith(QLatin1String("Line 1, character 2")));
}

TEST_CASE("What is not strict UTF-8 is not taken for UTF-8", "[decoding]")
{
    const auto bytes = GENERATE(QByteArray("\xC0\xAF"), QByteArray("\xE0\x80\xAF"),
        QByteArray("\xED\xA0\x80"), QByteArray("\xF4\x90\x80\x80"), QByteArray("\xF8\x88\x80\x80\x80"),
        QByteArray("\xE2\x82"), QByteArray("\x80"));

    CHECK(refusal("12345678" + bytes, Encoding::Utf8).startsWith(QLatin1String("Line 1, character 9: 0x")));
}

TEST_CASE("One stray byte in a text of UTF-8 is named, not turned into signs", "[decoding]")
{
    CHECK(refusal("été à Nîmes, près\nqu\xE9"
                  "bec\n")
        == QStringLiteral(
            "Line 2, character 3: 0xE9 stands for no letter in UTF-8. Choose another encoding or "
            "repair the line."));
}

TEST_CASE("A text of UTF-8 with few accents is no text of Mac Roman for one stray byte", "[decoding]")
{
    CHECK(refusal("Nom;Ville\nAuté;Labège\nVoil\xE9;Albi\n")
              .startsWith(QLatin1String("Line 3, character 5: 0xE9 stands for no letter in UTF-8.")));
    CHECK(refusal("Auté;Lab\xC3").startsWith(QLatin1String("Line 1, character 9: 0xC3")));
    CHECK(refusal("Auté;l\xE2\x80").startsWith(QLatin1String("Line 1, character 7: 0xE2")));
    CHECK(nameOf(decoded("Caf\xE9")->encoding) == QStringLiteral("windows-1252"));
    CHECK(nameOf(decoded("Soci\x8Et\x8E; l\xD5\x8Et\x8E; d\xD5\x8Etudes")->encoding)
        == QStringLiteral("mac-roman"));
}

TEST_CASE("Files of DOS programs end where their mark says", "[decoding]")
{
    CHECK(decoded("Soci\x82t\x82;Albi\r\n\x1A")->text == QByteArray("Société;Albi\r\n"));
    CHECK(decoded("plain;letters\r\n\x1A")->text == QByteArray("plain;letters\r\n"));
}

TEST_CASE("The word à alone tells a list of DOS", "[decoding]")
{
    CHECK(decoded("Nom;Ville\nRendez-vous \x85 Albi;Albi\n")->text
        == QByteArray("Nom;Ville\nRendez-vous à Albi;Albi\n"));
    CHECK(decoded("Nom;Ville\nLa suite\x85;Albi\n")->text == QByteArray("Nom;Ville\nLa suite…;Albi\n"));
}

TEST_CASE("A capital with an accent is told from a small letter of another encoding", "[decoding]")
{
    const auto read = [](const char* bytes) {
        const auto text = decoded(bytes);
        REQUIRE(text);
        return nameOf(text->encoding).toStdString() + ": " + text->text.toStdString();
    };
    CHECK(read("Nom\n\x83"
               "cole du code\n")
        == "mac-roman: Nom\nÉcole du code\n");
    CHECK(read("Nom\n\x90"
               "cole du code\n")
        == "cp850: Nom\nÉcole du code\n");
    CHECK(read("Nom\nCR\x83"
               "ATION\n")
        == "mac-roman: Nom\nCRÉATION\n");
    CHECK(read("Nom\nCR\x90"
               "ATION\n")
        == "cp850: Nom\nCRÉATION\n");
    CHECK(read("Nom\nCR\xC9"
               "ATION\n")
        == "windows-1252: Nom\nCRÉATION\n");
    CHECK(read("Nom\n\xC9"
               "cole\n")
        == "windows-1252: Nom\nÉcole\n");
    CHECK(read("Nom\n\x82toile filante\n") == "cp850: Nom\nétoile filante\n");
    CHECK(read("Nom\nSOCI\x83T\x83\n") == "mac-roman: Nom\nSOCIÉTÉ\n");
}

TEST_CASE("Where the accents read as French in another encoding, too, that one is named", "[decoding]")
{
    CHECK(decoded("Nom\nF\x88te\n")->reason.contains(QStringLiteral("They do so in CP850, too")));
    CHECK_FALSE(decoded("Nom\nCaf\x8E cr\x8Eole\n")->reason.contains(QStringLiteral("too:")));
}

TEST_CASE("An encoding goes by any of its usual names", "[decoding]")
{
    for (const auto& [encoding, name] : names(Encoding{}))
        CHECK(encodingCalled(QLatin1String(name)) == encoding);
    CHECK(encodingCalled(QStringLiteral("ISO_8859-1")) == Encoding::Windows1252);
    CHECK(encodingCalled(QStringLiteral("Macintosh")) == Encoding::MacRoman);
    CHECK_FALSE(encodingCalled(QStringLiteral("klingon")));
}

TEST_CASE("Workbooks and files that are too large are refused in words", "[decoding]")
{
    CHECK(refusal("PK\x03\x04rest")
        == QStringLiteral(
            "The file is a workbook or an archive, not a text. Save it as CSV and import that."));
    CHECK(refusal(QByteArray(largestTextFile + 1, 'a'))
        == QStringLiteral("The file is 21 MB large; lists of more than 20 MB are not read."));
    CHECK(refusal(QByteArray(largestTextFile, 'a')) == QStringLiteral("read"));
}

TEST_CASE("What Excel saves in three ways gives the same 526 rows", "[decoding]")
{
    const auto folder = sharedFolder("startups/derived-excel-fr");
    if (!folder) {
        WARN("The shared data are not here.");
        return;
    }
    const auto rowsOf = [&folder](const char* name, Encoding encoding) {
        QFile file(*folder + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = decoded(file.readAll());
        REQUIRE(text);
        CHECK(nameOf(text->encoding) == nameOf(encoding));
        const auto table = readCsv(text->text, guessed(text->text).dialect);
        REQUIRE(table);
        CHECK(table->problems.empty());
        return cellsOf(*table);
    };
    const Rows rows = rowsOf("excel-fr-utf8bom.csv", Encoding::Utf8Bom);

    CHECK(rows.size() == 527);
    CHECK(rowsOf("excel-unicode-text-utf16.txt", Encoding::Utf16Le) == rows);
    CHECK(rowsOf("excel-fr-cp1252.csv", Encoding::Windows1252) == asWindowsCanWrite(rows));
}

TEST_CASE("An encoding that damages the accents points to the likelier one", "[decoding]")
{
    const QByteArray utf8 = "Nom\nÉté à Albi, très près\n";
    CHECK(likelierEncoding(utf8, Encoding::Windows1252) == Encoding::Utf8);
    CHECK(likelierEncoding(utf8, Encoding::Utf8) == std::nullopt);
    CHECK(likelierEncoding("\xC9t\xE9 \xE0 Albi", Encoding::MacRoman) == Encoding::Windows1252);
    CHECK(likelierEncoding("plain letters", Encoding::MacRoman) == std::nullopt);
}

TEST_CASE("Accents that were damaged before a file was saved are noticed", "[decoding]")
{
    CHECK_FALSE(hasDamagedAccents("Été à la cafétéria, pâté, SÃO"));
    CHECK(hasDamagedAccents("\xC3\x83\xC2\xA9t\xC3\x83\xC2\xA9"));
    for (const char* damaged :
        {"LabÃ¨ge", "Ã‰cole", "Lab√®ge", "√† Albi", "l‚Äô√©t√©", "Lab├¿ge", "lÔÇÖ├®t├®"}) {
        INFO(damaged);
        CHECK(hasDamagedAccents(damaged));
    }
    CHECK_FALSE(hasDamagedAccents("√2, ÉLÈVE À LA TÊTE, « ça », l’œuvre…"));
    CHECK(hasDamagedAccents("l\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2\x65\x61u"));
}
