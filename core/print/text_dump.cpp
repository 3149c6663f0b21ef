// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/text_dump.h"

#include <QStringList>

namespace planner {

namespace {

QString number(double value)
{
    const QString text = QString::number(value, 'f', 2);
    return text == QLatin1String("-0.00") ? QStringLiteral("0.00") : text;
}

QString where(const Box& box)
{
    return QStringList{
        number(box.x.value), number(box.y.value), number(box.width.value), number(box.height.value)}
        .join(u' ');
}

QLatin1String wordFor(Weight weight)
{
    switch (weight) {
    case Weight::Regular:
        return QLatin1String("regular");
    case Weight::Medium:
        return QLatin1String("medium");
    case Weight::SemiBold:
        return QLatin1String("semibold");
    case Weight::Bold:
        return QLatin1String("bold");
    case Weight::Black:
        return QLatin1String("black");
    }
    return {};
}

QLatin1String wordFor(Tag tag)
{
    switch (tag) {
    case Tag::Heading1:
        return QLatin1String("h1");
    case Tag::Heading2:
        return QLatin1String("h2");
    case Tag::Heading3:
        return QLatin1String("h3");
    case Tag::Paragraph:
        return QLatin1String("p");
    case Tag::ListItem:
        return QLatin1String("li");
    case Tag::Artifact:
        return QLatin1String("artifact");
    }
    return {};
}

QLatin1String wordFor(Align align)
{
    switch (align) {
    case Align::Left:
        return QLatin1String("left");
    case Align::Right:
        return QLatin1String("right");
    case Align::Centre:
        return QLatin1String("centre");
    }
    return {};
}

QLatin1String wordFor(Pattern pattern)
{
    switch (pattern) {
    case Pattern::None:
        return QLatin1String("none");
    case Pattern::White:
        return QLatin1String("white");
    case Pattern::Black:
        return QLatin1String("black");
    case Pattern::Hatched:
        return QLatin1String("hatched");
    case Pattern::Dotted:
        return QLatin1String("dotted");
    case Pattern::Tint:
        return QLatin1String("tint");
    }
    return {};
}

QLatin1String wordFor(Dash dash)
{
    switch (dash) {
    case Dash::Solid:
        return QLatin1String("solid");
    case Dash::Dashed:
        return QLatin1String("dashed");
    case Dash::Dotted:
        return QLatin1String("dotted");
    }
    return {};
}

QLatin1String wordFor(Sign sign)
{
    switch (sign) {
    case Sign::Talk:
        return QLatin1String("talk");
    case Sign::Workshop:
        return QLatin1String("workshop");
    case Sign::Visit:
        return QLatin1String("visit");
    case Sign::OpenDoors:
        return QLatin1String("open-doors");
    case Sign::Meeting:
        return QLatin1String("meeting");
    case Sign::Booked:
        return QLatin1String("booked");
    case Sign::Wheelchair:
        return QLatin1String("wheelchair");
    case Sign::NoWheelchair:
        return QLatin1String("no-wheelchair");
    case Sign::ArrowLeft:
        return QLatin1String("arrow-left");
    case Sign::ArrowUp:
        return QLatin1String("arrow-up");
    case Sign::ArrowRight:
        return QLatin1String("arrow-right");
    case Sign::Pin:
        return QLatin1String("pin");
    }
    return {};
}

QString described(const Run& run)
{
    QString style = number(run.style.size.value) + QLatin1Char(' ') + wordFor(run.style.weight);
    if (run.style.leading != TextStyle{}.leading)
        style += QLatin1String(" leading ") + number(run.style.leading);
    if (run.style.italic)
        style += QLatin1String(" italic");
    if (run.superscript)
        style += QLatin1String(" superscript");
    return QStringLiteral("(%1) \"%2\"").arg(style, run.text);
}

QString described(const Text& text)
{
    QStringList parts{QLatin1String("text"), where(text.box), wordFor(text.tag)};
    if (text.align != Align::Left)
        parts += wordFor(text.align);
    if (text.maxLines > 0)
        parts += QStringLiteral("max %1").arg(text.maxLines);
    for (const Run& run : text.runs)
        parts += described(run);
    if (!text.link.isEmpty())
        parts += QStringLiteral("link %1").arg(text.link);
    return parts.join(u' ');
}

QString described(const Stroke& stroke)
{
    return QStringLiteral("stroke %1 %2 to %3 %4 width %5 %6")
        .arg(number(stroke.from.x.value), number(stroke.from.y.value), number(stroke.to.x.value),
            number(stroke.to.y.value), number(stroke.width.value), wordFor(stroke.dash));
}

QString described(const Panel& panel)
{
    QString line = QStringLiteral("panel %1 %2").arg(where(panel.box), wordFor(panel.pattern));
    if (panel.pattern == Pattern::Tint)
        line += QLatin1Char(' ') + QString::number(panel.tint, 'f', 3);
    if (panel.frame.value > 0.0)
        line += QLatin1String(" frame ") + number(panel.frame.value);
    return line;
}

QString described(const Symbol& symbol)
{
    QString line = QStringLiteral("symbol %1 %2").arg(where(symbol.box), wordFor(symbol.sign));
    if (!symbol.alternative.isEmpty())
        line += QStringLiteral(" \"%1\"").arg(symbol.alternative);
    return line;
}

QString described(const Qr& qr)
{
    return QStringLiteral("qr %1 %2").arg(where(qr.box), qr.text);
}

QString described(const Watermark& watermark)
{
    return QStringLiteral("watermark %1 \"%2\"").arg(where(watermark.box), watermark.text);
}

} // namespace

QString printed(const Item& item)
{
    return std::visit([](const auto& part) { return described(part); }, item);
}

QString printed(const Page& page)
{
    QStringList lines{QStringLiteral("page %1 x %2 \"%3\"")
                          .arg(number(page.size.width.value), number(page.size.height.value), page.title)};
    for (const Item& item : page.items)
        lines += printed(item);
    return lines.join(u'\n') + QLatin1Char('\n');
}

} // namespace planner
