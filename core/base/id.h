// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <QUuid>
#include <QtEndian>

#include <compare>
#include <optional>

namespace planner {

/// The bits of a UUID, in the order of its text.
struct UuidBits {
    explicit UuidBits(const QUuid& uuid)
        : high(quint64{uuid.data1} << 32U | quint64{uuid.data2} << 16U | uuid.data3),
          low(qFromBigEndian<quint64>(uuid.data4))
    {
    }
    friend auto operator<=>(const UuidBits& a, const UuidBits& b) = default;

    quint64 high;
    quint64 low;
};

/// Names one thing of kind T for its whole life, in every copy of the file. Never null: "maybe none" is
/// `std::optional<Id<T>>`. An `Id<Room>` cannot be mistaken for an `Id<Session>`.
template <class T>
class Id {
public:
    /// The id spelled by `uuid`, which is not null.
    explicit Id(const QUuid& uuid) : m_uuid(uuid) { Q_ASSERT_X(!uuid.isNull(), "Id", "an id is never null"); }

    /// Reads the 36 characters that text() gives.
    static std::optional<Id> fromText(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || text.size() != 36)
            return std::nullopt;
        return Id(uuid);
    }

    /// 36 characters, lower case, without braces.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) { return UuidBits(a.m_uuid) == UuidBits(b.m_uuid); }
    friend bool operator<(const Id& a, const Id& b) { return UuidBits(a.m_uuid) < UuidBits(b.m_uuid); }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Makes ids. The same seed gives the same ids in the same order, which tests, samples and dry runs rely on.
class IdSource {
public:
    explicit IdSource(quint64 seed) : m_random(static_cast<quint32>(seed ^ (seed >> 32U))) { }
    /// A source whose ids nobody else has.
    static IdSource fromSystem() { return IdSource(Entropy{}); }

    template <class T>
    [[nodiscard]] Id<T> next()
    {
        return Id<T>(nextUuid());
    }

    /// A random UUID (version 4).
    [[nodiscard]] QUuid nextUuid();

private:
    struct Entropy { };
    explicit IdSource(Entropy /*tag*/) : m_random(QRandomGenerator::securelySeeded()) { }

    QRandomGenerator m_random;
};

} // namespace planner

template <class T>
struct std::hash<planner::Id<T>> {
    size_t operator()(const planner::Id<T>& id) const noexcept { return qHash(id); }
};
