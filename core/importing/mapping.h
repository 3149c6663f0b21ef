// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/importing/list_fields.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace planner {

/// What one column of a list is read as.
struct MappedColumn {
    QString header; ///< As the list spells it.
    std::optional<ListField> field; ///< None: the column is not used.
    QString reason; ///< One translated sentence.

    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// What the columns of a start-up list are read as, in their order.
struct Mapping {
    std::vector<MappedColumn> columns;

    [[nodiscard]] bool has(ListField field) const;

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// The mapping that `header` suggests, in French or English, and where it says nothing, the first rows of
/// cells. Each field that takes one column only gets the one whose header fits best.
[[nodiscard]] Mapping guessedMapping(const QStringList& header, const std::vector<QStringList>& rows);

/// `wanted` for a list that has `header`: columns found by name, whatever their order. Columns that `wanted`
/// does not know go unused.
[[nodiscard]] Mapping fitted(const Mapping& wanted, const QStringList& header);

/// Refused with a sentence when `wanted` gives a field to columns that `header` does not have.
[[nodiscard]] Status checkColumns(const Mapping& wanted, const QStringList& header);

/// Two columns that feed a field which takes one, by index.
struct DoubleUse {
    size_t first = 0;
    size_t second = 0;
};
[[nodiscard]] std::optional<DoubleUse> doubleUse(const Mapping& mapping);

/// The header of the first column that feeds a field of the profile, spelled as in FieldConflict; the field
/// itself when none does.
[[nodiscard]] QString headerOf(const Mapping& mapping, const QString& fieldKey);

/// Refused with a sentence when no column is the name, or when two feed a field that takes one.
[[nodiscard]] Status checkMapping(const Mapping& mapping);

/// {"columns": [{"column": "Nom", "field": "name"}, {"column": "Divers", "field": null}]}
[[nodiscard]] QJsonObject mappingToJson(const Mapping& mapping);

/// Reads what mappingToJson() writes. Fails with ProblemKind::Unreadable and the place.
[[nodiscard]] Result<Mapping> mappingFromJson(const QByteArray& json);

} // namespace planner
