// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/field_editor.h"

#include <vector>

class QCheckBox;
class QComboBox;

namespace planner::ui {

/// One of the things a ChoiceEditor offers.
struct Choice {
    QVariant value; ///< Invalid: none.
    QString text;
    bool isHeading = false; ///< Names the choices below it; can't be chosen.
    QString brief; ///< Stands for the text once chosen, where that is too wide for its place.

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// One of a list.
class ChoiceEditor : public FieldEditor {
public:
    explicit ChoiceEditor(QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    [[nodiscard]] QComboBox* box() const { return m_box; }

protected:
    void fill(const QVariant& value) override;
    void fillSeveral() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeChoice(int index);

    QComboBox* m_box;
    std::vector<Choice> m_choices;
};

/// Yes or no.
class CheckEditor : public FieldEditor {
public:
    explicit CheckEditor(const QString& text, QWidget* parent = nullptr);

protected:
    void fill(const QVariant& value) override;
    void fillSeveral() override;

private:
    QCheckBox* m_box;
};

} // namespace planner::ui
