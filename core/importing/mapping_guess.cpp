// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/importing/cell_looks.h"
#include "core/importing/mapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace planner {

namespace {

constexpr size_t rowsLookedAt = 200;
constexpr qsizetype fewestCells = 3; ///< Fewer prove nothing.
constexpr int plainFit = 500; ///< From here on the header means the field and nothing besides.

/// A header split up, once as it is, once without filling words.
struct Spelled {
    QString whole;
    QString meaning;
};

bool isFilling(const QString& word)
{
    static constexpr std::array<std::string_view, 31> filling{"le", "la", "les", "l", "de", "du", "des", "d",
        "un", "une", "a", "votre", "vos", "notre", "nos", "quel", "quelle", "quels", "est", "sont", "the",
        "your", "of", "what", "is", "are", "obligatoire", "facultatif", "optionnel", "required", "optional"};
    return std::ranges::any_of(filling, [&word](std::string_view f) {
        return word == QLatin1String(f.data(), static_cast<qsizetype>(f.size()));
    });
}

bool isCompany(const QString& word)
{
    static constexpr std::array<std::string_view, 11> company{"start", "up", "ups", "startup", "startups",
        "entreprise", "entreprises", "societe", "societes", "company", "companies"};
    return std::ranges::any_of(company, [&word](std::string_view c) {
        return word == QLatin1String(c.data(), static_cast<qsizetype>(c.size()));
    });
}

Spelled spelled(const QString& header)
{
    QStringList meaning = words(header);
    Spelled result{meaning.join(u' '), {}};
    meaning.removeIf(isFilling);
    QStringList bare = meaning;
    bare.removeIf(isCompany);
    result.meaning = (bare.isEmpty() ? meaning : bare).join(u' ');
    return result;
}

/// A header that a field is known by.
struct Synonym {
    ListField field;
    QString text;
    QString meaning; ///< As in Spelled.
    bool isAnywhere; ///< It may be a part of the header.
};

/// How well `synonym` fits: more for the whole header than for a part, and more for many words than for few.
/// 0 when it does not.
int fit(const Spelled& header, const Synonym& synonym)
{
    const int length = static_cast<int>(synonym.text.count(u' ')) + 1;
    if (header.whole == synonym.text)
        return 2 * plainFit + length;
    if (header.meaning == synonym.meaning)
        return plainFit + length;
    const QString within = u' ' + header.whole + u' ';
    return synonym.isAnywhere && within.contains(u' ' + synonym.text + u' ') ? length : 0;
}

struct Guess {
    std::optional<ListField> field;
    int fit = 0;
};

const std::vector<Synonym>& synonyms()
{
    static const std::vector<Synonym> all = [] {
        std::vector<Synonym> synonyms;
        for (const ListFieldEntry& entry : listFields()) {
            for (QString text : QString::fromLatin1(entry.headers).split(u'|')) {
                const bool isAnywhere = text.endsWith(u'*');
                if (isAnywhere)
                    text.chop(1);
                synonyms.push_back({entry.field, text, spelled(text).meaning, isAnywhere});
            }
        }
        return synonyms;
    }();
    return all;
}

Guess guessFrom(const std::vector<Synonym>& all, const QString& header)
{
    const Spelled parts = spelled(header);
    Guess best;
    if (parts.whole.isEmpty())
        return best;
    for (const Synonym& synonym : all) {
        if (const int found = fit(parts, synonym); found > best.fit)
            best = {synonym.field, found};
    }
    return best;
}

template <size_t N>
bool isAnyOf(const QString& text, const std::array<const char*, N>& list)
{
    return std::ranges::any_of(list, [&text](const char* entry) { return text == QLatin1String(entry); });
}

bool isFirstName(const QString& header)
{
    static constexpr std::array<const char*, 5> plain{
        "prenom", "first name", "firstname", "given name", "forename"};
    return isAnyOf(words(header).join(u' '), plain);
}

/// Of a person or of a start-up, that depends on the columns beside it.
bool isBareName(const QString& header)
{
    static constexpr std::array<const char*, 2> bare{"nom", "name"};
    return isAnyOf(words(header).join(u' '), bare);
}

bool namesCompany(const QString& header)
{
    static constexpr std::array<const char*, 4> more{
        "structure", "organisation", "organisme", "organization"};
    return std::ranges::any_of(
        words(header), [](const QString& word) { return isCompany(word) || isAnyOf(word, more); });
}

/// What many lists have besides the name.
bool isSecondName(const QString& header)
{
    static constexpr std::array<const char*, 5> second{
        "association", "marque", "nom de la marque", "nom commercial", "nom du projet"};
    return isAnyOf(words(header).join(u' '), second);
}

/// A header that names the company is the name rather than a mere "Nom". Beside a first name and any other
/// name, "Nom" is that of a person.
void tellNamesApart(const QStringList& header, std::vector<Guess>& guesses)
{
    constexpr int forCompany = 10 * plainFit;
    const bool hasFirstName = std::ranges::any_of(header, isFirstName);
    bool hasOther = false;
    for (size_t i = 0; i < guesses.size(); ++i) {
        const QString& name = header[static_cast<qsizetype>(i)];
        if (guesses[i].field != ListField::Name || isBareName(name))
            continue;
        hasOther = true;
        if (namesCompany(name))
            guesses[i].fit += forCompany;
        else if (isSecondName(name))
            guesses[i].fit = 1;
    }
    for (size_t i = 0; i < guesses.size() && hasFirstName && hasOther; ++i) {
        if (guesses[i].field == ListField::Name && isBareName(header[static_cast<qsizetype>(i)]))
            guesses[i].field = ListField::ReferentName;
    }
}

bool namesStreet(const QString& header)
{
    static constexpr std::array<const char*, 3> street{"rue", "voie", "street"};
    return std::ranges::any_of(words(header), [](const QString& word) { return isAnyOf(word, street); });
}

/// Whether the cells of a column number the rows: 1, 2, 3.
bool numbersRows(const std::vector<QStringList>& rows, qsizetype column)
{
    std::vector<int> numbers;
    for (const QStringList& row : rows) {
        bool isNumber = false;
        const int number = row.value(column).toInt(&isNumber);
        if (!isNumber || (!numbers.empty() && number != numbers.back() + 1))
            return false;
        numbers.push_back(number);
    }
    return numbers.size() > 2 || (numbers.size() == 2 && numbers.front() <= 1);
}

/// "N°" is that of a house where the street stands right behind it, else that of the row.
void tellNumbersApart(
    const QStringList& header, const std::vector<QStringList>& rows, std::vector<Guess>& guesses)
{
    static constexpr std::array<const char*, 2> bare{"n", "no"};
    for (size_t i = 0; i < guesses.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        if (guesses[i].field != ListField::Address || !isAnyOf(words(header[column]).join(u' '), bare))
            continue;
        const bool isOfStreet = i + 1 < guesses.size() && guesses[i + 1].field == ListField::Address
            && namesStreet(header[column + 1]);
        if (!isOfStreet || numbersRows(rows, column))
            guesses[i] = {};
    }
}

/// A second phone number is welcome where its header means nothing else.
bool canShare(const Guess& a, const Guess& b)
{
    const bool arePlain = a.fit > plainFit && b.fit > plainFit;
    return entryOf(*a.field).several && (a.field != ListField::ReferentPhone || arePlain);
}

/// Leaves each field that takes one column to the one that fits best, the first of equals.
void settle(std::vector<Guess>& guesses)
{
    for (size_t i = 0; i < guesses.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (!guesses[i].field || guesses[i].field != guesses[j].field || canShare(guesses[i], guesses[j]))
                continue;
            Guess& weaker = guesses[i].fit > guesses[j].fit ? guesses[j] : guesses[i];
            weaker.field = std::nullopt;
        }
    }
}

/// The filled cells of a column, from the first rows.
QStringList sample(const std::vector<QStringList>& rows, qsizetype column)
{
    QStringList cells;
    for (size_t i = 0; i < std::min(rows.size(), rowsLookedAt); ++i) {
        const QString cell = column < rows[i].size() ? rows[i][column].trimmed() : QString();
        if (!cell.isEmpty())
            cells << cell;
    }
    return cells;
}

struct Look {
    ListField field;
    bool (*fits)(const QString& cell);
    const char* reason;
};

/// What cells give themselves away as; a share of nine in ten is enough.
constexpr std::array looks{
    Look{ListField::ReferentEmail, looksLikeEmail,
        QT_TRANSLATE_NOOP("Mapping", "Its cells look like e-mail addresses.")},
    Look{ListField::Website, looksLikeWebAddress,
        QT_TRANSLATE_NOOP("Mapping", "Its cells look like web addresses.")},
    Look{ListField::ReferentPhone, looksLikePhone,
        QT_TRANSLATE_NOOP("Mapping", "Its cells look like phone numbers.")},
    Look{ListField::Latitude, looksLikeLatitude,
        QT_TRANSLATE_NOOP("Mapping", "Its cells look like latitudes in France.")},
    Look{ListField::Longitude, looksLikeLongitude,
        QT_TRANSLATE_NOOP("Mapping", "Its cells look like longitudes in France.")},
    Look{ListField::Postcode, looksLikePostcode,
        QT_TRANSLATE_NOOP("Mapping", "Its cells look like postcodes.")},
};

MappedColumn guessFromCells(const QString& header, const QStringList& cells, const Mapping& soFar)
{
    for (const Look& look : looks) {
        const qsizetype fitting = std::ranges::count_if(cells, look.fits);
        const bool clear = cells.size() >= fewestCells && fitting * 10 >= cells.size() * 9;
        if (clear && !soFar.has(look.field))
            return {header, look.field, QCoreApplication::translate("Mapping", look.reason)};
        if (clear && look.field == ListField::Website)
            return {header, ListField::Link, QCoreApplication::translate("Mapping", look.reason)};
    }
    return {header, std::nullopt,
        QCoreApplication::translate("Mapping", "Neither its header nor its cells say what it is.")};
}

} // namespace

Mapping guessedMapping(const QStringList& header, const std::vector<QStringList>& rows)
{
    const std::vector<Synonym>& all = synonyms();
    std::vector<Guess> guesses;
    for (const QString& name : header)
        guesses.push_back(guessFrom(all, name));
    tellNamesApart(header, guesses);
    tellNumbersApart(header, rows, guesses);
    settle(guesses);
    Mapping mapping;
    for (size_t i = 0; i < guesses.size(); ++i)
        mapping.columns.push_back({header[static_cast<qsizetype>(i)], guesses[i].field,
            QCoreApplication::translate("Mapping", "Its header says so.")});
    for (size_t i = 0; i < guesses.size(); ++i) {
        MappedColumn& column = mapping.columns[i];
        if (column.field)
            continue;
        if (guesses[i].fit > 0)
            column.reason = QCoreApplication::translate("Mapping", "Another column fits the field better.");
        else
            column = guessFromCells(column.header, sample(rows, static_cast<qsizetype>(i)), mapping);
    }
    return mapping;
}

} // namespace planner
