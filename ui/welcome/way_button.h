// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace planner::ui {

/// A large button: an icon, what it does, and in a second line what that means.
class WayButton : public QAbstractButton {
public:
    WayButton(const char* icon, const QString& title, const QString& explanation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] QFont titleFont() const;

    const char* m_icon;
    QString m_explanation;
};

} // namespace planner::ui
