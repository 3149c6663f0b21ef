// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace planner::ui {

class StartupImport;

/// How the bytes of a list become cells: encoding, delimiter, quotation mark, header row. Each was guessed,
/// says why, and can be chosen.
class ReadingChoices : public QWidget {
public:
    explicit ReadingChoices(StartupImport& import);

    /// Shows how the list was read.
    void refresh();

private:
    struct Choice {
        QComboBox* box = nullptr;
        QLabel* reason = nullptr;
    };

    [[nodiscard]] Choice makeChoice(const QString& title, int column);
    void apply(const QComboBox* box);

    StartupImport& m_import;
    Choice m_encoding;
    Choice m_delimiter;
    Choice m_quote;
    Choice m_header;
};

} // namespace planner::ui
