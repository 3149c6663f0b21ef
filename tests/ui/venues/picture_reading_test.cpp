// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/venues/map_pictures.h"
#include "ui/venues/picture_reading.h"

#include <QFile>
#include <QRandomGenerator>

using namespace planner;
using namespace planner::ui;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString refusal(const QString& path)
{
    const auto file = pictureIn(path);
    return file ? QString() : file.error().message;
}

/// Nothing that a packer could make smaller.
QImage noise(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32*>(image.scanLine(y)), size.width());
    return image;
}

} // namespace

TEST_CASE("A picture is known by its content, whatever its file is called", "[venues]")
{
    const tests::PictureFolder folder;
    const QString png = folder.with(QStringLiteral("town.png"), tests::townMap());
    REQUIRE(QFile::rename(png, folder.path(QStringLiteral("town.txt"))));

    for (const QString& path : {folder.path(QStringLiteral("town.txt")),
             folder.with(QStringLiteral("town.jpg"), tests::townMap())}) {
        const auto file = pictureIn(path);
        REQUIRE(file);
        const QImage image = imageOf(*file);
        CHECK(image.size() == QSize(400, 200));
        CHECK(image.pixelColor(20, 20).red() > 240);
        CHECK(image.pixelColor(380, 20).blue() > 240);
    }
}

TEST_CASE("A large picture is made small enough for a festival file", "[venues]")
{
    const tests::PictureFolder folder;
    const auto large = pictureIn(folder.with(QStringLiteral("large.png"), tests::townMap({5000, 1000})));
    REQUIRE(large);
    CHECK(imageOf(*large).size() == QSize(2400, 480));

    const auto noisy = pictureIn(folder.with(QStringLiteral("noise.png"), noise({1600, 1200})));
    REQUIRE(noisy);
    CHECK(noisy->text().size() < 1'000'000);
    CHECK(imageOf(*noisy).width() >= 400);
}

TEST_CASE("What is transparent in a picture becomes white", "[venues]")
{
    const tests::PictureFolder folder;
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto file = pictureIn(folder.with(QStringLiteral("drawing.png"), image));
    REQUIRE(file);
    CHECK(imageOf(*file).pixelColor(20, 20) == QColor(Qt::white));
}

TEST_CASE("A picture that cannot be used is refused by the name of its file", "[venues]")
{
    const tests::PictureFolder folder;
    CHECK(refusal(folder.path(QStringLiteral("none.png"))) == QStringLiteral("“none.png” cannot be opened."));

    write(folder.path(QStringLiteral("page.png")), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    CHECK(refusal(folder.path(QStringLiteral("page.png")))
        == QStringLiteral("“page.png” is not a picture: a PNG or JPEG file is needed."));

    write(folder.path(QStringLiteral("short.png")), "\x89PNG\r\n\x1a\n and then nothing");
    CHECK(refusal(folder.path(QStringLiteral("short.png")))
        == QStringLiteral("The picture “short.png” is damaged."));
}

TEST_CASE("A small file that holds a huge picture is refused before it is unpacked", "[venues]")
{
    const tests::PictureFolder folder;
    QFile file(folder.with(QStringLiteral("bomb.png"), tests::townMap({10, 10})));
    REQUIRE(file.open(QIODevice::ReadWrite));
    // The width of a PNG, big-endian, stands at byte 16; libpng wants the checksum of the head at 29, too.
    QByteArray bytes = file.readAll();
    bytes.replace(16, 8, QByteArray::fromHex("0000c35000007530")); // 50,000 by 30,000
    quint32 sum = 0xffffffff;
    for (int at = 12; at < 29; ++at) {
        sum ^= static_cast<quint8>(bytes[at]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xedb88320U : 0U);
    }
    sum = ~sum;
    for (int at = 0; at < 4; ++at)
        bytes[29 + at] = static_cast<char>(sum >> (24 - 8 * at));
    REQUIRE(file.seek(0));
    file.write(bytes);
    file.close();

    CHECK(refusal(file.fileName())
        == QStringLiteral("“bomb.png” is too large: 30 million pixels is the most. Make it smaller first."));
    CHECK(imageOf({bytes}).isNull());
}
