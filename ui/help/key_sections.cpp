// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/key_sections.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace planner::ui {
namespace {

/// A title and the space above it take as much as two lines.
int heightOf(const KeySection& section)
{
    return static_cast<int>(section.lines.size()) + 2;
}

/// Fills one column after the other, none higher than `limit`.
std::vector<int> filled(const std::vector<KeySection>& sections, int limit)
{
    std::vector<int> columns;
    int column = 0;
    int height = 0;
    for (const KeySection& section : sections) {
        if (height > 0 && height + heightOf(section) > limit) {
            ++column;
            height = 0;
        }
        height += heightOf(section);
        columns.push_back(column);
    }
    return columns;
}

} // namespace

std::vector<KeySection> keySections(const Actions& actions)
{
    std::vector<KeySection> sections;
    for (const MenuInfo& menu : menuTable()) {
        KeySection section{QCoreApplication::translate("Actions", menu.text).remove(QLatin1Char('&')), {}};
        for (const ActionInfo& info : actionTable()) {
            const QKeySequence keys = actions.action(info.id)->shortcut();
            if (info.menu == menu.menu && !keys.isEmpty() && actions.isBound(info.id))
                section.lines.push_back(
                    {actions.plainText(info.id), keys.toString(QKeySequence::NativeText)});
        }
        if (!section.lines.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

std::vector<int> columnsOf(const std::vector<KeySection>& sections, int columns)
{
    int limit = 0;
    for (const KeySection& section : sections)
        limit = std::max(limit, heightOf(section));
    std::vector<int> found = filled(sections, limit);
    while (!found.empty() && found.back() >= columns)
        found = filled(sections, ++limit);
    return found;
}

} // namespace planner::ui
