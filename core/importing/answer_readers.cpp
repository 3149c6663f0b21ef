// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answer_readers.h"

#include "core/base/text.h"
#include "core/importing/cell_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace planner {

namespace {

using PlainWords = std::initializer_list<const char*>;

constexpr PlainWords yeses{"oui", "yes"};
constexpr PlainWords noes{"non", "no"};

/// Whether `text` holds words, and none but these.
bool isMadeOf(const QString& text, PlainWords plain)
{
    const QStringList said = words(text);
    return !said.isEmpty() && std::ranges::all_of(said, [plain](const QString& word) {
        return std::ranges::any_of(plain, [&word](const char* one) { return word == QLatin1String(one); });
    });
}

bool mentions(const QString& plain, PlainWords parts)
{
    return std::ranges::any_of(
        parts, [&plain](const char* part) { return plain.contains(QLatin1String(part)); });
}

QString inPlainWords(Tri answer)
{
    return answer == Tri::Yes ? QCoreApplication::translate("Cells", "yes")
                              : QCoreApplication::translate("Cells", "no");
}

QString inPlainWords(OpeningMode mode)
{
    switch (mode) {
    case OpeningMode::DropIn:
        return QCoreApplication::translate("Cells", "drop-in");
    case OpeningMode::Interval:
        return QCoreApplication::translate("Cells", "by small groups");
    case OpeningMode::FixedTime:
        return QCoreApplication::translate("Cells", "at a fixed time");
    case OpeningMode::Booked:
        return QCoreApplication::translate("Cells", "on registration");
    }
    return {};
}

QString inPlainWords(Registration registration)
{
    switch (registration) {
    case Registration::AtReception:
        return QCoreApplication::translate("Cells", "at the reception");
    case Registration::Email:
        return QCoreApplication::translate("Cells", "by e-mail");
    case Registration::Link:
        return QCoreApplication::translate("Cells", "by a link");
    case Registration::None:
    case Registration::Unknown:
        break;
    }
    return inPlainWords(Tri::No);
}

QString saysMore()
{
    return QCoreApplication::translate("Cells", "It says more than that. All of it is kept in the note.");
}

/// Whether an answer is still open, or says the opposite of how it begins: "no problem".
bool isOpenAnswer(const QString& text)
{
    return text.contains(u'?')
        || mentions(folded(text),
            {"problem", "souci", "worries", "confirm", "peut etre", "maybe", "perhaps", "a voir",
                "verifier"});
}

/// What the first word of a longer answer says where it stands for itself: "Non, pas avant juin", "Oui
/// (rampe)". "Oui ou non" and "no steps" say nothing, nor does what is taken back: "oui, non pour le WC".
std::optional<Tri> firstWordOf(const QString& text)
{
    static const QRegularExpression first(
        QStringLiteral(R"(^(?:(oui|yes)|non|no|jamais|never)\s*(?:[,.;:!(\[]|$)(?!\.))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = first.match(text.trimmed());
    if (!match.hasMatch() || isOpenAnswer(text))
        return std::nullopt;
    const bool isYes = match.hasCaptured(1);
    const QStringList rest = words(text.trimmed().mid(match.capturedEnd()));
    const bool isTakenBack = std::ranges::any_of(
        rest, [isYes](const QString& word) { return isMadeOf(word, isYes ? noes : yeses); });
    return isTakenBack ? std::nullopt : std::optional(isYes ? Tri::Yes : Tri::No);
}

/// Whether a cell begins with a no that nothing behind it takes back, however open it leaves the answer: "Non
/// je ne préfère pas", "non ?", "pas de photos". "Pas d'objection" is none, nor is "non précisé à ce jour".
bool refuses(const QString& text)
{
    static const QRegularExpression refusal(QStringLiteral(
        "^(?:non\\b(?! (?:renseign|precis|commun|conn|defin|concern|applic|decid))|jamais|never|"
        "ne pas|surtout pas|pas question|pas d accord|refus|no (?:thank|please|way)|"
        "(?:no|pas de|aucune?|jamais de|sans) (?:photo|picture|image|film|video|publication|"
        "diffusion|publicite|telephone|numero|phone))"));
    const QString plain = folded(text);
    return refusal.match(plain).hasMatch() && !mentions(plain, {"problem", "souci", "worries", "objection"})
        && std::ranges::none_of(words(text), [](const QString& word) { return isMadeOf(word, yeses); });
}

/// How a cell says to register, by the words in it.
Registration registrationIn(const QString& text)
{
    const QString plain = folded(text);
    if (mentions(plain, {"accueil", "sur place", "reception"}))
        return Registration::AtReception;
    if (mentions(plain, {"mail", "courriel"}))
        return Registration::Email;
    return mentions(plain, {"lien", "link", "en ligne", "online"}) ? Registration::Link
                                                                   : Registration::Unknown;
}

/// Takes where to register from a cell that says it among other things, or alone.
void takeRegistrationAddress(Row& row, const ListCell& cell, const TextFound& found)
{
    QString& address = row.reading.profile.registrationAddress;
    const bool isFirst = address.isEmpty() || address == found.value;
    if (isFirst)
        address = found.value;
    if (isFirst && found.isWhole)
        return remarkRepair(row, cell, found.value);
    keepInNote(row, cell, address, saysMore());
}

} // namespace

void takeAnswer(Row& row, const ListCell& cell, const QString& text, Tri& into)
{
    const auto answer = answerIn(text);
    if (const auto first = answer ? std::nullopt : firstWordOf(text)) {
        into = *first;
        return keepInNote(row, cell, inPlainWords(*first), saysMore());
    }
    if (!answer)
        return remarkUnread(row, cell);
    into = *answer;
    if (*answer != Tri::Unknown && !isMadeOf(text, {"oui", "non", "yes", "no"}))
        remarkRepair(row, cell, inPlainWords(*answer));
}

void takeConsent(Row& row, const ListCell& cell, const QString& text, Tri& into)
{
    const auto answer = answerIn(text);
    if (!answer && refuses(text)) {
        into = Tri::No;
        return keepInNote(row, cell, inPlainWords(into), saysMore());
    }
    // A yes with conditions is none.
    if (!answer && firstWordOf(text) == Tri::Yes)
        return remarkUnread(row, cell);
    takeAnswer(row, cell, text, into);
}

void readOpeningMode(Row& row, const ListCell& cell, const QString& text)
{
    const auto mode = openingModeIn(text);
    row.reading.profile.openingMode = mode;
    if (!mode)
        return remarkUnread(row, cell);
    const QString rest = withoutDenials(text);
    const bool isPlain = rest.trimmed().isEmpty()
        || isMadeOf(rest,
            {"a", "acces", "at", "booked", "booking", "by", "continu", "de", "doors", "drop", "en", "entree",
                "fixe", "fixed", "fixes", "free", "groupes", "groups", "guided", "guidee", "guidees", "heure",
                "heures", "journee", "toute", "horaire", "horaires", "in", "inscription", "interval",
                "intervalle", "intervalles", "la", "libre", "on", "open", "ouvertes", "par", "petits",
                "portes", "rdv", "registration", "rendez", "reservation", "small", "sur", "time", "visit",
                "visite", "visites", "vous"});
    if (isPlain && needsNoBooking(text))
        return remarkRepair(row, cell, inPlainWords(*mode));
    if (!isPlain)
        keepInNote(row, cell, inPlainWords(*mode), saysMore());
}

void readRegistration(Row& row, const ListCell& cell, const QString& text)
{
    Registration& registration = row.reading.profile.registration;
    registration = Registration::None;
    if (answerIn(text) == Tri::No || isMadeOf(text, {"sans", "aucune", "none"}))
        return;
    if (needsNoBooking(text))
        return keepInNote(row, cell, inPlainWords(registration), saysMore());
    if (const TextFound email = emailIn(text); !email.value.isEmpty()) {
        registration = Registration::Email;
        return takeRegistrationAddress(row, cell, email);
    }
    if (const TextFound page = pageWithin(text); !page.value.isEmpty()) {
        registration = Registration::Link;
        return takeRegistrationAddress(row, cell, page);
    }
    registration = registrationIn(text);
    if (registration == Registration::Unknown)
        return remarkUnread(row, cell);
    const bool isPlain = isMadeOf(text,
        {"a", "accueil", "at", "by", "courriel", "e", "email", "en", "inscription", "inscriptions", "l", "la",
            "le", "lien", "ligne", "link", "mail", "on", "online", "par", "place", "reception",
            "registration", "sur", "the", "un", "via"});
    if (!isPlain)
        keepInNote(row, cell, inPlainWords(registration), saysMore());
}

void readRegistrationAddress(Row& row, const ListCell& /*cell*/, const QString& text)
{
    QString& address = row.reading.profile.registrationAddress;
    if (address != text)
        address = address.isEmpty() ? text : address + QStringLiteral(", ") + text;
}

} // namespace planner
