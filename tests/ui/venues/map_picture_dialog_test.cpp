// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "tests/ui/venues/map_pictures.h"
#include "ui/venues/map_picture_dialog.h"
#include "ui/venues/picture_point_row.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace planner;
using namespace planner::ui;
using tests::east;
using tests::west;

namespace {

/// The dialog on a festival with a venue in the west and one in the east.
struct Asked {
    tests::OpenFestival open{tests::venuesAt({west, east})};
    tests::PictureFolder folder;
    MapPictureDialog dialog{open.workspace(), nullptr};

    Asked()
    {
        dialog.resize(900, 560);
        dialog.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString town() const { return folder.with(QStringLiteral("town.png"), tests::townMap()); }
    void click(QPointF spot)
    {
        PictureBoard& board = dialog.board();
        QTest::mouseClick(&board, Qt::LeftButton, Qt::NoModifier, board.place(spot).toPoint());
    }
    void sayVenue(size_t row, int venue)
    {
        QComboBox* venues = dialog.row(row).venues();
        venues->setCurrentIndex(venue);
        Q_EMIT venues->activated(venue);
    }
    [[nodiscard]] QPushButton* ok()
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString missing() const
    {
        const auto picture = dialog.picture();
        return picture ? QString() : picture.error().message;
    }
    /// Whether a sentence that begins so is to be read.
    [[nodiscard]] bool tells(const QString& sentence) const
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(sentence))
                return true;
        }
        return false;
    }
    /// Two sound points: near the left edge is the west, near the right edge the east.
    void placeBoth()
    {
        dialog.load(town());
        click({0.1, 0.5});
        sayVenue(0, 0);
        click({0.9, 0.5});
        sayVenue(1, 1);
    }
};

} // namespace

TEST_CASE("A picture is chosen, placed by two venues, and is one step", "[venues]")
{
    Asked asked;
    const Festival before = asked.open.workspace().festival();
    asked.placeBoth();
    REQUIRE(asked.ok()->isEnabled());
    CHECK(asked.tells(QStringLiteral("The picture shows 2.0")));
    asked.dialog.findChild<QLineEdit*>(QStringLiteral("credit"))->setText(QStringLiteral("© Ville"));
    asked.ok()->click();

    const Festival& after = asked.open.workspace().festival();
    REQUIRE(after.mapPictures().size() == 1);
    const MapPicture& stored = *after.mapPictures().begin();
    CHECK(stored.credit == QStringLiteral("© Ville"));
    REQUIRE(stored.points.size() == 2);
    CHECK(stored.points[0].coordinates == west);
    CHECK(stored.points[1].coordinates == east);
    CHECK(std::abs(stored.points[0].x - 0.1) < 0.01);
    CHECK(std::abs(stored.points[1].x - 0.9) < 0.01);
    CHECK(std::abs(stored.points[1].y - 0.5) < 0.01);
    CHECK(asked.open.workspace().document().history().steps.back().label
        == QStringLiteral("Choose a map background"));
    REQUIRE(asked.open.workspace().undo());
    CHECK(asked.open.workspace().festival() == before);
}

TEST_CASE("What a map background still lacks is said beside the button", "[venues]")
{
    Asked asked;
    const auto lacks = [&asked](const char* sentence) {
        CHECK(asked.missing() == QString::fromUtf8(sentence));
        CHECK(asked.tells(QString::fromUtf8(sentence)));
        CHECK_FALSE(asked.ok()->isEnabled());
    };
    lacks("Choose a picture of the map first.");
    asked.dialog.load(asked.town());
    lacks("Point 1: click where it is on the picture.");
    asked.click({0.2, 0.5});
    lacks("Point 1: say which place it is.");
    asked.sayVenue(0, 0);
    lacks("Point 2: click where it is on the picture.");
    asked.click({0.8, 0.5});
    asked.sayVenue(1, 0);
    lacks("Points 1 and 2 are the same place.");
    QTest::keyClicks(asked.dialog.row(1).coordinates(), QStringLiteral("x"));
    CHECK_FALSE(asked.ok()->isEnabled());
    asked.dialog.row(1).coordinates()->clear();
    QTest::keyClicks(asked.dialog.row(1).coordinates(), QStringLiteral("43,60 1,46"));
    CHECK(asked.ok()->isEnabled());
    asked.click({0.5, 0.6});
    lacks("Point 3: say which place it is.");
    asked.dialog.row(2).remover()->click();
    CHECK(asked.ok()->isEnabled());
}

TEST_CASE("A picture that cannot be read leaves the one that was there", "[venues]")
{
    Asked asked;
    asked.placeBoth();
    asked.dialog.load(asked.folder.path(QStringLiteral("none.png")));
    CHECK(asked.tells(QStringLiteral("“none.png” cannot be opened.")));
    CHECK(asked.ok()->isEnabled());
    asked.dialog.load(asked.town());
    CHECK_FALSE(asked.tells(QStringLiteral("“none.png” cannot be opened.")));
    CHECK(asked.ok()->isEnabled());
}

TEST_CASE("The arrows move the chosen marker, with Shift in longer steps", "[venues]")
{
    Asked asked;
    asked.dialog.load(asked.town());
    PictureBoard& board = asked.dialog.board();
    const auto at = [&board](size_t marker) { return board.place(*board.spots().at(marker)); };
    QTest::keyClick(&board, Qt::Key_Left);
    CHECK(board.spots()[0] == QPointF(0.5, 0.5));
    const QPointF middle = at(0);
    QTest::keyClick(&board, Qt::Key_Left);
    QTest::keyClick(&board, Qt::Key_Down, Qt::ShiftModifier);
    CHECK((at(0) - middle - QPointF(-1, 10)).manhattanLength() < 0.01);
    QTest::keyClick(&board, Qt::Key_3);
    CHECK(asked.dialog.row(2).chooser()->isChecked());
    CHECK_FALSE(asked.dialog.row(0).chooser()->isChecked());
    QTest::keyClick(&board, Qt::Key_Up);
    CHECK(board.spots()[2] == QPointF(0.5, 0.5));
    for (int step = 0; step < 200; ++step)
        QTest::keyClick(&board, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(board.spots()[2] == QPointF(1.0, 0.5));
    CHECK(board.accessibleDescription()
        == QStringLiteral("Point 3: 100% from the left edge, 50% from the upper edge."));
}

TEST_CASE("A marker is dragged, and the points after one that goes move up", "[venues]")
{
    Asked asked;
    asked.placeBoth();
    PictureBoard& board = asked.dialog.board();
    QTest::mousePress(&board, Qt::LeftButton, Qt::NoModifier, board.place({0.9, 0.5}).toPoint());
    QTest::mouseMove(&board, board.place({0.75, 0.25}).toPoint());
    QTest::mouseRelease(&board, Qt::LeftButton, Qt::NoModifier, board.place({0.75, 0.25}).toPoint());
    CHECK(std::abs(board.spots()[1]->x() - 0.75) < 0.01);

    asked.dialog.row(0).remover()->click();
    CHECK(std::abs(board.spots()[0]->x() - 0.75) < 0.01);
    CHECK_FALSE(board.spots()[1]);
    CHECK(asked.dialog.row(0).venues()->currentIndex() == 1);
    CHECK(asked.dialog.row(1).isBlank());
}

TEST_CASE("The stored map background is shown again, changed, and removed", "[venues]")
{
    Asked asked;
    asked.placeBoth();
    asked.ok()->click();
    Workspace& workspace = asked.open.workspace();
    const MapPicture stored = *workspace.festival().mapPictures().begin();
    {
        const MapPictureDialog again(workspace, nullptr);
        const auto same = again.picture();
        REQUIRE(same);
        CHECK(*same == stored);
    }
    MapPictureDialog again(workspace, nullptr);
    again.show();
    for (QPushButton* button : again.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("background")))
            button->click();
    }
    CHECK(workspace.festival().mapPictures().isEmpty());
    CHECK_FALSE(again.isVisible());
    REQUIRE(workspace.undo());
    CHECK(*workspace.festival().mapPictures().begin() == stored);
}
