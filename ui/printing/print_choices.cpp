// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/print_choices.h"

#include "core/festival/questions.h"

namespace planner::ui {
namespace {

const QString productKey = QStringLiteral("print/product");
const QString tickedKey = QStringLiteral("print/ticked");
const QString paperKey = QStringLiteral("print/paper/%1");
const QString foldedKey = QStringLiteral("print/folded/%1");
const QString languageKey = QStringLiteral("print/language");
const QString editionKey = QStringLiteral("print/edition");
const QString draftKey = QStringLiteral("print/draft");

QString idOf(const Sheet& sheet)
{
    return QLatin1String(sheet.id);
}

std::optional<PaperChoice> storedPaper(const Sheet& sheet, const Settings& settings)
{
    const auto paper = fromName<Paper>(settings.value(paperKey.arg(idOf(sheet))).toString());
    if (!paper)
        return std::nullopt;
    const PaperChoice wanted{*paper, settings.value(foldedKey.arg(idOf(sheet))).toBool()};
    const std::vector<PaperChoice> offered = papersOf(sheet);
    return std::ranges::find(offered, wanted) == offered.end() ? std::nullopt : std::optional(wanted);
}

} // namespace

const Sheet& sheetOf(const PrintChoices& choices)
{
    const auto found = std::ranges::find_if(
        sheets(), [&](const Sheet& sheet) { return choices.product == QLatin1String(sheet.id); });
    return found == sheets().end() ? sheets().front() : *found;
}

std::vector<PaperChoice> papersOf(const Sheet& sheet)
{
    std::vector<PaperChoice> offered;
    for (const Paper paper : sheet.papers)
        offered.push_back({paper, false});
    if (sheet.imposition != Imposition::None)
        offered.push_back({sheet.papers.front(), true});
    return offered;
}

PaperChoice paperFor(const Sheet& sheet, const PrintChoices& choices)
{
    const auto chosen = choices.papers.find(idOf(sheet));
    return chosen == choices.papers.end() ? papersOf(sheet).front() : chosen->second;
}

bool hasEditions(const Sheet& sheet)
{
    return sheet.readers != Readers::Visitors || sheet.teamCopy;
}

PrintJob jobFor(const Sheet& sheet, const PrintChoices& choices, const Festival& festival)
{
    const PaperChoice paper = paperFor(sheet, choices);
    PrintJob job{.sheet = &sheet, .paper = paper.paper, .imposed = paper.imposed, .days = days(festival)};
    if (choices.day && std::ranges::find(job.days, *choices.day) != job.days.end())
        job.days = {*choices.day};
    return job;
}

PrintTerms termsFor(const Sheet& sheet, const PrintChoices& choices, const PrintMatter& matter)
{
    const Audience audience = hasEditions(sheet) ? choices.audience : Audience::Public;
    PrintTerms terms{.edition = {.festival = visibleTo(audience, matter.festival),
                         .audience = audience,
                         .revision = matter.revision},
        .language = choices.language,
        .notes = matter.notes};
    if (choices.venue && matter.festival.venues().contains(*choices.venue))
        terms.edition.venue = choices.venue;
    if (choices.draft == DraftMark::OnErrors)
        terms.draftDays = matter.errors;
    for (const Day day : days(matter.festival)) {
        if (choices.draft == DraftMark::Always)
            terms.draftDays[day] = {};
    }
    terms.leftOut = leftOutOf(matter.festival, terms);
    return terms;
}

PrintChoices storedChoices(const Settings& settings, Language language)
{
    PrintChoices choices;
    choices.product = settings.value(productKey).toString();
    choices.product = idOf(sheetOf(choices));
    const QVariant ticked = settings.value(tickedKey);
    for (const Sheet& sheet : sheets()) {
        if (!ticked.isValid() || ticked.toStringList().contains(idOf(sheet)))
            choices.ticked.append(idOf(sheet));
        if (const auto paper = storedPaper(sheet, settings))
            choices.papers.emplace(idOf(sheet), *paper);
    }
    choices.language = fromName<Language>(settings.value(languageKey).toString()).value_or(language);
    choices.audience = fromName<Audience>(settings.value(editionKey).toString()).value_or(choices.audience);
    choices.draft = fromName<DraftMark>(settings.value(draftKey).toString()).value_or(choices.draft);
    return choices;
}

void store(const PrintChoices& choices, Settings& settings)
{
    settings.setValue(productKey, choices.product);
    settings.setValue(tickedKey, choices.ticked);
    for (const auto& [product, paper] : choices.papers) {
        settings.setValue(paperKey.arg(product), QString(nameOf(paper.paper)));
        settings.setValue(foldedKey.arg(product), paper.imposed);
    }
    settings.setValue(languageKey, QString(nameOf(choices.language)));
    settings.setValue(editionKey, QString(nameOf(choices.audience)));
    settings.setValue(draftKey, QString(nameOf(choices.draft)));
}

} // namespace planner::ui
