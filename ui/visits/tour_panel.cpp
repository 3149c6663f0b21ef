// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/tour_panel.h"

#include "ui/controls/focus_order.h"
#include "ui/inspector/history_box.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/venues/hours_form.h"
#include "ui/visits/itinerary_preview.h"
#include "ui/visits/stop_form.h"
#include "ui/visits/tour_fields.h"
#include "ui/visits/wish_form.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

enum Tab { PreviewTab, ItineraryTab, StopTab, GroupTab };

QString said(const char* source)
{
    return QCoreApplication::translate("TourPanel", source);
}

/// Parts one under the other, that scroll when they are too high.
QWidget* scrolling(const std::vector<QWidget*>& parts)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, spacing::medium, spacing::small, spacing::large);
    column->setSpacing(spacing::medium);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch();
    area->setWidget(holder);
    return area;
}

QLabel* panelLabel(const char* text, const char* look)
{
    auto* label = new QLabel(said(text));
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

void focusLine(FieldEditor* editor)
{
    editor->control()->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit*>(editor->control())->selectAll();
}

} // namespace

TourPanel::TourPanel(Workspace& workspace)
    : m_workspace(workspace), m_tabs(new QTabWidget), m_preview(new ItineraryPreview(workspace))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::small, spacing::small, 0);
    layout->addWidget(m_tabs);
    m_tabs->addTab(m_preview, said(QT_TRANSLATE_NOOP("TourPanel", "Sheet")));
    m_tabs->addTab(makeItinerary(), said(QT_TRANSLATE_NOOP("TourPanel", "Itinerary")));
    m_tabs->addTab(makeStop(), said(QT_TRANSLATE_NOOP("TourPanel", "Stop")));
    m_tabs->addTab(makeGroup(), said(QT_TRANSLATE_NOOP("TourPanel", "Group")));
    edit({}, {}, {});
}

QWidget* TourPanel::makeItinerary()
{
    m_noItinerary = panelLabel(
        QT_TRANSLATE_NOOP("TourPanel", "Choose an itinerary to give it a title, a day, a guide."), "quiet");
    m_itinerary = new FieldForm<Itinerary>(m_workspace, itineraryFields());
    m_itineraryHistory = new HistoryBox(m_workspace);
    return scrolling({m_noItinerary, m_itinerary, m_itineraryHistory});
}

QWidget* TourPanel::makeStop()
{
    m_stop = new StopForm(m_workspace);
    return scrolling({m_stop});
}

QWidget* TourPanel::makeGroup()
{
    m_noGroup = panelLabel(
        QT_TRANSLATE_NOOP("TourPanel",
            "Choose a group, or an itinerary of one, to say how many they are, when they are out "
            "and what they wish to see."),
        "quiet");
    m_group = new FieldForm<Group>(m_workspace, groupFields());
    m_hours = new HoursForm<Group>(m_workspace);
    m_wishes = new WishForm(m_workspace);
    m_groupHistory = new HistoryBox(m_workspace);
    m_groupParts = new QWidget;
    auto* column = new QVBoxLayout(m_groupParts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_group);
    column->addWidget(panelLabel(QT_TRANSLATE_NOOP("TourPanel", "Out on"), "heading"));
    column->addWidget(m_hours);
    column->addWidget(panelLabel(QT_TRANSLATE_NOOP("TourPanel", "Wishes"), "heading"));
    column->addWidget(m_wishes);
    column->addWidget(m_groupHistory);
    return scrolling({m_noGroup, m_groupParts});
}

void TourPanel::edit(const std::optional<Id<Itinerary>>& itinerary, const std::optional<size_t>& stop,
    const std::optional<Id<Group>>& group)
{
    m_itinerary->edit(itinerary ? std::vector{*itinerary} : std::vector<Id<Itinerary>>());
    m_itinerary->setVisible(itinerary.has_value());
    m_noItinerary->setVisible(!itinerary);
    m_itineraryHistory->tell(itinerary ? std::optional(subject(*itinerary)) : std::nullopt);
    m_stop->edit(itinerary, stop);
    m_preview->tell(itinerary);
    m_group->edit(group ? std::vector{*group} : std::vector<Id<Group>>());
    m_hours->edit(group);
    m_wishes->edit(group);
    m_groupHistory->tell(group ? std::optional(subject(*group)) : std::nullopt);
    m_groupParts->setVisible(group.has_value());
    m_noGroup->setVisible(!group);
    orderFocus(*m_groupParts);
}

void TourPanel::showTab(int tab)
{
    if (m_tabs->currentIndex() != PreviewTab)
        m_tabs->setCurrentIndex(tab);
}

void TourPanel::showItinerary()
{
    showTab(ItineraryTab);
}

void TourPanel::showStop()
{
    showTab(StopTab);
}

void TourPanel::showGroup()
{
    showTab(GroupTab);
}

void TourPanel::editGroup()
{
    m_tabs->setCurrentIndex(GroupTab);
    focusLine(m_group->editor("name"));
}

void TourPanel::editItinerary()
{
    m_tabs->setCurrentIndex(ItineraryTab);
    focusLine(m_itinerary->editor("title"));
}

void TourPanel::editStop()
{
    m_tabs->setCurrentIndex(StopTab);
    m_stop->setFocus(Qt::ShortcutFocusReason);
}

} // namespace planner::ui
