// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"
#include "ui/venues/map_ground.h"
#include "ui/venues/map_layout.h"

#include <QWidget>

namespace planner::ui {

class TextLink;

/// The map: numbered pins, scale and north, in front of the picture that the festival has for it, or of
/// nothing; no network. A pin can be chosen, and dragged to where the venue really stands.
class VenueMap : public QWidget {
public:
    explicit VenueMap(Workspace& workspace);

    /// Shows all venues again.
    void fit();
    [[nodiscard]] const MapLayout& layoutShown() const { return m_layout; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    /// What is seen before anybody zooms: all venues, or the picture while no venue has a place.
    [[nodiscard]] MapFrame wholeFrame() const;
    /// What is left of the map beside remarks and scale.
    [[nodiscard]] QRectF freeArea() const;
    void placeNames();
    void paintNames(QPainter& painter) const;
    /// The remark that leads to the venues without coordinates.
    void placeLink();
    void zoom(double factor, QPointF around);
    void paintPin(QPainter& painter, QPointF at, const QString& number, bool chosen) const;
    void paintOutlier(QPainter& painter, const MapOutlier& outlier) const;
    void paintScale(QPainter& painter) const;
    void paintRemarks(QPainter& painter) const;
    void paintCredit(QPainter& painter) const;
    /// Behind `text`, where there is a picture.
    void paintPlate(QPainter& painter, const QRectF& text) const;
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] QString creditText() const;
    [[nodiscard]] double pinRadius() const;
    [[nodiscard]] const MapPin* pinAt(QPointF place) const;
    [[nodiscard]] bool isChosen(const std::vector<Id<Venue>>& venues) const;
    [[nodiscard]] QString nameOf(const std::vector<Id<Venue>>& venues) const;
    void choose(const Id<Venue>& venue);
    void drop(QPointF place);

    Workspace& m_workspace;
    MapGround m_ground;
    MapFrame m_frame;
    MapLayout m_layout;
    QStringList m_names; ///< Of the pins, as they are written.
    std::vector<QRectF> m_namePlaces;
    TextLink* m_unplaced;
    bool m_fitted = true; ///< Shows all venues, whatever the size.
    std::optional<Id<Venue>> m_dragged;
    std::optional<QPointF> m_pressed;
    QPointF m_pointer;
    bool m_moved = false;
};

} // namespace planner::ui
