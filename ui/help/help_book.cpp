// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_book.h"

#include "core/base/text.h"

#include <QFile>

#include <algorithm>

namespace planner::ui {
namespace {

constexpr const char* ids[]{"first-steps", "programme", "problems", "startups", "venues", "itineraries",
    "printing", "versions", "keyboard"};

} // namespace

std::vector<HelpPage> helpPages(Language language)
{
    std::vector<HelpPage> pages;
    for (const char* id : ids) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(nameOf(language), QLatin1String(id)));
        const bool opened = file.open(QFile::ReadOnly);
        Q_ASSERT_X(opened, "helpPages", id);
        if (!opened)
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString title = text.section(QLatin1Char('\n'), 0, 0).mid(2);
        pages.push_back({QLatin1String(id), title, text});
    }
    return pages;
}

std::vector<size_t> pagesWith(const std::vector<HelpPage>& pages, const QString& typed)
{
    const QStringList sought = words(typed);
    std::vector<size_t> found;
    for (size_t at = 0; at < pages.size(); ++at) {
        const QString text = folded(pages[at].text);
        if (std::all_of(
                sought.begin(), sought.end(), [&](const QString& word) { return text.contains(word); }))
            found.push_back(at);
    }
    return found;
}

} // namespace planner::ui
