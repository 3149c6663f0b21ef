// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/poster_frame.h"

#include "core/base/wording.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/poster_legend.h"
#include "core/print/typography.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace planner {

namespace {

constexpr Mm qrSide = 16_mm;

/// The largest of `sizes` in which `text` stands on one line of `width`, else the last.
TextStyle shrunk(const Setting& setting, const QString& text, TextStyle style, Mm width)
{
    const Pt smallest = style.size * 0.55;
    while (style.size > smallest && setting.widthOf(text, style) > width)
        style.size = style.size * 0.93;
    return style;
}

/// What stands below the name: motto, town and dates, admission. The motto goes first when room is short.
QString festivalLine(const PosterDay& day, Mm width)
{
    const About& about = day.setting.festival().about();
    const QString dates = datesText(about.firstDay, about.lastDay, day.setting.language());
    const QString where = about.city.isEmpty() ? dates : about.city + QLatin1String(", ") + dates;
    QStringList parts{about.motto, where, about.admission};
    parts.removeAll(QString());
    const auto line = [&parts] { return parts.join(QStringLiteral(" · ")); };
    while (parts.size() > 1 && day.setting.widthOf(line(), day.look.line) > width * 2.0)
        parts.removeFirst();
    return line();
}

void addFestival(Page& page, PosterDay& day, Mm left)
{
    const PosterLook& look = day.look;
    const QString name = day.setting.festival().about().name;
    const Mm width = look.page.width - look.margin - left;
    Text title
        = day.setting.text(name, shrunk(day.setting, name, look.festival, width), {left, look.margin, width});
    title.maxLines = 1;
    title.box.height = day.setting.metrics().measure(title).height;
    title.align = Align::Right;
    if (day.setting.metrics().measure(title).cut)
        day.notes.push_back(
            {.message = day.setting.noteWords()
                            .translate("Sheets", "Page %1: the name “%2” is too long for its line.")
                            .arg(QString::number(day.page), name),
                .page = day.page});
    Text line
        = day.setting.text(festivalLine(day, width), look.line, {left, title.box.bottom() + 0.6_mm, width});
    line.align = Align::Right;
    page.items.emplace_back(std::move(title));
    page.items.emplace_back(std::move(line));
}

QString versionLine(const PosterDay& day)
{
    const Edition& edition = day.setting.edition();
    const Words& words = day.setting.words();
    const About& about = edition.festival.about();
    QStringList parts{internalWarning(edition, words)};
    parts.removeAll(QString());
    if (edition.revision.changed.isValid()) {
        const QTimeZone zone(about.timeZone.toLatin1());
        const QDateTime changed
            = zone.isValid() ? edition.revision.changed.toTimeZone(zone) : edition.revision.changed.toUTC();
        const minutes time{changed.time().hour() * 60 + changed.time().minute()};
        parts += words.translate("Sheets", "Programme of %1, %2")
                     .arg(dateText(Day(changed.date()), words.language()),
                         timeText(*LocalTime::fromMinutes(time), words.language()));
    }
    parts += words.translate("Sheets", "version %1").arg(edition.revision.version);
    const QString address = QUrl(about.website).host();
    parts += address.isEmpty()
        ? words.translate("Sheets", "Times may change: the reception of each venue has the latest programme")
        : words
              .translate("Sheets",
                  "Times may change: the latest programme is at the reception of each venue and on %1")
              .arg(address);
    return parts.join(QStringLiteral(" · "));
}

QString creditLine(const PosterDay& day)
{
    const About& about = day.setting.festival().about();
    const Words& words = day.setting.words();
    QStringList parts;
    if (!about.organiser.isEmpty())
        parts += words.translate("Sheets", "Organised by %1").arg(about.organiser);
    if (!about.relay.isEmpty())
        parts += words.translate("Sheets", "Relayed by %1").arg(about.relay);
    return parts.join(QStringLiteral(" · "));
}

/// From the bottom upwards, so that the legend gets what is left.
Mm addFootLines(Page& page, const PosterDay& day, Mm right)
{
    const PosterLook& look = day.look;
    Mm y = look.page.height - look.margin;
    const Mm left = look.margin + look.timeColumn;
    for (const QString& line : {creditLine(day), versionLine(day)}) {
        if (line.isEmpty())
            continue;
        Text text = day.setting.text(line, look.version, {left, 0_mm, right - left});
        y -= text.box.height;
        text.box.y = y;
        text.tag = Tag::Artifact;
        page.items.emplace_back(std::move(text));
    }
    return y;
}

} // namespace

QString dayTitle(const PosterDay& day, bool continued)
{
    const QString name = dayText(day.day, day.setting.language(), DayStyle::Long);
    return continued ? day.setting.words().translate("Sheets", "%1, continued").arg(name) : name;
}

Page framedPage(PosterDay& day, bool continued)
{
    const PosterLook& look = day.look;
    Page page = day.setting.page(look.page);
    page.title = dayTitle(day, continued);
    const Mm widest = (look.page.width - look.margin * 2.0) * 0.62;
    const TextStyle style = shrunk(day.setting, page.title, look.day, widest);
    const Mm width = day.setting.widthOf(page.title, style);
    Text title = day.setting.text(page.title, style, {look.margin, look.margin, width});
    alignBaseline(title, look.day, look.margin);
    title.tag = Tag::Heading1;
    page.items.emplace_back(std::move(title));
    addFestival(page, day, look.margin + width + look.margin);
    return page;
}

void addFoot(Page& page, const PosterDay& day, const PosterMarks& marks, int number, int count)
{
    const PosterLook& look = day.look;
    const QString website = day.setting.festival().about().website;
    const Mm end = look.page.width - look.margin;
    const Mm bottom = look.page.height - look.margin;
    const Mm top = bottom - look.foot;
    page.items.emplace_back(
        Stroke{.from = {look.margin, top + 0.6_mm}, .to = {end, top + 0.6_mm}, .width = look.hourRule});
    Mm right = end;
    if (!website.isEmpty()) {
        page.items.emplace_back(
            Qr{.box = {end - qrSide, bottom - qrSide + 0.2_mm, qrSide, qrSide}, .text = website});
        right -= qrSide + 2_mm;
    }
    if (count > 1) {
        const QString words = QStringLiteral("%1/%2").arg(number).arg(count);
        Text folio = day.setting.text(words, look.version, {right - 14_mm, 0_mm, 14_mm});
        folio.box.y = bottom - folio.box.height;
        folio.align = Align::Right;
        folio.tag = Tag::Artifact;
        page.items.emplace_back(std::move(folio));
        right -= 15_mm;
    }
    const Mm free = addFootLines(page, day, right);
    const Mm left = look.margin + look.timeColumn;
    addLegend(page, day, marks, {left, top + 1.6_mm, right - left, free - top - 1.6_mm});
}

} // namespace planner
