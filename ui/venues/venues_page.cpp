// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/venues_page.h"

#include "ui/controls/focus_order.h"
#include "ui/inspector/history_box.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/travel/travel_grid.h"
#include "ui/travel/travel_pane.h"
#include "ui/venues/hours_form.h"
#include "ui/venues/map_picture_dialog.h"
#include "ui/venues/venue_edits.h"
#include "ui/venues/venue_fields.h"
#include "ui/venues/venue_map.h"
#include "ui/venues/venues_model.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("VenuesPage", source, nullptr, n);
}

QVBoxLayout* column(QWidget* holder)
{
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    return layout;
}

void focusName(FieldEditor* editor)
{
    editor->control()->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit*>(editor->control())->selectAll();
}

} // namespace

VenuesPage::VenuesPage(Workspace& workspace, Actions& actions)
    : Page(workspace, actions), m_model(new VenuesModel(workspace, this))
{
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTree());
    QWidget* form = makeForm();
    parts->addWidget(form);
    parts->addWidget(makeTabs());
    parts->setSizes({300, 380, 620});
    parts->setStretchFactor(2, 1);
    setCentralWidget(parts);
    // The table of travel times wants the room that the form takes.
    connect(m_tabs, &QTabWidget::currentChanged, form,
        [this, form] { form->setVisible(m_tabs->currentWidget() != m_travel); });
    bindVenueActions();
    bindTravelActions();
    connect(m_model, &QAbstractItemModel::modelReset, this, &VenuesPage::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VenuesPage::takeChoice);
    connect(&workspace, &Workspace::changed, this, &VenuesPage::follow);
    connect(&workspace, &Workspace::selectionChanged, this, &VenuesPage::follow);
    expandAll();
    follow();
}

QWidget* VenuesPage::makeTree()
{
    auto* holder = new QWidget;
    QVBoxLayout* layout = column(holder);
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(said(QT_TRANSLATE_NOOP("VenuesPage", "Venues and rooms")));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    actions().addGridKeys(m_tree);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &VenuesPage::showMenu);
    layout->addWidget(m_tree, 1);
    auto* buttons = new QHBoxLayout;
    auto* addVenue = new QPushButton(said(QT_TRANSLATE_NOOP("VenuesPage", "New venue")));
    m_addRoom = new QPushButton(said(QT_TRANSLATE_NOOP("VenuesPage", "New room")));
    connect(addVenue, &QPushButton::clicked, this, &VenuesPage::addVenue);
    connect(m_addRoom, &QPushButton::clicked, this, &VenuesPage::addRoom);
    buttons->addWidget(addVenue);
    buttons->addWidget(m_addRoom);
    layout->addLayout(buttons);
    auto* order = new QHBoxLayout;
    auto* earlier = new QPushButton(said(QT_TRANSLATE_NOOP("VenuesPage", "Move up")));
    auto* later = new QPushButton(said(QT_TRANSLATE_NOOP("VenuesPage", "Move down")));
    connect(earlier, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(later, &QPushButton::clicked, this, [this] { moveChosen(1); });
    earlier->setToolTip(said(QT_TRANSLATE_NOOP("VenuesPage", "Earlier in the walking order")));
    later->setToolTip(said(QT_TRANSLATE_NOOP("VenuesPage", "Later in the walking order")));
    for (QPushButton* button : {earlier, later}) {
        setLook(button, "link");
        order->addWidget(button);
    }
    layout->addLayout(order);
    return holder;
}

QWidget* VenuesPage::makeForm()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    QVBoxLayout* layout = column(holder);
    m_heading = new QLabel;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setLook(m_heading, "heading");
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    setLook(m_hint, "quiet");
    m_venue = new FieldForm<Venue>(workspace(), venueFields());
    m_room = new FieldForm<Room>(workspace(), roomFields());
    m_hoursHeading = new QLabel(said(QT_TRANSLATE_NOOP("VenuesPage", "Opening hours")));
    setLook(m_hoursHeading, "heading");
    m_hours = new HoursForm<Venue>(workspace());
    m_history = new HistoryBox(workspace());
    for (QWidget* part :
        {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_room),
            static_cast<QWidget*>(m_hoursHeading), static_cast<QWidget*>(m_hours),
            static_cast<QWidget*>(m_venue), static_cast<QWidget*>(m_history)})
        layout->addWidget(part);
    layout->addStretch();
    area->setWidget(holder);
    // What the widest field needs, whatever is chosen.
    area->setMinimumWidth(holder->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    m_hours->alignWith(*m_venue);
    return area;
}

QWidget* VenuesPage::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_travel = new TravelPane(workspace());
    m_tabs->addTab(makeMap(), said(QT_TRANSLATE_NOOP("VenuesPage", "Map")));
    m_tabs->addTab(m_travel, said(QT_TRANSLATE_NOOP("VenuesPage", "Travel times")));
    connect(m_tabs, &QTabWidget::currentChanged, &actions(), &Actions::refresh);
    return m_tabs;
}

QWidget* VenuesPage::makeMap()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_map = new VenueMap(workspace());
    layout->addWidget(m_map, 1);
    QPushButton* background = actions().button("venue.map-picture");
    setLook(background, "link");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::tiny);
    row->addWidget(background);
    row->addStretch();
    layout->addLayout(row);
    return holder;
}

void VenuesPage::bindTravelActions()
{
    const auto away = [this] {
        return m_tabs->currentWidget() == m_travel
            ? QString()
            : said(QT_TRANSLATE_NOOP("VenuesPage", "Choose travel times first"));
    };
    actions().bind("tools.travel", this, {[this] {
        m_tabs->setCurrentWidget(m_travel);
        m_travel->grid().setFocus(Qt::ShortcutFocusReason);
    }});
    actions().bind("edit.copy", this, {[this] { m_travel->grid().copy(); }, away});
    actions().bind("edit.paste", this, {[this] { m_travel->grid().paste(); }, away});
    actions().bind("import.travel", this, {[this] { m_travel->chooseImport(); }});
}

void VenuesPage::bindVenueActions()
{
    const auto nothing = [this] {
        return m_tree->currentIndex().isValid()
            ? QString()
            : said(QT_TRANSLATE_NOOP("VenuesPage", "Choose a venue or a room first"));
    };
    actions().bind("edit.delete", this, {[this] { removeChosen(); }, nothing});
    actions().bind("session.edit", this,
        {[this] {
             focusName(
                 chosenVenue() && m_venue->isVisible() ? m_venue->editor("name") : m_room->editor("name"));
         },
            nothing});
    actions().bind("view.zoom-fit", this, {[this] { m_map->fit(); }});
    actions().bind("venue.map-picture", this,
        {[this] { chooseMapPicture(); }, [this] { return workspace().document().whyReadOnly(); }});
    actions().bind("venue.new", this, {[this] { addVenue(); }});
    actions().bind("venue.new-room", this,
        {[this] { addRoom(); },
            [this] {
                return chosenVenue() ? QString()
                                     : said(QT_TRANSLATE_NOOP("VenuesPage", "Choose a venue first"));
            }});
}

void VenuesPage::fillToolBar(QToolBar& bar)
{
    for (const char* id : {"venue.new", "venue.new-room", "tools.travel", "venue.map-picture"})
        bar.addAction(actions().action(id));
}

void VenuesPage::showMenu(const QPoint& at)
{
    QMenu menu(this);
    for (const char* id : {"session.edit", "venue.new-room", "venue.mishap", "edit.delete"})
        menu.addAction(actions().action(id));
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void VenuesPage::expandAll()
{
    m_tree->expandAll();
    follow();
}

void VenuesPage::takeChoice()
{
    if (m_following)
        return;
    const auto chosen = m_model->subjectAt(m_tree->currentIndex());
    if (chosen && m_tree->selectionModel()->hasSelection())
        workspace().select({*chosen});
}

std::optional<Id<Venue>> VenuesPage::chosenVenue() const
{
    if (const auto venues = workspace().selected<Venue>(); !venues.empty())
        return venues.front();
    if (const auto rooms = workspace().selected<Room>(); !rooms.empty()) {
        if (const Room* room = workspace().festival().rooms().find(rooms.front()))
            return room->venue;
    }
    return std::nullopt;
}

void VenuesPage::follow()
{
    const auto venues = workspace().selected<Venue>();
    const auto rooms = workspace().selected<Room>();
    const bool showsRoom = venues.empty() && !rooms.empty();
    m_venue->edit(venues);
    m_room->edit(showsRoom ? std::vector{rooms.front()} : std::vector<Id<Room>>{});
    m_hours->edit(venues.empty() ? std::optional<Id<Venue>>() : std::optional(venues.front()));
    m_history->tell(!venues.empty() ? std::optional(subject(venues.front()))
            : showsRoom             ? std::optional(subject(rooms.front()))
                                    : std::nullopt);
    m_venue->setVisible(!venues.empty());
    m_hours->setVisible(!venues.empty());
    m_hoursHeading->setVisible(!venues.empty());
    m_room->setVisible(showsRoom);
    m_hint->setVisible(venues.empty() && !showsRoom);
    orderFocus(*m_hours->parentWidget());
    m_hint->setText(workspace().festival().venues().isEmpty()
            ? said(QT_TRANSLATE_NOOP("VenuesPage",
                "Start with a venue: where will the public come? Give it its rooms, its hours and how to get "
                "in."))
            : said(QT_TRANSLATE_NOOP("VenuesPage", "Choose a venue or a room to see all about it.")));
    m_heading->setText(headingText());
    m_addRoom->setEnabled(chosenVenue().has_value());
    m_following = true;
    if (!workspace().selection().empty()) {
        const QModelIndex index = m_model->indexOf(workspace().selection().front());
        if (index.isValid())
            m_tree->setCurrentIndex(index);
    }
    m_following = false;
}

QString VenuesPage::headingText() const
{
    const Venue* venue = workspace().festival().venues().find(chosenVenue());
    if (venue == nullptr)
        return said(QT_TRANSLATE_NOOP("VenuesPage", "Venues"));
    const auto rooms = workspace().selected<Room>();
    const Room* room = rooms.empty() ? nullptr : workspace().festival().rooms().find(rooms.front());
    return room != nullptr ? venue->name + QStringLiteral(" › ") + room->name : venue->name;
}

void VenuesPage::chooseMapPicture()
{
    m_tabs->setCurrentIndex(0);
    MapPictureDialog(workspace(), this).exec();
}

void VenuesPage::addVenue()
{
    const QString name = said(QT_TRANSLATE_NOOP("VenuesPage", "New venue"));
    const auto newcomer = newVenue(workspace().festival(), name, workspace().ids());
    if (!workspace().submit(newcomer.change, said(QT_TRANSLATE_NOOP("VenuesPage", "Add a venue"))))
        return;
    workspace().select({subject(newcomer.id)});
    focusName(m_venue->editor("name"));
}

void VenuesPage::addRoom()
{
    const auto venue = chosenVenue();
    if (!venue)
        return;
    const QString name = said(QT_TRANSLATE_NOOP("VenuesPage", "New room"));
    const auto newcomer = newRoom(workspace().festival(), *venue, name, workspace().ids());
    if (!workspace().submit(newcomer.change, said(QT_TRANSLATE_NOOP("VenuesPage", "Add a room"))))
        return;
    workspace().select({subject(newcomer.id)});
    focusName(m_room->editor("name"));
}

void VenuesPage::removeChosen()
{
    const auto venues = workspace().selected<Venue>();
    const auto rooms = workspace().selected<Room>();
    if (venues.empty() && rooms.empty())
        return;
    const Festival& festival = workspace().festival();
    const auto emptied = venues.empty() ? std::vector{rooms.front()} : roomsOf(festival, venues.front());
    const Change change
        = venues.empty() ? withoutRoom(festival, rooms.front()) : withoutVenue(festival, venues.front());
    const QString name = venues.empty() ? festival.rooms().find(rooms.front())->name
                                        : festival.venues().find(venues.front())->name;
    const int sessions = sessionsIn(festival, emptied);
    if (!workspace().submit(change, said(QT_TRANSLATE_NOOP("VenuesPage", "Remove “%1”")).arg(name)))
        return;
    const QString gone = said(QT_TRANSLATE_NOOP("VenuesPage", "“%1” is removed.")).arg(name);
    const QString moved = sessions == 0 ? QString()
                                        : QStringLiteral(" ")
            + said(QT_TRANSLATE_N_NOOP("VenuesPage", "%n sessions moved to “Unscheduled”."), sessions);
    workspace().sayUndoable(gone + moved);
}

void VenuesPage::moveChosen(int by)
{
    const auto venues = workspace().selected<Venue>();
    const auto rooms = workspace().selected<Room>();
    Change change;
    if (!venues.empty())
        change = moved(workspace().festival(), venues.front(), by);
    else if (!rooms.empty())
        change = moved(workspace().festival(), rooms.front(), by);
    if (!change.isEmpty())
        workspace().submit(change, said(QT_TRANSLATE_NOOP("VenuesPage", "Change the walking order")));
}

bool VenuesPage::reveal(const Subject& subject)
{
    if (!m_model->indexOf(subject).isValid())
        return false;
    workspace().select({subject});
    return true;
}

QWidget* VenuesPage::firstFocus()
{
    return m_tree;
}

} // namespace planner::ui
