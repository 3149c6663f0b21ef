// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/field_editor.h"
#include "ui/controls/text_form.h"

class QLineEdit;

namespace planner::ui {

/// A value in one line of text.
class LineEditor : public FieldEditor {
public:
    explicit LineEditor(TextForm form, QWidget* parent = nullptr);

    void commit() override;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// What an empty line says in place of a value: what goes without saying, or an example.
    void setPlaceholder(const QString& text);
    /// What stands in the line now, or a sentence about why it can't be read.
    [[nodiscard]] Result<QVariant> typed() const;

protected:
    void fill(const QVariant& value) override;
    void fillSeveral() override;
    [[nodiscard]] bool isTouched() const override;

private:
    TextForm m_form;
    QLineEdit* m_line;
    QString m_filled;
};

/// A time of the day, typed as people type it.
class TimeField : public LineEditor {
public:
    explicit TimeField(Language language, QWidget* parent = nullptr);
};

} // namespace planner::ui
