// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QWidget>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Actions", source);
}

QList<QKeySequence> keysOf(const ActionInfo& info)
{
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromUtf8(info.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const ActionInfo& info : actionTable()) {
        auto* action = new QAction(said(info.text), this);
        action->setObjectName(QLatin1String(info.id));
        action->setShortcuts(keysOf(info));
        action->setShortcutContext(
            info.reach == Reach::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        action->setCheckable(info.checkable);
        if (*info.icon != '\0')
            action->setIcon(icon(info.icon, window->palette()));
        const char* id = info.id;
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
        m_actions.emplace(id, action);
        if (info.reach == Reach::Window)
            window->addAction(action);
    }
}

void Actions::bind(const char* id, const QWidget* page, Binding binding)
{
    Q_ASSERT_X(m_actions.contains(id), "Actions::bind", id);
    m_bindings[{id, page}] = std::move(binding);
}

QAction* Actions::action(const char* id) const
{
    const auto found = m_actions.find(id);
    Q_ASSERT_X(found != m_actions.end(), "Actions::action", id);
    return found->second;
}

QString Actions::plainText(const char* id) const
{
    QString text = action(id)->text();
    text.remove(QLatin1Char('&'));
    return text;
}

const Actions::Binding* Actions::binding(std::string_view id) const
{
    auto found = m_bindings.find({id, m_page});
    if (found == m_bindings.end())
        found = m_bindings.find({id, nullptr});
    return found == m_bindings.end() ? nullptr : &found->second;
}

QString Actions::whyNot(const char* id) const
{
    const Binding* bound = binding(id);
    if (bound == nullptr)
        return QCoreApplication::translate("Actions", "Not on this page");
    return bound->whyNot ? bound->whyNot() : QString();
}

void Actions::run(const char* id)
{
    if (const Binding* bound = binding(id); bound != nullptr && whyNot(id).isEmpty())
        bound->run();
    refresh();
}

void Actions::setPage(const QWidget* page)
{
    m_page = page;
    refresh();
}

void Actions::refresh()
{
    for (const auto& [id, action] : m_actions) {
        const Binding* bound = binding(id);
        action->setEnabled(bound != nullptr && (!bound->whyNot || bound->whyNot().isEmpty()));
        if (bound != nullptr && bound->isChecked)
            action->setChecked(bound->isChecked());
    }
}

QPushButton* Actions::button(const char* id) const
{
    QAction* action = this->action(id);
    auto* button = new QPushButton(plainText(id));
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

void Actions::addKeys(QWidget* view, Reach reach) const
{
    for (const ActionInfo& info : actionTable()) {
        if (info.reach == reach)
            view->addAction(action(info.id));
    }
}

void Actions::fill(QMenuBar* bar) const
{
    for (const MenuInfo& info : menuTable()) {
        const QString title = said(info.text);
        m_menus[info.menu] = info.parent == info.menu ? bar->addMenu(title) : new QMenu(title, bar);
    }
    for (const ActionInfo& info : actionTable()) {
        QMenu* menu = m_menus.at(info.menu);
        if (info.startsGroup)
            menu->addSeparator();
        menu->addAction(action(info.id));
    }
    for (const MenuInfo& info : menuTable()) {
        if (info.parent != info.menu)
            m_menus.at(info.parent)
                ->insertMenu(info.before != nullptr ? action(info.before) : nullptr, m_menus.at(info.menu));
    }
}

QMenu* Actions::menu(MenuId id) const
{
    const auto found = m_menus.find(id);
    return found == m_menus.end() ? nullptr : found->second;
}

} // namespace planner::ui
