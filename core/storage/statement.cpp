// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace planner {

std::unique_ptr<Statement> Statement::prepare(sqlite3* connection, const QString& sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* handle = nullptr;
    const int code
        = sqlite3_prepare_v2(connection, text.constData(), static_cast<int>(text.size()), &handle, nullptr);
    return code == SQLITE_OK ? std::unique_ptr<Statement>(new Statement(handle)) : nullptr;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

bool Statement::bindText(int number, const QByteArray& utf8)
{
    return sqlite3_bind_text(m_handle, number, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC)
        == SQLITE_OK;
}

bool Statement::bind(int number, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(m_handle, number) == SQLITE_OK;
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_handle, number, value.toLongLong()) == SQLITE_OK;
    case QMetaType::Double:
        return sqlite3_bind_double(m_handle, number, value.toDouble()) == SQLITE_OK;
    case QMetaType::QByteArray:
        return bindText(number, *static_cast<const QByteArray*>(value.constData()));
    default:
        Q_ASSERT_X(value.typeId() == QMetaType::QString, "Statement", "values are numbers and texts");
    }
    m_texts.push_back(static_cast<const QString*>(value.constData())->toUtf8());
    return bindText(number, m_texts.back());
}

bool Statement::execute(const QVariantList& values)
{
    int number = 0;
    for (const QVariant& value : values) {
        if (!bind(++number, value))
            return false;
    }
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_handle);
    return code == SQLITE_DONE;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_texts.clear();
}

} // namespace planner
