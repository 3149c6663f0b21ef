// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_fields.h"

#include "ui/inspector/field_parts.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

template <auto Member>
using Of = MemberField<Member>;
template <auto Part>
using Referent = ContactField<&Startup::referent, Part>;
template <auto Part>
using OnSite = ContactField<&Startup::onSite, Part>;

// As many characters as the sheets have room for.
constexpr int pitchLimit = 90;
constexpr int descriptionLimit = 400;

std::vector<Choice> sectorChoices(const Choosing& choosing)
{
    std::vector<Choice> choices{{QVariant(), QCoreApplication::translate("StartupFields", "No sector")}};
    for (const Sector& sector : choosing.festival.sectors())
        choices.push_back({sector.id.text(), sector.name});
    std::sort(choices.begin() + 1, choices.end(),
        [](const Choice& a, const Choice& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return choices;
}

std::vector<Choice> modeChoices(const Choosing& choosing)
{
    std::vector<Choice> choices{{QVariant(), QCoreApplication::translate("StartupFields", "Not said")}};
    for (Choice& choice : namedChoices<OpeningMode>(choosing))
        choices.push_back(std::move(choice));
    return choices;
}

bool registersSomewhere(const Startup& startup)
{
    return startup.registration == Registration::Email || startup.registration == Registration::Link;
}

QVariant readKeywords(const Startup& startup)
{
    return FieldValue<std::vector<QString>>::out(startup.keywords).toStringList().join(QStringLiteral(", "));
}

Status writeKeywords(Startup& startup, const QVariant& value)
{
    startup.keywords.clear();
    for (const QString& word : value.toString().split(u',', Qt::SkipEmptyParts)) {
        QString keyword = word.trimmed();
        if (keyword.startsWith(u'#'))
            keyword.remove(0, 1);
        if (!keyword.isEmpty())
            startup.keywords.push_back(keyword);
    }
    return {};
}

using FieldTable = std::vector<FormField<Startup>>;

void addIdentity(FieldTable& table)
{
    table.push_back({"name", Control::Line, Of<&Startup::name>::read, Of<&Startup::name>::write});
    table.push_back({.key = "pitch",
        .control = Control::Line,
        .read = Of<&Startup::pitch>::read,
        .write = Of<&Startup::pitch>::write,
        .limit = pitchLimit});
    table.push_back({.key = "description",
        .control = Control::Paragraph,
        .read = Of<&Startup::description>::read,
        .write = Of<&Startup::description>::write,
        .limit = descriptionLimit});
    table.push_back({"keywords", Control::Line, readKeywords, writeKeywords});
    table.push_back(
        {"sector", Control::Choice, Of<&Startup::sector>::read, Of<&Startup::sector>::write, sectorChoices});
    table.push_back({"website", Control::Line, Of<&Startup::website>::read, Of<&Startup::website>::write});
    table.push_back(
        {"founded_year", Control::Count, Of<&Startup::foundedYear>::read, Of<&Startup::foundedYear>::write});
    table.push_back(
        {"headcount", Control::Count, Of<&Startup::headcount>::read, Of<&Startup::headcount>::write});
    table.push_back({"recruiting", Control::Choice, Of<&Startup::recruiting>::read,
        Of<&Startup::recruiting>::write, namedChoices<Tri>});
}

void addContacts(FieldTable& table)
{
    table.push_back({.key = "referent",
        .control = Control::Line,
        .read = Referent<&Contact::name>::read,
        .write = Referent<&Contact::name>::write,
        .startsGroup = true});
    table.push_back({.key = "referent",
        .control = Control::Line,
        .read = Referent<&Contact::email>::read,
        .write = Referent<&Contact::email>::write,
        .label = QT_TRANSLATE_NOOP("FormFields", "Main contact’s e-mail")});
    table.push_back({.key = "referent",
        .control = Control::Line,
        .read = Referent<&Contact::phone>::read,
        .write = Referent<&Contact::phone>::write,
        .label = QT_TRANSLATE_NOOP("FormFields", "Main contact’s phone")});
    table.push_back({"on_site", Control::Line, OnSite<&Contact::name>::read, OnSite<&Contact::name>::write});
    table.push_back({.key = "on_site",
        .control = Control::Line,
        .read = OnSite<&Contact::phone>::read,
        .write = OnSite<&Contact::phone>::write,
        .label = QT_TRANSLATE_NOOP("FormFields", "On-site phone")});
    table.push_back({"may_print_phone", Control::Choice, Of<&Startup::mayPrintPhone>::read,
        Of<&Startup::mayPrintPhone>::write, namedChoices<Tri>});
}

void addPlace(FieldTable& table)
{
    table.push_back({.key = "wished_venue",
        .control = Control::Line,
        .read = Of<&Startup::wishedVenue>::read,
        .write = Of<&Startup::wishedVenue>::write,
        .startsGroup = true});
    table.push_back({"address", Control::Line, Of<&Startup::address>::read, Of<&Startup::address>::write});
    table.push_back({"postcode", Control::Line, Of<&Startup::postcode>::read, Of<&Startup::postcode>::write});
    table.push_back({"city", Control::Line, Of<&Startup::city>::read, Of<&Startup::city>::write});
    table.push_back({"floor", Control::Line, Of<&Startup::floor>::read, Of<&Startup::floor>::write});
    table.push_back(
        {"door_name", Control::Line, Of<&Startup::doorName>::read, Of<&Startup::doorName>::write});
    table.push_back(
        {"door_code", Control::Line, Of<&Startup::doorCode>::read, Of<&Startup::doorCode>::write});
    table.push_back(
        {"transport", Control::Line, Of<&Startup::transport>::read, Of<&Startup::transport>::write});
}

void addOffer(FieldTable& table)
{
    table.push_back({.key = "opening_mode",
        .control = Control::Choice,
        .read = Of<&Startup::openingMode>::read,
        .write = Of<&Startup::openingMode>::write,
        .choices = modeChoices,
        .startsGroup = true});
    table.push_back(
        {"wished_days", Control::Line, Of<&Startup::wishedDays>::read, Of<&Startup::wishedDays>::write});
    table.push_back(
        {"wished_times", Control::Line, Of<&Startup::wishedTimes>::read, Of<&Startup::wishedTimes>::write});
    table.push_back({"visit_length", Control::Minutes, Of<&Startup::visitLength>::read,
        Of<&Startup::visitLength>::write});
    table.push_back(
        {"group_max", Control::Count, Of<&Startup::groupMax>::read, Of<&Startup::groupMax>::write});
    table.push_back(
        {"group_min", Control::Count, Of<&Startup::groupMin>::read, Of<&Startup::groupMin>::write});
    table.push_back({"safety_capacity", Control::Count, Of<&Startup::safetyCapacity>::read,
        Of<&Startup::safetyCapacity>::write});
    table.push_back(
        {"minimum_age", Control::Count, Of<&Startup::minimumAge>::read, Of<&Startup::minimumAge>::write});
    table.push_back({"audience", Control::Line, Of<&Startup::audience>::read, Of<&Startup::audience>::write});
    table.push_back(
        {"languages", Control::Languages, Of<&Startup::languages>::read, Of<&Startup::languages>::write});
    table.push_back({"registration", Control::Choice, Of<&Startup::registration>::read,
        Of<&Startup::registration>::write, namedChoices<Registration>});
    table.push_back({"registration_address", Control::Line, Of<&Startup::registrationAddress>::read,
        Of<&Startup::registrationAddress>::write, nullptr, registersSomewhere});
    table.push_back(
        {"last_entry", Control::Time, Of<&Startup::lastEntry>::read, Of<&Startup::lastEntry>::write});
}

void addLogistics(FieldTable& table)
{
    table.push_back({.key = "equipment",
        .control = Control::Line,
        .read = Of<&Startup::equipment>::read,
        .write = Of<&Startup::equipment>::write,
        .startsGroup = true});
    table.push_back({"rules", Control::Line, Of<&Startup::rules>::read, Of<&Startup::rules>::write});
    table.push_back(
        {"rain_plan", Control::Line, Of<&Startup::rainPlan>::read, Of<&Startup::rainPlan>::write});
    table.push_back({"insured", Control::Choice, Of<&Startup::insured>::read, Of<&Startup::insured>::write,
        namedChoices<Tri>});
    table.push_back({"may_publish", Control::Choice, Of<&Startup::mayPublish>::read,
        Of<&Startup::mayPublish>::write, namedChoices<Tri>});
    table.push_back({"may_photograph", Control::Choice, Of<&Startup::mayPhotograph>::read,
        Of<&Startup::mayPhotograph>::write, namedChoices<Tri>});
    table.push_back({.key = "note",
        .control = Control::Paragraph,
        .read = Of<&Startup::note>::read,
        .write = Of<&Startup::note>::write,
        .startsGroup = true});
}

FieldTable startupTable()
{
    FieldTable table;
    addIdentity(table);
    addContacts(table);
    addPlace(table);
    addOffer(table);
    addAccessFields<&Startup::access>(table);
    addLogistics(table);
    return table;
}

} // namespace

std::span<const FormField<Startup>> startupFields()
{
    static const FieldTable table = startupTable();
    return table;
}

} // namespace planner::ui
