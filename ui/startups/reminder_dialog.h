// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/startups/reminder.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace planner::ui {

/// A reminder that can be worded anew, then copied or handed to the mail program.
class ReminderDialog : public QDialog {
public:
    ReminderDialog(const Reminder& reminder, QWidget* parent);

    /// As it reads now.
    [[nodiscard]] Reminder reminder() const;

private:
    QLineEdit* m_addresses;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
};

} // namespace planner::ui
