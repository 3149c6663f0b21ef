// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/startup.h"

#include <QStringView>

namespace planner {

/// What tells a start-up from others, folded once so that comparing is cheap.
struct Traits {
    QString name; ///< Folded, without blanks and legal form: "Café-Craft SAS" is "cafecraft".
    QString words; ///< Its folded words without articles, sorted: "La Netscouade" is "netscouade".
    QString digits; ///< Of the name. "Lot 1" and "Lot 2" are never look-alikes.
    std::vector<QString> domains; ///< Own domains, of the web site and of e-mail addresses: "acme.fr".
    std::vector<QString> pages; ///< Pages on hosts that many share: "twitter.com/acme".
    std::vector<QString> emails; ///< Lower case.
    std::vector<QString> phones; ///< The last nine digits.
    QString postcode;
    QString city; ///< Folded, without "Cedex" and numbers.
};

[[nodiscard]] Traits traitsOf(const Startup& startup);

/// The folded name without legal form and blanks, as in Traits. Empty only for an empty name.
[[nodiscard]] QString nameKey(const QString& name);

/// The domain that somebody owns, of a host or an address: "www.shop.acme.co.uk" gives "acme.co.uk". Empty
/// for hosts that many share (social networks, free mail and web hosts) and for names reserved for examples.
[[nodiscard]] QString ownDomain(QStringView host);

} // namespace planner
