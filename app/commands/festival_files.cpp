// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"

#include "core/document/festival_file.h"

#include <QCoreApplication>
#include <QDir>

namespace planner::app {

namespace {

Status replaceFile(const QString& path, const Festival& festival)
{
    if (const auto held = Document::open(path, Document::Mode::ReadWrite);
        !held && held.error().kind == ProblemKind::InUse)
        return failed(held);
    return makeFestivalFile(path, planner::Existing::Replace, festival, QDateTime::currentDateTimeUtc());
}

} // namespace

Result<std::unique_ptr<Document>> opened(const Arguments& arguments, const char* option, Document::Mode mode)
{
    const auto path = required(arguments, option);
    if (!path)
        return failed(path);
    return Document::open(*path, mode);
}

void mentionNewer(const Document& document, const Console& console)
{
    if (document.isOfNewerVersion())
        console.complain(QCoreApplication::translate("Commands",
            "%1 was made by a newer version of this program: what this one does not know is left out.")
                             .arg(QDir::toNativeSeparators(document.path())));
}

Result<std::unique_ptr<Document>> openedToRead(const Arguments& arguments, const Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failed(path);
    auto document = Document::open(*path, Document::Mode::ReadOnly);
    if (document)
        mentionNewer(**document, console);
    return document;
}

Status makeFile(const QString& path, const Festival& festival, Existing existing)
{
    if (Status allowed = mayTake(path, existing); !allowed)
        return allowed;
    if (existing == Existing::Replace)
        return replaceFile(path, festival);
    if (const auto made = Document::create(path, festival); !made)
        return failed(made);
    return {};
}

} // namespace planner::app
