// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/three_way.h"

#include "core/base/text.h"
#include "core/festival/row_json.h"
#include "core/importing/item_merge.h"

#include <QJsonDocument>

#include <algorithm>

namespace planner {

namespace {

template <class T>
QString shown(const T& value)
{
    const QJsonValue json = Json<T>::write(value);
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return QString::number(json.toDouble());
    if (json.isNull())
        return {};
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Whether every sign counts: "my-acme.fr" is not "my.acme.fr", nor is floor -1 floor 1.
bool isSpelledOut(const QString& field)
{
    static const QStringList fields{QStringLiteral("website"), QStringLiteral("floor"),
        QStringLiteral("registration_address"), QStringLiteral("postcode"), QStringLiteral("logo")};
    return fields.contains(field) || field.endsWith(QLatin1String("_email"))
        || field.endsWith(QLatin1String("_phone"));
}

template <class T>
bool isSameToReaders(const QString& field, const T& a, const T& b)
{
    if constexpr (std::is_same_v<T, QString>)
        return a == b || (!isSpelledOut(field) && folded(a) == folded(b) && !folded(a).isEmpty());
    else
        return a == b;
}

bool isNote(const QString& field)
{
    return field == QLatin1String("note");
}

/// Keywords are words; a link or a language is another one for every sign.
ItemKey keyFor(const QString& field)
{
    return field == QLatin1String("keywords") ? wordKey : exactKey;
}

QString partOf(const QString& contact, const char* part)
{
    return contact + u'_' + QLatin1String(part);
}

/// The three sides of one field, and where conflicts go.
template <class T>
struct Sides {
    const T& before;
    const T& now;
    const T& local;
};

class Merge {
public:
    explicit Merge(ThreeWay& result) : m_conflicts(result.conflicts), m_moved(result.moved) { }

    template <class T>
    T operator()(const QString& field, const Sides<T>& sides)
    {
        if (sides.before == sides.now || sides.local == sides.now)
            return sides.local;
        if (sides.local == sides.before) {
            m_moved.push_back({field, sides.local == T{} ? FieldState::New : FieldState::Changed});
            return sides.now;
        }
        return isSameToReaders(field, sides.local, sides.now) ? sides.local : both(field, sides);
    }

    /// The name, the e-mail address and the phone number of a contact are three fields.
    Internal<Contact> operator()(const QString& field, const Sides<Internal<Contact>>& sides)
    {
        Contact merged;
        forEachField<Contact>([&](const auto& part) {
            const Sides<QString> parts{part.of(sides.before.forInsiders()), part.of(sides.now.forInsiders()),
                part.of(sides.local.forInsiders())};
            part.of(merged) = (*this)(partOf(field, part.key), parts);
        });
        return Internal(merged);
    }

private:
    template <class T>
    T both(const QString& field, const Sides<T>& sides)
    {
        m_conflicts.push_back({field, shown(sides.local), shown(sides.now)});
        m_moved.push_back({field, FieldState::Conflict});
        return sides.local;
    }
    /// Keywords, links, languages.
    std::vector<QString> both(const QString& field, const Sides<std::vector<QString>>& sides)
    {
        auto merged = mergedItems({sides.before, sides.now, sides.local}, keyFor(field));
        if (merged != sides.local)
            m_moved.push_back({field, FieldState::Changed});
        return merged;
    }
    Internal<QString> both(const QString& field, const Sides<Internal<QString>>& sides)
    {
        const QString& local = sides.local.forInsiders();
        const QString& now = sides.now.forInsiders();
        if (!isNote(field)) {
            m_conflicts.push_back({field, local, now});
            m_moved.push_back({field, FieldState::Conflict});
            return sides.local;
        }
        Internal merged(textOfLines(
            mergedItems({linesOf(sides.before.forInsiders()), linesOf(now), linesOf(local)}, exactKey)));
        if (!(merged == sides.local))
            m_moved.push_back({field, FieldState::Changed});
        return merged;
    }

    std::vector<FieldConflict>& m_conflicts;
    std::vector<MovedField>& m_moved;
};

/// One field of saidBefore().
template <class T>
T fieldBefore(const QString& field, const std::vector<T>& said, const T& now, const T& local)
{
    // A list that never filled the field says nothing by leaving it blank.
    if (now == T{})
        return now;
    // What only differs in case or accents from the word of another list is no news.
    if (isSameToReaders(field, local, now))
        return now;
    std::vector<T> different;
    for (const T& value : said) {
        if (!(value == T{}) && std::ranges::find(different, value) == different.end())
            different.push_back(value);
    }
    const auto saidOnce
        = [&different](const T& value) { return std::ranges::find(different, value) != different.end(); };
    if (different.size() <= 1)
        return different.empty() ? T{} : different.front();
    if (saidOnce(now))
        return local == T{} ? now : T{};
    return saidOnce(local) ? local : different.front();
}

/// A list removes no keyword or link that it never said.
std::vector<QString> fieldBefore(const QString& field, const std::vector<std::vector<QString>>& said,
    const std::vector<QString>& now, const std::vector<QString>& /*local*/)
{
    return saidAlready(now, said, keyFor(field));
}

Internal<QString> fieldBefore(const QString& field, const std::vector<Internal<QString>>& said,
    const Internal<QString>& now, const Internal<QString>& local)
{
    if (!isNote(field))
        return fieldBefore<Internal<QString>>(field, said, now, local);
    std::vector<std::vector<QString>> lines;
    for (const Internal<QString>& note : said)
        lines.push_back(linesOf(note.forInsiders()));
    return Internal(textOfLines(saidAlready(linesOf(now.forInsiders()), lines, exactKey)));
}

Internal<Contact> fieldBefore(const QString& field, const std::vector<Internal<Contact>>& said,
    const Internal<Contact>& now, const Internal<Contact>& local)
{
    Contact before;
    forEachField<Contact>([&](const auto& part) {
        std::vector<QString> parts;
        for (const Internal<Contact>& contact : said)
            parts.push_back(part.of(contact.forInsiders()));
        part.of(before) = fieldBefore(
            partOf(field, part.key), parts, part.of(now.forInsiders()), part.of(local.forInsiders()));
    });
    return Internal(before);
}

} // namespace

ThreeWay broughtUpToDate(const Startup& before, const Startup& now, const Startup& local)
{
    ThreeWay result{local, {}, {}};
    Merge merge(result);
    forEachField<Startup>([&]<class F>(const F& field) {
        const Sides<ValueOf<Startup, F>> sides{field.of(before), field.of(now), field.of(local)};
        field.of(result.profile) = merge(QLatin1String(field.key), sides);
    });
    return result;
}

Startup saidBefore(const std::vector<Startup>& said, const Startup& now, const Startup& local)
{
    Startup before{.id = local.id};
    forEachField<Startup>([&]<class F>(const F& field) {
        std::vector<ValueOf<Startup, F>> values;
        for (const Startup& profile : said)
            values.push_back(field.of(profile));
        field.of(before) = fieldBefore(QLatin1String(field.key), values, field.of(now), field.of(local));
    });
    return before;
}

void takeField(Startup& profile, const Startup& from, const QString& field)
{
    forEachField<Startup>([&]<class F>(const F& each) {
        const QString key = QLatin1String(each.key);
        if (key == field)
            each.of(profile) = each.of(from);
        if constexpr (std::is_same_v<ValueOf<Startup, F>, Internal<Contact>>) {
            forEachField<Contact>([&](const auto& part) {
                if (partOf(key, part.key) == field)
                    part.of(each.of(profile).forInsiders()) = part.of(each.of(from).forInsiders());
            });
        }
    });
}

QStringList profileFields()
{
    QStringList keys;
    forEachField<Startup>([&]<class F>(const F& each) {
        const QString key = QLatin1String(each.key);
        if constexpr (std::is_same_v<ValueOf<Startup, F>, Internal<Contact>>)
            forEachField<Contact>([&](const auto& part) { keys << partOf(key, part.key); });
        else
            keys << key;
    });
    return keys;
}

} // namespace planner
