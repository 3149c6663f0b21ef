// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

namespace planner {

/// What a sentence about a finding is made of, in one language.
struct Telling {
    const Festival& festival;
    const Words& words;

    /// The subject of kind T number `nth` of the finding, or null.
    template <class T>
    [[nodiscard]] const T* row(const Finding& finding, int nth = 0) const
    {
        for (const Subject& subject : finding.subjects) {
            if (std::strcmp(subject.kind, kindName<T>()) == 0 && nth-- == 0)
                return festival.table<T>().find(Id<T>(subject.id));
        }
        return nullptr;
    }

    /// Its name as a sentence shows it. What is gone or nameless is told so.
    template <class T>
    [[nodiscard]] QString name(const Finding& finding, int nth = 0) const
    {
        return nameOf(row<T>(finding, nth));
    }

    [[nodiscard]] QString nameOf(const Session* session) const; ///< In quotation marks.
    [[nodiscard]] QString nameOf(const Break* rest) const; ///< In quotation marks.
    [[nodiscard]] QString nameOf(const Room* room) const; ///< "Grande salle (La Cantine)"
    [[nodiscard]] QString nameOf(const Venue* venue) const;
    [[nodiscard]] QString nameOf(const Startup* startup) const;
    [[nodiscard]] QString nameOf(const Person* person) const;
    [[nodiscard]] QString nameOf(const Sector* sector) const;
    [[nodiscard]] QString nameOf(const Group* group) const;
    [[nodiscard]] QString nameOf(const Booking* booking) const; ///< Whom it is for.
    [[nodiscard]] QString nameOf(const Itinerary* itinerary) const; ///< In quotation marks.
    /// The venue of the room of session number `nth`.
    [[nodiscard]] QString venueOfSession(const Finding& finding, int nth) const;

    [[nodiscard]] QString day(const Finding& finding) const; ///< "jeu. 12 juin"
    [[nodiscard]] QString begin(const Finding& finding) const;
    [[nodiscard]] QString end(const Finding& finding) const;

private:
    [[nodiscard]] QString named(const QString& name) const;
    [[nodiscard]] QString missing() const;
};

} // namespace planner
