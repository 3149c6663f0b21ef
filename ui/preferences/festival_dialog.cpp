// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/festival_dialog.h"

#include "core/base/text.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FestivalDialog", source);
}

struct TextField {
    const char* label;
    QString About::*value;
};
constexpr TextField texts[]{
    {QT_TRANSLATE_NOOP("FestivalDialog", "Name"), &About::name},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Motto"), &About::motto},
    {QT_TRANSLATE_NOOP("FestivalDialog", "City"), &About::city},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Admission, as the sheets say it"), &About::admission},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Organised by"), &About::organiser},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Relayed by"), &About::relay},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Web address, for the QR code"), &About::website},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Remark for the readers of the file"), &About::remark},
};

struct ContactField {
    const char* label;
    QString Contact::*value;
};
constexpr ContactField dutyManager[]{
    {QT_TRANSLATE_NOOP("FestivalDialog", "Duty manager"), &Contact::name},
    {QT_TRANSLATE_NOOP("FestivalDialog", "E-mail address"), &Contact::email},
    {QT_TRANSLATE_NOOP("FestivalDialog", "Phone, never on public sheets"), &Contact::phone},
};

/// Label over field, in the next free place of a grid that fills from the top.
void addField(QGridLayout* grid, const QString& text, QWidget* field, int column = 0, int columns = 2)
{
    const int row = column == 0 ? grid->rowCount() : grid->rowCount() - 2;
    auto* label = new QLabel(text);
    label->setBuddy(field);
    setLook(label, "label");
    grid->addWidget(label, row, column, 1, columns);
    grid->addWidget(field, row + 1, column, 1, columns);
}

QGridLayout* emptyGrid(QWidget* holder)
{
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    return grid;
}

QDateEdit* dateField(Day day)
{
    auto* field = new QDateEdit(day.date());
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
    return field;
}

QTimeEdit* timeField(LocalTime time)
{
    auto* field = new QTimeEdit(QTime(0, 0).addSecs(static_cast<int>(time.sinceMidnight().count()) * 60));
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    return field;
}

QSpinBox* minutesField(minutes value, int most)
{
    auto* field = new QSpinBox;
    field->setRange(0, most);
    field->setSingleStep(5);
    field->setSuffix(said(QT_TRANSLATE_NOOP("FestivalDialog", " min")));
    field->setValue(static_cast<int>(value.count()));
    return field;
}

LocalTime clock(QTime time)
{
    return *LocalTime::fromMinutes(minutes{time.hour() * 60 + time.minute()});
}

} // namespace

FestivalDialog::FestivalDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("FestivalDialog", "Festival settings")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::large);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * spacing::wide);
    columns->addWidget(textFields(), 1);
    columns->addWidget(planFields(), 1, Qt::AlignTop);
    layout->addLayout(columns);
    m_fault = new QLabel;
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    addButtons(layout);
}

QWidget* FestivalDialog::textFields()
{
    auto* holder = new QWidget;
    QGridLayout* grid = emptyGrid(holder);
    for (const TextField& text : texts) {
        auto* field = new QLineEdit(m_workspace.festival().about().*text.value);
        field->setCursorPosition(0);
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
        addField(grid, said(text.label), field);
        m_texts.push_back(field);
    }
    return holder;
}

QWidget* FestivalDialog::planFields()
{
    const About& about = m_workspace.festival().about();
    auto* holder = new QWidget;
    QGridLayout* grid = emptyGrid(holder);
    m_first = dateField(about.firstDay);
    m_last = dateField(about.lastDay);
    m_lunchBegins = timeField(about.lunch.begin());
    m_lunchEnds = timeField(about.lunch.end());
    m_lunchBreak = minutesField(about.lunchBreak, 240);
    m_turnaround = minutesField(about.turnaround, 120);
    m_walkingSpeed = new QDoubleSpinBox;
    m_walkingSpeed->setRange(1.0, 8.0);
    m_walkingSpeed->setSingleStep(0.5);
    m_walkingSpeed->setDecimals(1);
    m_walkingSpeed->setSuffix(said(QT_TRANSLATE_NOOP("FestivalDialog", " km/h")));
    m_walkingSpeed->setValue(about.walkingSpeed);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "First day")), m_first, 0, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "Last day")), m_last, 1, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "Lunch from")), m_lunchBegins, 0, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "Lunch until")), m_lunchEnds, 1, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "Break for everyone")), m_lunchBreak, 0, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "Between two sessions")), m_turnaround, 1, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("FestivalDialog", "Walking speed")), m_walkingSpeed, 0, 1);
    for (const ContactField& contact : dutyManager) {
        auto* field = new QLineEdit(about.dutyManager.forInsiders().*contact.value);
        field->setCursorPosition(0);
        addField(grid, said(contact.label), field);
        m_dutyManager.push_back(field);
    }
    return holder;
}

void FestivalDialog::addButtons(QLayout* layout)
{
    auto* buttons = new QDialogButtonBox;
    QPushButton* done = buttons->addButton(
        said(QT_TRANSLATE_NOOP("FestivalDialog", "Apply")), QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    buttons->addButton(said(QT_TRANSLATE_NOOP("FestivalDialog", "Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

About FestivalDialog::described() const
{
    About about = m_workspace.festival().about();
    for (size_t index = 0; index < m_texts.size(); ++index)
        about.*texts[index].value = cleaned(m_texts[index]->text());
    Contact duty;
    for (size_t index = 0; index < m_dutyManager.size(); ++index)
        duty.*dutyManager[index].value = cleaned(m_dutyManager[index]->text());
    about.dutyManager = Internal<Contact>(duty);
    about.firstDay = Day(m_first->date());
    about.lastDay = Day(m_last->date());
    about.turnaround = minutes{m_turnaround->value()};
    about.walkingSpeed = m_walkingSpeed->value();
    about.lunchBreak = minutes{m_lunchBreak->value()};
    if (const auto lunch = TimeSpan::create(clock(m_lunchBegins->time()), clock(m_lunchEnds->time())))
        about.lunch = *lunch;
    return about;
}

QString FestivalDialog::fault() const
{
    if (m_texts.front()->text().trimmed().isEmpty())
        return said(QT_TRANSLATE_NOOP("FestivalDialog", "The festival needs a name."));
    if (m_lunchBegins->time() >= m_lunchEnds->time())
        return said(QT_TRANSLATE_NOOP("FestivalDialog", "Lunch must end after it begins."));
    Change change;
    change.put(described());
    const auto after = applied(m_workspace.festival(), change);
    return after ? QString() : after.error().message;
}

void FestivalDialog::accept()
{
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    Change change;
    change.put(described());
    if (m_workspace.submit(change, said(QT_TRANSLATE_NOOP("FestivalDialog", "Change the festival settings"))))
        QDialog::accept();
}

} // namespace planner::ui
