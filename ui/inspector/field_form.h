// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/field_editor.h"
#include "ui/inspector/form_field.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace planner::ui {

/// The fields of one thing of kind T, or of several at once. Each field that was changed is one step.
template <class T>
class FieldForm : public QWidget {
public:
    FieldForm(Workspace& workspace, std::span<const FormField<T>> fields, QWidget* parent = nullptr);

    /// Shows the things named; what was being typed about others is kept there first.
    void edit(std::vector<Id<T>> ids);
    [[nodiscard]] const std::vector<Id<T>>& edited() const { return m_ids; }

    /// The editor of the field number `index`.
    [[nodiscard]] FieldEditor* editor(size_t index) const { return m_rows.at(index).editor; }
    /// The editor of the first field called `key`; it is there.
    [[nodiscard]] FieldEditor* editor(const char* key) const;

private:
    struct Row {
        const FormField<T>* field;
        FieldEditor* editor;
        QLabel* label; ///< Null when it joins the field before it.
        QWidget* line; ///< Above it, or null.
    };

    void addRow(const FormField<T>& field, QGridLayout& grid, QHBoxLayout*& joined);
    [[nodiscard]] QString nameOf(const FormField<T>& field) const;
    [[nodiscard]] FieldEditor* makeEditor(const FormField<T>& field);
    void follow(const Change& change);
    void refreshChoices();
    void refresh();
    void refresh(const Row& row, const std::vector<const T*>& things);
    void take(const FormField<T>& field, FieldEditor& editor, const QVariant& value);
    [[nodiscard]] QString stepLabel(const FormField<T>& field) const;
    [[nodiscard]] std::vector<const T*> things() const;

    Workspace& m_workspace;
    std::vector<Id<T>> m_ids;
    std::vector<Row> m_rows;
};

extern template class FieldForm<Session>;
extern template class FieldForm<Break>;
extern template class FieldForm<Venue>;
extern template class FieldForm<Room>;
extern template class FieldForm<Startup>;
extern template class FieldForm<Group>;
extern template class FieldForm<Itinerary>;

} // namespace planner::ui
