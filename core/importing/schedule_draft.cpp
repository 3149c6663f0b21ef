// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_draft.h"

#include "core/formats/xml.h"
#include "core/importing/schedule_words.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

namespace planner {

namespace {

constexpr size_t mostEvents = 20'000;
constexpr int mostDays = 31;
constexpr size_t mostRooms = 5'000;
constexpr size_t mostOfOneEvent = 200; ///< People, and links.
constexpr int mostPeople = 20'000; ///< Of all events, as often as they are named.
constexpr int mostLinks = 50'000; ///< Of all events.

/// Walks through the elements of a schedule. After a failure every step does nothing.
class ScheduleReader {
public:
    ScheduleReader(const QString& text, const QString& fileName) : m_xml(text), m_fileName(fileName) { }

    Result<ScheduleDraft> read()
    {
        if (nextChild() && m_xml.name() != QLatin1String("schedule"))
            return failure(ProblemKind::Unreadable,
                QCoreApplication::translate("Schedule", "\"%1\" is not a schedule: it begins with <%2>.")
                    .arg(m_fileName, m_xml.name().toString().left(50)));
        while (nextChild()) {
            if (m_xml.name() == QLatin1String("conference"))
                readConference();
            else if (m_xml.name() == QLatin1String("day"))
                readDay();
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return damaged();
        return std::move(m_draft);
    }

private:
    template <class Owner>
    struct TextOf {
        const char* name;
        QString Owner::*member;
    };

    /// Goes on to the next child of the element entered last; false at its end, which is left behind.
    bool nextChild()
    {
        while (!m_xml.atEnd() && !m_xml.hasError()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::EndElement)
                return false;
            if (token == QXmlStreamReader::DTD)
                refuse(QCoreApplication::translate(
                    "Schedule", "it brings a document type definition; such files are not read"));
        }
        return false;
    }

    void refuse(const QString& reason)
    {
        if (!m_xml.hasError())
            m_xml.raiseError(reason);
    }

    Failure damaged()
    {
        const QString place = QCoreApplication::translate("Schedule", "\"%1\", line %2, column %3: %4.");
        const bool ours = m_xml.error() == QXmlStreamReader::CustomError;
        const QString reason = ours
            ? m_xml.errorString()
            : QCoreApplication::translate("Schedule", "the XML is damaged or incomplete here");
        return failure(ProblemKind::Unreadable,
            place.arg(m_fileName, QString::number(m_xml.lineNumber()),
                QString::number(m_xml.columnNumber() + 1), reason),
            m_xml.errorString());
    }

    /// The text of the present element, whatever stands in it; leaves the element.
    QString text()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd() && !m_xml.hasError();) {
            const auto token = m_xml.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1 : 0;
            depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (text.size() > XmlLimits::text)
                refuse(QCoreApplication::translate("Schedule", "a text is longer than is read"));
        }
        return text;
    }

    QString attribute(const char* name)
    {
        QString value = m_xml.attributes().value(QLatin1String(name)).toString().trimmed();
        if (value.size() > XmlLimits::text)
            refuse(QCoreApplication::translate("Schedule", "a text is longer than is read"));
        return value;
    }

    /// What names `event`, or something of it, in its file; a number that is too long counts as none.
    QString number(const char* name, DraftEvent& event)
    {
        QString number = attribute(name);
        if (number.size() <= longestScheduleName)
            return number;
        event.hasLongNumber = true;
        return {};
    }

    /// Reads the present element into the member of that name, and gives that; none when there is none.
    template <class Owner, size_t N>
    std::optional<QString Owner::*> readText(Owner& owner, const std::array<TextOf<Owner>, N>& texts)
    {
        const auto found = std::find_if(texts.begin(), texts.end(),
            [this](const TextOf<Owner>& of) { return m_xml.name() == QLatin1String(of.name); });
        if (found == texts.end())
            return std::nullopt;
        owner.*(found->member) = text();
        return found->member;
    }

    void readConference()
    {
        using C = DraftConference;
        static constexpr std::array<TextOf<C>, 10> texts{
            {{"acronym", &C::acronym}, {"title", &C::title}, {"subtitle", &C::subtitle}, {"venue", &C::venue},
                {"city", &C::city}, {"start", &C::start}, {"end", &C::end}, {"day_change", &C::dayChange},
                {"time_zone_name", &C::timeZone}, {"base_url", &C::baseUrl}}};
        while (nextChild()) {
            if (!readText(m_draft.conference, texts))
                m_xml.skipCurrentElement();
        }
    }

    void readDay()
    {
        m_draft.days.push_back({attribute("date"), attribute("start")});
        if (m_draft.days.size() > mostDays)
            refuse(QCoreApplication::translate("Schedule", "there are more than 31 days"));
        while (nextChild()) {
            if (m_xml.name() == QLatin1String("room"))
                readRoom();
            else if (m_xml.name() == QLatin1String("event"))
                readEvent({});
            else
                m_xml.skipCurrentElement();
        }
    }

    void readRoom()
    {
        const QString name = shortName(attribute("name"));
        addRoom(name);
        while (nextChild()) {
            if (m_xml.name() == QLatin1String("event"))
                readEvent(name);
            else
                m_xml.skipCurrentElement();
        }
    }

    void addRoom(const QString& name)
    {
        if (name.isEmpty() || m_roomsSeen.contains(name))
            return;
        m_roomsSeen.insert(name);
        m_draft.rooms.push_back(name);
        if (m_draft.rooms.size() > mostRooms)
            refuse(QCoreApplication::translate("Schedule", "there are more rooms than are read"));
    }

    void readEvent(const QString& room)
    {
        using E = DraftEvent;
        static constexpr std::array<TextOf<E>, 12> texts{{{"date", &E::date}, {"start", &E::start},
            {"duration", &E::duration}, {"room", &E::room}, {"title", &E::title}, {"subtitle", &E::subtitle},
            {"slug", &E::slug}, {"track", &E::track}, {"type", &E::type}, {"language", &E::language},
            {"abstract", &E::abstract}, {"description", &E::description}}};
        DraftEvent event;
        event.line = static_cast<int>(m_xml.lineNumber());
        event.column = static_cast<int>(m_xml.columnNumber()) + 1;
        event.day = static_cast<int>(m_draft.days.size()) - 1;
        event.guid = number("guid", event);
        event.id = number("id", event);
        while (nextChild()) {
            if (m_xml.name() == QLatin1String("persons"))
                readPeople(event);
            else if (m_xml.name() == QLatin1String("links"))
                readLinks(event);
            else if (m_xml.name() == QLatin1String("url"))
                readUrl(event);
            else
                readEventText(event, texts);
        }
        const QString own = shortName(event.room);
        event.room = own.isEmpty() ? room : own;
        addRoom(event.room);
        if (m_draft.events.size() == mostEvents)
            refuse(QCoreApplication::translate("Schedule", "there are more events than are read"));
        m_draft.events.push_back(std::move(event));
    }

    template <size_t N>
    void readEventText(DraftEvent& event, const std::array<TextOf<DraftEvent>, N>& texts)
    {
        const QString element = m_xml.name().toString();
        const auto found = readText(event, texts);
        if (!found)
            m_xml.skipCurrentElement();
        else if ((event.**found).trimmed().isEmpty() && !event.emptied.contains(element))
            event.emptied += element;
    }

    void readPeople(DraftEvent& event)
    {
        while (nextChild()) {
            event.hasMorePeople = event.people.size() == mostOfOneEvent;
            if (event.hasMorePeople) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (++m_people > mostPeople)
                refuse(QCoreApplication::translate("Schedule", "there are more people than are read"));
            const QString guid = number("guid", event);
            const QString id = number("id", event);
            const QString name = attribute("name");
            const QString content = text();
            event.people.push_back(
                {guid.isEmpty() ? id : guid, content.trimmed().isEmpty() ? name : content});
        }
        if (event.people.empty())
            event.emptied += QStringLiteral("persons");
    }

    /// Whether one more link of `event` is taken.
    bool takesLink(DraftEvent& event)
    {
        event.hasMoreLinks = event.links.size() == mostOfOneEvent;
        if (!event.hasMoreLinks && ++m_links > mostLinks)
            refuse(QCoreApplication::translate("Schedule", "there are more links than are read"));
        return !event.hasMoreLinks;
    }

    void readUrl(DraftEvent& event)
    {
        if (takesLink(event))
            event.links.insert(event.links.begin(), text());
        else
            m_xml.skipCurrentElement();
    }

    void readLinks(DraftEvent& event)
    {
        while (nextChild()) {
            if (!takesLink(event)) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QString address = attribute("href");
            const QString content = text();
            event.links.push_back(address.isEmpty() ? content.trimmed() : address);
        }
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    ScheduleDraft m_draft;
    QSet<QString> m_roomsSeen;
    int m_people = 0; ///< Taken so far, as the next.
    int m_links = 0;
};

} // namespace

Result<ScheduleDraft> readSchedule(const QByteArray& bytes, const QString& fileName)
{
    if (isWebPage(bytes))
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Schedule", "\"%1\" is a web page, not a schedule.").arg(fileName));
    const auto text = harmlessXml(bytes, fileName);
    if (!text)
        return failed(text);
    return ScheduleReader(*text, fileName).read();
}

} // namespace planner
