// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/saved_mappings.h"

#include "core/formats/json.h"

#include <QSet>

namespace planner::ui {
namespace {

const QString mappingsKey = QStringLiteral("import/mappings");

void store(const std::map<QString, Mapping>& mappings, Settings& settings)
{
    QVariantMap stored;
    for (const auto& [name, mapping] : mappings)
        stored.insert(name, compactJson(mappingToJson(mapping)));
    settings.setValue(mappingsKey, stored);
}

} // namespace

std::map<QString, Mapping> savedMappings(const Settings& settings)
{
    std::map<QString, Mapping> mappings;
    const QVariantMap stored = settings.value(mappingsKey).toMap();
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        // Settings are for anybody to edit: what is no mapping is passed over.
        if (auto mapping = mappingFromJson(each.value().toByteArray()))
            mappings.insert({each.key(), std::move(*mapping)});
    }
    return mappings;
}

void saveMapping(const QString& name, const Mapping& mapping, Settings& settings)
{
    auto mappings = savedMappings(settings);
    mappings.insert_or_assign(name, mapping);
    store(mappings, settings);
}

void forgetMapping(const QString& name, Settings& settings)
{
    auto mappings = savedMappings(settings);
    mappings.erase(name);
    store(mappings, settings);
}

std::optional<QString> mappingThatKnows(const QStringList& header, const std::map<QString, Mapping>& saved)
{
    for (const auto& [name, mapping] : saved) {
        QSet<QString> known;
        for (const MappedColumn& column : mapping.columns)
            known.insert(column.header);
        const bool all
            = std::ranges::all_of(header, [&known](const QString& column) { return known.contains(column); });
        if (all && !header.isEmpty())
            return name;
    }
    return std::nullopt;
}

} // namespace planner::ui
