// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace planner::ui {

class StartupImport;

/// One step of the import wizard.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    explicit ImportStep(StartupImport& import) : m_import(import) { }

    /// Why one can't go on from here, in a sentence; empty when one can.
    [[nodiscard]] virtual QString whyNot() const { return {}; }
    /// The step is shown from now on.
    virtual void enter() { }

Q_SIGNALS:
    /// Ask whyNot() again.
    void changed();

protected:
    [[nodiscard]] StartupImport& import() const { return m_import; }

private:
    StartupImport& m_import;
};

} // namespace planner::ui
