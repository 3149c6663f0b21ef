// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/exporting/itinerary_export.h"

#include <QXmlStreamWriter>

namespace planner {

namespace {

/// `text` without what no XML file may hold.
QString harmless(const QString& text)
{
    QString kept = cleaned(text, Lines::Many);
    kept.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    return kept;
}

QString degrees(double value)
{
    return QString::number(value, 'f', 6);
}

/// Writes the elements in the order that the schema wants.
class GpxWriter {
public:
    GpxWriter(const Edition& edition, const Words& words)
        : m_edition(edition), m_words(words), m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray written()
    {
        const TravelTable travel = travelTable(m_edition.festival);
        std::vector<ToldItinerary> told;
        for (const Itinerary* each : itinerariesIn(m_edition))
            told.push_back(toldItinerary(m_edition.festival, travel, *each, m_words));
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("gpx"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.topografix.com/GPX/1/1"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
        m_xml.writeAttribute(QStringLiteral("creator"), QStringLiteral("festival-planner"));
        writeMetadata();
        for (const ToldItinerary& each : told) {
            for (const ToldPoint& point : each.points) {
                if (point.number > 0)
                    writePoint("wpt", point);
            }
        }
        for (const ToldItinerary& each : told)
            writeRoute(each);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void write(const char* element, const QString& text)
    {
        if (const QString kept = harmless(text); !kept.isEmpty())
            m_xml.writeTextElement(QLatin1String(element), kept);
    }

    void writeMetadata()
    {
        const About& about = m_edition.festival.about();
        m_xml.writeStartElement(QStringLiteral("metadata"));
        write("name", about.name);
        write("desc", about.motto);
        if (!about.website.isEmpty()) {
            m_xml.writeStartElement(QStringLiteral("link"));
            m_xml.writeAttribute(QStringLiteral("href"), harmless(about.website));
            m_xml.writeEndElement();
        }
        if (m_edition.revision.changed.isValid())
            write("time", m_edition.revision.changed.toUTC().toString(Qt::ISODate));
        m_xml.writeEndElement();
    }

    [[nodiscard]] QString timesOf(const ToldPoint& point) const
    {
        const Language language = m_words.language();
        if (const auto span = TimeSpan::create(point.begin, point.end))
            return spanText(*span, language);
        return timeText(point.begin, language);
    }

    /// A stop that is on the map, in the element `name`.
    void writePoint(const char* name, const ToldPoint& point)
    {
        const auto coordinates = point.coordinates();
        if (!coordinates)
            return;
        m_xml.writeStartElement(QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("lat"), degrees(coordinates->latitude));
        m_xml.writeAttribute(QStringLiteral("lon"), degrees(coordinates->longitude));
        write("name",
            point.number > 0 ? QStringLiteral("%1. %2").arg(point.number).arg(point.title) : point.title);
        write("cmt", QStringLiteral("%1 · %2").arg(timesOf(point), placeText(point)));
        write("desc", stopNotes(m_edition, point, m_words).join(u'\n'));
        m_xml.writeEndElement();
    }

    void writeRoute(const ToldItinerary& told)
    {
        m_xml.writeStartElement(QStringLiteral("rte"));
        write("name", told.itinerary.title);
        write("cmt", dayText(told.itinerary.day, m_words.language(), DayStyle::Long));
        QStringList lines{told.itinerary.remark};
        if (m_edition.audience == Audience::Internal)
            lines += told.itinerary.note.forInsiders();
        for (const ToldPoint& point : told.points) {
            if (point.number > 0 && !point.coordinates())
                lines += m_words.translate("Itineraries", "Not on the map: %1. %2, %3")
                             .arg(point.number)
                             .arg(timesOf(point), point.title);
        }
        lines.removeAll(QString());
        write("desc", lines.join(u'\n'));
        for (const ToldPoint& point : told.points)
            writePoint("rtept", point);
        m_xml.writeEndElement();
    }

    const Edition& m_edition;
    const Words& m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<QByteArray> itinerariesGpx(const Edition& edition, const Words& words)
{
    return GpxWriter(edition, words).written();
}

} // namespace planner
