// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/choice_editor.h"

class QCompleter;
class QLineEdit;

namespace planner::ui {

class FlowLayout;

/// Several of a list, as a QStringList of keys: a chip for each, and a line that completes names as they are
/// typed. A name that is not in the list is complained of, or stands for itself among the keys.
class PickEditor : public FieldEditor {
public:
    explicit PickEditor(QWidget* parent = nullptr);

    /// `choices` have keys as their values.
    void setChoices(const std::vector<Choice>& choices);
    /// Whether a name that is not in the list is taken as a key.
    void setMakesNew(bool makesNew) { m_makesNew = makesNew; }
    void setPlaceholder(const QString& text);
    void setName(const QString& name) override;
    void commit() override;

protected:
    void fill(const QVariant& value) override;
    void fillSeveral() override;
    [[nodiscard]] bool isTouched() const override;

private:
    void add(const QString& name);
    void addChip(const QString& key);
    void removeKey(const QString& key);
    void clearChips();
    [[nodiscard]] QString nameOf(const QString& key) const;

    QWidget* m_chips;
    FlowLayout* m_flow;
    QLineEdit* m_line;
    QCompleter* m_completer;
    QString m_placeholder;
    std::vector<Choice> m_choices;
    bool m_makesNew = false;
};

} // namespace planner::ui
