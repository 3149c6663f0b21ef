// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/startup_import.h"

#include <QScrollArea>

class QButtonGroup;
class QVBoxLayout;

namespace planner::ui {

/// One row of the list in full: why it is what it is, what was rewritten in it, and where the list and the
/// profile differ, which of the two to take.
class ChoicePanel : public QScrollArea {
public:
    explicit ChoicePanel(StartupImport& import);

    /// Shows `row`; null: an invitation to choose one.
    void showRow(const PlannedRow* row);
    /// Gives the keyboard to the first choice.
    void focusChoices();

private:
    void showDoubt(const DoubtfulRow& doubt);
    void showMoved(const PlannedRow& row);
    void showField(const PlannedRow& row, const MovedField& moved, const QString& here, const QString& list);
    void showRemarks(int line);
    void addText(const QString& text, const char* look = "");
    /// One of two things to choose: what it does, and the value that it comes to.
    struct Way {
        QString text;
        QString value = {};
    };
    struct Pair {
        QString title;
        Way first;
        Way second;
        std::optional<bool> isFirst; ///< None: nothing is chosen.
        std::function<void(bool isFirst)> choose;
    };
    void addPair(const Pair& pair);
    void addWay(const Pair& pair, bool isFirst, QButtonGroup* group);

    StartupImport& m_import;
    QVBoxLayout* m_column = nullptr;
};

} // namespace planner::ui
