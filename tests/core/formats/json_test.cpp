// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

QString complaint(const QByteArray& json)
{
    const auto object = jsonObject(json);
    return object ? QString() : object.error().message;
}

} // namespace

TEST_CASE("JSON that is not well formed is refused with line and column", "[formats]")
{
    CHECK(complaint("{\n  \"é\": 1,\n  \"b\" 2}")
        == QStringLiteral("Line 3, column 7: this is not well-formed JSON."));
    CHECK(complaint("") == QStringLiteral("Line 1, column 1: this is not well-formed JSON."));
}

TEST_CASE("A list is not taken for an object", "[formats]")
{
    CHECK(complaint("[1]") == QStringLiteral("Line 1: a JSON object (\"{\") was expected, not a list."));
}

TEST_CASE("A single value is not taken for an object", "[formats]")
{
    for (const char* value : {"null", " 12 ", "\"a\""})
        CHECK(complaint(value)
            == QStringLiteral("Line 1: a JSON object (\"{\") was expected, not a single value."));
    CHECK(complaint("null, null").contains(QStringLiteral("not well-formed")));
}

TEST_CASE("A key that an object names twice is refused", "[formats]")
{
    CHECK(complaint("{\"a\": 1,\n \"b\": {\"a\": 2},\n \"a\": 3}")
        == QStringLiteral("Line 3, column 2: the key \"a\" is given a second time."));
    CHECK(complaint("{\"name\": 1, \"n\\u0061me\": 2}")
        == QStringLiteral("Line 1, column 13: the key \"name\" is given a second time."));
    CHECK(complaint("{\"a\": [{\"b\": \"a\"}, {\"b\": \"}\\\"\"}], \"c\": \"a\"}").isEmpty());
}

TEST_CASE("A value is written in one line and in its shortest form", "[formats]")
{
    CHECK(compactJson(0.1) == "0.1");
    CHECK(compactJson(4.0) == "4");
    CHECK(compactJson(QStringLiteral("a\nb")) == "\"a\\nb\"");
    CHECK(compactJson(QJsonObject{{QStringLiteral("a"), QJsonValue::Null}}) == "{\"a\":null}");
}
