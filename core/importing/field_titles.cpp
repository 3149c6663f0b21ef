// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/field_titles.h"

#include "core/festival/labels.h"

#include <array>
#include <utility>

namespace planner {

namespace {

/// Fields that only lists have, or that are part of a field of the profile.
constexpr std::array titles{
    std::pair{"key", QT_TRANSLATE_NOOP("ListFields", "identifier in this list")},
    std::pair{"link", QT_TRANSLATE_NOOP("ListFields", "other link")},
    std::pair{"twitter", QT_TRANSLATE_NOOP("ListFields", "Twitter account")},
    std::pair{"facebook", QT_TRANSLATE_NOOP("ListFields", "Facebook page")},
    std::pair{"google_plus", QT_TRANSLATE_NOOP("ListFields", "Google+ page")},
    std::pair{"linkedin", QT_TRANSLATE_NOOP("ListFields", "LinkedIn page")},
    std::pair{"viadeo", QT_TRANSLATE_NOOP("ListFields", "Viadeo page")},
    std::pair{"instagram", QT_TRANSLATE_NOOP("ListFields", "Instagram account")},
    std::pair{"referent_name", QT_TRANSLATE_NOOP("ListFields", "referent: name")},
    std::pair{"referent_email", QT_TRANSLATE_NOOP("ListFields", "referent: e-mail")},
    std::pair{"referent_phone", QT_TRANSLATE_NOOP("ListFields", "referent: phone")},
    std::pair{"on_site_name", QT_TRANSLATE_NOOP("ListFields", "on site: name")},
    std::pair{"on_site_email", QT_TRANSLATE_NOOP("ListFields", "on site: e-mail")},
    std::pair{"on_site_phone", QT_TRANSLATE_NOOP("ListFields", "on site: phone")},
    std::pair{"latitude", QT_TRANSLATE_NOOP("ListFields", "latitude")},
    std::pair{"longitude", QT_TRANSLATE_NOOP("ListFields", "longitude")},
};

} // namespace

QString fieldTitle(const QString& key, const Words& words)
{
    for (const auto& [candidate, title] : titles) {
        if (key == QLatin1String(candidate))
            return words.translate("ListFields", title);
    }
    return fieldLabel(key.toLatin1().constData(), words);
}

QString fieldTitle(ListField field, const Words& words)
{
    return fieldTitle(QLatin1String(entryOf(field).key), words);
}

} // namespace planner
