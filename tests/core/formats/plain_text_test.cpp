// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/plain_text.h"
#include "tests/support/catch.h"

using namespace planner;

TEST_CASE("Marked-up text reads as a visitor sees it", "[plain_text]")
{
    struct Case {
        const char* text;
        const char* plain;
    };
    const auto expected = GENERATE(Case{"<p>One\n two</p><p>Three</p>", "One two\n\nThree"},
        Case{"a<br/>b<BR>c", "a\nb\nc"}, Case{"<ul><li>One</li><li><b>Two</b></li></ul>", "- One\n- Two"},
        Case{"<ul><li><p>One</p></li></ul>", "- One"}, Case{"a<br><br>b</div><div>c", "a\n\nb\nc"},
        Case{"Plain\n\n\n\ntext\nstays", "Plain\n\ntext\nstays"}, Case{"a < b && c > d", "a < b && c > d"},
        Case{"I <3 <b>you</b>", "I <3 you"},
        Case{"&lt;p&gt; &amp;lt; &eacute;t&#233; &#x1F680;", "<p> &lt; été 🚀"},
        Case{"AT&T; &unknown; &#0; &#xD800; &", "AT&T; &unknown; &#0; &#xD800; &"},
        Case{"a<script>alert('<p>')</script>b", "ab"}, Case{"a<style>p{}</style>b<!-- c -->d", "abd"},
        Case{"a<script>b", "ab"}, Case{"a <b", "a <b"}, Case{"", ""}, Case{"<img src='/dev/zero'><p>x", "x"},
        Case{"<pre>a\n  b</pre>", "a\n  b"}, Case{"x\u202Ey\u200Bz", "xyz"},
        Case{"<p>a&nbsp;!</p>", "a\u00A0!"});
    INFO(expected.text);

    CHECK(plainText(QString::fromUtf8(expected.text)) == QString::fromUtf8(expected.plain));
}

TEST_CASE("Hostile markup takes no longer than its length", "[plain_text]")
{
    const QString opened = QStringLiteral("<script>").repeated(12'000);
    const QString unclosed = QStringLiteral("<a").repeated(50'000);

    CHECK(plainText(opened).isEmpty());
    CHECK(plainText(unclosed) == unclosed);
}
