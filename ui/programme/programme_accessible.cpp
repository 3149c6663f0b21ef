// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/programme_accessible.h"

#include "ui/programme/programme_view.h"
#include "ui/programme/room_header_accessible.h"
#include "ui/programme/session_words.h"

#include <QPointer>

#include <algorithm>

namespace planner::ui {
namespace {

/// One session of the list.
class SessionAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SessionAccessible(ProgrammeView& view, const Id<Session>& session) : m_view(&view), m_session(session) { }

    [[nodiscard]] const Id<Session>& session() const { return m_session; }

    [[nodiscard]] bool isValid() const override { return m_view && block() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

private:
    [[nodiscard]] const ProgrammeLayout::Block* block() const
    {
        return m_view->scene().layout.find(m_session);
    }

    QPointer<ProgrammeView> m_view;
    Id<Session> m_session;
};

QString SessionAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    const Workspace& workspace = m_view->workspace();
    const Session* session = workspace.festival().sessions().find(m_session);
    return session == nullptr ? QString()
                              : spokenSession(workspace.festival(), *session,
                                  findingsAbout(workspace.findings(), m_session), workspace.words());
}

QRect SessionAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect local = m_view->toViewport(block()->rect);
    return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State SessionAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto selected = m_view->workspace().selected<Session>();
    const QRect seen = m_view->viewport()->rect();
    state.selectable = m_view->isShown(m_session);
    state.disabled = !state.selectable;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = std::ranges::find(selected, m_session) != selected.end();
    state.focused = m_view->hasFocus() && m_view->focusSession() == m_session;
    state.offscreen = !seen.intersects(m_view->toViewport(block()->rect));
    return state;
}

void SessionAccessible::doAction(const QString& action)
{
    if (!isValid() || !m_view->isShown(m_session))
        return;
    m_view->setFocus();
    m_view->focusOn(m_session);
    if (action != pressAction())
        return;
    m_view->workspace().select({subject(m_session)});
    Q_EMIT m_view->editRequested(m_session);
}

QAccessibleInterface* made(const QString& /*className*/, QObject* object)
{
    auto* view = dynamic_cast<ProgrammeView*>(object);
    return view != nullptr ? new ProgrammeAccessible(*view) : nullptr;
}

} // namespace

ProgrammeAccessible::ProgrammeAccessible(ProgrammeView& view)
    : QAccessibleWidget(&view, QAccessible::List, view.accessibleName()), m_view(view)
{
    m_connections = {QObject::connect(&view, &ProgrammeView::focusMoved, &view, [this] { tellFocus(); }),
        QObject::connect(&view.workspace(), &Workspace::changed, &view, [this] { tellChange(); })};
}

ProgrammeAccessible::~ProgrammeAccessible()
{
    for (const QMetaObject::Connection& connection : m_connections)
        QObject::disconnect(connection);
    for (const auto& [session, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void ProgrammeAccessible::install()
{
    QAccessible::removeFactory(made);
    QAccessible::installFactory(made);
    RoomHeaderAccessible::install();
}

int ProgrammeAccessible::childCount() const
{
    return static_cast<int>(m_view.scene().layout.blocks().size() + m_view.parts().size());
}

QAccessibleInterface* ProgrammeAccessible::child(int index) const
{
    const std::vector<ProgrammeLayout::Block>& blocks = m_view.scene().layout.blocks();
    const std::vector<QWidget*> parts = m_view.parts();
    if (index < 0 || index >= static_cast<int>(blocks.size() + parts.size()))
        return nullptr;
    const auto place = static_cast<size_t>(index);
    if (place >= blocks.size())
        return QAccessible::queryAccessibleInterface(parts[place - blocks.size()]);
    return interfaceOf(blocks[place].session);
}

int ProgrammeAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (child == nullptr)
        return -1;
    const std::vector<ProgrammeLayout::Block>& blocks = m_view.scene().layout.blocks();
    const std::vector<QWidget*> parts = m_view.parts();
    const auto part = std::ranges::find(parts, child->object());
    if (part != parts.end())
        return static_cast<int>(blocks.size()) + static_cast<int>(part - parts.begin());
    const auto* item = dynamic_cast<const SessionAccessible*>(child);
    if (item == nullptr)
        return -1;
    const auto found = std::ranges::find(blocks, item->session(), &ProgrammeLayout::Block::session);
    return found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
}

QAccessibleInterface* ProgrammeAccessible::childAt(int x, int y) const
{
    const QPoint local = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view.viewport()->rect().contains(local))
        return nullptr;
    const ProgrammeLayout::Hit hit = m_view.scene().layout.hit(m_view.toContent(local));
    return hit.block != nullptr ? interfaceOf(hit.block->session) : nullptr;
}

QAccessibleInterface* ProgrammeAccessible::focusChild() const
{
    return m_view.hasFocus() && m_view.focusSession() ? interfaceOf(*m_view.focusSession()) : nullptr;
}

QAccessibleInterface* ProgrammeAccessible::interfaceOf(const Id<Session>& session) const
{
    const auto known = m_children.find(session);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = new SessionAccessible(m_view, session);
    m_children.emplace(session, QAccessible::registerAccessibleInterface(made));
    return made;
}

void ProgrammeAccessible::tellFocus() const
{
    QAccessibleInterface* focus = focusChild();
    if (focus == nullptr)
        return;
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ProgrammeAccessible::tellChange() const
{
    QAccessibleInterface* focus = focusChild();
    if (focus == nullptr)
        return;
    QAccessibleEvent event(focus, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace planner::ui
