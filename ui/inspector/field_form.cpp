// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/field_form.h"

#include "core/festival/labels.h"
#include "ui/controls/length_counter.h"
#include "ui/controls/line_editor.h"
#include "ui/controls/paragraph_editor.h"
#include "ui/controls/pick_editor.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("FieldForm", source, nullptr, n);
}

QString shownTitle(const Venue& venue)
{
    return venue.name;
}

QString shownTitle(const Room& room)
{
    return room.name;
}

QString shownTitle(const Startup& startup)
{
    return startup.name;
}

QString shownTitle(const Group& group)
{
    return group.name;
}

QString shownTitle(const Itinerary& itinerary)
{
    return itinerary.title;
}

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

/// Puts the first line of `label` on a level with the text in `control`.
void level(QLabel& label, const QWidget& control)
{
    const int below = qMax(0, (control.sizeHint().height() - label.fontMetrics().height()) / 2);
    label.setContentsMargins(0, below, 0, 0);
}

} // namespace

template <class T>
FieldForm<T>::FieldForm(Workspace& workspace, std::span<const FormField<T>> fields, QWidget* parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    QHBoxLayout* joined = nullptr;
    for (const FormField<T>& field : fields)
        addRow(field, *grid, joined);
    refreshChoices();
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) { follow(change); });
}

template <class T>
void FieldForm<T>::addRow(const FormField<T>& field, QGridLayout& grid, QHBoxLayout*& joined)
{
    Row row{&field, makeEditor(field), nullptr, nullptr};
    const QString name = nameOf(field);
    const int line = grid.rowCount();
    if (field.startsGroup) {
        row.line = hairline(this);
        grid.addWidget(row.line, line, 0, 1, 2);
        grid.setRowMinimumHeight(line, spacing::large);
    }
    row.editor->setName(name);
    if (field.joins && joined != nullptr) {
        auto* arrow = new QLabel(QStringLiteral("→"), this);
        level(*arrow, *row.editor->control());
        joined->addWidget(arrow, 0, Qt::AlignTop);
        joined->addWidget(row.editor, 1, Qt::AlignTop);
        row.editor->setName(said(QT_TRANSLATE_NOOP("FieldForm", "End")));
    } else {
        row.label = new QLabel(name, this);
        setLook(row.label, "label");
        row.label->setBuddy(row.editor->control());
        row.label->setWordWrap(true);
        level(*row.label, *row.editor->control());
        grid.addWidget(row.label, line + 1, 0, Qt::AlignTop);
        joined = new QHBoxLayout;
        joined->setSpacing(spacing::small);
        joined->addWidget(row.editor, 1, Qt::AlignTop);
        grid.addLayout(joined, line + 1, 1, Qt::AlignTop);
        if (field.limit > 0)
            grid.addWidget(
                new LengthCounter(row.editor->control(), field.limit, this), line + 2, 1, Qt::AlignTop);
    }
    FieldEditor* editor = row.editor;
    connect(editor, &FieldEditor::edited, this,
        [this, &field, editor](const QVariant& value) { take(field, *editor, value); });
    m_rows.push_back(row);
}

template <class T>
QString FieldForm<T>::nameOf(const FormField<T>& field) const
{
    return field.label != nullptr ? QCoreApplication::translate("FormFields", field.label)
                                  : capital(fieldLabel(field.key, m_workspace.words()));
}

template <class T>
FieldEditor* FieldForm<T>::makeEditor(const FormField<T>& field)
{
    switch (field.control) {
    case Control::Line: {
        auto* line = new LineEditor(plainForm(), this);
        if (field.example != nullptr)
            line->setPlaceholder(QCoreApplication::translate("FormFields", field.example));
        return line;
    }
    case Control::Paragraph:
        return new ParagraphEditor(3, this);
    case Control::Choice:
        return new ChoiceEditor(this);
    case Control::Check:
        return new CheckEditor({}, this);
    case Control::Time:
        return new TimeField(m_workspace.language(), this);
    case Control::Minutes:
        return new LineEditor(minutesForm(), this);
    case Control::Count:
        return new LineEditor(countForm(), this);
    case Control::Languages:
        return new LineEditor(languagesForm(), this);
    case Control::Picks:
        auto* picks = new PickEditor(this);
        picks->setPlaceholder(field.adder != nullptr ? QCoreApplication::translate("FormFields", field.adder)
                                                     : said(QT_TRANSLATE_NOOP("FieldForm", "Add a name")));
        picks->setMakesNew(field.make != nullptr);
        return picks;
    }
    return nullptr;
}

template <class T>
FieldEditor* FieldForm<T>::editor(const char* key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [key](const Row& row) { return std::strcmp(row.field->key, key) == 0; });
    Q_ASSERT_X(found != m_rows.end(), "FieldForm::editor", key);
    return found->editor;
}

template <class T>
void FieldForm<T>::edit(std::vector<Id<T>> ids)
{
    if (ids == m_ids)
        return;
    for (const Row& row : m_rows) {
        row.editor->commit();
        row.editor->forget();
    }
    m_ids = std::move(ids);
    refresh();
}

template <class T>
std::vector<const T*> FieldForm<T>::things() const
{
    std::vector<const T*> found;
    for (const Id<T>& id : m_ids) {
        if (const T* thing = m_workspace.festival().table<T>().find(id))
            found.push_back(thing);
    }
    return found;
}

template <class T>
void FieldForm<T>::follow(const Change& change)
{
    const bool isOwn = std::all_of(change.edits.begin(), change.edits.end(), [](const Edit& edit) {
        return std::holds_alternative<Put<T>>(edit) || std::holds_alternative<Remove<T>>(edit);
    });
    if (!isOwn)
        refreshChoices();
    refresh();
}

template <class T>
void FieldForm<T>::refreshChoices()
{
    for (const Row& row : m_rows) {
        if (row.field->choices == nullptr)
            continue;
        const auto choices = row.field->choices({m_workspace.festival(), m_workspace.words()});
        if (row.field->control == Control::Picks)
            static_cast<PickEditor*>(row.editor)->setChoices(choices);
        else
            static_cast<ChoiceEditor*>(row.editor)->setChoices(choices);
    }
}

template <class T>
void FieldForm<T>::refresh()
{
    const std::vector<const T*> shown = things();
    if (shown.empty())
        return;
    for (const Row& row : m_rows)
        refresh(row, shown);
}

template <class T>
void FieldForm<T>::refresh(const Row& row, const std::vector<const T*>& things)
{
    const FormField<T>& field = *row.field;
    const bool applies = field.applies == nullptr
        || std::any_of(
            things.begin(), things.end(), [&field](const T* thing) { return field.applies(*thing); });
    row.editor->setVisible(applies);
    if (row.label != nullptr)
        row.label->setVisible(applies);
    const QVariant value = field.read(*things.front());
    const bool same = std::all_of(things.begin(), things.end(),
        [&field, &value](const T* thing) { return field.read(*thing) == value; });
    if (same)
        row.editor->present(value);
    else
        row.editor->presentSeveral();
}

template <class T>
void FieldForm<T>::take(const FormField<T>& field, FieldEditor& editor, const QVariant& value)
{
    Change change;
    QVariant wanted = value;
    if (field.make != nullptr) {
        QStringList keys;
        for (const QString& key : value.toStringList())
            keys += QUuid::fromString(key).isNull() ? field.make(key, m_workspace.ids(), change) : key;
        wanted = keys;
    }
    for (const T* thing : things()) {
        T after = *thing;
        const Status written = field.write(after, wanted);
        if (!written) {
            editor.complain(written.error().message);
            return;
        }
        if (!(after == *thing))
            change.put(std::move(after));
    }
    if (!change.isEmpty())
        m_workspace.submit(change, stepLabel(field));
    refresh();
}

template <class T>
QString FieldForm<T>::stepLabel(const FormField<T>& field) const
{
    const auto count = static_cast<int>(m_ids.size());
    const std::vector<const T*> named = things();
    const QString title = named.empty() ? QString() : shownTitle(*named.front());
    if (field.isPlace)
        return count == 1 ? said(QT_TRANSLATE_NOOP("FieldForm", "Move “%1”")).arg(title)
                          : said(QT_TRANSLATE_N_NOOP("FieldForm", "Move %n sessions"), count);
    const QString name = field.label != nullptr ? nameOf(field) : fieldLabel(field.key, m_workspace.words());
    return count == 1 ? said(QT_TRANSLATE_NOOP("FieldForm", "Edit “%1” (%2)")).arg(title, name)
                      : said(QT_TRANSLATE_N_NOOP("FieldForm", "Edit “%1” in %n places"), count).arg(name);
}

template class FieldForm<Session>;
template class FieldForm<Break>;
template class FieldForm<Venue>;
template class FieldForm<Room>;
template class FieldForm<Startup>;
template class FieldForm<Group>;
template class FieldForm<Itinerary>;

} // namespace planner::ui
