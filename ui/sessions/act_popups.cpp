// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/act_popups.h"

#include "core/base/wording.h"
#include "ui/controls/line_editor.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace planner::ui {
namespace {

constexpr int mostCopies = 50;

QString said(const char* source)
{
    return QCoreApplication::translate("ActPopup", source);
}

/// The value that `editor` holds, or nothing and its complaint.
std::optional<int> valueOf(LineEditor& editor)
{
    const Result<QVariant> value = editor.typed();
    if (value && value->isValid()) {
        editor.complain({});
        return value->toInt();
    }
    editor.complain(
        value ? said(QT_TRANSLATE_NOOP("ActPopup", "A value is needed here.")) : value.error().message);
    return std::nullopt;
}

} // namespace

ActPopup::ActPopup(const QString& title, const QString& button, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_rows(new QFormLayout), m_button(new QPushButton(button, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "card");
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    auto* heading = new QLabel(title, this);
    setLook(heading, "heading");
    column->addWidget(heading);
    m_rows->setHorizontalSpacing(spacing::medium);
    m_rows->setVerticalSpacing(spacing::small);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    column->addLayout(m_rows);
    setLook(m_button, "primary");
    column->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &ActPopup::accept);
}

void ActPopup::open(QPoint place)
{
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    place.setX(qBound(screen.left(), place.x(), screen.right() - width()));
    place.setY(qBound(screen.top(), place.y(), screen.bottom() - height()));
    move(place);
    show();
    if (QWidget* first = m_rows->itemAt(0, QFormLayout::FieldRole)->widget())
        first->setFocus(Qt::PopupFocusReason);
}

void ActPopup::accept()
{
    if (carryOut())
        close();
}

void ActPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

RepeatPopup::RepeatPopup(minutes every, Repeat repeat, QWidget* parent)
    : ActPopup(said(QT_TRANSLATE_NOOP("ActPopup", "Series of visits")),
        said(QT_TRANSLATE_NOOP("ActPopup", "Repeat")), parent),
      m_repeat(std::move(repeat)),
      m_every(new LineEditor(minutesForm(), this)),
      m_count(new LineEditor(countForm(), this))
{
    m_every->present(static_cast<int>(every.count()));
    m_count->present(3);
    m_every->setName(said(QT_TRANSLATE_NOOP("ActPopup", "Every")));
    m_count->setName(said(QT_TRANSLATE_NOOP("ActPopup", "How many more")));
    rows().addRow(said("Every"), m_every);
    rows().addRow(said("How many more"), m_count);
}

bool RepeatPopup::carryOut()
{
    const auto every = valueOf(*m_every);
    const auto count = valueOf(*m_count);
    if (!every || !count)
        return false;
    if (*every < 1 || *count < 1 || *count > mostCopies) {
        (*every < 1 ? m_every : m_count)
            ->complain(said(QT_TRANSLATE_NOOP("ActPopup", "From 1 to %1.")).arg(mostCopies));
        return false;
    }
    m_repeat(minutes{*every}, *count);
    return true;
}

MovePopup::MovePopup(const Now& now, Move move, QWidget* parent)
    : ActPopup(said(QT_TRANSLATE_NOOP("ActPopup", "Another day or time")),
        said(QT_TRANSLATE_NOOP("ActPopup", "Move")), parent),
      m_move(std::move(move)),
      m_day(new QComboBox(this)),
      m_begin(new TimeField(now.language, this))
{
    for (const Day day : now.days)
        m_day->addItem(dayText(day, now.language, DayStyle::Long), day.text());
    m_day->setCurrentIndex(now.day ? m_day->findData(now.day->text()) : -1);
    m_day->setAccessibleName(said(QT_TRANSLATE_NOOP("ActPopup", "Day")));
    m_begin->present(now.begin ? QVariant(static_cast<int>(now.begin->sinceMidnight().count())) : QVariant());
    m_begin->setName(said(QT_TRANSLATE_NOOP("ActPopup", "Start")));
    rows().addRow(said("Day"), m_day);
    rows().addRow(said("Start"), m_begin);
}

bool MovePopup::carryOut()
{
    const auto begin = valueOf(*m_begin);
    if (!begin)
        return false;
    m_move({.day = Day::fromText(m_day->currentData().toString()),
        .begin = LocalTime::fromMinutes(minutes{*begin})});
    return true;
}

} // namespace planner::ui
