// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/new_festival_dialog.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("NewFestivalDialog", source);
}

LocalTime clock(QTime time)
{
    return *LocalTime::fromMinutes(minutes{time.hour() * 60 + time.minute()});
}

void addField(QGridLayout* grid, int row, int column, const QString& text, QWidget* field, int columns = 1)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    setLook(label, "label");
    grid->addWidget(label, 2 * row, column, 1, columns);
    grid->addWidget(field, 2 * row + 1, column, 1, columns);
}

QDateEdit* dateField(QDate date)
{
    auto* field = new QDateEdit(date);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
    return field;
}

} // namespace

NewFestivalDialog::NewFestivalDialog(QDate today, QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_city(new QLineEdit),
      m_first(dateField(today.addMonths(3))),
      m_last(dateField(today.addMonths(3).addDays(2))),
      m_opens(new QTimeEdit(QTime(9, 0))),
      m_closes(new QTimeEdit(QTime(18, 0))),
      m_venues(new QPlainTextEdit),
      m_problem(new QLabel)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("NewFestivalDialog", "New festival")));
    m_venues->setTabChangesFocus(true);
    m_venues->setPlaceholderText(
        said(QT_TRANSLATE_NOOP("NewFestivalDialog", "La Cantine: Main hall, Workshop room\nTIC Valley")));
    m_opens->setDisplayFormat(QStringLiteral("HH:mm"));
    m_closes->setDisplayFormat(QStringLiteral("HH:mm"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_last->date() < first)
            m_last->setDate(first.addDays(2));
    });
    layOut();
}

void NewFestivalDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::medium);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    addField(grid, 0, 0, said(QT_TRANSLATE_NOOP("NewFestivalDialog", "&Name")), m_name, 2);
    addField(grid, 1, 0, said(QT_TRANSLATE_NOOP("NewFestivalDialog", "&City")), m_city, 2);
    addField(grid, 2, 0, said(QT_TRANSLATE_NOOP("NewFestivalDialog", "&First day")), m_first);
    addField(grid, 2, 1, said(QT_TRANSLATE_NOOP("NewFestivalDialog", "&Last day")), m_last);
    addField(grid, 3, 0, said(QT_TRANSLATE_NOOP("NewFestivalDialog", "Open from")), m_opens);
    addField(grid, 3, 1, said(QT_TRANSLATE_NOOP("NewFestivalDialog", "Open until")), m_closes);
    addField(grid, 4, 0,
        said(QT_TRANSLATE_NOOP("NewFestivalDialog", "&Venues, one per line; rooms behind a colon")), m_venues,
        2);
    layout->addLayout(grid, 1);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox;
    QPushButton* create
        = buttons->addButton(said(QT_TRANSLATE_NOOP("NewFestivalDialog", "Choose where to keep it…")),
            QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    buttons->addButton(said(QT_TRANSLATE_NOOP("NewFestivalDialog", "Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    m_name->setFocus();
}

Founding NewFestivalDialog::founding() const
{
    const auto hours = TimeSpan::create(clock(m_opens->time()), clock(m_closes->time()));
    return {.name = m_name->text(),
        .city = m_city->text(),
        .firstDay = Day(m_first->date()),
        .lastDay = Day(m_last->date()),
        .venues = m_venues->toPlainText().split(QLatin1Char('\n')),
        .hours = hours ? *hours : *TimeSpan::fromText(u"09:00/18:00")};
}

void NewFestivalDialog::accept()
{
    IdSource ids = IdSource::fromSystem();
    auto made = m_opens->time() < m_closes->time()
        ? founded(founding(), ids)
        : failure(ProblemKind::Refused,
            said(QT_TRANSLATE_NOOP("NewFestivalDialog", "The venues must close after they open.")));
    if (!made) {
        m_problem->setText(made.error().message);
        m_problem->show();
        m_name->setFocus();
        return;
    }
    m_festival = std::move(*made);
    QDialog::accept();
}

} // namespace planner::ui
