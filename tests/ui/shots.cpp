// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, to be looked at: ui_shots FOLDER [FILE.festival]
// In French and English, light and dark, with the system's font size and 1.5 times that. Names the texts that
// do not fit their place, and ends with 1 when there are any.

#include "app/language.h"
#include "core/samples/sample.h"
#include "tests/support/open_festival.h"
#include "ui/shell/main_window.h"
#include "ui/style/appearance.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTextStream>

using namespace planner;
using namespace planner::ui;

namespace {

struct Shot {
    Language language;
    Appearance appearance;
    double scale;

    [[nodiscard]] QString name(const QString& page) const
    {
        return QStringLiteral("%1-%2-%3-%4.png")
            .arg(page, nameOf(language), nameOf(appearance), QString::number(scale));
    }
};

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
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            elided.append(button->text());
    }
    return elided;
}

/// Selects a session with a problem, so that pages have something to tell of.
void selectSomething(Workspace& workspace)
{
    for (const Finding& finding : workspace.findings()) {
        const Subject& subject = finding.subjects.front();
        if (std::strcmp(subject.kind, kindName<Session>()) == 0) {
            workspace.select({subject});
            return;
        }
    }
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
    window.resize(1440, 900);
    window.show();
    int faults = 0;
    for (const PageInfo& page : pageTable()) {
        window.showPage(page.action);
        selectSomething(open.workspace());
        for (int turn = 0; turn < 20; ++turn)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        const QString name = shot.name(QString::fromLatin1(page.action).section(QLatin1Char('.'), 1));
        window.grab().save(folder.filePath(name));
        for (const QString& text : elidedTexts(window)) {
            QTextStream(stdout) << name << ": does not fit: " << text << '\n';
            ++faults;
        }
    }
    return faults;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        QTextStream(stderr) << "usage: ui_shots FOLDER [FILE.festival]\n";
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    Festival festival = sampleFestival();
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
    }
    return faults == 0 ? 0 : 1;
}
