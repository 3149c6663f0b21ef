// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/page_view.h"

#include "core/print/photocopy.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace planner::ui {
namespace {

constexpr int margin = spacing::large;
constexpr double mostPixels = 24e6; // beyond which an enlarged page is painted coarser than the screen

QString said(const char* source)
{
    return QCoreApplication::translate("PageView", source);
}

/// `dpi`, or less where the page would take too many pixels.
double bearable(double dpi, Size page)
{
    const QSizeF pixels = shownSize(page, 1.0, dpi);
    const double count = pixels.width() * pixels.height();
    const double bearable = count > mostPixels ? dpi * std::sqrt(mostPixels / count) : dpi;
    return std::clamp(bearable, 10.0, 600.0);
}

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(said(QT_TRANSLATE_NOOP("PageView", "Preview")));
    viewport()->setCursor(Qt::ArrowCursor);
}

void PageView::setPages(std::shared_ptr<const Pages> pages)
{
    const std::shared_ptr<const Pages> before = m_pages; // has the page shown until now
    const Page* old = shown();
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
    const Page* now = shown();
    if (now == nullptr || old == nullptr || !(*now == *old))
        forget();
    settle();
    Q_EMIT viewChanged();
}

int PageView::count() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

const Page* PageView::shown() const
{
    return m_page < count() ? &m_pages->pages[static_cast<std::size_t>(m_page)] : nullptr;
}

void PageView::showPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, count() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    forget();
    settle();
    verticalScrollBar()->setValue(0);
    Q_EMIT viewChanged();
}

void PageView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    settle();
    Q_EMIT viewChanged();
}

double PageView::factor() const
{
    const Page* page = shown();
    if (!m_zoom.whole || page == nullptr)
        return m_zoom.factor;
    // Without scroll bars: they go when the page fits.
    const QSize room = maximumViewportSize() - QSize(2 * margin, 2 * margin);
    return wholeFactor(page->size, room, logicalDpiX());
}

void PageView::setPhotocopy(bool photocopy)
{
    if (photocopy == m_photocopy)
        return;
    m_photocopy = photocopy;
    forget();
    Q_EMIT viewChanged();
}

void PageView::setMessage(const QString& message)
{
    m_message = message;
    viewport()->update();
}

QSize PageView::pageSize() const
{
    const Page* page = shown();
    return page ? shownSize(page->size, factor(), logicalDpiX()).toSize() : QSize();
}

QRect PageView::pageRect() const
{
    const QSize size = pageSize();
    const QSize room = viewport()->size();
    const int x = std::max(margin, (room.width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = std::max(margin, (room.height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

/// Gives the scroll bars their ranges, and keeps what was in the middle there.
void PageView::settle()
{
    const QSize size = m_zoom.whole ? QSize() : pageSize() + QSize(2 * margin, 2 * margin);
    const auto set = [](QScrollBar* bar, int whole, int seen) {
        const int range = bar->maximum() + bar->pageStep();
        const double middle = range > 0 ? (bar->value() + bar->pageStep() * 0.5) / range : 0.5;
        bar->setPageStep(seen);
        bar->setSingleStep(std::max(1, seen / 12));
        bar->setRange(0, std::max(0, whole - seen));
        bar->setValue(static_cast<int>(middle * whole - seen * 0.5));
    };
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
    viewport()->update();
}

void PageView::forget()
{
    m_image = QImage();
    m_pixels = {};
    viewport()->update();
}

void PageView::paintPage()
{
    const Page& page = *shown();
    const QSize wanted = pageSize() * devicePixelRatioF();
    ++m_paintings;
    // A copy has its own resolution: another zoom shows the same one.
    if (m_photocopy && m_pixels.pixels.empty())
        m_pixels = photocopied(m_imager.painted(page, photocopyDpi));
    else if (!m_photocopy)
        m_pixels
            = m_imager.painted(page, bearable(factor() * logicalDpiX() * devicePixelRatioF(), page.size));
    m_image = QImage(reinterpret_cast<const uchar*>(m_pixels.pixels.data()), m_pixels.width, m_pixels.height,
        m_pixels.width * 4, QImage::Format_ARGB32_Premultiplied);
    if (m_photocopy)
        m_image = m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_paintedFor = wanted;
}

void PageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const Theme theme(palette());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.fillRect(viewport()->rect(), theme.line(0.10));
    if (shown() == nullptr) {
        painter.setPen(theme.quiet());
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
            Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const QRect rect = pageRect();
    if (m_image.isNull() || m_paintedFor != rect.size() * devicePixelRatioF())
        paintPage();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, m_image);
    painter.setPen(QPen(theme.line(0.30), 0));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent(), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    settle();
    if (m_zoom.whole)
        Q_EMIT viewChanged();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        showPage(m_page - 1);
        return;
    case Qt::Key_PageDown:
        showPage(m_page + 1);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(count() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        if (turned != 0)
            turned > 0 ? zoomIn() : zoomOut();
        event->accept();
    } else if (m_zoom.whole && std::abs(turned) >= 120) {
        showPage(m_page + (turned > 0 ? -1 : 1));
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->pos();
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    const QPoint pulled = event->pos() - m_grip;
    m_grip = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pulled.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - pulled.y());
}

} // namespace planner::ui
