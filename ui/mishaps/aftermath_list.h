// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/aftermath.h"

#include <QTreeWidget>

namespace planner::ui {

/// Whom a mishap touches, by name and under headings, and beside each what could be done.
class AftermathList : public QTreeWidget {
public:
    explicit AftermathList(QWidget* parent = nullptr);

    /// `festival` is the one before.
    void tell(const Festival& festival, const Aftermath& aftermath, const Words& words);

private:
    struct Row {
        QString what;
        QString remedy;
    };

    template <class T, class Tell>
    void addSection(const QString& heading, const std::vector<T>& things, const Tell& tell);
    QTreeWidgetItem* addHeading(QTreeWidgetItem* above, const QString& text);
    static void addRow(QTreeWidgetItem* above, const Row& row);
};

} // namespace planner::ui
