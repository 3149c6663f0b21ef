// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace planner::ui {

/// A sentence in the middle of an empty place, with a button for what to do first.
class EmptyHint : public QWidget {
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* parent = nullptr);

    /// Without words for the button there is none.
    void say(const QString& sentence, const QString& button);

Q_SIGNALS:
    void wanted();

private:
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace planner::ui
