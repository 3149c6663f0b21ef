// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/controls/line_editor.h"
#include "ui/travel/travel_details.h"
#include "ui/travel/travel_grid.h"
#include "ui/travel/travel_import.h"
#include "ui/travel/travel_pane.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace planner;
using namespace planner::ui;

namespace {

void type(LineEditor& editor, const char* text)
{
    editor.line()->setText(QString::fromUtf8(text));
    editor.commit();
}

} // namespace

TEST_CASE("A way gets its duration, timetable and remark below the table, each as one step", "[travel]")
{
    tests::OpenFestival open(sampleFestival());
    TravelPane pane(open.workspace());
    pane.look({TravelMode::Shuttle, std::nullopt});
    auto& details = *pane.findChild<TravelDetails*>();
    const auto editors = details.findChildren<LineEditor*>();
    const auto called = [&editors](const char* name) -> LineEditor& {
        const auto found = std::find_if(editors.begin(), editors.end(), [name](LineEditor* editor) {
            return editor->control()->accessibleName() == QString::fromUtf8(name);
        });
        REQUIRE(found != editors.end());
        return **found;
    };
    type(called("Duration"), "12");
    type(called("Departures"), "toutes les 20 min de 9 h à 10 h");
    type(called("Remark"), "devant la gare");
    type(called("Departures"), "bientôt");
    CHECK(called("Departures").complaint().contains(QStringLiteral("“bientôt”")));
    const TravelWay way = static_cast<TravelModel*>(pane.grid().model())->wayAt(pane.grid().currentIndex());
    const TravelTime* time
        = countingTime(open.workspace().festival(), way, {TravelMode::Shuttle, std::nullopt});
    REQUIRE(time != nullptr);
    CHECK(time->length == minutes{12});
    CHECK(time->departures.size() == 4);
    CHECK(time->remark == QStringLiteral("devant la gare"));
    for (int step = 0; step < 3; ++step)
        REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == sampleFestival());
}

TEST_CASE("A list of travel times says what it would change before it changes anything", "[travel]")
{
    tests::OpenFestival open(sampleFestival());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("minutes.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Départ;Arrivée;Minutes\nLa Cantine;TIC Valley;37\nLa Cantine;Nulle part;5\n");
    file.close();
    TravelImport dialog(open.workspace(), path, nullptr);
    CHECK(
        dialog.findChild<QLabel*>(QStringLiteral("summary"))->text().contains(QStringLiteral("1 rejected")));
    CHECK(open.workspace().festival() == sampleFestival());
    const auto buttons = dialog.findChildren<QPushButton*>();
    (*std::find_if(buttons.begin(), buttons.end(), [](QPushButton* button) {
        return button->isDefault();
    }))->click();
    CHECK_FALSE(open.workspace().festival() == sampleFestival());
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == sampleFestival());
}
