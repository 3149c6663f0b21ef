// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/stop_form.h"

#include "core/festival/labels.h"
#include "core/tours/visit_slots.h"
#include "ui/controls/choice_editor.h"
#include "ui/controls/line_editor.h"
#include "ui/controls/paragraph_editor.h"
#include "ui/inspector/field_values.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/visits/tour_edits.h"
#include "ui/visits/tour_fields.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace planner::ui {
namespace {

constexpr int remarkRows = 3;

QString said(const char* source)
{
    return QCoreApplication::translate("StopForm", source);
}

QLabel* formLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

/// Where people come and go, the group says how long it stays.
bool hasFixedLength(const Festival& festival, const Itinerary& itinerary, const Stop& stop)
{
    if (stop.kind != StopKind::Visit || !stop.session)
        return false;
    const auto slot = slotAt(festival, {*stop.session, itinerary.day, stop.begin});
    return slot && !slot->dropIn;
}

} // namespace

StopForm::StopForm(Workspace& workspace)
    : m_workspace(workspace),
      m_title(formLabel("heading")),
      m_hint(formLabel("quiet")),
      m_begin(new TimeField(workspace.language())),
      m_length(new LineEditor(minutesForm())),
      m_venue(new ChoiceEditor),
      m_mode(new ChoiceEditor),
      m_pinned(new CheckEditor(said(QT_TRANSLATE_NOOP("StopForm", "Planning again leaves it as it is")))),
      m_remark(new ParagraphEditor(remarkRows))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_hint->setText(said(QT_TRANSLATE_NOOP("StopForm", "Choose a stop to change it here.")));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    add(*grid, m_begin, QT_TRANSLATE_NOOP("StopForm", "Begin"));
    add(*grid, m_length, QT_TRANSLATE_NOOP("StopForm", "Stay"));
    add(*grid, m_venue, QT_TRANSLATE_NOOP("StopForm", "Place"));
    add(*grid, m_mode, QT_TRANSLATE_NOOP("StopForm", "Travel there"));
    add(*grid, m_pinned, QT_TRANSLATE_NOOP("StopForm", "Pinned"));
    add(*grid, m_remark, QT_TRANSLATE_NOOP("StopForm", "Remark"));
    connect(m_begin, &FieldEditor::edited, this, [this](const QVariant& value) {
        change([&value](Stop& stop) { stop.begin = FieldValue<LocalTime>::in(value); });
    });
    connect(m_length, &FieldEditor::edited, this, [this](const QVariant& value) {
        change([&value](Stop& stop) { stop.length = FieldValue<minutes>::in(value); });
    });
    connect(m_venue, &FieldEditor::edited, this, [this](const QVariant& value) {
        change([&value](Stop& stop) { stop.venue = FieldValue<std::optional<Id<Venue>>>::in(value); });
    });
    connect(m_mode, &FieldEditor::edited, this, [this](const QVariant& value) {
        change([&value](Stop& stop) { stop.by = FieldValue<std::optional<TravelMode>>::in(value); });
    });
    connect(m_pinned, &FieldEditor::edited, this,
        [this](const QVariant& value) { change([&value](Stop& stop) { stop.pinned = value.toBool(); }); });
    connect(m_remark, &FieldEditor::edited, this,
        [this](const QVariant& value) { change([&value](Stop& stop) { stop.remark = value.toString(); }); });
    setFocusProxy(m_begin->control());
    connect(&workspace, &Workspace::changed, this, &StopForm::refresh);
    refresh();
}

void StopForm::add(QGridLayout& grid, FieldEditor* editor, const char* name)
{
    auto* label = new QLabel(said(name));
    setLook(label, "label");
    label->setBuddy(editor->control());
    // Beside the first line, also of a paragraph.
    const int line = qMin(editor->control()->sizeHint().height(), m_begin->control()->sizeHint().height());
    label->setContentsMargins(0, qMax(0, (line - label->fontMetrics().height()) / 2), 0, 0);
    editor->setName(said(name));
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(editor, row, 1, Qt::AlignTop);
    m_rows.emplace_back(editor, label);
}

void StopForm::edit(const std::optional<Id<Itinerary>>& itinerary, const std::optional<size_t>& stop)
{
    if (itinerary != m_itinerary || stop != m_stop) {
        for (const auto& [editor, label] : m_rows) {
            editor->commit();
            editor->forget();
        }
    }
    m_itinerary = itinerary;
    m_stop = stop;
    refresh();
}

const Stop* StopForm::stop() const
{
    const Itinerary* itinerary = m_workspace.festival().itineraries().find(m_itinerary);
    return itinerary != nullptr && m_stop && *m_stop < itinerary->stops.size() ? &itinerary->stops[*m_stop]
                                                                               : nullptr;
}

void StopForm::fillChoices()
{
    m_venue->setChoices(
        venueChoices(m_workspace.festival(), said(QT_TRANSLATE_NOOP("StopForm", "Wherever the group is"))));
    std::vector<Choice> modes{{QVariant(), said(QT_TRANSLATE_NOOP("StopForm", "The quickest"))}};
    for (const auto& [mode, name] : names(TravelMode{}))
        modes.push_back({QLatin1String(name), capital(label(mode, m_workspace.words()))});
    m_mode->setChoices(modes);
}

void StopForm::refresh()
{
    const Stop* shown = stop();
    m_hint->setVisible(shown == nullptr);
    m_title->setVisible(shown != nullptr);
    for (const auto& [editor, label] : m_rows) {
        editor->setVisible(shown != nullptr);
        label->setVisible(shown != nullptr);
    }
    if (shown == nullptr)
        return;
    const Itinerary& itinerary = *m_workspace.festival().itineraries().find(m_itinerary);
    const bool isFixed = hasFixedLength(m_workspace.festival(), itinerary, *shown);
    const std::pair<FieldEditor*, bool> conditions[]{
        {m_length, !isFixed}, {m_venue, shown->kind != StopKind::Visit}};
    for (const auto& [editor, applies] : conditions) {
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const auto& candidate) { return candidate.first == editor; });
        row->first->setVisible(applies);
        row->second->setVisible(applies);
    }
    fillChoices();
    m_title->setText(shownTitle(*shown, m_workspace.festival()));
    m_begin->present(FieldValue<LocalTime>::out(shown->begin));
    m_length->present(FieldValue<minutes>::out(shown->length));
    m_venue->present(FieldValue<std::optional<Id<Venue>>>::out(shown->venue));
    m_mode->present(FieldValue<std::optional<TravelMode>>::out(shown->by));
    m_pinned->present(shown->pinned);
    m_remark->present(shown->remark);
}

void StopForm::change(const std::function<void(Stop&)>& act)
{
    if (stop() == nullptr)
        return;
    Itinerary after = *m_workspace.festival().itineraries().find(m_itinerary);
    act(after.stops[*m_stop]);
    const QString title = shownTitle(after.stops[*m_stop], m_workspace.festival());
    m_workspace.submit(
        changeTo(std::move(after)), said(QT_TRANSLATE_NOOP("StopForm", "Edit the stop “%1”")).arg(title));
    refresh();
}

} // namespace planner::ui
