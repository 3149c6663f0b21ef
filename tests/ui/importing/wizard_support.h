// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/open_festival.h"
#include "ui/importing/import_wizard.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace planner::tests {

/// Lets what runs off the window's thread come home; gives up after a minute.
inline void settle(ui::StartupImport& import)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (import.background().isBusy() && clock.elapsed() < 60'000);
    QCoreApplication::processEvents();
}

/// Presses the button of `wizard` that goes on, by its key.
inline void goOn(ui::ImportWizard& wizard)
{
    auto* next = wizard.findChild<QPushButton*>(QStringLiteral("next"));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    settle(wizard.import());
}

/// A list in a file of its own.
class ListFile {
public:
    explicit ListFile(const QByteArray& bytes, const char* name = "liste.csv")
        : m_path(m_folder.filePath(QLatin1String(name)))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the list cannot be written");
    }

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The wizard on a festival, with a list in it.
class OpenWizard {
public:
    OpenWizard(const Festival& festival, const QString& path)
        : m_open(festival), m_wizard(m_open.workspace(), path, nullptr)
    {
        m_wizard.open();
        settle(m_wizard.import());
    }

    [[nodiscard]] ui::Workspace& workspace() { return m_open.workspace(); }
    [[nodiscard]] ui::ImportWizard& wizard() { return m_wizard; }
    [[nodiscard]] ui::StartupImport& import() { return m_wizard.import(); }
    /// Why one can't go on, as the foot says it.
    [[nodiscard]] QString reason() const { return text("reason"); }
    [[nodiscard]] QString text(const char* name) const
    {
        return m_wizard.findChild<QLabel*>(QLatin1String(name))->text();
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_wizard.findChild<Widget*>(QLatin1String(name));
    }
    void goOn() { tests::goOn(m_wizard); }

private:
    OpenFestival m_open;
    ui::ImportWizard m_wizard;
};

} // namespace planner::tests
