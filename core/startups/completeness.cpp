// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/completeness.h"

#include "core/startups/filled.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace planner {

namespace {

bool isPrinted(std::string_view key, const Startup& startup)
{
    constexpr std::array<std::string_view, 14> always{"name", "pitch", "description", "keywords", "sector",
        "website", "address", "city", "opening_mode", "visit_length", "group_max", "languages",
        "registration", "wheelchair"};
    if (key == "registration_address")
        return startup.registration == Registration::Email || startup.registration == Registration::Link;
    if (key == "on_site")
        return startup.mayPrintPhone == Tri::Yes;
    return std::ranges::find(always, key) != always.end();
}

} // namespace

bool operator==(const PrintedField& a, const PrintedField& b)
{
    return std::string_view(a.key) == b.key && a.filled == b.filled;
}

int Completeness::percent() const
{
    const auto filled = std::ranges::count(fields, true, &PrintedField::filled);
    return fields.empty() ? 100 : static_cast<int>(100 * filled / std::ssize(fields));
}

std::vector<const char*> Completeness::missing() const
{
    std::vector<const char*> keys;
    for (const PrintedField& field : fields) {
        if (!field.filled)
            keys.push_back(field.key);
    }
    return keys;
}

Completeness completeness(const Startup& startup)
{
    Completeness result;
    forEachField<Startup>([&](const auto& field) {
        if constexpr (requires { isFilled(field.of(startup)); }) {
            if (isPrinted(field.key, startup))
                result.fields.push_back({field.key, isFilled(field.of(startup))});
        }
    });
    return result;
}

} // namespace planner
