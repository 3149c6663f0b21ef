// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/room_header_accessible.h"

#include "ui/programme/programme_headers.h"

#include <QCoreApplication>
#include <QPointer>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Programme", source, nullptr, n);
}

/// A name in the header: has no children and no object of its own.
class NameAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    NameAccessible(RoomHeader& header, QUuid thing) : m_header(&header), m_thing(thing) { }

    [[nodiscard]] const QUuid& thing() const { return m_thing; }
    /// Where it stands in the header, among its like; -1: nowhere.
    [[nodiscard]] virtual int index() const = 0;

    [[nodiscard]] bool isValid() const override { return m_header && m_header->scene() && index() >= 0; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_header);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

protected:
    [[nodiscard]] RoomHeader& header() const { return *m_header; }
    [[nodiscard]] const ProgrammeScene& scene() const { return *m_header->scene(); }
    [[nodiscard]] const DayPlan& plan() const { return scene().layout.plan(); }
    [[nodiscard]] QRect onScreen(const QRect& local) const
    {
        return {m_header->mapToGlobal(local.topLeft()), local.size()};
    }

private:
    QPointer<RoomHeader> m_header;
    QUuid m_thing;
};

class VenueAccessible : public NameAccessible {
public:
    using NameAccessible::NameAccessible;

    [[nodiscard]] int index() const override
    {
        const auto& groups = plan().groups;
        const auto found = std::find_if(groups.begin(), groups.end(),
            [this](const DayPlan::Group& group) { return group.venue.uuid() == thing(); });
        return found == groups.end() ? -1 : static_cast<int>(found - groups.begin());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? scene().groups[index()] : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(header().nameRect(index())) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.expandable = true;
        state.collapsed = plan().groups[static_cast<size_t>(index())].isCollapsed;
        state.expanded = !state.collapsed;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction())
            Q_EMIT header().foldRequested(Id<Venue>(thing()));
    }
};

class RoomAccessible : public NameAccessible {
public:
    using NameAccessible::NameAccessible;

    [[nodiscard]] int index() const override { return plan().columnOf(Id<Room>(thing())); }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return scene().layout.mode() == ProgrammeMode::Grid ? QAccessible::ColumnHeader
                                                            : QAccessible::RowHeader;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const QString seats = scene().seats[index()];
        return seats.isEmpty() ? scene().columns[index()]
                               : scene().columns[index()] + QStringLiteral(", ") + seats;
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(header().columnRect(index())) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), hideAction()}; }
    [[nodiscard]] QString localizedActionName(const QString& action) const override
    {
        return action == hideAction() ? said(QT_TRANSLATE_NOOP("Programme", "Hide the room"))
                                      : said(QT_TRANSLATE_NOOP("Programme", "Select its sessions"));
    }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            Q_EMIT header().columnClicked(index());
        if (action == hideAction())
            Q_EMIT header().hideRequested(Id<Room>(thing()));
    }

private:
    [[nodiscard]] static QString hideAction() { return QStringLiteral("Hide"); }
};

QAccessibleInterface* madeForHeader(const QString& /*className*/, QObject* object)
{
    auto* header = dynamic_cast<RoomHeader*>(object);
    return header != nullptr ? new RoomHeaderAccessible(*header) : nullptr;
}

/// A venue or a room of the header.
struct Name {
    bool isVenue = false;
    QUuid thing;
};

/// Each venue before its rooms.
std::vector<Name> namesOf(const RoomHeader& header)
{
    std::vector<Name> names;
    if (header.scene() == nullptr)
        return names;
    const DayPlan& plan = header.scene()->layout.plan();
    for (const DayPlan::Group& group : plan.groups) {
        names.push_back({true, group.venue.uuid()});
        for (int column = group.firstColumn; column < group.firstColumn + group.columns; ++column) {
            if (const auto& room = plan.columns[static_cast<size_t>(column)].room)
                names.push_back({false, room->uuid()});
        }
    }
    return names;
}

} // namespace

RoomHeaderAccessible::RoomHeaderAccessible(RoomHeader& header)
    : QAccessibleWidget(
        &header, QAccessible::Grouping, said(QT_TRANSLATE_NOOP("Programme", "Venues and rooms"))),
      m_header(header)
{
}

RoomHeaderAccessible::~RoomHeaderAccessible()
{
    for (const auto& [thing, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void RoomHeaderAccessible::install()
{
    QAccessible::removeFactory(madeForHeader);
    QAccessible::installFactory(madeForHeader);
}

int RoomHeaderAccessible::childCount() const
{
    return static_cast<int>(namesOf(m_header).size());
}

QAccessibleInterface* RoomHeaderAccessible::child(int index) const
{
    const std::vector<Name> names = namesOf(m_header);
    if (index < 0 || index >= static_cast<int>(names.size()))
        return nullptr;
    const Name& name = names[static_cast<size_t>(index)];
    const auto known = m_children.find(name.thing);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    NameAccessible* made = name.isVenue
        ? static_cast<NameAccessible*>(new VenueAccessible(m_header, name.thing))
        : new RoomAccessible(m_header, name.thing);
    m_children.emplace(name.thing, QAccessible::registerAccessibleInterface(made));
    return made;
}

int RoomHeaderAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* sought = dynamic_cast<const NameAccessible*>(child);
    if (sought == nullptr)
        return -1;
    const std::vector<Name> names = namesOf(m_header);
    const auto found = std::find_if(
        names.begin(), names.end(), [sought](const Name& name) { return name.thing == sought->thing(); });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

QAccessibleInterface* RoomHeaderAccessible::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        QAccessibleInterface* name = child(index);
        if (name->rect().contains(x, y))
            return name;
    }
    return nullptr;
}

} // namespace planner::ui
