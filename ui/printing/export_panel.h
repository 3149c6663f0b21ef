// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace planner::ui {

/// The foot of the options: what can be done with the documents, how far it is, what became of it.
class ExportPanel : public QWidget {
    Q_OBJECT

public:
    ExportPanel(const Actions& actions, QWidget* parent);

    /// What exporting all would write. None of the pages: not counted yet.
    void setTicked(int documents, std::optional<int> pages);
    /// The document at work, of how many.
    void showProgress(const QString& title, int done, int documents);
    /// Ends the progress; with a folder to open where there is one.
    void showDone(const QString& sentence, const QString& folder);
    void showProblem(const QString& sentence);
    /// Takes back what the last export has said.
    void forget();

Q_SIGNALS:
    void cancelled();
    void folderRequested(const QString& folder);

private:
    QPushButton* addButton(const char* action);
    void makeResult();
    void makeProgress();
    void show(const QString& sentence, const char* look, const QString& folder);
    void refresh();

    const Actions& m_actions;
    QFrame* m_result;
    QLabel* m_sentence;
    QPushButton* m_open;
    QWidget* m_progress;
    QLabel* m_document;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QWidget* m_startedBy = nullptr; ///< The button that had the keyboard when the export began, if one.
    QPushButton* m_exportAll;
    QLabel* m_reason; ///< Why not all can be exported.
    QString m_folder;
};

} // namespace planner::ui
