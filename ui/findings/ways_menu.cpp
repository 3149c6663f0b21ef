// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/ways_menu.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("WaysMenu", source);
}

/// A name of the festival may have an ampersand; it is no mnemonic.
QString entry(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WaysMenu::WaysMenu(const FindingRow& row, const std::vector<Repair>& ways, QWidget* parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (row.decision)
        addAction(said(QT_TRANSLATE_NOOP("WaysMenu", "&Restore")), this, &WaysMenu::restoreChosen);
    else
        addWays(ways);
    addSeparator();
    addAction(said(QT_TRANSLATE_NOOP("WaysMenu", "&Show")), this, &WaysMenu::goChosen);
    if (!row.decision)
        addAction(said(QT_TRANSLATE_NOOP("WaysMenu", "&Ignore…")), this, &WaysMenu::ignoreChosen);
}

void WaysMenu::addWays(const std::vector<Repair>& ways)
{
    for (const Repair& way : ways)
        addAction(entry(way.label), this, [this, way] { Q_EMIT wayChosen(way); });
    if (ways.empty())
        addAction(said(QT_TRANSLATE_NOOP("WaysMenu", "No fix is known: only you can judge this")))
            ->setEnabled(false);
}

} // namespace planner::ui
