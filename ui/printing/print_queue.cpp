// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/print_queue.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace planner::ui {
namespace {

constexpr int patience = 10'000; // ms: the service only takes the file, it does not wait for the paper

QString sidesText(Sides sides)
{
    switch (sides) {
    case Sides::One:
        return QStringLiteral("one-sided");
    case Sides::LongEdge:
        return QStringLiteral("two-sided-long-edge");
    case Sides::ShortEdge:
        return QStringLiteral("two-sided-short-edge");
    }
    return {};
}

} // namespace

QStringList lpArguments(const PrinterJob& job, const QString& title, const QString& path)
{
    QStringList arguments;
    if (!job.printer.isEmpty())
        arguments << QStringLiteral("-d") << job.printer;
    arguments << QStringLiteral("-n") << QString::number(job.copies) << QStringLiteral("-t") << title
              << QStringLiteral("-o") << QStringLiteral("sides=") + sidesText(job.sides)
              << QStringLiteral("-o") << QStringLiteral("print-scaling=none") << QStringLiteral("--") << path;
    return arguments;
}

bool hasPrintService()
{
    return !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty();
}

QStringList printers()
{
    QProcess service;
    service.start(QStringLiteral("lpstat"), {QStringLiteral("-e")}, QIODevice::ReadOnly);
    if (!service.waitForFinished(patience) || service.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(service.readAllStandardOutput())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Status sendToPrinter(const PrinterJob& job, const QString& title, const QString& path)
{
    QProcess service;
    service.start(QStringLiteral("lp"), lpArguments(job, title, path), QIODevice::ReadOnly);
    const bool ended = service.waitForFinished(patience);
    if (ended && service.exitStatus() == QProcess::NormalExit && service.exitCode() == 0)
        return {};
    const QString why = QString::fromLocal8Bit(service.readAllStandardError()).trimmed();
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "PrintQueue", "“%1” was not printed: the print service did not take it. %2")
            .arg(title, why)
            .trimmed(),
        service.errorString());
}

} // namespace planner::ui
