// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/code_tables.h"

#include <QChar>
#include <QStringView>

#include <algorithm>
#include <functional>

namespace planner {

namespace {

constexpr HighHalf windows1252{0x20AC, 0x0000, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0x0000, 0x017D, 0x0000, 0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x0000, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0,
    0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD,
    0x00BE, 0x00BF, 0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA,
    0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7,
    0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4,
    0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1,
    0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE,
    0x00FF};
constexpr HighHalf macRoman{0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2,
    0x00E4, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1,
    0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3,
    0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E,
    0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9,
    0x00E6, 0x00F8, 0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0,
    0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA,
    0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030,
    0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2,
    0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB,
    0x02C7};
constexpr HighHalf cp850{0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB,
    0x00E8, 0x00EF, 0x00EE, 0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB,
    0x00F9, 0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA,
    0x00F1, 0x00D1, 0x00AA, 0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB, 0x2591,
    0x2592, 0x2593, 0x2502, 0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2,
    0x00A5, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569,
    0x2566, 0x2560, 0x2550, 0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x0131, 0x00CD, 0x00CE,
    0x00CF, 0x2518, 0x250C, 0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580, 0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5,
    0x00D5, 0x00B5, 0x00FE, 0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1,
    0x2017, 0x00BE, 0x00B6, 0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0,
    0x00A0};

/// What speaks for a small letter with an accent as the first of a word. Few words begin with another than
/// é: être, île, âge, âme, âne, ôter, ça, œuvre.
int worthAtBegin(QChar small, QChar after)
{
    const QChar next = after.toLower();
    const auto isBefore = [next](QStringView letters) { return letters.contains(next) ? 3 : -2; };
    switch (small.unicode()) {
    case u'é':
        return 4;
    case u'œ':
        return 3;
    case u'ê':
        return isBefore(u"t");
    case u'î':
        return isBefore(u"l");
    case u'â':
        return isBefore(u"gmn");
    case u'ô':
        return isBefore(u"t");
    case u'ç':
        return isBefore(u"a");
    default:
        return -2;
    }
}

/// Whether what stands in front of a letter ends a cell, so that a capital is likelier than a small letter.
bool beginsCell(QChar before)
{
    return QStringView(u"\n\r\t;,|\"").contains(before);
}

int worthOfSmall(QChar before, QChar letter, QChar after)
{
    if (letter == u'à' && !after.isLetter()) // a word of its own, or the end of "là", "voilà", "déjà"
        return before.isLetter() ? (QStringView(u"lj").contains(before.toLower()) ? 4 : 0)
                                 : (before.isSpace() && after.isSpace() ? 2 : 1);
    if (letter == u'ç' && after.isLetter() && !QStringView(u"aouôûâ").contains(after.toLower()))
        return -2;
    if (before.isUpper() && after.isUpper())
        return -4;
    if (before.isLetter() || !after.isLetter())
        return before.isLetter() ? 4 : 1;
    return worthAtBegin(letter, after) - (beginsCell(before) ? 2 : 0);
}

int worthOfCapital(QChar before, QChar letter, QChar after)
{
    if (before.isLower())
        return -4;
    if (letter == u'Ç' && after.isLetter() && !QStringView(u"aouôûâ").contains(after.toLower()))
        return -2;
    if (before.isUpper() || after.isUpper())
        return 4;
    if (!after.isLetter())
        return letter == u'À' ? 2 : 0;
    return std::max(worthAtBegin(letter.toLower(), after) - (beginsCell(before) ? 0 : 1), -1);
}

/// What a letter above ASCII says for or against a reading, next to what stands before and after it.
int worth(QChar before, QChar letter, QChar after)
{
    constexpr QStringView frenchSmall = u"éèàçêôîûùâëïüœ";
    constexpr QStringView frenchCapital = u"ÉÈÀÇÊÔÎÛÙÂËÏŒ";
    constexpr QStringView signs = u"’‘“”«»…–—€°\u00A0²³·•";
    if (letter.isNull() || letter == u'ƒ')
        return -4;
    if (frenchSmall.contains(letter))
        return worthOfSmall(before, letter, after);
    if (frenchCapital.contains(letter))
        return worthOfCapital(before, letter, after);
    if (letter.isUpper())
        return before.isLower() ? -4 : 0;
    if (signs.contains(letter))
        return 1;
    return letter.isLetter() ? 0 : (before.isLetter() && after.isLetter() ? -4 : -1);
}

/// How much `bytes` read like French in `encoding`.
int worth(const QByteArray& bytes, Encoding encoding)
{
    const HighHalf& letters = highHalf(encoding);
    const auto letterAt = [&](qsizetype i) {
        const auto byte = i < 0 || i >= bytes.size() ? '\n' : bytes[i];
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code < 0x80 ? char16_t{code} : letters[code - 0x80U]);
    };
    constexpr qsizetype looked = 1'000'000;
    int sum = 0;
    for (qsizetype i = 0; i < std::min(bytes.size(), looked); ++i) {
        if (static_cast<unsigned char>(bytes[i]) >= 0x80)
            sum += worth(letterAt(i - 1), letterAt(i), letterAt(i + 1));
    }
    return sum;
}

} // namespace

const HighHalf& highHalf(Encoding encoding)
{
    if (encoding == Encoding::MacRoman)
        return macRoman;
    return encoding == Encoding::Cp850 ? cp850 : windows1252;
}

SingleByteGuess singleByteGuess(const QByteArray& bytes)
{
    struct Candidate {
        Encoding encoding;
        int worth;
    };
    std::array<Candidate, 3> all{{{Encoding::Windows1252, 0}, {Encoding::MacRoman, 0}, {Encoding::Cp850, 0}}};
    for (Candidate& candidate : all)
        candidate.worth = worth(bytes, candidate.encoding);
    std::ranges::stable_sort(all, std::ranges::greater(), &Candidate::worth); // the most usual one first
    const auto& [best, second, third] = all;
    SingleByteGuess guess{best.encoding, best.encoding == Encoding::Windows1252 && best.worth <= 0};
    if (best.worth > 0 && second.worth * 5 >= best.worth * 4)
        guess.rival = second.encoding;
    return guess;
}

} // namespace planner
