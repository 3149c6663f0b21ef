// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/open_festival.h"
#include "ui/printing/page_view.h"
#include "ui/printing/print_page.h"
#include "ui/shell/main_window.h"

#include <QTest>

namespace planner::tests {

/// Lets the program run until `happened`, which it must before long.
template <class Happened>
void letRunUntil(Happened happened)
{
    (void)QTest::qWaitFor(happened, 120'000);
    REQUIRE(happened());
}

/// The Print page on `festival`, in a window, with the answers that its user will give.
class OpenPrintPage {
public:
    explicit OpenPrintPage(const Festival& festival) : m_open(festival), m_window(m_open.workspace())
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.showPage("go.print");
        page().setPrompts({.askFile = [this](const QString&) { return file; },
            .askFolder = [this](const QString&) { return folder; },
            .askClash =
                [this](const QStringList& paths) {
                    clashes = paths;
                    return clash;
                },
            .hasPrintService = [this] { return hasPrintService; },
            .askPrinter = [this](ui::Sides) { return printer; },
            .send =
                [this](const ui::PrinterJob&, const QString&, const QString& path) {
                    sent.append(path);
                    return refused ? Status(failure(ProblemKind::Unwritable, *refused)) : Status();
                },
            .open =
                [this](const QString& path) {
                    opened.append(path);
                    return true;
                }});
    }

    [[nodiscard]] ui::Workspace& workspace() { return m_open.workspace(); }
    [[nodiscard]] QString festivalPath() const { return m_open.path(); }
    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::PrintPage& page() { return static_cast<ui::PrintPage&>(m_window.page("go.print")); }

    /// Waits until the preview is what it should be.
    void settle()
    {
        letRunUntil([this] { return page().proofs().isFresh() && page().view().count() > 0; });
    }

    /// Does what `action` does, up to its end.
    void carryOut(const char* action)
    {
        m_window.actions().refresh();
        bool finished = false;
        const auto tell = QObject::connect(
            page().findChild<ui::Exporter*>(), &ui::Exporter::finished, [&finished] { finished = true; });
        m_window.actions().action(action)->trigger();
        letRunUntil([&] { return finished || !page().findChild<ui::Exporter*>()->isBusy(); });
        QObject::disconnect(tell);
    }

    QString file;
    QString folder;
    ui::Clash clash = ui::Clash::Cancel;
    QStringList clashes; ///< That the user was asked about.
    bool hasPrintService = false;
    std::optional<ui::PrinterJob> printer;
    std::optional<QString> refused; ///< Why the print service takes nothing.
    QStringList sent;
    QStringList opened;

private:
    OpenFestival m_open;
    ui::MainWindow m_window;
};

} // namespace planner::tests
