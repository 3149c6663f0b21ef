// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace planner::tests {

/// The bytes of a sheet as a file, for the tools of poppler, qpdf and zbar.
class PdfFile {
public:
    explicit PdfFile(const QByteArray& bytes, const QString& suffix = QStringLiteral("pdf"))
        : m_file(QDir::tempPath() + QStringLiteral("/sheet-XXXXXX.") + suffix)
    {
        m_file.open();
        m_file.write(bytes);
        m_file.flush();
    }

    /// Says so when they are not.
    [[nodiscard]] bool toolsAreThere() const
    {
        for (const char* tool : {"pdftotext", "pdffonts", "pdfinfo", "qpdf", "zbarimg"}) {
            if (!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                continue;
            WARN(tool << " is not installed, so this test says nothing");
            return false;
        }
        return true;
    }

    /// What the program `words.front()` prints; "%1" stands for the file.
    [[nodiscard]] QString told(QStringList words) const
    {
        words.replaceInStrings(QStringLiteral("%1"), m_file.fileName());
        QProcess process;
        process.start(words.takeFirst(), words);
        process.waitForFinished(-1);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// Its words, with one blank between them, in the order they were set.
    [[nodiscard]] QString text() const
    {
        return told(
            {QStringLiteral("pdftotext"), QStringLiteral("-raw"), QStringLiteral("%1"), QStringLiteral("-")})
            .simplified();
    }

    /// Fonts that are not Lato, or are not embedded.
    [[nodiscard]] QStringList foreignFonts() const
    {
        QStringList foreign;
        const QStringList lines = told({QStringLiteral("pdffonts"), QStringLiteral("%1")})
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .mid(2);
        const QRegularExpression lato(QStringLiteral("^[A-Z]{6}\\+Lato\\S* .* yes yes yes "));
        for (const QString& line : lines) {
            if (!lato.match(line).hasMatch())
                foreign += line;
        }
        return lines.isEmpty() ? QStringList{QStringLiteral("no font at all")} : foreign;
    }

private:
    QTemporaryFile m_file;
};

} // namespace planner::tests
