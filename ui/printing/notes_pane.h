// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/print_notes.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace planner::ui {

/// What there is to know before printing, a row for each sentence, with the way to go about it.
class NotesPane : public QWidget {
    Q_OBJECT

public:
    explicit NotesPane(QWidget* parent);

    void show(const std::vector<PrintNote>& notes);

Q_SIGNALS:
    /// The user wants to see what the note speaks of.
    void followed(const planner::ui::PrintNote& note);

private:
    void insertRow(std::size_t place, const PrintNote& note);
    void removeRows(std::size_t begin, std::size_t end);
    void orderFocus();

    QVBoxLayout* m_rows;
    QLabel* m_more;
    std::vector<PrintNote> m_shown; ///< A row each.
};

/// The sign of such a note, as it looks in `place`.
[[nodiscard]] QPixmap noteSign(PrintNoteKind kind, const QWidget& place);

} // namespace planner::ui
