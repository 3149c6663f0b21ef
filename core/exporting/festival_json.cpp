// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/festival_json.h"

#include "core/exporting/json_ranges.h"
#include "core/festival/change.h"
#include "core/festival/row_json.h"
#include "core/festival/value_words.h"
#include "core/formats/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace planner {

namespace {

/// The key under which the rows of a kind stand.
template <class T>
constexpr const char* listName();
template <>
constexpr const char* listName<About>()
{
    return "festival";
}
template <>
constexpr const char* listName<Sector>()
{
    return "sectors";
}
template <>
constexpr const char* listName<Track>()
{
    return "tracks";
}
template <>
constexpr const char* listName<Venue>()
{
    return "venues";
}
template <>
constexpr const char* listName<MapPicture>()
{
    return "map_pictures";
}
template <>
constexpr const char* listName<Room>()
{
    return "rooms";
}
template <>
constexpr const char* listName<Startup>()
{
    return "startups";
}
template <>
constexpr const char* listName<Person>()
{
    return "people";
}
template <>
constexpr const char* listName<Session>()
{
    return "sessions";
}
template <>
constexpr const char* listName<Break>()
{
    return "breaks";
}
template <>
constexpr const char* listName<TravelTime>()
{
    return "travel_times";
}
template <>
constexpr const char* listName<Group>()
{
    return "groups";
}
template <>
constexpr const char* listName<Booking>()
{
    return "bookings";
}
template <>
constexpr const char* listName<Itinerary>()
{
    return "itineraries";
}
template <>
constexpr const char* listName<ImportedRow>()
{
    return "imported_rows";
}
template <>
constexpr const char* listName<Ignored>()
{
    return "ignored";
}

/// Lists that came after the first files of the format: where they are missing, they are empty.
template <class T>
constexpr bool mayBeMissing
    = std::is_same_v<T,
          Ignored> || std::is_same_v<T, MapPicture> || std::is_same_v<T, TravelTime> || std::is_same_v<T, Group> || std::is_same_v<T, Booking> || std::is_same_v<T, Itinerary>;

QByteArray rowText(const QJsonObject& row, const QByteArray& indent)
{
    QByteArray text = "{";
    for (auto field = row.constBegin(); field != row.constEnd(); ++field) {
        text += field == row.constBegin() ? "\n" : ",\n";
        text += indent + "  " + compactJson(field.key()) + ": " + compactJson(field.value());
    }
    return text + '\n' + indent + '}';
}

template <class T>
QByteArray listText(const Table<T>& rows)
{
    QByteArray text = "[";
    bool first = true;
    for (const T& row : rows) {
        text += first ? "\n    " : ",\n    ";
        text += rowText(rowToJson(row), "    ");
        first = false;
    }
    return text + (first ? "]" : "\n  ]");
}

/// Texts can hold anything but what no file of the program may hold.
bool isStorable(const QString& text)
{
    return text.size() <= festivalJsonTextLimit && !text.contains(QChar::Null) && text.isValidUtf16();
}

bool isStorable(const QJsonValue& value)
{
    if (value.isString())
        return isStorable(value.toString());
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(), [](const QJsonValue& part) { return isStorable(part); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue& part) { return isStorable(part); });
}

Failure unreadable(const QString& message)
{
    return failure(ProblemKind::Unreadable, message);
}

/// Fields that came after the first files of the format: where they are missing, they are empty.
template <class T>
bool mayLack(const QString& key)
{
    if constexpr (std::is_same_v<T, Session>)
        return key == QLatin1String("filed");
    else if constexpr (std::is_same_v<T, Venue> || std::is_same_v<T, Room>)
        return key == QLatin1String("source_key");
    else
        return false;
}

/// Whether `object` has every field of T, with texts that can be stored.
template <class T>
Status checkFields(const QJsonObject& object, const Id<T>& id)
{
    Status status;
    forEachField<T>([&](const auto& field) {
        const QString key = QLatin1String(field.key);
        if (!status)
            return;
        if (!object.contains(key) && mayLack<T>(key))
            return;
        if (!object.contains(key))
            status = unreadable(QCoreApplication::translate("FestivalJson", "In %1 %2, \"%3\" is missing.")
                                    .arg(QLatin1String(kindName<T>()), id.text(), key));
        else if (!isStorable(object.value(key)))
            status = unreadable(QCoreApplication::translate("FestivalJson",
                "In %1 %2, the text of \"%3\" is too long or holds characters that are not text.")
                                    .arg(QLatin1String(kindName<T>()), id.text(), key));
    });
    return status;
}

QString rangeInWords(const NumberRange& range)
{
    const QString least = QString::number(range.least, 'g', 16);
    const QString most = QString::number(range.most, 'g', 16);
    if (range.withoutLeast)
        return QCoreApplication::translate("FestivalJson", "above %1 and up to %2").arg(least, most);
    return QCoreApplication::translate("FestivalJson", "from %1 to %2").arg(least, most);
}

/// Whether the numbers of `row` are such as a file of the program may hold.
template <class T>
Status checkRanges(const T& row)
{
    const auto wrong = outOfRange(QString(), row);
    if (!wrong)
        return {};
    const QString name = shownName(row);
    return unreadable(
        QCoreApplication::translate("FestivalJson", "In %1 %2, \"%3\" is %4; it has to be %5.")
            .arg(QLatin1String(kindName<T>()),
                name.isEmpty() ? row.id.text() : QStringLiteral("\"%1\"").arg(name), wrong->field,
                QString::number(wrong->number, 'g', 16), rangeInWords(wrong->range)));
}

template <class T>
Result<T> readRow(const QJsonValue& json, int number)
{
    const QJsonObject object = json.toObject();
    const auto id = Id<T>::fromText(object.value(QLatin1String("id")).toString());
    if (!id)
        return unreadable(
            QCoreApplication::translate("FestivalJson", "In \"%1\", row %2 has no \"id\" that can be read.")
                .arg(QLatin1String(listName<T>()))
                .arg(number));
    T row = blank(*id);
    if (const Status whole = checkFields<T>(object, *id); !whole)
        return failed(whole);
    if (const Status read = readFields(object, row); !read)
        return failed(read);
    if (const Status fits = checkRanges(row); !fits)
        return failed(fits);
    return row;
}

template <class T>
Status readList(const QJsonValue& json, Table<T>& rows, Change& change)
{
    if (mayBeMissing<T> && json.isUndefined())
        return {};
    if (json.isUndefined())
        return unreadable(QCoreApplication::translate("FestivalJson", "The list \"%1\" is missing.")
                              .arg(QLatin1String(listName<T>())));
    if (!json.isArray())
        return unreadable(
            QCoreApplication::translate("FestivalJson", "\"%1\" has to be a list, in square brackets.")
                .arg(QLatin1String(listName<T>())));
    int number = 0;
    for (const QJsonValue element : json.toArray()) {
        auto row = readRow<T>(element, ++number);
        if (!row)
            return failed(row);
        if (rows.contains(row->id))
            return unreadable(
                QCoreApplication::translate(
                    "FestivalJson", "In \"%1\", row %2 has the id %3 of an earlier row.")
                    .arg(QLatin1String(listName<T>()), QString::number(number), row->id.text()));
        rows.put(*row);
        change.put(std::move(*row));
    }
    return {};
}

Status checkFormat(const QJsonObject& file)
{
    if (file.value(QLatin1String("format")).toString() != QLatin1String("festival-planner"))
        return unreadable(QCoreApplication::translate(
            "FestivalJson", "This JSON file is not a festival: its \"format\" is not \"festival-planner\"."));
    const auto version = Json<int>::read(file.value(QLatin1String("version")));
    if (!version || *version < 1)
        return unreadable(QCoreApplication::translate(
            "FestivalJson", "This JSON file does not say which \"version\" of the format it is in."));
    if (*version > festivalJsonVersion)
        return failure(ProblemKind::Newer,
            QCoreApplication::translate("FestivalJson",
                "This JSON file is in version %1 of the format; this program reads up to version %2.")
                .arg(*version)
                .arg(festivalJsonVersion));
    return {};
}

/// Refuses keys that the format does not have, so that nothing of a file goes unread.
Status checkKeys(const QJsonObject& file)
{
    QStringList known{QStringLiteral("format"), QStringLiteral("version")};
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) { known += QLatin1String(listName<T>()); });
    for (const QString& key : file.keys()) {
        if (!known.contains(key))
            return unreadable(
                QCoreApplication::translate("FestivalJson", "The key \"%1\" is not part of the format.")
                    .arg(key));
    }
    return {};
}

Result<Festival> assembled(About about, const Change& change)
{
    const QString name = about.name;
    auto festival = applied(Festival(std::move(about)), change);
    if (!festival)
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("FestivalJson", "The festival \"%1\" does not hold together. %2")
                .arg(name, festival.error().message),
            festival.error().detail);
    return festival;
}

Result<Festival> readFestival(const QJsonObject& file)
{
    auto about = readRow<About>(file.value(QLatin1String("festival")), 1);
    if (!about)
        return failed(about);
    Change change;
    Status status;
    change.put(*about);
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if constexpr (!std::is_same_v<T, About>) {
            Table<T> rows;
            if (status)
                status = readList(file.value(QLatin1String(listName<T>())), rows, change);
        }
    });
    if (!status)
        return failed(status);
    return assembled(std::move(*about), change);
}

} // namespace

QByteArray festivalToJson(const Festival& festival)
{
    QByteArray text
        = "{\n  \"format\": \"festival-planner\",\n  \"version\": " + QByteArray::number(festivalJsonVersion);
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        text += QByteArray(",\n  \"") + listName<T>() + "\": ";
        if constexpr (std::is_same_v<T, About>)
            text += rowText(rowToJson(festival.about()), "  ");
        else
            text += listText(festival.table<T>());
    });
    return text + "\n}\n";
}

Result<Festival> festivalFromJson(const QByteArray& json)
{
    if (json.size() > festivalJsonLimit)
        return unreadable(QCoreApplication::translate(
            "FestivalJson", "This JSON file is larger than %1 MB; a festival is not.")
                              .arg(festivalJsonLimit / 1024 / 1024));
    const auto file = jsonObject(json);
    if (!file)
        return failed(file);
    if (const Status known = checkFormat(*file); !known)
        return failed(known);
    if (const Status known = checkKeys(*file); !known)
        return failed(known);
    return readFestival(*file);
}

} // namespace planner
