// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/festival/change.h"
#include "ui/controls/choice_editor.h"

#include <span>

namespace planner::ui {

/// What a field is edited with.
enum class Control { Line, Paragraph, Choice, Check, Time, Minutes, Count, Languages, Picks };

/// What choices are made of.
struct Choosing {
    const Festival& festival;
    const Words& words;
};

/// One field of a form about things of kind T: what it is called, and how its value goes in and out.
template <class T>
struct FormField {
    const char* key; ///< A key of core/festival/labels.h; its label is the field's.
    Control control;
    QVariant (*read)(const T& thing);
    /// Fails with a sentence, and leaves `thing` as it was, when the value makes no sense.
    Status (*write)(T& thing, const QVariant& value);
    /// For Choice and Picks.
    std::vector<Choice> (*choices)(const Choosing& choosing) = nullptr;
    /// Whether the field means anything for `thing`; null: always.
    bool (*applies)(const T& thing) = nullptr;
    /// Puts what a picked name stands for into the change when nothing is called that; null: it is refused.
    QString (*make)(const QString& name, IdSource& ids, Change& change) = nullptr;
    const char* label
        = nullptr; ///< English source, context "FormFields", where the key's own words won't do.
    /// For Picks: what asks for one, context "FormFields"; null: for a name.
    const char* adder = nullptr;
    const char* example = nullptr; ///< English source, context "FormFields": what an empty line could hold.
    int limit = 0; ///< Characters that the sheets have room for; 0: no matter.
    bool joins = false; ///< Stands in the row of the field before it.
    bool startsGroup = false; ///< A line stands above it.
    bool isPlace = false; ///< Changing it moves the thing.
};

[[nodiscard]] std::span<const FormField<Session>> sessionFields();
[[nodiscard]] std::span<const FormField<Break>> breakFields();

} // namespace planner::ui
