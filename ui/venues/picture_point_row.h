// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/festival.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace planner::ui {

/// One control point in words: which venue it is, or its coordinates.
class PicturePointRow : public QWidget {
    Q_OBJECT

public:
    PicturePointRow(const Festival& festival, int number, QWidget* parent = nullptr);

    void present(const std::optional<Coordinates>& place);
    /// Neither venue nor coordinates.
    [[nodiscard]] bool isBlank() const;
    /// Where the point is, or a sentence about what is missing.
    [[nodiscard]] Result<Coordinates> place() const;
    /// Whether there is something to take away.
    void setRemovable(bool removable);

    /// Chosen: the next click on the picture sets this point.
    [[nodiscard]] QRadioButton* chooser() const { return m_chooser; }
    [[nodiscard]] QComboBox* venues() const { return m_venues; }
    [[nodiscard]] QLineEdit* coordinates() const { return m_coordinates; }
    [[nodiscard]] QPushButton* remover() const { return m_remover; }

Q_SIGNALS:
    void edited();

private:
    void fillVenues(const Festival& festival);
    void takeVenue();

    int m_number;
    std::optional<Coordinates> m_presented; ///< More exact than the text that stands for it.
    QRadioButton* m_chooser;
    QComboBox* m_venues;
    QLineEdit* m_coordinates;
    QPushButton* m_remover;
};

} // namespace planner::ui
