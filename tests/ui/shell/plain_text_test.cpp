// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/shell/main_window.h"
#include "ui/style/plain_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

using namespace planner;
using namespace planner::ui;

namespace {

const QString trap = QStringLiteral("<b>x</b><img src=\"trap\">");

template <class T>
void setTraps(Festival& festival)
{
    const Table<T> rows = festival.table<T>();
    for (T row : rows) {
        if constexpr (requires { row.name; })
            row.name = trap;
        if constexpr (requires { row.title; })
            row.title = trap;
        if constexpr (requires { row.summary; })
            row.summary = trap;
        if constexpr (requires { row.wish; })
            row.wish = Internal(trap);
        festival.table<T>().put(std::move(row));
    }
}

/// The sample with a trap for every name: whoever takes it for HTML shows a bold x and looks for a picture.
Festival trapped()
{
    Festival festival = sampleFestival();
    setTraps<About>(festival);
    setTraps<Sector>(festival);
    setTraps<Track>(festival);
    setTraps<Venue>(festival);
    setTraps<Room>(festival);
    setTraps<Startup>(festival);
    setTraps<Person>(festival);
    setTraps<Session>(festival);
    setTraps<Break>(festival);
    return festival;
}

bool isSprung(const QString& text)
{
    return text.contains(trap) && Qt::mightBeRichText(text);
}

/// Names what shows the trap as HTML: labels, and tips of widgets and actions.
QStringList sprungIn(const QWidget& window)
{
    QStringList sprung;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->textFormat() != Qt::PlainText && isSprung(label->text()))
            sprung.append(QStringLiteral("label %1").arg(label->text()));
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (isSprung(widget->toolTip()) || isSprung(widget->whatsThis()))
            sprung.append(QStringLiteral("tip of %1").arg(QLatin1String(widget->metaObject()->className())));
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (isSprung(action->toolTip()))
            sprung.append(QStringLiteral("tip of %1").arg(action->objectName()));
    }
    return sprung;
}

QStringList sprungIn(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList sprung;
    for (int row = 0; row < std::min(model.rowCount(parent), 60); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole}) {
                if (isSprung(index.data(role).toString()))
                    sprung.append(
                        QStringLiteral("tip in %1").arg(QLatin1String(model.metaObject()->className())));
            }
        }
        sprung.append(sprungIn(model, model.index(row, 0, parent)));
    }
    return sprung;
}

} // namespace

TEST_CASE("No text of the festival is taken for HTML on any page", "[shell]")
{
    tests::OpenFestival open(trapped());
    MainWindow window(open.workspace());
    window.show();
    About about = open.workspace().festival().about();
    about.motto = trap;
    Change change;
    change.put(about);
    REQUIRE(open.workspace().submit(change, trap));
    open.workspace().sayUndoable(trap);
    QStringList sprung;
    const auto look = [&] {
        QCoreApplication::processEvents();
        sprung.append(sprungIn(window));
        for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
            if (view->model() != nullptr)
                sprung.append(sprungIn(*view->model()));
        }
    };
    for (const PageInfo& page : pageTable()) {
        window.showPage(page.action);
        for (const Subject& subject : {subject(open.workspace().festival().sessions().begin()->id),
                 subject(open.workspace().festival().startups().begin()->id),
                 subject(open.workspace().festival().venues().begin()->id)}) {
            open.workspace().select({subject});
            look();
        }
    }
    window.actions().action("edit.palette")->trigger();
    look();
    sprung.removeDuplicates();
    CHECK(sprung == QStringList());
}

TEST_CASE("Labels show plain text unless they were given another format", "[shell]")
{
    QLabel plain(trap);
    plain.show();
    CHECK(plain.textFormat() == Qt::PlainText);
    QLabel ours(QStringLiteral("<b>ours</b>"));
    ours.setTextFormat(Qt::RichText);
    ours.show();
    CHECK(ours.textFormat() == Qt::RichText);
}

TEST_CASE("Message boxes show plain text", "[shell]")
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Title"), trap);
    box.setInformativeText(trap);
    box.show();
    QStringList formats;
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        if (label->text() == trap)
            formats.append(QString::number(static_cast<int>(label->textFormat())));
    }
    const QString expected = QString::number(static_cast<int>(Qt::PlainText));
    CHECK(formats == QStringList{expected, expected});
}

TEST_CASE("Tool tips show what looks like HTML letter by letter", "[shell]")
{
    QTextDocument document;
    document.setHtml(plainToolTip(trap));
    CHECK(document.toPlainText() == trap);
    CHECK(plainToolTip(QStringLiteral("Guided tour")) == QStringLiteral("Guided tour"));
}
