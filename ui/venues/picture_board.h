// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

#include <array>
#include <optional>

namespace planner::ui {

/// A picture as large as there is room for, and up to three numbered markers on it. A click sets the marker
/// that is chosen or the next one, a drag moves it; with the keyboard the digits choose a marker and the
/// arrows move it.
class PictureBoard : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostSpots = 3;
    /// From (0, 0), the top left corner of the picture, to (1, 1); none: not set yet.
    using Spots = std::array<std::optional<QPointF>, mostSpots>;

    explicit PictureBoard(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    void setSpots(const Spots& spots);
    [[nodiscard]] const Spots& spots() const { return m_spots; }
    void choose(size_t marker);
    [[nodiscard]] size_t chosen() const { return m_chosen; }
    /// Where `spot` is on the widget.
    [[nodiscard]] QPointF place(QPointF spot) const;

    [[nodiscard]] QSize sizeHint() const override { return {560, 460}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    /// By hand: a marker was set or moved, or another was chosen.
    void touched();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitPicture();
    void tell();
    void paintMarker(QPainter& painter, size_t marker) const;
    void set(size_t marker, QPointF place);
    void step(QPointF way);
    [[nodiscard]] std::optional<size_t> markerAt(QPointF place) const;
    [[nodiscard]] size_t nextMarker() const;

    QImage m_image;
    QPixmap m_shown; ///< The picture in the size of `m_room`.
    QRectF m_room;
    Spots m_spots;
    size_t m_chosen = 0;
    bool m_dragging = false;
};

} // namespace planner::ui
