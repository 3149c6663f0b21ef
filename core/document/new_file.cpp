// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/new_file.h"

#include "core/storage/opener_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace planner {

namespace {

/// A new name is only safe from a power cut once its folder is on the disk.
void flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Failure alreadyThere(const QString& path)
{
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "Document", "\"%1\" is already there and was left alone. Choose another name.")
            .arg(shown(path)));
}

/// The journal and the lock of a file have its name and some letters more.
Status checkName(const QString& path)
{
    constexpr qsizetype longest = 240; // Bytes; file systems end at 255.
    if (QFile::encodeName(QFileInfo(path).fileName()).size() <= longest)
        return {};
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "Document", "\"%1\" cannot be made: its name is too long. Choose a shorter one.")
            .arg(shown(path)));
}

/// What a crash left behind next to a file of that name, when there is something in it. SQLite would put it
/// into whatever file gets the name.
QStringList leftNextTo(const QString& path)
{
    QStringList left{path + QStringLiteral("-journal"), path + QStringLiteral("-wal")};
    left.removeIf([](const QString& one) { return QFileInfo(one).size() == 0; });
    return left;
}

Status mayBeMade(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return alreadyThere(path);
    const QStringList left = leftNextTo(path);
    if (left.isEmpty())
        return {};
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Document",
            "\"%1\" was not made: \"%2\", which a crash left behind, would spoil it. Choose another name, or "
            "move that file away first.")
            .arg(shown(path), shown(left.first())));
}

Failure irreplaceable(const QString& path, const QString& detail)
{
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "Document", "\"%1\" cannot be replaced and was left alone. Choose another name.")
            .arg(shown(path)),
        detail);
}

/// Each path of the first list becomes that of the second, as far as that can be done.
bool rename(const QStringList& paths, const QStringList& others)
{
    bool all = true;
    for (qsizetype i = 0; i < paths.size(); ++i)
        all = QFile::rename(paths[i], others[i]) && all;
    return all;
}

Status replace(const QString& path, const QString& temporary)
{
    const QStringList left = leftNextTo(path);
    QStringList aside;
    for (const QString& one : left)
        aside += temporary + one.mid(path.size()) + QStringLiteral(".old");
    std::error_code error;
    const bool isClear = rename(left, aside);
    if (isClear)
        std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), error);
    if (!isClear || error) {
        rename(aside, left);
        return irreplaceable(path, QString::fromStdString(error.message()));
    }
    for (const QString& one : std::as_const(aside))
        QFile::remove(one);
    return {};
}

Status moveInto(const QString& temporary, const QString& path, Existing existing)
{
    if (existing == Existing::Replace)
        return replace(path, temporary);
    if (Status possible = mayBeMade(path); !possible)
        return possible;
    if (QFile::rename(temporary, path))
        return {};
    if (QFileInfo::exists(path))
        return alreadyThere(path);
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Document", "\"%1\" cannot be made here. Choose another name or folder.")
            .arg(shown(path)));
}

/// Keeps others from opening what is to be replaced; null when there is nothing, or nothing that can be held.
Result<std::unique_ptr<QLockFile>> held(const QFileInfo& file, Existing existing)
{
    if (existing == Existing::Keep || !file.exists())
        return nullptr;
    auto lock = openerLock(file.canonicalFilePath());
    if (lock || lock.error().kind == ProblemKind::InUse)
        return lock;
    return nullptr;
}

} // namespace

Status makeNewFile(
    const QString& path, Existing existing, const std::function<Status(const QString& temporary)>& write)
{
    const QFileInfo file(path);
    if (Status fitting = checkName(path); !fitting)
        return fitting;
    if (Status possible = existing == Existing::Keep ? mayBeMade(path) : Status(); !possible)
        return possible;
    const auto lock = held(file, existing);
    if (!lock)
        return failed(lock);
    const QString folder = file.absolutePath();
    const QString temporary
        = folder + QStringLiteral("/.%1.new").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    Status status = write(temporary);
    if (status)
        status = moveInto(temporary, file.absoluteFilePath(), existing);
    if (status)
        flushFolder(folder);
    QFile::remove(temporary);
    QFile::remove(temporary + QStringLiteral("-journal"));
    return status;
}

} // namespace planner
