// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "ui/style/appearance.h"

#include <QVariant>

namespace planner::ui {

/// What this computer remembers between two runs: where windows stand, which files were open. Nothing of the
/// festival.
class Settings {
public:
    Settings() = default;
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;
    virtual ~Settings() = default;

    [[nodiscard]] virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

/// What the user chose for this computer.
struct Preferences {
    Language language = Language::French;
    Appearance appearance = Appearance::System;
    int gridStep = 5; ///< Minutes: 5, 10, 15 or 30.

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// `language` holds until the user chooses one.
[[nodiscard]] Preferences storedPreferences(const Settings& settings, Language language);
void store(const Preferences& preferences, Settings& settings);

/// The files opened last, the latest first.
[[nodiscard]] QStringList recentFiles(const Settings& settings);
void addRecentFile(const QString& path, Settings& settings);

} // namespace planner::ui
