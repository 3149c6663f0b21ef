// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/change.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace planner {

enum class DifferenceKind { Added, Changed, Removed };

constexpr auto names(DifferenceKind /*of*/)
{
    return Names<DifferenceKind, 3>{{{DifferenceKind::Added, "added"}, {DifferenceKind::Changed, "changed"},
        {DifferenceKind::Removed, "removed"}}};
}

/// What happens to one thing or to one field of it.
struct Difference {
    DifferenceKind what = DifferenceKind::Changed;
    const char* kind = ""; ///< kindName()
    QUuid id;
    QString name; ///< Before the change, if it was there before.
    const char* field = ""; ///< Its key; empty when the whole thing comes or goes.
    QJsonValue before; ///< As in files; undefined when the whole thing comes or goes.
    QJsonValue after;
};

/// What `change` does to `before`, in the order of AllKinds, removals last; fields in the order of their
/// kind. Edits that change nothing are not in it.
[[nodiscard]] std::vector<Difference> differences(const Festival& before, const Change& change);

/// { "what", "kind", "id", "name", "field", "before", "after" }, the last three for changed fields only.
[[nodiscard]] QJsonObject toJson(const Difference& difference);

/// The same in words, a line for each thing: Session "Guided tour": room Main hall → Canal room; time
/// 10:00–11:00 → 10:30–11:30. For the organisers: internal values are told, too.
[[nodiscard]] QStringList described(const Festival& before, const Change& change, const Words& words);

} // namespace planner
