// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

#include <QFile>
#include <QTemporaryDir>

namespace planner::tests {

/// A folder that is gone with the object, and a festival file in it.
class FestivalFolder {
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("june.festival")); }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// One venue, room, session, start-up and person.
[[nodiscard]] inline Festival june()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Grande salle", 80)
        .session("Nuit", "2014-06-12", "23:30/25:30")
        .by("Violette Games")
        .with("Camille")
        .build();
}

/// Random in every field, but with numbers that the file takes.
[[nodiscard]] inline Festival storable(quint64 seed, int rowsOfEachKind = 4)
{
    constexpr auto tame = [](int& value) { value = static_cast<int>(std::abs(qint64{value}) % 9999); };
    Festival festival = randomFestival(seed, rowsOfEachKind);
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        const Table<T> rows = festival.table<T>();
        for (T row : rows) {
            forEachField<T>([&]<class F>(const F& field) {
                auto& value = field.of(row);
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, int>)
                    tame(value);
                else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::optional<int>>) {
                    if (value)
                        tame(*value);
                }
            });
            if constexpr (std::is_same_v<T, About>)
                row.walkingSpeed = 4.5;
            festival.table<T>().put(row);
        }
    });
    return festival;
}

[[nodiscard]] inline std::unique_ptr<Document> created(const QString& path, const Festival& festival)
{
    auto document = Document::create(path, festival);
    REQUIRE(document);
    return std::move(*document);
}

[[nodiscard]] inline std::unique_ptr<Document> opened(
    const QString& path, Document::Mode mode = Document::Mode::ReadWrite)
{
    auto document = Document::open(path, mode);
    REQUIRE(document);
    return std::move(*document);
}

/// The start-up called `from` is called `to`.
[[nodiscard]] inline Change renamed(const Festival& festival, const char* from, const char* to)
{
    Startup startup = named<Startup>(festival, from);
    startup.name = QString::fromUtf8(to);
    Change change;
    change.put(startup);
    return change;
}

/// As large as an import: `count` new start-ups.
[[nodiscard]] inline Change newStartups(int count, quint64 seed)
{
    IdSource ids(seed);
    Change change;
    for (int i = 0; i < count; ++i) {
        Startup startup = blank(ids.next<Startup>());
        startup.name = QStringLiteral("Imported %1").arg(i);
        startup.keywords = {QStringLiteral("robots"), QStringLiteral("eau")};
        change.put(startup);
    }
    return change;
}

[[nodiscard]] inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// How many random things a test does: many, or as many as the sanitizers have time for.
[[nodiscard]] constexpr int rounds(int many, int sanitized)
{
#ifdef __SANITIZE_ADDRESS__
    return many > sanitized ? sanitized : many;
#else
    return sanitized > many ? sanitized : many;
#endif
}

} // namespace planner::tests
