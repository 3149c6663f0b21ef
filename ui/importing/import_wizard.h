// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/startup_import.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace planner::ui {

class ImportStep;

/// Brings a start-up list in, in four steps: file, columns, check, summary. Nothing is written before the
/// last button, which makes one step that can be undone.
class ImportWizard : public QDialog {
public:
    /// `path` may be empty: then the first step asks for a file.
    ImportWizard(Workspace& workspace, const QString& path, QWidget* parent);
    ~ImportWizard() override;

    [[nodiscard]] StartupImport& import() { return m_import; }
    /// The step shown, from 0.
    [[nodiscard]] int step() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTrail();
    [[nodiscard]] QWidget* makeFoot();
    void showStep(int step);
    void goOn();
    void finish();
    void refresh();
    void showProgress();
    [[nodiscard]] ImportStep& current() const;

    StartupImport m_import;
    std::vector<ImportStep*> m_steps;
    std::vector<QLabel*> m_trail;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_reason = nullptr;
    QProgressBar* m_progress = nullptr;
    QTimer m_patience; ///< What takes no time shows no progress.
    QPushButton* m_stop = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace planner::ui
