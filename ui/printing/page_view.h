// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page_image.h"
#include "ui/printing/zoom.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace planner::ui {

/// Shows one page of a document as it will be printed. Only that page is painted, and only when it changed.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Stays on the page of the same number where there is one.
    void setPages(std::shared_ptr<const Pages> pages);
    [[nodiscard]] int count() const;
    /// Counted from 0.
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);
    /// What is shown now, also when the whole page is.
    [[nodiscard]] double factor() const;
    void zoomIn() { setZoom({false, largerFactor(factor())}); }
    void zoomOut() { setZoom({false, smallerFactor(factor())}); }
    [[nodiscard]] bool isPhotocopy() const { return m_photocopy; }
    void setPhotocopy(bool photocopy);
    /// Stands in the middle while there is no page.
    void setMessage(const QString& message);
    /// How often a page was painted: for tests and measurements.
    [[nodiscard]] int paintings() const { return m_paintings; }

Q_SIGNALS:
    /// Another page or zoom, or more or fewer pages.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] const Page* shown() const;
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect() const;
    void settle();
    void forget();
    void paintPage();

    PageImager m_imager;
    std::shared_ptr<const Pages> m_pages;
    int m_page = 0;
    Zoom m_zoom;
    bool m_photocopy = false;
    QString m_message;
    PageImage m_pixels; ///< What m_image is made of, or, for a photocopy, was made smaller from.
    QImage m_image; ///< Null: to be painted.
    QSize m_paintedFor; ///< The size it is shown at, in pixels of the screen.
    int m_paintings = 0;
    QPoint m_grip; ///< Where the mouse was when it last pulled the page.
};

} // namespace planner::ui
