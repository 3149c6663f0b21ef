// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <span>
#include <string_view>

class QAction;
class QMenu;
class QMenuBar;
class QPushButton;
class QWidget;

namespace planner::ui {

enum class MenuId {
    File,
    Recent,
    Import,
    Edit,
    Select,
    View,
    Rooms,
    Panels,
    Schedule,
    Shift,
    Startups,
    Tours,
    Print,
    Tools,
    Help
};

/// Where the keys of an action work.
enum class Reach {
    Window,
    Grid, ///< Only while a view that called Actions::addGridKeys() has the focus: single letters.
    Stops, ///< The same with Actions::addStopKeys(): lists of stops and of what can become one.
};

/// One thing the program can do: what menus, palette, keyboard overlay and tests know about it.
struct ActionInfo {
    const char* id; ///< Stable: "session.new"
    MenuId menu;
    const char* text; ///< English source with its mnemonic, context "Actions".
    const char* keys = ""; ///< Portable key sequences with blanks between; menus show the first.
    const char* icon = "";
    Reach reach = Reach::Window;
    bool startsGroup = false; ///< A line stands above it in its menu.
    bool checkable = false;
};

struct MenuInfo {
    MenuId menu;
    MenuId parent; ///< The same: stands in the menu bar.
    const char* text; ///< English source with its mnemonic, context "Actions".
    const char* before = nullptr; ///< The action it stands above in its parent; null: at the end.
};

/// All actions, in the order of their menus.
[[nodiscard]] std::span<const ActionInfo> actionTable();
/// All menus, parents first.
[[nodiscard]] std::span<const MenuInfo> menuTable();

/// The actions of one window. Who can carry one out binds it: a page for itself, the window for all pages.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    /// What carries an action out.
    struct Binding {
        std::function<void()> run;
        /// Why it can't be done now, in a short sentence; empty when it can. None: always.
        std::function<QString()> whyNot = {};
        /// For checkable actions.
        std::function<bool()> isChecked = {};
    };

    /// `page` carries out the action `id` while it is shown; null: the window, on every page where the page
    /// itself does not. The last binding wins.
    void bind(const char* id, const QWidget* page, Binding binding);

    [[nodiscard]] QAction* action(const char* id) const;
    /// The text without mnemonic and dots, as the palette shows it.
    [[nodiscard]] QString plainText(const char* id) const;
    /// Whether the page shown, or the window on all pages, carries the action out.
    [[nodiscard]] bool isBound(const char* id) const { return binding(id) != nullptr; }
    /// Why the action can't be carried out now; empty when it can.
    [[nodiscard]] QString whyNot(const char* id) const;

    /// Nobody carries anything out any more: the window goes.
    void release() { m_bindings.clear(); }
    /// The page shown from now on.
    void setPage(const QWidget* page);
    /// Asks every binding again. Cheap: call it after every change and every selection.
    void refresh();

    /// A button that carries out the action `id`, called like it, and off when it is.
    [[nodiscard]] QPushButton* button(const char* id) const;
    /// The keys that only reach a grid work while `view` has the focus.
    void addGridKeys(QWidget* view) const { addKeys(view, Reach::Grid); }
    void addStopKeys(QWidget* view) const { addKeys(view, Reach::Stops); }
    /// Fills `bar` with all menus; those without any bound action are left out.
    void fill(QMenuBar* bar) const;
    /// The menu `id` as last filled into a bar, or null.
    [[nodiscard]] QMenu* menu(MenuId id) const;

private:
    [[nodiscard]] const Binding* binding(std::string_view id) const;
    void run(const char* id);
    void addKeys(QWidget* view, Reach reach) const;

    const QWidget* m_page = nullptr;
    std::map<std::string_view, QAction*> m_actions;
    std::map<std::pair<std::string_view, const QWidget*>, Binding> m_bindings;
    mutable std::map<MenuId, QMenu*> m_menus;
};

} // namespace planner::ui
