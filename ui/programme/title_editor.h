// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

namespace planner::ui {

/// A line edit over a block. Enter keeps what was typed, Escape does not; going elsewhere keeps it, too.
class TitleEditor : public QLineEdit {
public:
    explicit TitleEditor(QWidget* parent);

    enum class Ending { Kept, Left, Dropped };
    using Finish = std::function<void(const QString& title, Ending ending)>;

    /// Shows itself at `place` with `title`, all of it selected; `finish` is called once.
    void open(const QRect& place, const QString& title, Finish finish);
    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_finish); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void close(Ending ending);

    Finish m_finish;
};

} // namespace planner::ui
