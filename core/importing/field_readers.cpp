// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/field_readers.h"

#include "core/base/text.h"
#include "core/base/typed_time.h"
#include "core/formats/csv.h"
#include "core/importing/answer_readers.h"
#include "core/importing/cell_looks.h"
#include "core/importing/cell_values.h"
#include "core/importing/degrees.h"
#include "core/importing/phone_numbers.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <algorithm>

namespace planner {

namespace {

void append(QString& into, const QString& text, const QString& glue)
{
    into = into.isEmpty() ? text : into + glue + text;
}

void take(Row& row, const ListCell& cell, const TextFound& found, QString& into)
{
    if (found.value.isEmpty())
        return remarkUnread(row, cell);
    into = found.value;
    if (found.isWhole)
        return remarkRepair(row, cell, found.value);
    keepInNote(row, cell, found.value,
        QCoreApplication::translate("Cells", "It holds more than one value. All of it is kept in the note."));
}

// One reader for each shape of field; the table below says which field has which.
using Reader = void (*)(Row& row, const ListCell& cell, const QString& text);

template <QString Startup::*Member>
void readText(Row& row, const ListCell& /*cell*/, const QString& text)
{
    append(row.reading.profile.*Member, text, QStringLiteral(", "));
}

template <QString Startup::*Member>
void readLines(Row& row, const ListCell& cell, const QString& /*oneLine*/)
{
    append(row.reading.profile.*Member, cleaned(unguarded(cell.text), Lines::Many), QStringLiteral("\n"));
}

template <Internal<QString> Startup::*Member>
void readSecret(Row& row, const ListCell& cell, const QString& /*oneLine*/)
{
    append((row.reading.profile.*Member).forInsiders(), cleaned(unguarded(cell.text), Lines::Many),
        QStringLiteral("\n"));
}

/// "41802" is a date and "0,604166667" a time of day, where a spreadsheet was not told so.
QString asWritten(const QString& text)
{
    constexpr int year2009 = 40'000;
    constexpr int year2064 = 60'000;
    if (const auto day = countIn(text); day && *day >= year2009 && *day < year2064)
        return QDate(1899, 12, 30).addDays(*day).toString(QStringLiteral("dd/MM/yyyy"));
    bool isNumber = false;
    const double ofDay = QString(text).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || ofDay <= 0.0 || ofDay >= 1.0)
        return text;
    return QTime(0, 0).addMSecs(qRound(ofDay * 24 * 60) * 60'000).toString(QStringLiteral("HH:mm"));
}

template <Internal<QString> Startup::*Member>
void readWished(Row& row, const ListCell& cell, const QString& oneLine)
{
    const QString written = asWritten(oneLine);
    if (written == oneLine)
        return readSecret<Member>(row, cell, oneLine);
    append((row.reading.profile.*Member).forInsiders(), written, QStringLiteral("\n"));
    remarkRepair(row, cell, written);
}

template <Internal<Contact> Startup::*Part>
void readPerson(Row& row, const ListCell& /*cell*/, const QString& text)
{
    append((row.reading.profile.*Part).forInsiders().name, text, QStringLiteral(" "));
}

template <Internal<Contact> Startup::*Part>
void readEmail(Row& row, const ListCell& cell, const QString& text)
{
    take(row, cell, emailIn(text), (row.reading.profile.*Part).forInsiders().email);
}

template <Internal<Contact> Startup::*Part>
void readPhone(Row& row, const ListCell& cell, const QString& text)
{
    take(row, cell, phoneIn(text), (row.reading.profile.*Part).forInsiders().phone);
}

template <std::optional<int> Startup::*Member>
void readCount(Row& row, const ListCell& cell, const QString& text)
{
    const auto count = countIn(text);
    if (!count)
        return remarkUnread(row, cell);
    row.reading.profile.*Member = count;
    remarkRepair(row, cell, QString::number(*count));
}

/// Nothing that is planned here takes longer than a day.
template <std::optional<minutes> Startup::*Member>
void readDuration(Row& row, const ListCell& cell, const QString& text)
{
    const auto duration = countsHours(cell.column) ? hoursIn(text) : durationIn(text);
    if (!duration || *duration > minutes{24 * 60})
        return remarkUnread(row, cell);
    row.reading.profile.*Member = duration;
}

template <Tri Startup::*Member>
void readAnswer(Row& row, const ListCell& cell, const QString& text)
{
    takeAnswer(row, cell, text, row.reading.profile.*Member);
}

template <Tri Startup::*Member>
void readConsent(Row& row, const ListCell& cell, const QString& text)
{
    takeConsent(row, cell, text, row.reading.profile.*Member);
}

template <Tri Access::*Member>
void readAccess(Row& row, const ListCell& cell, const QString& text)
{
    takeAnswer(row, cell, text, row.reading.profile.access.*Member);
}

void readSteps(Row& row, const ListCell& cell, const QString& text)
{
    const auto steps = countIn(text);
    if (!steps)
        return remarkUnread(row, cell);
    row.reading.profile.access.steps = steps;
    remarkRepair(row, cell, QString::number(*steps));
}

void readKey(Row& row, const ListCell& /*cell*/, const QString& text)
{
    row.reading.key = text;
}

void readSector(Row& row, const ListCell& /*cell*/, const QString& text)
{
    row.reading.sector = text;
}

void readKeywords(Row& row, const ListCell& cell, const QString& text)
{
    std::vector<QString>& keywords = row.reading.profile.keywords;
    QSet<QString> known;
    for (const QString& keyword : keywords)
        known.insert(folded(keyword));
    QStringList read;
    for (const QString& keyword : keywordsIn(text)) {
        read << keyword;
        if (!known.contains(folded(keyword)))
            keywords.push_back(keyword);
    }
    if (text.contains(u'#'))
        remarkRepair(row, cell, read.join(QStringLiteral(", ")));
}

void addLink(Row& row, const QString& link)
{
    std::vector<QString>& links = row.reading.profile.links;
    if (!link.isEmpty() && std::ranges::find(links, link) == links.end())
        links.push_back(link);
}

void readWebsite(Row& row, const ListCell& cell, const QString& text)
{
    take(row, cell, webAddressIn(text), row.reading.profile.website);
}

void readLink(Row& row, const ListCell& cell, const QString& text)
{
    QString link;
    take(row, cell, webAddressIn(text), link);
    addLink(row, link);
}

const char* networkOf(ListField field)
{
    switch (field) {
    case ListField::Twitter:
        return "https://twitter.com/";
    case ListField::Facebook:
        return "https://www.facebook.com/";
    case ListField::GooglePlus:
        return "https://plus.google.com/";
    case ListField::Linkedin:
        return "https://www.linkedin.com/company/";
    case ListField::Viadeo:
        return "https://www.viadeo.com/company/";
    default:
        return "https://www.instagram.com/";
    }
}

void readAccount(Row& row, const ListCell& cell, const QString& text)
{
    // "Non", "aucun": there is no page. A mere "oui" names none.
    if (const auto answer = answerIn(text)) {
        if (*answer == Tri::Yes)
            remarkUnread(row, cell);
        return;
    }
    // No account there has a dot in its name: it is a web site.
    if (*cell.field == ListField::Twitter && text.contains(u'.') && !text.contains(u'/'))
        return remarkUnread(row, cell);
    QString link;
    take(row, cell, pageIn(text, QLatin1String(networkOf(*cell.field))), link);
    addLink(row, link);
}

void readYear(Row& row, const ListCell& cell, const QString& text)
{
    const auto year = yearIn(text);
    if (!year)
        return remarkUnread(row, cell);
    row.reading.profile.foundedYear = year;
    remarkRepair(row, cell, QString::number(*year));
}

void readLanguages(Row& row, const ListCell& cell, const QString& text)
{
    auto languages = languagesIn(text);
    if (!languages)
        return remarkUnread(row, cell);
    row.reading.profile.languages = std::move(*languages);
}

void readLastEntry(Row& row, const ListCell& cell, const QString& text)
{
    const auto time = typedTime(text);
    if (!time || time->sinceMidnight() >= minutes{24 * 60})
        return remarkUnread(row, cell);
    row.reading.profile.lastEntry = time;
}

template <size_t Which, QString PostalPlace::*Member>
void waitForPlace(Row& row, const ListCell& cell, const QString& text)
{
    append(row.place.*Member, text, QStringLiteral(", "));
    if (!row.placeCells[Which])
        row.placeCells[Which] = &cell;
}

template <size_t Which>
void waitForDegrees(Row& row, const ListCell& cell, const QString& /*text*/)
{
    row.degreeCells[Which] = &cell;
}

void readCoordinates(Row& row, const ListCell& cell, const QString& text)
{
    const auto degrees = degreesOfPoint(text);
    const Located found = degrees ? located(degrees->first, degrees->second) : Located{};
    if (!found.point)
        return remarkUnread(row, cell);
    row.reading.profile.coordinates = found.point;
    const QString shown = QString::number(found.point->latitude, 'g', degreeFigures) + QStringLiteral(", ")
        + QString::number(found.point->longitude, 'g', degreeFigures);
    if (found.isSwapped)
        row.reading.remarks.push_back({cell.column, cell.text, shown,
            QCoreApplication::translate("Cells", "Latitude and longitude were the other way round.")});
    else if (text.contains(u'°') || text.contains(u'º') || text.contains(QLatin1String("://")))
        remarkRepair(row, cell, shown);
}

struct FieldReader {
    ListField field;
    Reader read;
};

constexpr std::array readers{
    FieldReader{ListField::Key, readKey},
    FieldReader{ListField::Name, readText<&Startup::name>},
    FieldReader{ListField::Pitch, readText<&Startup::pitch>},
    FieldReader{ListField::Description, readLines<&Startup::description>},
    FieldReader{ListField::Keywords, readKeywords},
    FieldReader{ListField::Sector, readSector},
    FieldReader{ListField::Website, readWebsite},
    FieldReader{ListField::Link, readLink},
    FieldReader{ListField::Twitter, readAccount},
    FieldReader{ListField::Facebook, readAccount},
    FieldReader{ListField::GooglePlus, readAccount},
    FieldReader{ListField::Linkedin, readAccount},
    FieldReader{ListField::Viadeo, readAccount},
    FieldReader{ListField::Instagram, readAccount},
    FieldReader{ListField::Logo, readText<&Startup::logo>},
    FieldReader{ListField::FoundedYear, readYear},
    FieldReader{ListField::Headcount, readCount<&Startup::headcount>},
    FieldReader{ListField::Recruiting, readAnswer<&Startup::recruiting>},
    FieldReader{ListField::ReferentName, readPerson<&Startup::referent>},
    FieldReader{ListField::ReferentEmail, readEmail<&Startup::referent>},
    FieldReader{ListField::ReferentPhone, readPhone<&Startup::referent>},
    FieldReader{ListField::OnSiteName, readPerson<&Startup::onSite>},
    FieldReader{ListField::OnSiteEmail, readEmail<&Startup::onSite>},
    FieldReader{ListField::OnSitePhone, readPhone<&Startup::onSite>},
    FieldReader{ListField::DoorName, readText<&Startup::doorName>},
    FieldReader{ListField::WishedVenue, readText<&Startup::wishedVenue>},
    FieldReader{ListField::Address, waitForPlace<0, &PostalPlace::address>},
    FieldReader{ListField::Postcode, waitForPlace<1, &PostalPlace::postcode>},
    FieldReader{ListField::City, waitForPlace<2, &PostalPlace::city>},
    FieldReader{ListField::Floor, readText<&Startup::floor>},
    FieldReader{ListField::DoorCode, readSecret<&Startup::doorCode>},
    FieldReader{ListField::Transport, readText<&Startup::transport>},
    FieldReader{ListField::BikeParking, readAnswer<&Startup::bikeParking>},
    FieldReader{ListField::Latitude, waitForDegrees<0>},
    FieldReader{ListField::Longitude, waitForDegrees<1>},
    FieldReader{ListField::Coordinates, readCoordinates},
    FieldReader{ListField::OpeningMode, readOpeningMode},
    FieldReader{ListField::WishedDays, readWished<&Startup::wishedDays>},
    FieldReader{ListField::WishedTimes, readWished<&Startup::wishedTimes>},
    FieldReader{ListField::VisitLength, readDuration<&Startup::visitLength>},
    FieldReader{ListField::GroupMax, readCount<&Startup::groupMax>},
    FieldReader{ListField::GroupMin, readCount<&Startup::groupMin>},
    FieldReader{ListField::SafetyCapacity, readCount<&Startup::safetyCapacity>},
    FieldReader{ListField::MinimumAge, readCount<&Startup::minimumAge>},
    FieldReader{ListField::Audience, readText<&Startup::audience>},
    FieldReader{ListField::Languages, readLanguages},
    FieldReader{ListField::Registration, readRegistration},
    FieldReader{ListField::RegistrationAddress, readRegistrationAddress},
    FieldReader{ListField::LastEntry, readLastEntry},
    FieldReader{ListField::Wheelchair, readAccess<&Access::wheelchair>},
    FieldReader{ListField::Steps, readSteps},
    FieldReader{ListField::Lift, readAccess<&Access::lift>},
    FieldReader{ListField::Toilet, readAccess<&Access::toilet>},
    FieldReader{ListField::HearingLoop, readAccess<&Access::hearingLoop>},
    FieldReader{ListField::SignLanguage, readAccess<&Access::signLanguage>},
    FieldReader{ListField::GuideDog, readAccess<&Access::guideDog>},
    FieldReader{ListField::QuietPlace, readAccess<&Access::quietPlace>},
    FieldReader{ListField::Equipment, readLines<&Startup::equipment>},
    FieldReader{ListField::SetUp, readDuration<&Startup::setUp>},
    FieldReader{ListField::ClearUp, readDuration<&Startup::clearUp>},
    FieldReader{ListField::Rules, readLines<&Startup::rules>},
    FieldReader{ListField::Insured, readConsent<&Startup::insured>},
    FieldReader{ListField::RainPlan, readLines<&Startup::rainPlan>},
    FieldReader{ListField::MayPublish, readConsent<&Startup::mayPublish>},
    FieldReader{ListField::MayPhotograph, readConsent<&Startup::mayPhotograph>},
    FieldReader{ListField::MayPrintPhone, readConsent<&Startup::mayPrintPhone>},
    FieldReader{ListField::Note, readSecret<&Startup::note>},
};

} // namespace

void keepInNote(Row& row, const ListCell& cell, const QString& to, const QString& reason)
{
    row.kept << QStringLiteral("%1: %2").arg(cell.column, cleaned(cell.text));
    row.reading.remarks.push_back({cell.column, cell.text, to, reason});
}

void remarkRepair(Row& row, const ListCell& cell, const QString& to)
{
    if (to != cell.text.trimmed())
        row.reading.remarks.push_back({cell.column, cell.text, to, {}});
}

void remarkUnread(Row& row, const ListCell& cell)
{
    keepInNote(
        row, cell, {}, QCoreApplication::translate("Cells", "It cannot be read. It is kept in the note."));
}

void readField(Row& row, const ListCell& cell, const QString& text)
{
    const FieldReader& reader = readers[static_cast<size_t>(*cell.field)];
    Q_ASSERT_X(reader.field == *cell.field, "readField", "the readers are in the order of ListField");
    reader.read(row, cell, text);
}

} // namespace planner
