// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_xml.h"
#include "tests/fuzz/fuzz.h"

using namespace planner;

namespace {

Festival emptyFestival()
{
    return Festival(blank(*Id<About>::fromText(u"00000000-0000-4000-8000-000000000001")));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray file = fuzz::bytes(data, size);
    const QString name = QStringLiteral("fuzz.xml");
    IdSource ids(1);
    const auto plan = planScheduleImport(file, name, emptyFestival(), ids);
    if (!plan) {
        fuzz::expect(!plan.error().message.isEmpty(), "every refusal says why");
        return 0;
    }
    fuzz::expect(plan->added == plan->sessions, "in an empty festival every session is new");
    const auto after = applied(emptyFestival(), plan->change);
    fuzz::expect(after.has_value(), "what is planned can be done");
    const auto again = planScheduleImport(file, name, *after, ids);
    fuzz::expect(again && again->change.isEmpty(), "a second import changes nothing");
    return 0;
}
