// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/hours_form.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "ui/controls/line_editor.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/venues/typed_places.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("HoursForm", source);
}

// Editors hand hours around as files spell them: "10:00/12:30 14:00/18:00".
QVariant packed(const std::vector<TimeSpan>& hours)
{
    QStringList texts;
    for (const TimeSpan& span : hours)
        texts.append(span.text());
    return texts.isEmpty() ? QVariant() : QVariant(texts.join(u' '));
}

std::vector<TimeSpan> unpacked(const QVariant& value)
{
    std::vector<TimeSpan> hours;
    for (const QString& text : value.toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto span = TimeSpan::fromText(text))
            hours.push_back(*span);
    }
    return hours;
}

TextForm hoursForm(Language language)
{
    return {[language](const QVariant& value) { return hoursText(unpacked(value), language); },
        [](const QString& typed) -> Result<QVariant> {
            const auto hours = typedHours(typed);
            if (!hours)
                return failed(hours);
            return packed(*hours);
        }};
}

std::vector<OpeningHours>& hoursOf(Venue& venue)
{
    return venue.openingHours;
}

std::vector<OpeningHours>& hoursOf(Group& group)
{
    return group.hours;
}

template <class T>
std::vector<TimeSpan> spansOn(T thing, Day day)
{
    std::vector<TimeSpan> spans;
    for (const OpeningHours& hours : hoursOf(thing)) {
        if (hours.day == day)
            spans.push_back(hours.span);
    }
    return spans;
}

/// How the form speaks of things of one kind.
struct Wording {
    const char* onDay; ///< The name of a line.
    const char* unsaid; ///< No day has hours.
    const char* none; ///< Other days have.
    const char* step;
};
template <class T>
constexpr Wording wording();
template <>
constexpr Wording wording<Venue>()
{
    return {QT_TRANSLATE_NOOP("HoursForm", "Open on %1"),
        QT_TRANSLATE_NOOP("HoursForm", "not said, e.g. 10:00–12:30, 14:00–18:00"),
        QT_TRANSLATE_NOOP("HoursForm", "closed"),
        QT_TRANSLATE_NOOP("HoursForm", "Change the opening hours of “%1”")};
}
template <>
constexpr Wording wording<Group>()
{
    return {QT_TRANSLATE_NOOP("HoursForm", "Out on %1"),
        QT_TRANSLATE_NOOP("HoursForm", "not said, e.g. 9:30–16:30"),
        QT_TRANSLATE_NOOP("HoursForm", "not out"),
        QT_TRANSLATE_NOOP("HoursForm", "Change the hours of “%1”")};
}

} // namespace

template <class T>
HoursForm<T>::HoursForm(Workspace& workspace) : m_workspace(workspace), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
}

template <class T>
void HoursForm<T>::edit(const std::optional<Id<T>>& thing)
{
    if (thing != m_thing) {
        for (const Row& row : m_rows) {
            row.editor->commit();
            row.editor->forget();
        }
        m_thing = thing;
    }
    const std::vector<Day> now = days(m_workspace.festival());
    const bool same = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
        [](Day day, const Row& row) { return day == row.day; });
    if (!same)
        makeRows();
    refresh();
}

template <class T>
void HoursForm<T>::alignWith(QWidget& form)
{
    form.installEventFilter(this);
}

template <class T>
bool HoursForm<T>::eventFilter(QObject* watched, QEvent* event)
{
    // The layout of what is watched has seen the event by now.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const auto* grid = static_cast<QGridLayout*>(static_cast<QWidget*>(watched)->layout());
        m_grid->setColumnMinimumWidth(0, grid->cellRect(grid->rowCount() - 1, 0).width());
    }
    return QWidget::eventFilter(watched, event);
}

template <class T>
void HoursForm<T>::makeRows()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const Day day : days(m_workspace.festival())) {
        auto* label = new QLabel(dayText(day, m_workspace.language(), DayStyle::Short), this);
        setLook(label, "label");
        auto* editor = new LineEditor(hoursForm(m_workspace.language()), this);
        editor->setName(said(wording<T>().onDay).arg(dayText(day, m_workspace.language(), DayStyle::Long)));
        label->setBuddy(editor->control());
        connect(editor, &FieldEditor::edited, this, [this, day](const QVariant& hours) { take(day, hours); });
        const int row = m_grid->rowCount();
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(editor, row, 1, Qt::AlignTop);
        label->setContentsMargins(0, 5, 0, 0);
        m_rows.push_back({day, editor});
    }
}

template <class T>
void HoursForm<T>::refresh()
{
    const T* thing = m_workspace.festival().table<T>().find(m_thing);
    if (thing == nullptr)
        return;
    T looked = *thing;
    const QString nothing = said(hoursOf(looked).empty() ? wording<T>().unsaid : wording<T>().none);
    for (const Row& row : m_rows) {
        row.editor->setPlaceholder(nothing);
        row.editor->present(packed(spansOn(*thing, row.day)));
    }
}

template <class T>
void HoursForm<T>::take(Day day, const QVariant& hours)
{
    const T* thing = m_workspace.festival().table<T>().find(m_thing);
    if (thing == nullptr)
        return;
    T after = *thing;
    std::vector<OpeningHours>& all = hoursOf(after);
    std::erase_if(all, [day](const OpeningHours& open) { return open.day == day; });
    for (const TimeSpan& span : unpacked(hours))
        all.push_back({day, span});
    std::sort(all.begin(), all.end(), [](const OpeningHours& a, const OpeningHours& b) {
        return std::pair(a.day.date().toJulianDay(), a.span) < std::pair(b.day.date().toJulianDay(), b.span);
    });
    Change change;
    change.put(after);
    m_workspace.submit(change, said(wording<T>().step).arg(after.name));
    refresh();
}

template class HoursForm<Venue>;
template class HoursForm<Group>;

} // namespace planner::ui
