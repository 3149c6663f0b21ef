// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/picture_reading.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace planner::ui {
namespace {

constexpr qint64 largestFile = qint64{64} * 1024 * 1024; // bytes
constexpr qint64 mostPixels = 30'000'000; // 120 MB when unpacked
constexpr int longestSide = 2400; // pixels
constexpr qsizetype largestStored = 700'000; // bytes: a text of a festival has a million characters at most
constexpr int jpegQuality = 85;

QString said(const char* source)
{
    return QCoreApplication::translate("PictureReading", source);
}

Failure unusable(const char* source, const QString& path)
{
    return failure(ProblemKind::Unreadable, said(source).arg(QFileInfo(path).fileName()));
}

/// The format that the content has, whatever the file is called; empty: neither of the two.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? QByteArray("jpeg") : QByteArray();
}

/// Asks a picture for its size before it is unpacked: a few bytes can hold a picture as large as the memory.
class Unpacking {
public:
    explicit Unpacking(const QByteArray& bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(formatOf(bytes));
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoTransform(true);
        m_size = m_reader.format().isEmpty() ? QSize() : m_reader.size();
    }

    [[nodiscard]] bool isTooLarge() const
    {
        return qint64{m_size.width()} * qint64{m_size.height()} > mostPixels;
    }
    [[nodiscard]] QImage image() { return m_size.isEmpty() || isTooLarge() ? QImage() : m_reader.read(); }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
    QSize m_size;
};

/// Lines on a transparent ground would be lost on a dark map.
QImage onWhite(const QImage& image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    return ground;
}

QByteArray written(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

QByteArray smallest(const QImage& image)
{
    const QByteArray png = written(image, "png", -1);
    const QByteArray jpeg = written(image, "jpeg", jpegQuality);
    return jpeg.isEmpty() || (!png.isEmpty() && png.size() <= jpeg.size()) ? png : jpeg;
}

QImage within(const QImage& image, int side)
{
    if (std::max(image.width(), image.height()) <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

PictureFile stored(const QImage& image)
{
    QImage fitting = within(onWhite(image), longestSide);
    QByteArray bytes = smallest(fitting);
    while (bytes.size() > largestStored) {
        fitting = within(fitting, std::max(fitting.width(), fitting.height()) * 4 / 5);
        bytes = smallest(fitting);
    }
    return {bytes};
}

} // namespace

Result<PictureFile> pictureIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(QT_TRANSLATE_NOOP("PictureReading", "“%1” cannot be opened."), path);
    if (file.size() > largestFile)
        return unusable(QT_TRANSLATE_NOOP("PictureReading", "“%1” is too large: 64 MB is the most."), path);
    const QByteArray bytes = file.read(largestFile);
    if (formatOf(bytes).isEmpty())
        return unusable(
            QT_TRANSLATE_NOOP("PictureReading", "“%1” is not a picture: a PNG or JPEG file is needed."),
            path);
    Unpacking unpacking(bytes);
    if (unpacking.isTooLarge())
        return unusable(QT_TRANSLATE_NOOP("PictureReading",
                            "“%1” is too large: 30 million pixels is the most. Make it smaller first."),
            path);
    const QImage image = unpacking.image();
    if (image.isNull())
        return unusable(QT_TRANSLATE_NOOP("PictureReading", "The picture “%1” is damaged."), path);
    return stored(image);
}

QImage imageOf(const PictureFile& file)
{
    return Unpacking(file.bytes).image();
}

} // namespace planner::ui
