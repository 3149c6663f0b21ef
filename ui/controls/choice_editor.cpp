// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/choice_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>

namespace planner::ui {
namespace {

constexpr int briefRole = Qt::UserRole + 1;

/// Says what is chosen in brief where there is no room for all of it.
class BriefBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override
    {
        QComboBox::initStyleOption(option);
        const int room = style()
                             ->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this)
                             .width();
        const QString brief = currentData(briefRole).toString();
        if (!brief.isEmpty() && fontMetrics().horizontalAdvance(option->currentText) > room)
            option->currentText = brief;
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room);
    }
};

} // namespace

ChoiceEditor::ChoiceEditor(QWidget* parent) : FieldEditor(parent), m_box(new BriefBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setFocusPolicy(Qt::StrongFocus);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::takeChoice);
}

void ChoiceEditor::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_box->clear();
    for (const Choice& choice : choices) {
        m_box->addItem(choice.text, choice.value);
        m_box->setItemData(m_box->count() - 1, choice.brief, briefRole);
        if (!choice.isHeading)
            continue;
        auto* item = static_cast<QStandardItemModel*>(m_box->model())->item(m_box->count() - 1);
        item->setFlags(Qt::NoItemFlags);
    }
    restore();
}

void ChoiceEditor::takeChoice(int index)
{
    const QVariant value = m_choices.at(static_cast<size_t>(index)).value;
    if (showsSeveral() || value != shown())
        Q_EMIT edited(value);
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || m_box->hasFocus())
        return FieldEditor::eventFilter(watched, event);
    // The wheel scrolls the form; a value it changed on the way would go unseen.
    event->ignore();
    return true;
}

void ChoiceEditor::fill(const QVariant& value)
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&value](const Choice& choice) { return !choice.isHeading && choice.value == value; });
    m_box->setPlaceholderText({});
    // The whole of a text that is wider than its place, told as plain text.
    m_box->setToolTip(found == m_choices.end() || found->text.isEmpty()
            ? QString()
            : Qt::convertFromPlainText(found->text));
    m_box->setCurrentIndex(
        found == m_choices.end() ? -1 : static_cast<int>(std::distance(m_choices.begin(), found)));
}

void ChoiceEditor::fillSeveral()
{
    m_box->setPlaceholderText(severalText());
    m_box->setCurrentIndex(-1);
}

CheckEditor::CheckEditor(const QString& text, QWidget* parent)
    : FieldEditor(parent), m_box(new QCheckBox(text, this))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        Q_EMIT edited(QVariant(m_box->isChecked()));
    });
}

void CheckEditor::fill(const QVariant& value)
{
    m_box->setTristate(false);
    m_box->setChecked(value.toBool());
    m_box->setAccessibleDescription({});
}

void CheckEditor::fillSeveral()
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
    m_box->setAccessibleDescription(severalText());
}

} // namespace planner::ui
