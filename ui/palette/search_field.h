// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QAction;

namespace planner::ui {

/// Looks like a search field and opens the palette.
class SearchField : public QAbstractButton {
public:
    SearchField(QAction* palette, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString keys() const;
    /// What the field needs to show `text` beside the keys.
    [[nodiscard]] int widthOf(const QString& text) const;

    QAction* m_palette;
};

} // namespace planner::ui
