// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/founding.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;

namespace planner::ui {

/// Asks what a new festival must know, on one page, with all but its name already filled in sensibly.
class NewFestivalDialog : public QDialog {
public:
    /// `today` is what the days are counted from.
    NewFestivalDialog(QDate today, QWidget* parent);

    /// The festival as it was described; there once the dialog was accepted.
    [[nodiscard]] const std::optional<Festival>& festival() const { return m_festival; }

    void accept() override;

private:
    void layOut();
    [[nodiscard]] Founding founding() const;

    QLineEdit* m_name;
    QLineEdit* m_city;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QTimeEdit* m_opens;
    QTimeEdit* m_closes;
    QPlainTextEdit* m_venues;
    QLabel* m_problem;
    std::optional<Festival> m_festival;
};

} // namespace planner::ui
