// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/broken_text.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace planner::ui {
namespace {

/// Whether `line` ends between two letters.
bool breaksWord(const QTextLine& line, const QString& text)
{
    const qsizetype end = line.textStart() + line.textLength();
    return end < text.size() && text.at(end - 1).isLetter() && text.at(end).isLetter();
}

} // namespace

QString brokenText(const QString& text, const QFont& font, int width, int lines)
{
    if (width <= 0 || lines <= 0)
        return {};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList broken;
    while (broken.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (breaksWord(line, text))
            line.setLineWidth(width - metrics.horizontalAdvance(QLatin1Char('-')));
        const int begin = line.textStart();
        const bool isLast = broken.size() + 1 == lines;
        QString part = text.mid(begin, line.textLength()).trimmed();
        if (isLast)
            part = metrics.elidedText(text.mid(begin).trimmed(), Qt::ElideRight, width);
        else if (breaksWord(line, text))
            part += QLatin1Char('-');
        broken.append(part);
    }
    layout.endLayout();
    return broken.join(QChar::LineSeparator);
}

int lineCount(const QString& broken)
{
    return broken.isEmpty() ? 0 : static_cast<int>(broken.count(QChar::LineSeparator)) + 1;
}

QStaticText preparedText(const QString& text, const QFont& font)
{
    QStaticText prepared(text);
    prepared.setTextFormat(Qt::PlainText);
    prepared.setPerformanceHint(QStaticText::AggressiveCaching);
    prepared.prepare({}, font);
    return prepared;
}

} // namespace planner::ui
