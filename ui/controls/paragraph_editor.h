// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/field_editor.h"

class QPlainTextEdit;

namespace planner::ui {

/// Text of several lines. Ctrl+Enter keeps it, as leaving it does; Tab leaves it.
class ParagraphEditor : public FieldEditor {
public:
    /// `rows` is how high it stands, in lines of text.
    explicit ParagraphEditor(int rows, QWidget* parent = nullptr);

    void commit() override;

protected:
    void fill(const QVariant& value) override;
    void fillSeveral() override;
    [[nodiscard]] bool isTouched() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
    QString m_filled;
};

} // namespace planner::ui
