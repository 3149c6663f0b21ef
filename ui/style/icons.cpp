// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace planner::ui {
namespace {

/// The lines of icons are sharp in these sizes.
constexpr std::array extents{16, 20, 24, 32};

} // namespace

int iconExtent(const QFontMetrics& metrics)
{
    const auto larger = std::find_if(
        extents.begin(), extents.end(), [&metrics](int size) { return size > metrics.height(); });
    return larger == extents.end() ? extents.back() : *larger;
}

QPixmap iconPixmap(const char* name, const QColor& colour, int size, qreal ratio)
{
    const QString key
        = QStringLiteral("icon %1 %2 %3 %4")
              .arg(QLatin1String(name), colour.name(), QString::number(size), QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT_X(opened, "icon", name);
    if (!opened)
        return {};
    const QByteArray shape = file.readAll().replace("#000", colour.name().toLatin1());
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(shape).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const char* name, const QPalette& palette)
{
    QIcon icon;
    for (const int size : extents) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(iconPixmap(name, palette.color(QPalette::WindowText), size, ratio));
            icon.addPixmap(
                iconPixmap(name, palette.color(QPalette::Disabled, QPalette::WindowText), size, ratio),
                QIcon::Disabled);
            icon.addPixmap(
                iconPixmap(name, palette.color(QPalette::HighlightedText), size, ratio), QIcon::Selected);
        }
    }
    return icon;
}

} // namespace planner::ui
