// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/import_step.h"
#include "ui/importing/preview_model.h"

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace planner::ui {

class ReadingChoices;

/// Step 1: which file, and how its bytes become cells. What was guessed says why, can be changed, and shows
/// at once what it does.
class FileStep : public ImportStep {
public:
    explicit FileStep(StartupImport& import);

    [[nodiscard]] QString whyNot() const override;
    void enter() override;

private:
    [[nodiscard]] QWidget* makePathRow();
    [[nodiscard]] QWidget* makeInvitation();
    [[nodiscard]] QWidget* makeReading();
    [[nodiscard]] QFrame* makeBanner();
    void openTyped();
    void choose();
    void refresh();
    void fitColumns();
    void refreshBanner();
    void refreshFaults();
    [[nodiscard]] QString countsText() const;

    QLineEdit* m_path = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReadingChoices* m_choices = nullptr;
    QFrame* m_banner = nullptr;
    QLabel* m_bannerText = nullptr;
    QPushButton* m_bannerAct = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_counts = nullptr;
    QListWidget* m_faults = nullptr;
    PreviewModel m_preview;
};

} // namespace planner::ui
