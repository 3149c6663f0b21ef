// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/text_decoding.h"

#include "core/formats/code_tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>

namespace planner {

QString nameInWords(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::MacRoman:
        return QStringLiteral("Mac Roman");
    case Encoding::Cp850:
        return QStringLiteral("CP850");
    }
    return {};
}

std::optional<Encoding> encodingCalled(const QString& name)
{
    struct Called {
        const char* name;
        Encoding encoding;
    };
    constexpr std::array all{Called{"utf8", Encoding::Utf8}, Called{"utf8bom", Encoding::Utf8Bom},
        Called{"utf16le", Encoding::Utf16Le}, Called{"utf16be", Encoding::Utf16Be},
        Called{"windows1252", Encoding::Windows1252}, Called{"cp1252", Encoding::Windows1252},
        Called{"iso88591", Encoding::Windows1252}, Called{"latin1", Encoding::Windows1252},
        Called{"iso885915", Encoding::Windows1252}, Called{"latin9", Encoding::Windows1252},
        Called{"macroman", Encoding::MacRoman}, Called{"macintosh", Encoding::MacRoman},
        Called{"xmacroman", Encoding::MacRoman}, Called{"cp850", Encoding::Cp850},
        Called{"ibm850", Encoding::Cp850}};
    const QString bare = name.toLower().remove(u'-').remove(u'_');
    const auto* found = std::ranges::find_if(
        all, [&bare](const Called& called) { return bare == QLatin1String(called.name); });
    return found == all.end() ? std::nullopt : std::optional(found->encoding);
}

namespace {

unsigned at(const QByteArray& bytes, qsizetype i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
}

/// How many bytes the letter of UTF-8 at `i` has; 0 when there is none. Overlong forms, surrogates and
/// numbers past U+10FFFF are none.
int letterLength(const QByteArray& bytes, qsizetype i)
{
    const auto follows = [&](int n, unsigned from = 0x80, unsigned to = 0xBF) {
        return at(bytes, i + n) >= from && at(bytes, i + n) <= to;
    };
    const unsigned lead = at(bytes, i);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3)
            ? 4
            : 0;
    return 0;
}

/// The first byte from `i` on that is above ASCII, or the end.
qsizetype plainUntil(const QByteArray& bytes, qsizetype i)
{
    constexpr quint64 high = 0x8080808080808080;
    quint64 eight = 0;
    while (i + 8 <= bytes.size()) {
        std::memcpy(&eight, bytes.constData() + i, 8);
        if ((eight & high) != 0)
            break;
        i += 8;
    }
    while (i < bytes.size() && at(bytes, i) < 0x80)
        ++i;
    return i;
}

/// Whether `bytes` break off inside the letter of UTF-8 that begins at `i`.
bool isCutAt(const QByteArray& bytes, qsizetype i)
{
    const unsigned lead = at(bytes, i);
    const qsizetype whole = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
    const auto rest = QByteArrayView(bytes).sliced(i + 1);
    return lead >= 0xC2 && lead <= 0xF4 && rest.size() + 1 < whole
        && std::ranges::all_of(rest, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; });
}

/// Whether French texts hold the letter of UTF-8 at `i`: an accented one, or a sign of typography. Two bytes
/// of another encoding that happen to make a letter hardly ever make one of these.
bool isUsual(const QByteArray& bytes, qsizetype i, int length)
{
    const auto part = [&](int n) -> unsigned { return at(bytes, i + n) & 0x3FU; };
    if (length == 2) {
        const unsigned letter = ((at(bytes, i) & 0x1FU) << 6U) | part(1);
        return letter >= 0xA0 && letter <= 0x24F;
    }
    const unsigned letter = ((at(bytes, i) & 0x0FU) << 12U) | (part(1) << 6U) | part(2);
    return length == 3 && letter >= 0x2010 && letter <= 0x20AC;
}

struct Utf8Look {
    qsizetype letters = 0; ///< Above ASCII, sound ones.
    qsizetype usual = 0; ///< Of these, those of French texts.
    qsizetype unsound = 0; ///< Bytes that belong to no letter; a letter that the end cuts is one.
    qsizetype firstUnsound = -1;
};

Utf8Look lookedAtAsUtf8(const QByteArray& bytes)
{
    Utf8Look look;
    for (qsizetype i = plainUntil(bytes, 0); i < bytes.size(); i = plainUntil(bytes, i)) {
        const int length = letterLength(bytes, i);
        if (length == 0 && look.unsound++ == 0)
            look.firstUnsound = i;
        if (length == 0 && isCutAt(bytes, i))
            break;
        look.letters += length == 0 ? 0 : 1;
        look.usual += isUsual(bytes, i, length) ? 1 : 0;
        i += std::max(length, 1);
    }
    return look;
}

/// Where in a text: line and letter, from 1.
struct BytePlace {
    qsizetype line = 1;
    qsizetype letter = 1;
};

/// The place after `text`, which is UTF-8.
BytePlace placeAfter(QByteArrayView text)
{
    BytePlace place;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool lineEnds = byte == '\n' || (byte == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        if (lineEnds)
            place = {place.line + 1, 1};
        else if ((byte & 0xC0U) != 0x80 && byte != '\r')
            ++place.letter;
    }
    return place;
}

Failure notALetter(const BytePlace& place, const QString& number, Encoding encoding)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("TextDecoding",
            "Line %1, character %2: %3 stands for no letter in %4. Choose another encoding or repair the "
            "line.")
            .arg(QString::number(place.line), QString::number(place.letter), number, nameInWords(encoding)));
}

QString hexadecimal(unsigned number, int digits)
{
    return QStringLiteral("0x") + QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).toUpper();
}

/// Writes `letter` in UTF-8, which takes 4 bytes at most, and gives the place behind it.
char* written(char* to, char32_t letter)
{
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    if (letter < 0x80) {
        put(letter);
        return to;
    }
    if (letter < 0x800) {
        put(0xC0U | (letter >> 6U));
    } else {
        if (letter < 0x10000) {
            put(0xE0U | (letter >> 12U));
        } else {
            put(0xF0U | (letter >> 18U));
            put(0x80U | ((letter >> 12U) & 0x3FU));
        }
        put(0x80U | ((letter >> 6U) & 0x3FU));
    }
    put(0x80U | (letter & 0x3FU));
    return to;
}

Result<QByteArray> fromUtf8(const QByteArray& bytes)
{
    const Utf8Look look = lookedAtAsUtf8(bytes);
    if (look.unsound == 0)
        return bytes;
    return notALetter(placeAfter(QByteArrayView(bytes).first(look.firstUnsound)),
        hexadecimal(at(bytes, look.firstUnsound), 2), Encoding::Utf8);
}

Result<QByteArray> fromUtf16(const QByteArray& bytes, Encoding encoding)
{
    const unsigned low = encoding == Encoding::Utf16Le ? 0 : 1;
    const auto unit
        = [&](qsizetype i) -> char32_t { return at(bytes, i + low) | (at(bytes, i + 1 - low) << 8U); };
    QByteArray text(bytes.size() / 2 * 3 + 4, Qt::Uninitialized); // 2 bytes become 3 at most
    char* to = text.data();
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        char32_t letter = unit(i);
        const bool pair = QChar::isHighSurrogate(letter) && QChar::isLowSurrogate(unit(i + 2));
        if (i + 1 == bytes.size() || (QChar::isSurrogate(letter) && !pair))
            return notALetter(
                placeAfter({text.constData(), to - text.constData()}), hexadecimal(letter, 4), encoding);
        if (pair) {
            letter
                = QChar::surrogateToUcs4(static_cast<char16_t>(letter), static_cast<char16_t>(unit(i + 2)));
            i += 2;
        }
        to = written(to, letter);
    }
    text.truncate(to - text.constData());
    return text;
}

Result<QByteArray> fromSingleBytes(const QByteArray& bytes, Encoding encoding)
{
    const HighHalf& letters = highHalf(encoding);
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 8);
    qsizetype plainFrom = 0;
    for (qsizetype i = plainUntil(bytes, 0); i < bytes.size(); i = plainUntil(bytes, i + 1)) {
        text.append(bytes.constData() + plainFrom, i - plainFrom);
        plainFrom = i + 1;
        const char16_t letter = letters[at(bytes, i) - 0x80U];
        if (letter == 0)
            return notALetter(placeAfter(text), hexadecimal(at(bytes, i), 2), encoding);
        std::array<char, 4> utf8;
        text.append(utf8.data(), written(utf8.data(), letter) - utf8.data());
    }
    text.append(bytes.constData() + plainFrom, bytes.size() - plainFrom);
    return text;
}

/// DOS programs end a file with Ctrl-Z.
QByteArray withoutEndMark(const QByteArray& text)
{
    return text.endsWith('\x1A') ? text.chopped(1) : text;
}

Result<Decoded> decodedAs(Encoding encoding, const QByteArray& bytes, const QString& reason)
{
    const auto text = [&]() -> Result<QByteArray> {
        switch (encoding) {
        case Encoding::Utf8:
        case Encoding::Utf8Bom:
            return fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
        case Encoding::Utf16Le:
            return fromUtf16(bytes.startsWith("\xFF\xFE") ? bytes.mid(2) : bytes, encoding);
        case Encoding::Utf16Be:
            return fromUtf16(bytes.startsWith("\xFE\xFF") ? bytes.mid(2) : bytes, encoding);
        case Encoding::Windows1252:
        case Encoding::MacRoman:
        case Encoding::Cp850:
            return fromSingleBytes(bytes, encoding);
        }
        return bytes;
    }();
    if (!text)
        return failed(text);
    return Decoded{withoutEndMark(*text), encoding, reason};
}

std::optional<Encoding> byteOrderMark(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8Bom;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    return bytes.startsWith("\xFE\xFF") ? std::optional(Encoding::Utf16Be) : std::nullopt;
}

/// UTF-16 shows by zeros in nearly every letter's upper byte and hardly ever in the lower one.
std::optional<Encoding> utf16ByZeros(const QByteArray& bytes)
{
    std::array<qsizetype, 2> zeros{};
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 100'000);
    for (qsizetype i = 0; i < looked; ++i)
        zeros[static_cast<size_t>(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype many = looked / 4;
    const qsizetype few = looked / 50;
    if (looked < 2 || bytes.size() % 2 != 0 || (zeros[0] <= few) == (zeros[1] <= few))
        return std::nullopt;
    if (zeros[1] > many)
        return Encoding::Utf16Le;
    return zeros[0] > many ? std::optional(Encoding::Utf16Be) : std::nullopt;
}

bool isArchiveOrOldWorkbook(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<Decoded> decodedByLook(const QByteArray& bytes)
{
    if (const auto encoding = utf16ByZeros(bytes))
        return decodedAs(*encoding, bytes,
            QCoreApplication::translate("TextDecoding", "Every other byte is zero, as in UTF-16."));
    const Utf8Look look = lookedAtAsUtf8(bytes);
    if (look.unsound == 0)
        return Decoded{withoutEndMark(bytes), Encoding::Utf8,
            look.letters == 0
                ? QCoreApplication::translate(
                    "TextDecoding", "The file holds no accented letters, so every encoding reads it alike.")
                : QCoreApplication::translate("TextDecoding", "All accented letters are valid UTF-8.")};
    if (look.usual >= look.unsound || look.letters > 4 * look.unsound)
        return decodedAs(Encoding::Utf8, bytes, {}); // fails, and says where
    const SingleByteGuess guess = singleByteGuess(bytes);
    QString reason = guess.isPlain
        ? QCoreApplication::translate(
            "TextDecoding", "The file is not UTF-8; Windows-1252 is the most usual otherwise.")
        : QCoreApplication::translate(
            "TextDecoding", "The file is not UTF-8, and its accented letters read as French in %1.")
              .arg(nameInWords(guess.encoding));
    if (guess.rival)
        reason += u' '
            + QCoreApplication::translate("TextDecoding",
                "They do so in %1, too: look at the accents, and choose it if they are wrong.")
                  .arg(nameInWords(*guess.rival));
    return decodedAs(guess.encoding, bytes, reason);
}

} // namespace

Result<Decoded> decoded(const QByteArray& bytes, std::optional<Encoding> wanted)
{
    if (bytes.size() > largestTextFile)
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate(
                "TextDecoding", "The file is %1 MB large; lists of more than %2 MB are not read.")
                .arg((bytes.size() + 999'999) / 1'000'000)
                .arg(largestTextFile / 1'000'000));
    if (isArchiveOrOldWorkbook(bytes))
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("TextDecoding",
                "The file is a workbook or an archive, not a text. Save it as CSV and import that."));
    if (wanted)
        return decodedAs(
            *wanted, bytes, QCoreApplication::translate("TextDecoding", "The encoding was chosen by hand."));
    if (const auto encoding = byteOrderMark(bytes))
        return decodedAs(*encoding, bytes,
            QCoreApplication::translate("TextDecoding", "The file begins with the mark of %1.")
                .arg(nameInWords(*encoding)));
    return decodedByLook(bytes);
}

std::optional<Encoding> likelierEncoding(const QByteArray& bytes, Encoding chosen)
{
    const auto likely = decoded(bytes);
    if (!likely || likely->encoding == chosen)
        return std::nullopt;
    const auto asChosen = decoded(bytes, chosen);
    if (asChosen && asChosen->text == likely->text)
        return std::nullopt;
    return likely->encoding;
}

bool hasDamagedAccents(const QByteArray& text)
{
    // What the two or three bytes of UTF-8 for a French letter or apostrophe turn into when they are read as
    // Windows-1252, as Mac Roman and as CP850; then the sign for a letter that was lost.
    static const QRegularExpression damage(
        QStringLiteral("\\x{C3}[\\x{80}-\\x{BF}‚ƒ„…†‡ˆ‰Š‹ŒŽ•–—˜™š›œž]|\\x{E2}\\x{20AC}"
                       "|√[©®†™ß¥Æâªπ´Ø¢]|‚Ä[ôúù¶ìî]|├[®¿á¬º┤«»ó╗╣½ë]|ÔÇ[ÖØôö£ª]|\\x{FFFD}"));
    return QString::fromUtf8(text).contains(damage);
}

} // namespace planner
