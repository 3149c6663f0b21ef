// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/traits.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace planner {

namespace {

template <std::size_t N>
bool isOneOf(QStringView text, const std::array<std::string_view, N>& list)
{
    return std::ranges::any_of(list, [text](std::string_view entry) {
        return text == QLatin1String(entry.data(), static_cast<qsizetype>(entry.size()));
    });
}

bool isLegalForm(QStringView word)
{
    static constexpr std::array<std::string_view, 21> forms{"sas", "sasu", "sarl", "sa", "eurl", "scop",
        "scic", "sci", "snc", "selarl", "ei", "gie", "ltd", "llc", "inc", "gmbh", "ag", "plc", "bv", "srl",
        "corp"};
    return isOneOf(word, forms);
}

bool isArticle(QStringView word)
{
    static constexpr std::array<std::string_view, 9> articles{
        "le", "la", "les", "l", "the", "un", "une", "de", "d"};
    return isOneOf(word, articles);
}

/// Hosts where everybody has a page or a mailbox.
bool isSharedHost(QStringView domain)
{
    static constexpr std::array<std::string_view, 62> hosts{"facebook.com", "linkedin.com", "twitter.com",
        "x.com", "google.com", "google.fr", "viadeo.com", "youtube.com", "youtu.be", "instagram.com",
        "vimeo.com", "pinterest.com", "tumblr.com", "flickr.com", "github.com", "github.io", "bitbucket.org",
        "slideshare.net", "dailymotion.com", "meetup.com", "eventbrite.fr", "eventbrite.com", "angel.co",
        "kickstarter.com", "ulule.com", "bit.ly", "goo.gl", "blogspot.com", "blogspot.fr", "wordpress.com",
        "over-blog.com", "canalblog.com", "wix.com", "wixsite.com", "weebly.com", "jimdo.com", "jimdo.fr",
        "webnode.fr", "e-monsite.com", "squarespace.com", "strikingly.com", "free.fr", "orange.fr",
        "pagesperso-orange.fr", "wanadoo.fr", "sfr.fr", "neuf.fr", "numericable.fr", "laposte.net", "bbox.fr",
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.fr", "outlook.com", "outlook.fr", "live.fr",
        "live.com", "yahoo.com", "yahoo.fr", "icloud.com", "gmx.fr"};
    return isOneOf(domain, hosts);
}

/// Endings under which domains are registered one level deeper.
bool isRegistry(QStringView lastTwo)
{
    static constexpr std::array<std::string_view, 17> registries{"gouv.fr", "asso.fr", "com.fr", "nom.fr",
        "tm.fr", "prd.fr", "co.uk", "org.uk", "ac.uk", "gov.uk", "com.au", "co.jp", "com.br", "co.nz",
        "co.in", "eu.org", "co.il"};
    return isOneOf(lastTwo, registries);
}

/// Names that stand for nobody (RFC 2606).
bool isReserved(QStringView host)
{
    static constexpr std::array<std::string_view, 4> endings{"invalid", "example", "test", "localhost"};
    static constexpr std::array<std::string_view, 3> domains{"example.com", "example.org", "example.net"};
    return isOneOf(host.mid(host.lastIndexOf(u'.') + 1), endings) || isOneOf(host, domains);
}

QString joinedAfter(const QStringList& words, bool (*leftOut)(QStringView), const QString& glue)
{
    QStringList kept;
    for (const QString& word : words) {
        if (!leftOut(word))
            kept << word;
    }
    return (kept.isEmpty() ? words : kept).join(glue);
}

/// Keeps the list short and without repeats.
void include(std::vector<QString>& list, const QString& text)
{
    if (!text.isEmpty() && std::ranges::find(list, text) == list.end())
        list.push_back(text);
}

/// "https://www.twitter.com/Acme/?lang=fr" gives "twitter.com/acme".
QString bareAddress(const QString& url)
{
    QString bare = url.trimmed().toLower();
    if (const qsizetype scheme = bare.indexOf(QLatin1String("://")); scheme >= 0)
        bare.remove(0, scheme + 3);
    if (bare.startsWith(QLatin1String("www.")))
        bare.remove(0, 4);
    if (const qsizetype anchor = bare.indexOf(u'#'); anchor >= 0)
        bare.truncate(anchor);
    const qsizetype query = bare.indexOf(u'?');
    if (query >= 0 && !bare.left(query).endsWith(QLatin1String(".php")))
        bare.truncate(query);
    while (bare.endsWith(u'/'))
        bare.chop(1);
    return bare;
}

void includeAddress(Traits& traits, const QString& url)
{
    const QString bare = bareAddress(url);
    const qsizetype slash = bare.indexOf(u'/');
    const QString host = slash < 0 ? bare : bare.left(slash);
    if (const QString domain = ownDomain(host); !domain.isEmpty())
        include(traits.domains, domain);
    else if (!isReserved(host) && (slash >= 0 || host.count(u'.') > 1))
        include(traits.pages, bare);
}

void includeContact(Traits& traits, const Contact& contact)
{
    const QString email = contact.email.trimmed().toLower();
    include(traits.emails, email);
    if (const qsizetype at = email.lastIndexOf(u'@'); at >= 0)
        include(traits.domains, ownDomain(QStringView(email).mid(at + 1)));
    QString digits;
    for (const QChar c : contact.phone) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.size() >= 9)
        include(traits.phones, digits.right(9));
}

} // namespace

QString ownDomain(QStringView host)
{
    const qsizetype last = host.lastIndexOf(u'.');
    if (last <= 0 || isReserved(host))
        return {};
    const qsizetype second = host.left(last).lastIndexOf(u'.');
    QStringView domain = host.mid(second + 1);
    if (second > 0 && isRegistry(domain))
        domain = host.mid(host.left(second).lastIndexOf(u'.') + 1);
    return isSharedHost(domain) ? QString() : domain.toString().toLower();
}

QString nameKey(const QString& name)
{
    const QString key = joinedAfter(words(name), isLegalForm, QString());
    return key.isEmpty() ? name.trimmed().toLower() : key;
}

Traits traitsOf(const Startup& startup)
{
    Traits traits;
    traits.name = nameKey(startup.name);
    QStringList sorted
        = joinedAfter(words(startup.name), isLegalForm, QStringLiteral(" ")).split(u' ', Qt::SkipEmptyParts);
    std::ranges::sort(sorted);
    traits.words = joinedAfter(sorted, isArticle, QStringLiteral(" "));
    for (const QChar c : traits.name) {
        if (c.isDigit())
            traits.digits += c;
    }
    if (!startup.website.isEmpty())
        includeAddress(traits, startup.website);
    for (const QString& link : startup.links)
        includeAddress(traits, link);
    includeContact(traits, startup.referent.forInsiders());
    includeContact(traits, startup.onSite.forInsiders());
    traits.postcode = startup.postcode;
    static const QRegularExpression saint(QStringLiteral("^s(te?)$"));
    QStringList cityWords = words(startup.city);
    cityWords.removeIf(
        [](const QString& word) { return word[0].isDigit() || word == QLatin1String("cedex"); });
    cityWords.replaceInStrings(saint, QStringLiteral("sain\\1"));
    traits.city = cityWords.join(u' ');
    return traits;
}

} // namespace planner
