// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/plain_text.h"

#include "core/base/text.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace planner {

namespace {

struct Entity {
    std::string_view name;
    char16_t letter;
};

/// By name, in the order of ASCII.
constexpr std::array entities{Entity{"AElig", 0x00C6}, Entity{"Aacute", 0x00C1}, Entity{"Acirc", 0x00C2},
    Entity{"Agrave", 0x00C0}, Entity{"Aring", 0x00C5}, Entity{"Atilde", 0x00C3}, Entity{"Auml", 0x00C4},
    Entity{"Ccedil", 0x00C7}, Entity{"ETH", 0x00D0}, Entity{"Eacute", 0x00C9}, Entity{"Ecirc", 0x00CA},
    Entity{"Egrave", 0x00C8}, Entity{"Euml", 0x00CB}, Entity{"Iacute", 0x00CD}, Entity{"Icirc", 0x00CE},
    Entity{"Igrave", 0x00CC}, Entity{"Iuml", 0x00CF}, Entity{"Ntilde", 0x00D1}, Entity{"OElig", 0x0152},
    Entity{"Oacute", 0x00D3}, Entity{"Ocirc", 0x00D4}, Entity{"Ograve", 0x00D2}, Entity{"Oslash", 0x00D8},
    Entity{"Otilde", 0x00D5}, Entity{"Ouml", 0x00D6}, Entity{"Scaron", 0x0160}, Entity{"THORN", 0x00DE},
    Entity{"Uacute", 0x00DA}, Entity{"Ucirc", 0x00DB}, Entity{"Ugrave", 0x00D9}, Entity{"Uuml", 0x00DC},
    Entity{"Yacute", 0x00DD}, Entity{"Yuml", 0x0178}, Entity{"aacute", 0x00E1}, Entity{"acirc", 0x00E2},
    Entity{"acute", 0x00B4}, Entity{"aelig", 0x00E6}, Entity{"agrave", 0x00E0}, Entity{"amp", 0x0026},
    Entity{"apos", 0x0027}, Entity{"aring", 0x00E5}, Entity{"atilde", 0x00E3}, Entity{"auml", 0x00E4},
    Entity{"bdquo", 0x201E}, Entity{"brvbar", 0x00A6}, Entity{"bull", 0x2022}, Entity{"ccedil", 0x00E7},
    Entity{"cedil", 0x00B8}, Entity{"cent", 0x00A2}, Entity{"copy", 0x00A9}, Entity{"curren", 0x00A4},
    Entity{"deg", 0x00B0}, Entity{"divide", 0x00F7}, Entity{"eacute", 0x00E9}, Entity{"ecirc", 0x00EA},
    Entity{"egrave", 0x00E8}, Entity{"eth", 0x00F0}, Entity{"euml", 0x00EB}, Entity{"euro", 0x20AC},
    Entity{"frac12", 0x00BD}, Entity{"frac14", 0x00BC}, Entity{"frac34", 0x00BE}, Entity{"ge", 0x2265},
    Entity{"gt", 0x003E}, Entity{"hellip", 0x2026}, Entity{"iacute", 0x00ED}, Entity{"icirc", 0x00EE},
    Entity{"iexcl", 0x00A1}, Entity{"igrave", 0x00EC}, Entity{"infin", 0x221E}, Entity{"iquest", 0x00BF},
    Entity{"iuml", 0x00EF}, Entity{"laquo", 0x00AB}, Entity{"larr", 0x2190}, Entity{"ldquo", 0x201C},
    Entity{"le", 0x2264}, Entity{"lsaquo", 0x2039}, Entity{"lsquo", 0x2018}, Entity{"lt", 0x003C},
    Entity{"macr", 0x00AF}, Entity{"mdash", 0x2014}, Entity{"micro", 0x00B5}, Entity{"middot", 0x00B7},
    Entity{"minus", 0x2212}, Entity{"nbsp", 0x00A0}, Entity{"ndash", 0x2013}, Entity{"ne", 0x2260},
    Entity{"not", 0x00AC}, Entity{"ntilde", 0x00F1}, Entity{"oacute", 0x00F3}, Entity{"ocirc", 0x00F4},
    Entity{"oelig", 0x0153}, Entity{"ograve", 0x00F2}, Entity{"ordf", 0x00AA}, Entity{"ordm", 0x00BA},
    Entity{"oslash", 0x00F8}, Entity{"otilde", 0x00F5}, Entity{"ouml", 0x00F6}, Entity{"para", 0x00B6},
    Entity{"plusmn", 0x00B1}, Entity{"pound", 0x00A3}, Entity{"quot", 0x0022}, Entity{"raquo", 0x00BB},
    Entity{"rarr", 0x2192}, Entity{"rdquo", 0x201D}, Entity{"reg", 0x00AE}, Entity{"rsaquo", 0x203A},
    Entity{"rsquo", 0x2019}, Entity{"sbquo", 0x201A}, Entity{"scaron", 0x0161}, Entity{"sect", 0x00A7},
    Entity{"shy", 0x00AD}, Entity{"sup1", 0x00B9}, Entity{"sup2", 0x00B2}, Entity{"sup3", 0x00B3},
    Entity{"szlig", 0x00DF}, Entity{"thorn", 0x00FE}, Entity{"times", 0x00D7}, Entity{"trade", 0x2122},
    Entity{"uacute", 0x00FA}, Entity{"ucirc", 0x00FB}, Entity{"ugrave", 0x00F9}, Entity{"uml", 0x00A8},
    Entity{"uuml", 0x00FC}, Entity{"yacute", 0x00FD}, Entity{"yen", 0x00A5}, Entity{"yuml", 0x00FF}};

constexpr std::array<QStringView, 24> blockTags{u"p", u"br", u"li", u"div", u"ul", u"ol", u"h1", u"h2", u"h3",
    u"h4", u"h5", u"h6", u"tr", u"pre", u"blockquote", u"table", u"dd", u"dt", u"dl", u"hr", u"section",
    u"article", u"header", u"footer"};

bool isBlock(QStringView tag)
{
    return std::any_of(blockTags.begin(), blockTags.end(),
        [tag](QStringView block) { return tag.compare(block, Qt::CaseInsensitive) == 0; });
}

/// A tag, comment or entity: what it is, and how many letters it takes.
struct Markup {
    QStringView name; ///< Of the tag; empty for comments.
    bool isClosing = false;
    qsizetype length = 0; ///< 0: no markup after all.
};

Markup tagAt(QStringView text)
{
    constexpr qsizetype longestTag = 2'000;
    if (text.startsWith(QLatin1String("<!--"))) {
        const qsizetype end = text.first(std::min(text.size(), longestTag)).indexOf(QLatin1String("-->"));
        return {.length = end < 0 ? 4 : end + 3};
    }
    const bool closing = text.size() > 1 && text[1] == u'/';
    const qsizetype nameAt = closing ? 2 : 1;
    if (text.size() <= nameAt || !text[nameAt].isLetter())
        return {};
    const qsizetype end = text.first(std::min(text.size(), longestTag)).indexOf(u'>');
    if (end < 0)
        return {};
    qsizetype nameEnd = nameAt;
    while (text[nameEnd].isLetterOrNumber())
        ++nameEnd;
    return {text.sliced(nameAt, nameEnd - nameAt), closing, end + 1};
}

std::optional<char32_t> numbered(QStringView digits)
{
    bool read = false;
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hexadecimal ? digits.sliced(1).toUInt(&read, 16) : digits.toUInt(&read);
    if (!read || code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        return std::nullopt;
    return code;
}

std::optional<char32_t> namedLetter(QStringView name)
{
    const QByteArray wanted = name.toLatin1();
    const std::string_view key(wanted.constData(), static_cast<size_t>(wanted.size()));
    const auto found = std::ranges::lower_bound(entities, key, {}, &Entity::name);
    if (found == entities.end() || found->name != key)
        return std::nullopt;
    return found->letter;
}

/// Turns one text into another, from left to right.
class PlainText {
public:
    explicit PlainText(QStringView text) : m_text(text), m_hasBlocks(hasBlocks(text)) { }

    QString written()
    {
        m_plain.reserve(m_text.size());
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool done = (c == u'<' && passTag()) || (c == u'&' && passEntity());
            if (!done)
                passLetter(c);
        }
        return m_plain;
    }

private:
    static bool hasBlocks(QStringView text)
    {
        for (qsizetype i = text.indexOf(u'<'); i >= 0; i = text.indexOf(u'<', i + 1)) {
            if (isBlock(tagAt(text.sliced(i)).name))
                return true;
        }
        return false;
    }

    void passLetter(QChar c)
    {
        ++m_at;
        if (m_hasBlocks && !m_inPre && c.isSpace() && c != QChar::Nbsp) {
            if (!m_plain.isEmpty() && !m_plain.back().isSpace())
                m_plain += u' ';
            return;
        }
        m_plain += c;
    }

    bool passTag()
    {
        const Markup tag = tagAt(m_text.sliced(m_at));
        if (tag.length == 0)
            return false;
        m_at += tag.length;
        const bool hidden = tag.name.compare(u"script", Qt::CaseInsensitive) == 0
            || tag.name.compare(u"style", Qt::CaseInsensitive) == 0;
        if (hidden && !tag.isClosing)
            passHidden(tag.name);
        if (isBlock(tag.name))
            beginLine(tag);
        return true;
    }

    /// Steps over what stands between <script> and </script>; over nothing when that never comes.
    void passHidden(QStringView name)
    {
        if (m_neverEnds)
            return;
        const qsizetype end
            = m_text.indexOf(QStringLiteral("</") + name.toString(), m_at, Qt::CaseInsensitive);
        m_neverEnds = end < 0;
        m_at = m_neverEnds ? m_at : end;
    }

    void beginLine(const Markup& tag)
    {
        const auto is = [&tag](QStringView name) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (is(u"pre"))
            m_inPre = !tag.isClosing;
        if (m_plain.endsWith(QLatin1String("\n- ")) || m_plain == QLatin1String("- "))
            return;
        while (m_plain.endsWith(u' '))
            m_plain.chop(1);
        const bool paragraph = is(u"p") || is(u"ul") || is(u"ol");
        if (is(u"br") || !m_plain.endsWith(u'\n'))
            m_plain += u'\n';
        if (paragraph && !m_plain.endsWith(QLatin1String("\n\n")))
            m_plain += u'\n';
        if (is(u"li") && !tag.isClosing)
            m_plain += QStringLiteral("- ");
    }

    bool passEntity()
    {
        constexpr qsizetype longestEntity = 12;
        const QStringView ahead = m_text.sliced(m_at, std::min(longestEntity, m_text.size() - m_at));
        const qsizetype end = ahead.indexOf(u';');
        if (end < 2)
            return false;
        const QStringView name = ahead.sliced(1, end - 1);
        const auto letter = name.startsWith(u'#') ? numbered(name.sliced(1)) : namedLetter(name);
        if (!letter)
            return false;
        m_plain += QString::fromUcs4(&*letter, 1);
        m_at += end + 1;
        return true;
    }

    QStringView m_text;
    bool m_hasBlocks;
    bool m_inPre = false;
    bool m_neverEnds = false;
    qsizetype m_at = 0;
    QString m_plain;
};

/// `text` with no blanks at the ends of its lines and no two empty lines in a row.
QString evenLines(const QString& text)
{
    QString even;
    even.reserve(text.size());
    for (QStringView line : QStringView(text).split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (line.isEmpty() && (even.isEmpty() || even.endsWith(QLatin1String("\n\n"))))
            continue;
        even += line;
        even += u'\n';
    }
    return even.trimmed();
}

} // namespace

QString plainText(const QString& text)
{
    return evenLines(cleaned(PlainText(text).written(), Lines::Many));
}

} // namespace planner
