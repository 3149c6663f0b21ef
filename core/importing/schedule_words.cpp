// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_words.h"

#include "core/base/text.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace planner {

namespace {

constexpr std::array<std::pair<const char*, SessionKind>, 18> kinds{{{"workshop", SessionKind::Workshop},
    {"atelier", SessionKind::Workshop}, {"tutorial", SessionKind::Workshop},
    {"training", SessionKind::Workshop}, {"formation", SessionKind::Workshop},
    {"hackathon", SessionKind::Workshop}, {"junior", SessionKind::Workshop}, {"hands", SessionKind::Workshop},
    {"bof", SessionKind::Meeting}, {"meeting", SessionKind::Meeting}, {"meetup", SessionKind::Meeting},
    {"rencontre", SessionKind::Meeting}, {"assembly", SessionKind::Meeting},
    {"keysigning", SessionKind::Meeting}, {"visit", SessionKind::Visit}, {"visite", SessionKind::Visit},
    {"excursion", SessionKind::Visit}, {"tour", SessionKind::Visit}}};

constexpr std::array<std::pair<const char*, const char*>, 14> languageNames{
    {{"english", "en"}, {"anglais", "en"}, {"french", "fr"}, {"francais", "fr"}, {"german", "de"},
        {"deutsch", "de"}, {"allemand", "de"}, {"spanish", "es"}, {"espanol", "es"}, {"espagnol", "es"},
        {"italiano", "it"}, {"italien", "it"}, {"dutch", "nl"}, {"nederlands", "nl"}}};

constexpr qsizetype longestWording = 200; ///< Letters of a kind or a language; what is past them is not read.

} // namespace

QString shortName(const QString& text)
{
    const QString name = cleaned(text);
    return name.size() > longestScheduleName ? cleaned(name.left(longestScheduleName)) : name;
}

QString likeness(const QString& name)
{
    const QString words = folded(name);
    return words.isEmpty() ? name : words;
}

SessionKind kindCalled(const QString& type)
{
    for (const QString& word : words(type.left(longestWording))) {
        const auto found = std::find_if(kinds.begin(), kinds.end(),
            [&word](const auto& kind) { return word == QLatin1String(kind.first); });
        if (found != kinds.end())
            return found->second;
    }
    return SessionKind::Talk;
}

std::vector<QString> languagesCalled(const QString& language)
{
    std::vector<QString> codes;
    const QStringList called = words(language.left(longestWording));
    for (qsizetype i = 0; i < called.size(); ++i) {
        const QString& word = called[i];
        const auto named = std::find_if(languageNames.begin(), languageNames.end(),
            [&word](const auto& name) { return word == QLatin1String(name.first); });
        const bool region = i > 0 && language.contains(u'-');
        QString code = named != languageNames.end() ? QString::fromLatin1(named->second) : QString();
        if (code.isEmpty() && word.size() == 2 && !region)
            code = word;
        if (!code.isEmpty() && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

std::optional<QString> webAddress(const QString& address)
{
    QString clean = cleaned(address);
    const QUrl url(clean, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || clean.size() > 2'000)
        return std::nullopt;
    return clean;
}

} // namespace planner
