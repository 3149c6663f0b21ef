// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_painter.h"

#include <QWidget>

namespace planner::ui {

/// What floats over the grid during a gesture: ghosts of blocks, a rubber band, and a card that tells what
/// would come of it. The mouse goes through.
class DragOverlay : public QWidget {
public:
    struct Ghost {
        QRect rect; ///< In the overlay.
        BlockFacts facts;

        friend bool operator==(const Ghost&, const Ghost&) = default;
    };
    struct Line {
        Severity severity = Severity::Note;
        QString text;

        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Card {
        QString title;
        std::vector<Line> lines;
        QPoint at; ///< Near this point, but not below it.

        friend bool operator==(const Card&, const Card&) = default;
    };
    struct Picture {
        std::vector<Ghost> ghosts;
        std::vector<QRect> guides; ///< Dashed lines from the ruler to the ghost.
        QRect marquee;
        std::optional<Card> card;
        ProgrammeMode mode = ProgrammeMode::Grid;

        friend bool operator==(const Picture&, const Picture&) = default;
    };

    explicit DragOverlay(QWidget* parent);

    /// Shows `picture`, repainting only where something changed; hides itself when there is nothing.
    void show(Picture picture);
    [[nodiscard]] const Picture& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRegion covered(const Picture& picture) const;
    [[nodiscard]] QRect cardRect(const Card& card) const;
    [[nodiscard]] int lineHeight(const QString& text, int width) const;
    void paintCard(QPainter& painter, const Card& card) const;

    Picture m_picture;
};

} // namespace planner::ui
