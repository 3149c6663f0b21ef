// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

#include <QSettings>

namespace planner::app {

/// What this computer remembers, where the system keeps such things.
class StoredSettings : public ui::Settings {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_settings.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace planner::app
