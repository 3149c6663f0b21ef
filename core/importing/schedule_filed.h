// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/session.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// What a programme says of one of its events, read but not yet looked up here: what the next import of it is
/// compared with.
namespace planner {

struct FiledTime {
    std::optional<Day> day;
    std::optional<TimeSpan> span;
    std::optional<minutes> length;

    friend bool operator==(const FiledTime&, const FiledTime&) = default;
};

struct FiledPerson {
    QString key; ///< As in Person::sourceKey.
    QString name;

    friend bool operator==(const FiledPerson&, const FiledPerson&) = default;
};

struct FiledEvent {
    QString title;
    QString subtitle;
    QString summary;
    QString description;
    std::optional<SessionKind> kind;
    QString track;
    QString roomKey; ///< As in Room::sourceKey.
    QString room;
    FiledTime time;
    std::vector<QString> languages;
    std::vector<FiledPerson> people;
    std::vector<QString> links;

    friend bool operator==(const FiledEvent&, const FiledEvent&) = default;
};

/// A text of a session that is taken as it stands, and that of its event.
struct FiledText {
    QString Session::*here;
    QString FiledEvent::*filed;
    const char* name; ///< To be translated.
};

inline constexpr std::array filedTexts{
    FiledText{&Session::title, &FiledEvent::title, QT_TRANSLATE_NOOP("Schedule", "its title")},
    FiledText{&Session::subtitle, &FiledEvent::subtitle, QT_TRANSLATE_NOOP("Schedule", "its subtitle")},
    FiledText{&Session::summary, &FiledEvent::summary, QT_TRANSLATE_NOOP("Schedule", "its summary")},
    FiledText{
        &Session::description, &FiledEvent::description, QT_TRANSLATE_NOOP("Schedule", "its description")}};

/// `event` as a session keeps it; what it does not speak of is not among them.
[[nodiscard]] std::vector<FiledValue> valuesOf(const FiledEvent& event);

/// The event of which valuesOf() gives `values`.
[[nodiscard]] FiledEvent filedEvent(const std::vector<FiledValue>& values);

/// `now`, and what it does not speak of as it was `before`: that has not changed. What stands in an element
/// of `emptied` has.
[[nodiscard]] FiledEvent withUnsaid(FiledEvent now, const FiledEvent& before, const QStringList& emptied);

} // namespace planner
