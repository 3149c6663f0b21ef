// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xml.h"

#include "core/formats/text_decoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace planner {

namespace {

/// Passes over the markup of a document without understanding it: enough to count attributes and depth.
class MarkupLook {
public:
    explicit MarkupLook(QStringView text) : m_text(text) { }

    /// What is wrong at place(), in a translated sentence with room for file, line and column; empty if
    /// nothing is.
    QString wrong()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r')
                return QCoreApplication::translate(
                    "Xml", "\"%1\", line %2, column %3: a control character has no place in XML.");
            QString problem = c == u'<' ? wrongInMarkup() : QString();
            if (!problem.isEmpty())
                return problem;
            ++m_at;
        }
        return {};
    }

    [[nodiscard]] qsizetype place() const { return m_at; }

private:
    /// Leaves m_at on the last letter of the markup that begins there.
    QString wrongInMarkup()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(QLatin1String("<!--")))
            passUntil(QLatin1String("-->"));
        else if (rest.startsWith(QLatin1String("<![CDATA[")))
            passUntil(QLatin1String("]]>"));
        else if (rest.startsWith(QLatin1String("<?")))
            passUntil(QLatin1String("?>"));
        else if (rest.startsWith(QLatin1String("<!")))
            return QCoreApplication::translate("Xml",
                "\"%1\", line %2, column %3: the file brings a document type definition; such files are not "
                "read.");
        else if (rest.startsWith(QLatin1String("</")))
            m_depth -= 1;
        else
            return wrongInStartTag();
        return {};
    }

    void passUntil(QLatin1String end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size() - 1;
    }

    QString wrongInStartTag()
    {
        int attributes = 0;
        qsizetype end = m_text.size();
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'=' && ++attributes > XmlLimits::attributes) {
                return QCoreApplication::translate(
                    "Xml", "\"%1\", line %2, column %3: an element has more attributes than are read.");
            } else if (c == u'<') {
                end = i - 1;
                break;
            } else if (c == u'>') {
                m_depth += m_text[i - 1] == u'/' ? 0 : 1;
                end = i;
                break;
            }
        }
        if (m_depth <= XmlLimits::depth) {
            m_at = end;
            return {};
        }
        return QCoreApplication::translate(
            "Xml", "\"%1\", line %2, column %3: elements are nested more deeply than is read.");
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// What the XML declaration calls the encoding; empty where it does not speak of it.
QString declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']\\s*([\\w.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return declaration.match(QString::fromLatin1(bytes.left(200))).captured(1);
}

/// Whether the XML declaration names the encoding that is Windows-1252 but for the letters of latinNine().
bool isLatinNine(const QByteArray& bytes)
{
    const QString name = declaredEncoding(bytes).toLower().replace(u'_', u'-');
    return name == QLatin1String("iso-8859-15") || name == QLatin1String("latin-9")
        || name == QLatin1String("latin9");
}

/// A letter of ISO-8859-15 that was read as Windows-1252.
QChar latinNine(QChar letter)
{
    constexpr QStringView read = u"¤¦¨´¸¼½¾";
    constexpr QStringView meant = u"€ŠšŽžŒœŸ";
    const qsizetype place = read.indexOf(letter);
    return place < 0 ? letter : meant[place];
}

/// The letters of `bytes`, in the encoding that the XML declaration names.
Result<Decoded> lettersOf(const QByteArray& bytes)
{
    const QString declared = declaredEncoding(bytes);
    if (declared.isEmpty())
        return decoded(bytes);
    const auto called = encodingCalled(declared);
    if (called == Encoding::Windows1252 || called == Encoding::MacRoman || called == Encoding::Cp850)
        return decoded(bytes, called);
    constexpr std::array shownByBytes{"utf-16", "ascii", "us-ascii"};
    const auto isDeclared = [&declared](const char* name) {
        return declared.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    if (called || std::ranges::any_of(shownByBytes, isDeclared))
        return decoded(bytes);
    auto letters = decoded(bytes, Encoding::Utf8);
    if (!letters)
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate(
                "Xml", "The file says that it is encoded as %1, which cannot be read here. Save it as UTF-8.")
                .arg(declared));
    return letters;
}

Failure refusalAt(const QString& sentence, const QString& fileName, QStringView before)
{
    const auto line = before.count(u'\n') + 1;
    const auto column = before.size() - before.lastIndexOf(u'\n');
    return failure(
        ProblemKind::Unreadable, sentence.arg(fileName, QString::number(line), QString::number(column)));
}

} // namespace

Result<QString> harmlessXml(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > XmlLimits::bytes)
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Xml", "\"%1\" is larger than %2 MB, which is more than is read.")
                .arg(fileName, QString::number(XmlLimits::bytes / 1'000'000)));
    const auto letters = lettersOf(bytes);
    if (!letters)
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Xml", "\"%1\" cannot be read as text. %2")
                .arg(fileName, letters.error().message));
    QString text = QString::fromUtf8(letters->text);
    if (isLatinNine(bytes))
        std::ranges::transform(text, text.begin(), latinNine);
    MarkupLook look(text);
    if (const QString wrong = look.wrong(); !wrong.isEmpty())
        return refusalAt(wrong, fileName, QStringView(text).first(look.place()));
    return text;
}

bool isWebPage(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(1'000).toLower();
    const qsizetype type = head.indexOf("<!doctype html");
    const qsizetype root = head.indexOf("<html");
    const qsizetype page = type >= 0 ? type : root;
    const qsizetype before = head.indexOf("<schedule");
    return page >= 0 && (before < 0 || page < before);
}

} // namespace planner
