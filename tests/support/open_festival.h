// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QMap>
#include <QTemporaryDir>

namespace planner::tests {

/// Remembers until it is gone.
class MemorySettings : public ui::Settings {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QMap<QString, QVariant> m_values;
};

/// `festival` in a file of its own, opened for windows to work on.
class OpenFestival {
public:
    explicit OpenFestival(
        const Festival& festival, ui::Preferences preferences = {.language = Language::English})
        : m_workspace(made(festival), path(), m_settings, preferences)
    {
    }

    [[nodiscard]] ui::Workspace& workspace() { return m_workspace; }
    [[nodiscard]] MemorySettings& settings() { return m_settings; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.festival")); }

private:
    [[nodiscard]] std::unique_ptr<Document> made(const Festival& festival) const
    {
        auto document = Document::create(path(), festival);
        Q_ASSERT(document);
        return std::move(*document);
    }

    QTemporaryDir m_folder;
    MemorySettings m_settings;
    ui::Workspace m_workspace;
};

} // namespace planner::tests
