// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/print_choices.h"

#include <QComboBox>

class QFormLayout;
class QLabel;

namespace planner::ui {

/// How the product shown is printed.
class OptionsPane : public QWidget {
    Q_OBJECT

public:
    OptionsPane(const Words& words, QWidget* parent);

    /// Shows `choices` for `festival`, whose days and venues can be chosen.
    void show(const PrintChoices& choices, const Festival& festival);

Q_SIGNALS:
    void chosen(const planner::ui::PrintChoices& choices);

private:
    void fillPapers();
    void fillDays(const Festival& festival);
    void fillVenues(const Festival& festival);
    [[nodiscard]] QComboBox* addCombo(const QString& label, const char* name);
    /// Calls `take` with the value of the item that the user chose in `combo`, then tells.
    void follow(QComboBox* combo, std::function<void(const QVariant&)> take);
    void makeFixedItems();
    void followAll();

    const Words& m_words;
    PrintChoices m_choices;
    QLabel* m_title;
    QFormLayout* m_form;
    QComboBox* m_paper;
    QComboBox* m_day;
    QComboBox* m_venue;
    QComboBox* m_language;
    QComboBox* m_edition;
    QComboBox* m_draft;
};

} // namespace planner::ui
