// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/imported_row.h"
#include "core/storage/json_text.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace planner;

namespace {

/// Whether the text of `value` reads as what Json<V> says of it.
template <class V>
bool readsBack(const V& value)
{
    const QJsonArray read = QJsonDocument::fromJson('[' + jsonText(value) + ']').array();
    return read == QJsonArray{Json<V>::write(value)};
}

} // namespace

TEST_CASE("Whatever a text holds, it is the same when it is read from the file", "[storage]")
{
    std::vector<QString> texts{QString(), QStringLiteral("Salle"), QStringLiteral("Café \u202F!"),
        QStringLiteral("a \"quoted\" \\ word"), QStringLiteral("two\r\nlines\t\u0007\u001f"),
        QStringLiteral("fête \U0001F3AA"), QStringLiteral("\u007f\u2028")};
    texts.push_back(QStringLiteral("cut ") + QChar(0xD83C));
    texts.push_back(QString(QChar(u'\0')) + u'x');
    for (const char16_t letter : {u'\ufeff', u'\ufffe', u'\uffff'})
        texts.push_back(QString(QChar(letter)) + QStringLiteral("é\n") + QChar(letter));
    for (const QString& text : texts)
        CHECK(readsBack(text));
    CHECK(readsBack(texts));
    CHECK(readsBack(std::vector<QString>()));
}

TEST_CASE("The cells of an imported row and a point are the same when they are read", "[storage]")
{
    const ImportedCell cell{QStringLiteral("Nom"), QStringLiteral("L\"Autan\""), QString()};
    CHECK(readsBack(Internal(std::vector<ImportedCell>{cell, cell})));
    CHECK(readsBack(std::optional(Coordinates{43.6045, -1.0 / 3.0})));
    CHECK(readsBack(std::optional<Coordinates>()));
    CHECK(jsonText(cell) == R"({"column":"Nom","text":"L\"Autan\"","field":""})");
}
