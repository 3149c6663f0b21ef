// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, to be looked at: ui_shots FOLDER [FILE.festival]
// In French and English, light and dark, with the system's font size and 1.5 times that, and in small
// windows. Names the texts that do not fit their place, and ends with 1 when there are any.

#include "app/language.h"
#include "core/samples/sample.h"
#include "core/tours/registrations.h"
#include "core/tours/visit_slots.h"
#include "tests/support/open_festival.h"
#include "tests/support/some_tours.h"
#include "ui/bookings/registrations_box.h"
#include "ui/importing/import_wizard.h"
#include "ui/mishaps/mishap_dialog.h"
#include "ui/shell/background.h"
#include "ui/shell/main_window.h"
#include "ui/startups/reminder_dialog.h"
#include "ui/style/appearance.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace planner;
using namespace planner::ui;

namespace {

constexpr QSize usualSize(1440, 900);

struct Shot {
    Language language;
    Appearance appearance;
    double scale;
    QSize size = usualSize;

    [[nodiscard]] QString name(const QString& page) const
    {
        return QStringLiteral("%1-%2-%3-%4-%5.png")
            .arg(page, nameOf(language), nameOf(appearance), QString::number(scale),
                QString::number(size.width()));
    }
};

/// Whether the text of `button` fits its place: on several lines where it wraps, and alone where the button
/// may be narrower than it likes.
bool fits(const QAbstractButton& button)
{
    if (button.hasHeightForWidth())
        return button.height() >= button.heightForWidth(button.width());
    if (button.minimumSizeHint().width() < button.sizeHint().width())
        return button.width() > button.fontMetrics().horizontalAdvance(button.text());
    return button.width() >= button.sizeHint().width();
}

/// The texts of labels and buttons below `window` that are wider than their place.
QStringList elidedTexts(QWidget& window)
{
    QStringList elided;
    for (QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap()
            && label->width() < label->minimumSizeHint().width())
            elided.append(label->text());
    }
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && !fits(*button))
            elided.append(button->text());
    }
    return elided;
}

/// Selects what `page` has something to tell of: a start-up with sessions, a venue, else a session with a
/// problem.
void selectSomething(Workspace& workspace, const QByteArray& page)
{
    const Festival& festival = workspace.festival();
    if (page == "go.venues" && !festival.venues().isEmpty())
        return workspace.select({subject(festival.venues().begin()->id)});
    if (page == "go.itineraries" && !festival.itineraries().isEmpty())
        return workspace.select({subject(festival.itineraries().begin()->id)});
    for (const Session& session : festival.sessions()) {
        if (page == "go.startups" && session.isPlaced() && !session.startups.empty())
            return workspace.select({subject(session.startups.front())});
    }
    for (const Finding& finding : workspace.findings()) {
        const Subject& subject = finding.subjects.front();
        if (std::strcmp(subject.kind, kindName<Session>()) == 0) {
            workspace.select({subject});
            return;
        }
    }
}

/// Lets `window` do what it does by itself: lay out, and what it hands to other threads.
void settle(const QWidget& window)
{
    const QDeadlineTimer least(300);
    const auto isBusy = [&window] {
        const auto works = window.findChildren<Background*>();
        return std::any_of(works.begin(), works.end(), [](const Background* work) { return work->isBusy(); });
    };
    while (!least.hasExpired() || isBusy()) {
        QApplication::processEvents();
        QThread::msleep(5);
    }
}

/// The picture of `window`; the number of texts that do not fit.
int picture(QWidget& window, const QString& path)
{
    settle(window);
    window.grab().save(path);
    const QStringList elided = elidedTexts(window);
    for (const QString& text : elided)
        QTextStream(stdout) << QFileInfo(path).fileName() << ": does not fit: " << text << '\n';
    return static_cast<int>(elided.size());
}

/// A list with something of everything: new, changed, clashing, doubtful, rejected, unreadable. The first of
/// its start-ups is in the festival already.
QByteArray sampleList(const QString& known)
{
    return "Nom de la structure;Mail;Tél;Accroche;Créneau souhaité;Nb max visiteurs;PMR O/N;Divers\n"
        + known.toUtf8()
        + ";bonjour@exemple.fr;561000000;Une autre accroche que celle de la fiche;12/06 matin;12;O;\n"
          "Garonne Data;contact@garonne.example;0561000000;Les données au fil de l'eau;13/06 14h-15h;8;N;x\n"
          "Violette Games;contact(at)violette;06.00.00.00.00;Des jeux de violette;;une dizaine;oui;\n"
          "Violette Game;;;Des jeux;12/06;;;\n"
          ";personne@exemple.fr;;;;;;\n"
          "Canal Robotique;robots@exemple.fr;0561000001;Des robots;;15;x;;trop\n";
}

int shootImport(const Shot& shot, const QDir& folder, Workspace& workspace)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("startups_2014_final_v3.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(sampleList(workspace.festival().startups().begin()->name));
    file.close();
    ImportWizard empty(workspace, {}, nullptr);
    empty.open();
    int faults = picture(empty, folder.filePath(shot.name(QStringLiteral("import-0"))));
    ImportWizard wizard(workspace, path, nullptr);
    wizard.open();
    for (int step = 1; step <= 4; ++step) {
        while (wizard.import().background().isBusy())
            settle(wizard);
        faults += picture(wizard, folder.filePath(shot.name(QStringLiteral("import-%1").arg(step))));
        if (step < 4)
            wizard.findChild<QPushButton*>(QStringLiteral("next"))->click();
    }
    return faults;
}

std::vector<const Startup*> all(const Festival& festival)
{
    std::vector<const Startup*> startups;
    for (const Startup& startup : festival.startups())
        startups.push_back(&startup);
    return startups;
}

/// Selects a session with several slots, after more people than there are seats have registered for the
/// first.
void registerSome(Workspace& workspace)
{
    for (const Session& session : workspace.festival().sessions()) {
        const auto found = slotsOf(workspace.festival(), session);
        if (found.size() < 2 || !found.front().seats)
            continue;
        const auto list = registrationsIn(QStringLiteral(
            "Camille Roux; 2; 06 39 98 00 01\nÉlie Blanc\nZoé Noir-Delacroix; 4; 06 39 98 00 02\nLou; 3"));
        Change change;
        for (const Booking& booking :
            bookingsFor(workspace.festival(), found.front(), list.rows, workspace.ids()))
            change.put(booking);
        const Id<Session> id = session.id;
        workspace.submit(change, QStringLiteral("registrations"));
        workspace.select({subject(id)});
        return;
    }
}

int shootVisits(const Shot& shot, const QDir& folder, Workspace& workspace, MainWindow& window)
{
    window.showPage("go.venues");
    window.actions().action("tools.travel")->trigger();
    int faults = picture(window, folder.filePath(shot.name(QStringLiteral("travel"))));
    window.showPage("go.programme");
    registerSome(workspace);
    QApplication::processEvents();
    auto* box = window.findChild<RegistrationsBox*>();
    for (QWidget* parent = box; parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(box, 0, box->height());
    }
    faults += picture(window, folder.filePath(shot.name(QStringLiteral("registrations"))));
    return faults;
}

int shootPages(const Shot& shot, const QDir& folder, MainWindow& window, Workspace& workspace)
{
    int faults = 0;
    for (const PageInfo& page : pageTable()) {
        window.showPage(page.action);
        selectSomething(workspace, page.action);
        const QString name = shot.name(QString::fromLatin1(page.action).section(QLatin1Char('.'), 1));
        faults += picture(window, folder.filePath(name));
    }
    return faults;
}

/// What is not seen by going from page to page.
int shootRest(const Shot& shot, const QDir& folder, MainWindow& window, Workspace& workspace)
{
    int faults = 0;
    window.showPage("go.startups");
    selectSomething(workspace, "go.startups");
    auto* tabs = window.page("go.startups").findChild<QTabWidget*>();
    for (int tab = 1; tabs != nullptr && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        faults += picture(window, folder.filePath(shot.name(QStringLiteral("startups-tab-%1").arg(tab))));
    }
    window.showPage("go.itineraries");
    workspace.select({subject(workspace.festival().groups().begin()->id)});
    tabs = window.page("go.itineraries").findChild<QTabWidget*>();
    for (int tab = 1; tabs != nullptr && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        faults += picture(window, folder.filePath(shot.name(QStringLiteral("itineraries-tab-%1").arg(tab))));
    }
    const Festival& festival = workspace.festival();
    ReminderDialog reminder(reminderFor(festival, all(festival), workspace.words()), nullptr);
    reminder.show();
    faults += picture(reminder, folder.filePath(shot.name(QStringLiteral("reminder"))));
    MishapDialog mishap(workspace, {}, nullptr);
    mishap.show();
    while (!mishap.aftermath())
        settle(mishap);
    faults += picture(mishap, folder.filePath(shot.name(QStringLiteral("mishap"))));
    return faults + shootImport(shot, folder, workspace) + shootVisits(shot, folder, workspace, window);
}

int shoot(const Shot& shot, const QDir& folder, const Festival& festival, double fontSize)
{
    QFont font = QApplication::font();
    font.setPointSizeF(fontSize * shot.scale);
    QApplication::setFont(font);
    app::speak(shot.language, *qApp);
    dress(*qApp, shot.appearance);
    tests::OpenFestival open(festival, {.language = shot.language, .appearance = shot.appearance});
    MainWindow window(open.workspace());
    window.resize(shot.size);
    window.show();
    int faults = shootPages(shot, folder, window, open.workspace());
    if (shot.size == usualSize)
        faults += shootRest(shot, folder, window, open.workspace());
    return faults;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2 || argv[1][0] == '-') {
        QTextStream(stderr) << "usage: ui_shots FOLDER [FILE.festival]\n";
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    Festival festival = sampleFestival();
    perform(festival, tests::someTours(festival));
    if (argc > 2) {
        const auto document = Document::open(QFile::decodeName(argv[2]), Document::Mode::ReadOnly);
        if (!document) {
            QTextStream(stderr) << document.error().message << '\n';
            return 2;
        }
        festival = (*document)->festival();
    }
    const double fontSize = QApplication::font().pointSizeF();
    int faults = 0;
    for (const Language language : {Language::French, Language::English}) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const double scale : {1.0, 1.5})
                faults += shoot({language, appearance, scale}, folder, festival, fontSize);
        }
        for (const QSize size : {QSize(1280, 800), QSize(1024, 640)})
            faults += shoot({language, Appearance::Light, 1.0, size}, folder, festival, fontSize);
    }
    return faults == 0 ? 0 : 1;
}
