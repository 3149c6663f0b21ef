// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_header.h"

#include "core/festival/file_mark.h"
#include "core/storage/storage_problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace planner {

namespace {

constexpr qsizetype headerSize = 100;

Failure unreadable(const QString& sentence, const QString& path)
{
    return failure(ProblemKind::Unreadable, sentence.arg(shownPath(path)));
}

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Status checkPlace(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(
            QCoreApplication::translate("Storage", "There is no file \"%1\". Check its name and folder."),
            path);
    if (info.isDir())
        return unreadable(QCoreApplication::translate(
                              "Storage", "\"%1\" is a folder, not a festival file. Choose a file inside it."),
            path);
    if (!info.isFile())
        return unreadable(QCoreApplication::translate("Storage",
                              "\"%1\" is not a file but a device or a pipe. Choose a festival file."),
            path);
    return {};
}

Status checkKind(const QByteArray& header, const QString& path)
{
    if (header.isEmpty())
        return unreadable(
            QCoreApplication::translate("Storage",
                "\"%1\" is empty; perhaps copying it was interrupted. Fetch it again or use a backup copy."),
            path);
    if (header.startsWith("PK\x03\x04"))
        return unreadable(
            QCoreApplication::translate(
                "Storage", "\"%1\" is a zip archive, not a festival file. Unpack it and open what is in it."),
            path);
    if (!header.startsWith(QByteArray("SQLite format 3", 16)))
        return unreadable(QCoreApplication::translate("Storage",
                              "\"%1\" is not a festival file: something else is in it. Choose a file made by "
                              "this program."),
            path);
    if (header.size() < headerSize)
        return unreadable(QCoreApplication::translate("Storage",
                              "\"%1\" is cut short: only its first bytes are there. Fetch it again or use a "
                              "backup copy."),
            path);
    return {};
}

Result<int> versionOf(const QByteArray& header, const QString& path)
{
    constexpr qsizetype versionOffset = 60;
    constexpr qsizetype formsOffset = 18;
    if (!isFestivalFile(header))
        return unreadable(QCoreApplication::translate("Storage",
                              "\"%1\" is a database of another program, not a festival file. Choose a file "
                              "made by this program."),
            path);
    const auto version = static_cast<int>(numberAt(header, versionOffset));
    if (version < 1 || header[formsOffset] != 1 || header[formsOffset + 1] != 1)
        return unreadable(
            QCoreApplication::translate(
                "Storage", "\"%1\" was altered by another program, so it was not opened. Use a backup copy."),
            path);
    return version;
}

/// SQLite's own count of pages, when the header vouches for it. After a crash it may be ahead of the file,
/// and the journal next to it holds what is missing.
Status checkSize(const QByteArray& header, const QString& path)
{
    constexpr qsizetype pageSizeOffset = 16;
    constexpr qsizetype pagesOffset = 28;
    constexpr qsizetype changesOffset = 24;
    constexpr qsizetype vouchedOffset = 92;
    const QString journal = QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal");
    if (QFileInfo(journal).size() > 0 || numberAt(header, changesOffset) != numberAt(header, vouchedOffset))
        return {};
    const auto stated = qint64{qFromBigEndian<quint16>(header.constData() + pageSizeOffset)};
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    const qint64 wanted = pageSize * qint64{numberAt(header, pagesOffset)};
    const qint64 found = QFileInfo(path).size();
    if (found >= wanted)
        return {};
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Storage",
            "\"%1\" is cut short: it should hold %2 bytes and holds %3. Fetch it again or use a backup copy.")
            .arg(shownPath(path))
            .arg(wanted)
            .arg(found));
}

} // namespace

Result<int> versionInHeader(const QString& path)
{
    if (const Status placed = checkPlace(path); !placed)
        return failed(placed);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate(
                "Storage", "\"%1\" cannot be read: you do not have the right to. Ask whoever owns it.")
                .arg(shownPath(path)),
            file.errorString());
    const QByteArray header = file.read(headerSize);
    file.close();
    if (const Status kind = checkKind(header, path); !kind)
        return failed(kind);
    auto version = versionOf(header, path);
    if (!version)
        return version;
    if (const Status whole = checkSize(header, path); !whole)
        return failed(whole);
    return version;
}

} // namespace planner
