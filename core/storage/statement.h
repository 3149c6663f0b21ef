// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantList>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace planner {

/// A statement that writes, prepared once and executed often. It goes to SQLite directly: with many small
/// rows, binding through Qt takes longer than storing.
class Statement {
public:
    /// Null when `sql` is not understood; the connection knows why.
    static std::unique_ptr<Statement> prepare(sqlite3* connection, const QString& sql);

    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Executes it to its end with `values`: whole numbers, numbers and texts (QString, or QByteArray in
    /// UTF-8); one that is not valid is NULL. They must live until reset(). Returns whether it went well; if
    /// not, the connection knows why until reset().
    [[nodiscard]] bool execute(const QVariantList& values);

    /// Lets go of what it holds in the file. Due after each execution.
    void reset();

private:
    explicit Statement(sqlite3_stmt* handle) : m_handle(handle) { }
    [[nodiscard]] bool bind(int number, const QVariant& value);
    [[nodiscard]] bool bindText(int number, const QByteArray& utf8);

    sqlite3_stmt* m_handle;
    std::vector<QByteArray> m_texts; ///< What is bound and nobody else keeps.
};

} // namespace planner
