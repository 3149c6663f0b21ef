// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace planner::tests {

/// What the program said and how it ended.
struct Ran {
    int code = -1;
    QString out;
    QString err;

    /// The report of --json.
    [[nodiscard]] QJsonObject report() const;
};

/// Runs the program to its end, in English unless `locale` says otherwise.
[[nodiscard]] Ran run(const QStringList& words, const char* locale = "en_GB.UTF-8");

/// A folder of the test's own, gone when it ends.
class Desk {
public:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Writes a file and gives its path.
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const;
    /// Makes the sample festival in a file and gives its path.
    [[nodiscard]] QString sample() const;

private:
    QTemporaryDir m_folder;
};

/// Everything in a file.
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace planner::tests
