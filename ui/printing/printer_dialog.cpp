// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/printer_dialog.h"

#include "ui/style/spacing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PrinterDialog", source);
}

} // namespace

PrinterDialog::PrinterDialog(const QStringList& printers, Sides usual, QWidget* parent)
    : QDialog(parent),
      m_printer(new QComboBox(this)),
      m_copies(new QSpinBox(this)),
      m_sides(new QComboBox(this))
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("PrinterDialog", "Print")));
    m_printer->addItem(said(QT_TRANSLATE_NOOP("PrinterDialog", "the usual printer")), QString());
    for (const QString& printer : printers)
        m_printer->addItem(printer, printer);
    m_copies->setRange(1, 999);
    m_sides->addItem(said(QT_TRANSLATE_NOOP("PrinterDialog", "one side")), static_cast<int>(Sides::One));
    m_sides->addItem(said(QT_TRANSLATE_NOOP("PrinterDialog", "both sides, turned on the long edge")),
        static_cast<int>(Sides::LongEdge));
    m_sides->addItem(said(QT_TRANSLATE_NOOP("PrinterDialog", "both sides, turned on the short edge")),
        static_cast<int>(Sides::ShortEdge));
    m_sides->setCurrentIndex(m_sides->findData(static_cast<int>(usual)));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    form->addRow(said(QT_TRANSLATE_NOOP("PrinterDialog", "Printer")), m_printer);
    form->addRow(said(QT_TRANSLATE_NOOP("PrinterDialog", "Copies")), m_copies);
    form->addRow(said(QT_TRANSLATE_NOOP("PrinterDialog", "Paper")), m_sides);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(said(QT_TRANSLATE_NOOP("PrinterDialog", "Print")), QDialogButtonBox::AcceptRole)
        ->setDefault(true);
    buttons->addButton(said(QT_TRANSLATE_NOOP("PrinterDialog", "Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::large);
    column->setSpacing(spacing::wide);
    column->addLayout(form);
    column->addWidget(buttons);
}

PrinterJob PrinterDialog::job() const
{
    return {.printer = m_printer->currentData().toString(),
        .copies = m_copies->value(),
        .sides = static_cast<Sides>(m_sides->currentData().toInt())};
}

} // namespace planner::ui
