// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace planner::ui {

/// The names of columns that are narrower than their names: read from below. In a low table their numbers
/// stand for them, as the rows have the same.
class TravelHeader : public QHeaderView {
public:
    explicit TravelHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] int longestName() const;
    [[nodiscard]] bool hasNames() const;
};

} // namespace planner::ui
