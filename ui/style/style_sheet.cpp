// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style_sheet.h"

#include "ui/style/theme.h"

namespace planner::ui {
namespace {

// @name stands for a colour of the theme, @arrows for the folder of the arrows.
constexpr const char* rules = R"(
QToolBar { background: palette(window); border: none; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 4px 8px; }
#qt_toolbar_ext_button, QTabBar QToolButton { padding: 0; }
QToolButton:hover { background: palette(midlight); }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @chosen; color: @accent; font-weight: 600; }
QToolButton[look="switch"] { color: @quiet; }
QToolButton[look="switch"]:checked { background: palette(base); color: palette(text); border: 1px solid @line;
    font-weight: normal; }
QToolButton:focus, QToolButton[look="switch"]:focus { border: 1px solid @accent; }
QToolButton[look="chip"] { background: @chosen; padding: 2px 6px; }
QToolButton[look="chip"]:hover { background: palette(midlight); }
QToolButton::menu-indicator { image: none; }

QPushButton { background: palette(button); border: 1px solid palette(mid); border-radius: 3px; padding: 5px 14px; }
QPushButton:hover { background: palette(midlight); }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { background: palette(window); border-color: @line; }
QPushButton:default, QPushButton[look="primary"] { background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight); }
QPushButton:default:hover, QPushButton[look="primary"]:hover { background: @accentdeep; }
QPushButton:default:disabled, QPushButton[look="primary"]:disabled { background: palette(midlight); color: @quiet;
    border-color: @line; }
QPushButton[look="switch"] { background: transparent; border: 1px solid transparent; padding: 4px 10px; }
QPushButton[look="switch"]:hover { background: palette(midlight); }
QPushButton[look="switch"]:checked { background: @chosen; color: @accent; }
QPushButton[look="switch"]:focus { border: 1px solid @accent; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px;
    text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QPushButton[look="link"]:disabled { color: @quiet; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: palette(base);
    border: 1px solid palette(mid); border-radius: 3px; padding: 4px 6px; selection-background-color: palette(highlight); }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: palette(window); }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrows/chevron-down.svg); width: 12px; height: 12px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { border: 1px solid palette(mid); }
QAbstractSpinBox { padding-right: 18px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(@arrows/chevron-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@arrows/chevron-down.svg); width: 10px; height: 10px; }

QAbstractScrollArea { border: none; }
QPlainTextEdit { border: 1px solid palette(mid); }
QTreeView, QTableView, QListView { background: palette(base); alternate-background-color: palette(alternate-base);
    selection-background-color: @chosen; selection-color: palette(text); outline: none; gridline-color: @line; }
QTreeView::item, QListView::item { border: none; padding: 4px 6px; }
QTableView::item { padding: 2px 6px; border: none; }
QTableView::item:focus { border: 1px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @chosen; color: palette(text); }
QTreeView::item:hover:!selected, QListView::item:hover:!selected { background: palette(midlight); }
QTreeView::branch { background: palette(base); }
QTreeView::branch:selected { background: @chosen; }
QTreeView::branch:has-children:closed { image: url(@arrows/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(@arrows/chevron-down.svg); }
QHeaderView { background: palette(base); }
QHeaderView::section { background: palette(base); color: @quiet; border: none; border-bottom: 1px solid @line;
    padding: 5px 9px; font-weight: normal; }
QTableView QHeaderView::section:vertical { border: none; padding: 2px 6px; }
QTableCornerButton::section { background: palette(base); border: none; border-bottom: 1px solid @line; }

QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: @quiet; }
QTabBar::tab:selected { color: palette(text); border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover:!selected { color: palette(text); }
QTabBar::tab:focus { border-bottom: 2px dotted @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }

QMenuBar { background: palette(window); padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 3px; }
QMenuBar::item:selected { background: palette(midlight); }
QMenu { background: palette(base); border: 1px solid palette(mid); padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 3px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @chosen; color: palette(text); }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: palette(tool-tip-base); color: palette(tool-tip-text); border: none; padding: 5px 8px; }

QStatusBar { background: palette(window); border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: palette(midlight); border: none; border-radius: 3px; text-align: center; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
    background: palette(base); border: 1px solid @quiet; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: palette(highlight);
    border-color: palette(highlight); image: url(@arrows/done.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @line; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }

#navigation { background: palette(base); border: none; border-right: 1px solid @line; }
#navigation QToolButton { border: none; border-radius: 0; border-left: 3px solid transparent; padding: 9px 12px;
    text-align: left; }
#navigation QToolButton:checked { background: @chosen; border-left: 3px solid @accent; color: palette(text); }
#navigation QToolButton:focus { border-left: 3px dotted @accent; }

QLabel[look="heading"] { font-size: @headingpt; font-weight: 600; }
QLabel[look="title"] { font-size: @titlept; font-weight: 700; }
QLabel[look="label"] { color: @quiet; }
QLabel[look="quiet"] { color: @quiet; }
QLabel[look="key"] { background: palette(window); border: 1px solid @line; border-radius: 3px; padding: 1px 6px; }
QLabel[look="warned"] { color: @warning; }
QFrame[look="error"] { background: @errorground; border: none; border-left: 3px solid @error; }
QFrame[look="warning"] { background: @warningground; border: none; border-left: 3px solid @warning; }
QFrame[look="card"] { background: palette(base); border: 1px solid @line; border-radius: 3px; }
QFrame[look="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
)";

QColor chosenColour(const QPalette& palette, const Theme& theme)
{
    QColor colour = theme.accent();
    const QColor base = palette.color(QPalette::Base);
    const double share = theme.isDark() ? 0.28 : 0.13;
    return QColor::fromRgbF(static_cast<float>(base.redF() * (1 - share) + colour.redF() * share),
        static_cast<float>(base.greenF() * (1 - share) + colour.greenF() * share),
        static_cast<float>(base.blueF() * (1 - share) + colour.blueF() * share));
}

QString points(double size)
{
    return QString::number(size, 'f', 1) + QLatin1String("pt");
}

} // namespace

QString styleSheet(const QPalette& palette, double fontSize)
{
    const Theme theme(palette);
    // The longer names first: @line is the beginning of none, but @accent is.
    const std::pair<const char*, QString> values[]{
        {"@accentdeep", theme.accent().darker(theme.isDark() ? 170 : 115).name()},
        {"@accent", theme.accent().name()},
        {"@arrows", theme.isDark() ? QStringLiteral(":/icons/dark") : QStringLiteral(":/icons/light")},
        {"@chosen", chosenColour(palette, theme).name()},
        {"@errorground", theme.errorGround().name()},
        {"@error", theme.error().name()},
        {"@handle", theme.line(0.30).name()},
        {"@headingpt", points(fontSize * 1.2)},
        {"@titlept", points(fontSize * 1.7)},
        {"@line", theme.line().name()},
        {"@quiet", theme.quiet().name()},
        {"@warningground", theme.warningGround().name()},
        {"@warning", theme.warning().name()},
    };
    QString sheet = QString::fromLatin1(rules);
    for (const auto& [name, value] : values)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace planner::ui
