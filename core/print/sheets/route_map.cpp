// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/route_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace planner {

namespace {

constexpr Mm pin = 5_mm;
constexpr Mm dot = 2.4_mm;
constexpr Mm inset = 3_mm;
constexpr Mm corner = 9_mm; ///< Kept free for north at the right and the scale below.
constexpr std::size_t abreast = 3; ///< Pins of one place in a row.
constexpr TextStyle numberStyle{.size = 8.5_pt, .weight = Weight::Bold};
constexpr TextStyle scaleStyle{.size = 8_pt, .weight = Weight::Medium};

/// Kilometres to the east and the south.
struct Offset {
    double east = 0.0;
    double south = 0.0;
};

/// What stands at one place: its pins, or a dot.
struct Cluster {
    Point place; ///< Where it is.
    Point centre; ///< Where its pins stand.
    Size size;
};

Size sizeOf(const Route::Place& place)
{
    if (place.numbers.empty())
        return {dot, dot};
    const std::size_t columns = std::min(abreast, place.numbers.size());
    const std::size_t rows = (place.numbers.size() + abreast - 1) / abreast;
    return {pin * static_cast<double>(columns), pin * static_cast<double>(rows)};
}

/// Flat enough for a town.
Offset offset(const Coordinates& from, const Coordinates& to)
{
    constexpr double degree = 111.2; // kilometres
    constexpr double radians = std::numbers::pi / 180.0;
    return {(to.longitude - from.longitude) * degree * std::cos(from.latitude * radians),
        (from.latitude - to.latitude) * degree};
}

/// Draws a route into a frame.
class RouteMap {
public:
    RouteMap(const Setting& setting, const Route& route, Size size)
        : m_setting(setting), m_route(route), m_size(size)
    {
        locate();
        for (int round = 0; round < 60 && pushApart(); ++round) { }
    }

    [[nodiscard]] Piece drawn(Pace pace) const
    {
        Piece block{.items = {Panel{.box = {0_mm, 0_mm, m_size.width, m_size.height}, .frame = 0.6_pt}},
            .height = m_size.height};
        for (const auto& [from, to] : m_route.path)
            block.items.emplace_back(
                Stroke{m_clusters[from].centre, m_clusters[to].centre, 1.2_pt, Dash::Dashed});
        for (const Cluster& cluster : m_clusters)
            addLead(cluster, block);
        for (std::size_t i = 0; i < m_clusters.size(); ++i)
            addPins(i, block);
        addNorth(block);
        addScale(pace, block);
        return block;
    }

private:
    void locate()
    {
        const Coordinates& origin = *m_route.places.front().venue->coordinates;
        std::vector<Offset> offsets;
        for (const Route::Place& place : m_route.places)
            offsets.push_back(offset(origin, *place.venue->coordinates));
        const auto [west, east] = std::ranges::minmax(offsets, {}, &Offset::east);
        const auto [north, south] = std::ranges::minmax(offsets, {}, &Offset::south);
        const Mm across = m_size.width - inset - corner - pin * 2.0;
        const Mm down = m_size.height - inset - corner - pin * 2.0;
        constexpr double least = 0.2; // kilometres: two doors of one street are not torn apart
        m_kilometre = std::min(across / std::max(east.east - west.east, least),
            down / std::max(south.south - north.south, least));
        const Point middle{(m_size.width + inset - corner) / 2.0, (m_size.height + inset - corner) / 2.0};
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            const Point place{middle.x + m_kilometre * (offsets[i].east - (west.east + east.east) / 2.0),
                middle.y + m_kilometre * (offsets[i].south - (north.south + south.south) / 2.0)};
            m_clusters.push_back({place, place, sizeOf(m_route.places[i])});
            keepInside(m_clusters.back());
        }
    }

    void keepInside(Cluster& cluster) const
    {
        const Mm x = cluster.size.width / 2.0;
        const Mm y = cluster.size.height / 2.0;
        cluster.centre.x = std::clamp(cluster.centre.x, inset + x, m_size.width - corner - x);
        cluster.centre.y = std::clamp(cluster.centre.y, inset + y, m_size.height - corner - y);
    }

    /// Moves clusters that cover each other a little; false when none do.
    bool pushApart()
    {
        bool moved = false;
        for (std::size_t i = 0; i < m_clusters.size(); ++i) {
            for (std::size_t j = i + 1; j < m_clusters.size(); ++j)
                moved = pushApart(m_clusters[i], m_clusters[j]) || moved;
        }
        return moved;
    }

    bool pushApart(Cluster& a, Cluster& b) const
    {
        constexpr Mm air = 0.6_mm;
        const Mm x = b.centre.x - a.centre.x;
        const Mm y = b.centre.y - a.centre.y;
        const Mm coveredX = (a.size.width + b.size.width) / 2.0 + air - (x < 0_mm ? -x : x);
        const Mm coveredY = (a.size.height + b.size.height) / 2.0 + air - (y < 0_mm ? -y : y);
        if (coveredX <= 0.01_mm || coveredY <= 0.01_mm)
            return false;
        const bool across = coveredX < coveredY;
        const Mm step = (across ? coveredX : coveredY) / 2.0;
        const double direction = (across ? x : y) < 0_mm ? -1.0 : 1.0;
        (across ? a.centre.x : a.centre.y) -= step * direction;
        (across ? b.centre.x : b.centre.y) += step * direction;
        keepInside(a);
        keepInside(b);
        return true;
    }

    void addPins(std::size_t index, Piece& block) const
    {
        const Cluster& cluster = m_clusters[index];
        const std::vector<int>& numbers = m_route.places[index].numbers;
        const Mm left = cluster.centre.x - cluster.size.width / 2.0;
        const Mm top = cluster.centre.y - cluster.size.height / 2.0;
        if (numbers.empty())
            block.items.emplace_back(Symbol{Sign::Visit, {left, top, dot, dot}, {}});
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const Point at{
                left + pin * static_cast<double>(i % abreast), top + pin * static_cast<double>(i / abreast)};
            block.items.emplace_back(Symbol{Sign::Pin, {at.x, at.y, pin, pin}, {}});
            Text number = m_setting.text(QString::number(numbers[i]), numberStyle, {at.x, 0_mm, pin});
            number.align = Align::Centre;
            number.tag = Tag::Artifact;
            number.box.y = at.y + (pin - number.box.height) / 2.0;
            block.items.emplace_back(std::move(number));
        }
    }

    /// From the pins to their place, when they do not stand on it.
    static void addLead(const Cluster& cluster, Piece& block)
    {
        constexpr Mm mark = 1.2_mm;
        const double distance = std::hypot(
            (cluster.centre.x - cluster.place.x).value, (cluster.centre.y - cluster.place.y).value);
        if (distance < 1.5)
            return;
        block.items.emplace_back(Stroke{cluster.place, cluster.centre, 0.4_pt});
        block.items.emplace_back(Symbol{
            Sign::Visit, {cluster.place.x - mark / 2.0, cluster.place.y - mark / 2.0, mark, mark}, {}});
    }

    void addNorth(Piece& block) const
    {
        Text north = m_setting.text(m_setting.words().translate("Sheets", "N", "north"),
            {.size = 9_pt, .weight = Weight::Bold}, {m_size.width - 8_mm, 1.5_mm, 6_mm});
        north.align = Align::Centre;
        north.tag = Tag::Artifact;
        const Mm below = north.box.bottom() + 0.3_mm;
        block.items.emplace_back(std::move(north));
        block.items.emplace_back(Symbol{Sign::ArrowUp, {m_size.width - 7.2_mm, below, 4.4_mm, 4.4_mm}, {}});
    }

    void addScale(Pace pace, Piece& block) const
    {
        constexpr std::array lengths{10000, 5000, 2000, 1000, 500, 200, 100, 50};
        const Mm most = 32_mm;
        const auto* const fitting = std::ranges::find_if(
            lengths, [&](int length) { return m_kilometre * (length / 1000.0) <= most; });
        const int length = fitting == lengths.end() ? lengths.back() : *fitting;
        const Mm bar = std::min(m_kilometre * (length / 1000.0), m_size.width - inset * 2.0);
        Text text = m_setting.text(
            scaleText(length, pace), scaleStyle, {inset, m_size.height - 7_mm, m_size.width - inset * 2.0});
        text.tag = Tag::Artifact;
        const Mm y = m_size.height - 2.2_mm;
        block.items.emplace_back(std::move(text));
        block.items.emplace_back(Stroke{{inset, y}, {inset + bar, y}, 1.2_pt});
        for (const Mm x : {inset, inset + bar})
            block.items.emplace_back(Stroke{{x, y - 0.8_mm}, {x, y + 0.4_mm}, 0.6_pt});
    }

    /// The minutes are those of streets, as all estimated ways are.
    [[nodiscard]] QString scaleText(int metres, Pace pace) const
    {
        const Words& words = m_setting.words();
        const QString length = metres < 1000
            ? words.translate("Sheets", "%1 m", "metres").arg(metres)
            : words.translate("Sheets", "%1 km", "kilometres").arg(metres / 1000);
        const double speed = m_setting.festival().about().walkingSpeed * factorOf(pace);
        if (!(speed > 0.1))
            return length;
        const auto walked = static_cast<int>(std::ceil(metres / 1000.0 * TravelTable::detour / speed * 60.0));
        return words.translate("Sheets", "%1 · about %n min on foot", nullptr, walked).arg(length);
    }

    const Setting& m_setting;
    const Route& m_route;
    Size m_size;
    Mm m_kilometre; ///< On paper.
    std::vector<Cluster> m_clusters;
};

Route::Place& placeOf(const Venue& venue, std::vector<Route::Place>& places)
{
    const auto found = std::ranges::find(places, &venue, &Route::Place::venue);
    return found == places.end() ? places.emplace_back(Route::Place{.venue = &venue, .numbers = {}}) : *found;
}

} // namespace

Route routeOf(const ToldItinerary& told)
{
    Route route;
    std::optional<std::size_t> before;
    for (const ToldPoint& point : told.points) {
        if (!point.venue) {
            before.reset();
            continue;
        }
        const bool isKnown = point.coordinates().has_value();
        std::vector<Route::Place>& places = isKnown ? route.places : route.missing;
        Route::Place& place = placeOf(*point.venue, places);
        if (point.number > 0)
            place.numbers.push_back(point.number);
        const auto here = isKnown ? std::optional(static_cast<std::size_t>(&place - places.data()))
                                  : std::optional<std::size_t>();
        if (before && here && *before != *here)
            route.path.emplace_back(*before, *here);
        before = here;
    }
    return route;
}

Piece routeMap(const Setting& setting, const Route& route, Pace pace, Size size)
{
    return RouteMap(setting, route, size).drawn(pace);
}

QString placeName(const Route::Place& place)
{
    if (place.numbers.empty())
        return place.venue->name;
    QStringList numbers;
    for (const int number : place.numbers)
        numbers += QString::number(number);
    return QStringLiteral("%1 (%2)").arg(place.venue->name, numbers.join(QLatin1String(", ")));
}

} // namespace planner
