// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/controls/field_editor.h"
#include "ui/shell/workspace.h"
#include "ui/travel/travel_matrix.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace planner::ui {

class ChoiceEditor;
class LineEditor;

/// All about one way: what is known, how long it takes, by what means, when something leaves, a remark. Each
/// field that was changed is one step.
class TravelDetails : public QWidget {
    Q_OBJECT

public:
    explicit TravelDetails(Workspace& workspace);

    /// Shows `way` as `lens` looks at it; none: nothing is chosen.
    void edit(const std::optional<TravelWay>& way, const TravelLens& lens);

Q_SIGNALS:
    /// The time of the way is by other means now.
    void modeChosen(planner::TravelMode mode);

private:
    void refresh();
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString otherMeans() const;
    /// Puts the time of the way as `act` makes it; a new one begins with the estimate.
    template <class Act>
    void put(const char* label, Act act);
    void takeLength(const QVariant& value);
    void takeMode(const QVariant& value);
    void takeDepartures(const QVariant& value);
    void takeRemark(const QVariant& value);

    Workspace& m_workspace;
    std::optional<TravelWay> m_way;
    TravelLens m_lens;
    QLabel* m_heading;
    QLabel* m_known;
    QWidget* m_form;
    LineEditor* m_length;
    ChoiceEditor* m_mode;
    LineEditor* m_departures;
    LineEditor* m_remark;
};

} // namespace planner::ui
