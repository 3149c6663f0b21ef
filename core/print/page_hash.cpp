// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/page_hash.h"

#include "core/print/text_dump.h"

#include <QCryptographicHash>

namespace planner {

namespace {

bool counts(const Item& item)
{
    const auto* text = std::get_if<Text>(&item);
    return !(text && text->tag == Tag::Artifact) && !std::holds_alternative<Watermark>(item);
}

} // namespace

QString pageHash(const Page& page)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(printed(Page{.size = page.size, .title = page.title, .items = {}}).toUtf8());
    for (const Item& item : page.items) {
        if (counts(item))
            hash.addData(printed(item).toUtf8() + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace planner
