// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/print_prompts.h"

#include "ui/printing/printer_dialog.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("PrintPrompts", source, nullptr, n);
}

Clash askClash(QWidget* window, const QStringList& paths)
{
    const QString place = QDir::toNativeSeparators(QFileInfo(paths.front()).path());
    QMessageBox box(window);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(said(QT_TRANSLATE_NOOP("PrintPrompts", "Export")));
    box.setText(paths.size() == 1 ? said(QT_TRANSLATE_NOOP("PrintPrompts", "“%1” is already in %2."))
                                        .arg(QFileInfo(paths.front()).fileName(), place)
                                  : said(QT_TRANSLATE_N_NOOP("PrintPrompts", "%n files are already in %1."),
                                      static_cast<int>(paths.size()))
                                        .arg(place));
    box.setInformativeText(said(QT_TRANSLATE_NOOP(
        "PrintPrompts", "Replacing loses what was there; keeping both gives the new one another name.")));
    const QAbstractButton* replace
        = box.addButton(said(QT_TRANSLATE_NOOP("PrintPrompts", "Replace")), QMessageBox::DestructiveRole);
    QPushButton* keep
        = box.addButton(said(QT_TRANSLATE_NOOP("PrintPrompts", "Keep both")), QMessageBox::AcceptRole);
    QPushButton* cancel
        = box.addButton(said(QT_TRANSLATE_NOOP("PrintPrompts", "Cancel")), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == replace)
        return Clash::Replace;
    return box.clickedButton() == keep ? Clash::KeepBoth : Clash::Cancel;
}

QString askFile(QWidget* window, const QString& suggested)
{
    const QString path = QFileDialog::getSaveFileName(window,
        said(QT_TRANSLATE_NOOP("PrintPrompts", "Export this document")), suggested,
        said(QT_TRANSLATE_NOOP("PrintPrompts", "PDF documents (*.pdf)")), nullptr,
        QFileDialog::DontConfirmOverwrite);
    const bool bare = !path.isEmpty() && QFileInfo(path).suffix().isEmpty();
    return bare ? path + QStringLiteral(".pdf") : path;
}

std::optional<PrinterJob> askPrinter(QWidget* window, Sides usual)
{
    PrinterDialog dialog(printers(), usual, window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.job()) : std::nullopt;
}

} // namespace

PrintPrompts promptsOver(QWidget* window)
{
    return {.askFile = [window](const QString& suggested) { return askFile(window, suggested); },
        .askFolder =
            [window](const QString& suggested) {
                return QFileDialog::getExistingDirectory(window,
                    said(QT_TRANSLATE_NOOP("PrintPrompts", "Export all ticked to a folder")), suggested);
            },
        .askClash = [window](const QStringList& paths) { return askClash(window, paths); },
        .hasPrintService = hasPrintService,
        .askPrinter = [window](Sides usual) { return askPrinter(window, usual); },
        .send = sendToPrinter,
        .open = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

} // namespace planner::ui
