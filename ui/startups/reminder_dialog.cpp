// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/reminder_dialog.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ReminderDialog", source);
}

void addField(QVBoxLayout& column, const QString& name, QWidget* field)
{
    auto* label = new QLabel(name);
    setLook(label, "label");
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field, qobject_cast<QPlainTextEdit*>(field) != nullptr ? 1 : 0);
}

} // namespace

ReminderDialog::ReminderDialog(const Reminder& reminder, QWidget* parent)
    : QDialog(parent),
      m_addresses(new QLineEdit(reminder.addresses)),
      m_subject(new QLineEdit(reminder.subject)),
      m_text(new QPlainTextEdit(reminder.text))
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("ReminderDialog", "Remind the incomplete ones")));
    m_addresses->setReadOnly(true);
    m_addresses->setCursorPosition(0);
    m_text->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::small);
    addField(*column, said(QT_TRANSLATE_NOOP("ReminderDialog", "&Bcc")), m_addresses);
    addField(*column, said(QT_TRANSLATE_NOOP("ReminderDialog", "&Subject")), m_subject);
    addField(*column, said(QT_TRANSLATE_NOOP("ReminderDialog", "Te&xt")), m_text);
    auto* buttons = new QDialogButtonBox;
    const auto add = [buttons](const char* text, QDialogButtonBox::ButtonRole role) {
        return buttons->addButton(said(text), role);
    };
    QPushButton* write = add(
        QT_TRANSLATE_NOOP("ReminderDialog", "&Write in the mail program"), QDialogButtonBox::AcceptRole);
    QPushButton* addresses
        = add(QT_TRANSLATE_NOOP("ReminderDialog", "Copy the &addresses"), QDialogButtonBox::ActionRole);
    QPushButton* text
        = add(QT_TRANSLATE_NOOP("ReminderDialog", "&Copy the text"), QDialogButtonBox::ActionRole);
    add(QT_TRANSLATE_NOOP("ReminderDialog", "Close"), QDialogButtonBox::RejectRole);
    write->setDefault(true);
    column->addSpacing(spacing::small);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
    connect(addresses, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_addresses->text()); });
    connect(text, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QDesktopServices::openUrl(mailTo(this->reminder()));
        accept();
    });
    m_text->setFocus();
}

Reminder ReminderDialog::reminder() const
{
    return {m_addresses->text(), m_subject->text(), m_text->toPlainText()};
}

} // namespace planner::ui
