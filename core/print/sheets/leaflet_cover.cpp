// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/print/sheets/leaflet.h"
#include "core/print/sheets/place_words.h"
#include "core/print/sheets/session_words.h"
#include "core/print/typography.h"

#include <algorithm>

namespace planner::leaflet {

namespace {

constexpr Mm qrSize = 26_mm;
constexpr Mm qrTop = contentBottom - qrSize;
constexpr TextStyle bodyStyle{.size = 9.5_pt, .leading = 1.26};
constexpr TextStyle bodyHead{.size = 10.5_pt, .weight = Weight::Bold, .leading = 1.26};

/// What stands in large letters: the motto, else the name.
Text slogan(const Setting& setting, Mm y)
{
    const About& about = setting.festival().about();
    TextStyle style{.size = 40_pt, .weight = Weight::Black, .leading = 1.1};
    Text text;
    for (const Pt size : {40_pt, 34_pt, 28_pt, 22_pt, 16_pt}) {
        style.size = size;
        text = setting.text(about.motto.isEmpty() ? about.name : about.motto, style, {left, y, width});
        if (text.box.height <= 62_mm)
            break;
    }
    text.tag = Tag::Heading1;
    return text;
}

/// The upper part, between the black bar and the thick rule: what and when.
Mm addTitle(const Setting& setting, Day day, Page& page)
{
    const About& about = setting.festival().about();
    page.items.emplace_back(Panel{.box = {left, 10_mm, width, 4_mm}, .pattern = Pattern::Black});
    const Text large = slogan(setting, 19_mm);
    page.items.emplace_back(large);
    const QString when = dayText(day, setting.language(), DayStyle::Long) + QLatin1Char(' ')
        + QString::number(day.date().year());
    const Text date = setting.text(
        when, {.size = 22_pt, .weight = Weight::SemiBold}, {left, large.box.bottom() + 6_mm, width});
    page.items.emplace_back(date);
    const Text where = setting.text(
        dotted({about.city, about.admission}), {.size = 11_pt}, {left, date.box.bottom() + 3_mm, width});
    page.items.emplace_back(where);
    const Mm rule = std::max(where.box.bottom() + 6_mm, 98_mm);
    page.items.emplace_back(Stroke{{left, rule}, {right, rule}, 4_pt});
    return rule;
}

/// "La Cantine : accueil au rez-de-chaussée, 9 h 30 – 18 h 30"
QString receptionText(const Setting& setting, const Venue& venue)
{
    return venue.reception.isEmpty()
        ? QString()
        : setting.words().translate("Sheets", "%1: %2", "name and fact").arg(venue.name, venue.reception);
}

/// Adds what fits above `bottom` and tells where it ends.
Mm addLine(const Setting& setting, const QString& words, Mm y, Mm bottom, Page& page)
{
    const Text line = setting.text(words, bodyStyle, {left, y, width});
    if (words.isEmpty() || line.box.bottom() > bottom)
        return y;
    page.items.emplace_back(line);
    return line.box.bottom();
}

/// From where to where there is space for it.
struct Band {
    Mm top;
    Mm bottom;
};

/// Where to report, whom to call, where the venues are listed: as far as there is space.
void addOnSite(
    const Setting& setting, const LeafletSubject& subject, int indexPage, const Band& band, Page& page)
{
    const Words& words = setting.words();
    const Mm bottom = band.bottom - 14_mm;
    Text title = setting.text(words.translate("Sheets", "On site"), bodyHead, {left, band.top, width});
    title.tag = Tag::Heading2;
    Mm y = title.box.bottom();
    if (y > band.bottom)
        return;
    page.items.emplace_back(title);
    y = y + 0.8_mm;
    for (const VenueDay& venue : subject.venues)
        y = addLine(setting, receptionText(setting, *venue.venue), y, bottom, page);
    const QString phone = setting.festival().about().dutyManager.forInsiders().phone;
    if (!phone.isEmpty())
        y = addLine(setting, words.translate("Sheets", "Information: %1").arg(phoneText(phone)), y,
            band.bottom, page);
    addLine(setting,
        words.translate("Sheets", "All venues, how to get there and access: page %1").arg(indexPage), y,
        band.bottom, page);
}

} // namespace

Page cover(const Setting& setting, const LeafletSubject& subject, int indexPage)
{
    const About& about = setting.festival().about();
    Page page = setting.page(paper);
    page.beginsBooklet = true;
    page.title = dayText(subject.day, setting.language(), DayStyle::Long);
    Mm y = addTitle(setting, subject.day, page) + 7_mm;
    if (!about.motto.isEmpty()) {
        const Text name = setting.text(about.name, {.size = 17_pt, .weight = Weight::Bold}, {left, y, width});
        page.items.emplace_back(name);
        y = name.box.bottom();
    }
    const Text dates = setting.text(
        datesText(about.firstDay, about.lastDay, setting.language()), bodyStyle, {left, y, width});
    page.items.emplace_back(dates);
    const Piece below = credits(setting, width - qrSize - 8_mm);
    const Mm bottom = std::min(qrTop, contentBottom - below.height);
    addOnSite(setting, subject, indexPage, {dates.box.bottom() + 6_mm, bottom}, page);
    place(below, {left, contentBottom - below.height}, page);
    if (!about.website.isEmpty())
        page.items.emplace_back(Qr{{right - qrSize, qrTop, qrSize, qrSize}, about.website});
    return page;
}

} // namespace planner::leaflet
