// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/internal.h"
#include "core/base/tri.h"
#include "core/programme/contact.h"

#include <vector>

namespace planner {

struct Startup;

enum class PersonRole { Host, Speaker, Volunteer };

constexpr auto names(PersonRole /*of*/)
{
    return Names<PersonRole, 3>{
        {{PersonRole::Host, "host"}, {PersonRole::Speaker, "speaker"}, {PersonRole::Volunteer, "volunteer"}}};
}

/// Somebody who hosts, speaks or helps. The same person can be in several sessions.
struct Person {
    Id<Person> id;
    QString name;
    std::vector<PersonRole> roles; ///< In the order of the enumeration, each once.
    QString organisation;
    std::optional<Id<Startup>> startup;
    std::vector<QString> languages; ///< ISO 639-1.
    Internal<Contact> contact;
    Tri mayPrintPhone = Tri::Unknown; ///< Only "yes" lets the phone number on a public sheet.
    QString sourceKey; ///< What names the person in the programme it was imported from.

    friend bool operator==(const Person&, const Person&) = default;

    template <class Self = Person>
    static constexpr auto fields()
    {
        return listed(field("name", &Self::name), field("roles", &Self::roles),
            field("organisation", &Self::organisation), field("startup", &Self::startup),
            field("languages", &Self::languages), field("contact", &Self::contact),
            field("may_print_phone", &Self::mayPrintPhone), field("source_key", &Self::sourceKey));
    }
};

} // namespace planner
