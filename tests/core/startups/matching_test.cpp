// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/matching.h"
#include "core/startups/startup_index.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace planner;

namespace {

Startup startup(const char* name, const char* website = "", const char* postcode = "")
{
    static IdSource ids(3);
    Startup made{.id = ids.next<Startup>()};
    made.name = QString::fromUtf8(name);
    made.website = QString::fromUtf8(website);
    made.postcode = QString::fromUtf8(postcode);
    return made;
}

Startup reachable(Startup startup, const char* email, const char* phone = "")
{
    startup.referent = Internal<Contact>(Contact{{}, QString::fromUtf8(email), QString::fromUtf8(phone)});
    return startup;
}

/// Compared one way; the other way must say the same.
Match both(const Startup& a, const Startup& b)
{
    const Match there = compared(a, b);
    CHECK(there == compared(b, a));
    return there;
}

/// Two profiles that may be one start-up; `first` comes before `second` by id.
struct Pair {
    Id<Startup> first;
    Id<Startup> second;
    Match match;

    friend bool operator==(const Pair&, const Pair&) = default;
};

void sort(std::vector<Pair>& pairs)
{
    std::ranges::sort(pairs, [](const Pair& a, const Pair& b) {
        return a.first == b.first ? a.second < b.second : a.first < b.first;
    });
}

/// All pairs that `index` finds among `startups`, which it holds.
std::vector<Pair> pairsIn(const StartupIndex& index, const std::vector<Startup>& startups)
{
    std::vector<Pair> pairs;
    for (const Startup& startup : startups) {
        for (const StartupIndex::Found& found : index.matches(startup.id)) {
            if (startup.id < found.startup)
                pairs.push_back({startup.id, found.startup, found.match});
        }
    }
    sort(pairs);
    return pairs;
}

constexpr Match same{Likeness::Same, Evidence::SameName};
constexpr Match different{};

constexpr Match doubtful(Evidence evidence)
{
    return {Likeness::Doubtful, evidence};
}

/// Names made of few syllables, and the same with a letter moved, so that many look alike.
std::vector<Startup> invented()
{
    static constexpr std::array syllables{
        "ka", "no", "vi", "lo", "data", "web", "net", "tech", "so", "mo", "ri", "é", " ", "2"};
    std::mt19937 random(5);
    std::vector<Startup> made;
    for (int i = 0; i < 200; ++i) {
        std::string name;
        const auto length = 3 + random() % 6;
        for (unsigned long j = 0; j < length; ++j)
            name += syllables[random() % syllables.size()];
        made.push_back(startup(name.c_str()));
        if (made.back().name.size() > 8) {
            Startup typo = startup(name.c_str());
            const auto at = static_cast<qsizetype>(random()) % (typo.name.size() - 1);
            std::swap(typo.name[at], typo.name[at + 1]);
            made.push_back(typo);
        }
    }
    return made;
}

} // namespace

TEST_CASE("A name is the same whatever its case, accents, blanks and legal form", "[startups]")
{
    CHECK(both(startup("Café-Craft SAS"), startup("CAFE CRAFT")) == same);
    CHECK(both(startup("3W Academy"), startup("3WAcademy SARL")) == same);
    CHECK(both(startup("G²mobility"), startup("G2Mobility")) == same);
    CHECK(both(startup("/lab"), startup("Lab")) == same);
    CHECK(both(startup("SA"), startup("SAS")) == different);
}

TEST_CASE("Cities tell namesakes apart where a postcode is missing", "[startups]")
{
    const auto in = [](const char* city, const char* postcode = "") {
        Startup made = startup("Violette", "", postcode);
        made.city = QString::fromUtf8(city);
        return made;
    };
    CHECK(both(in("Toulouse"), in("Lille")) == doubtful(Evidence::SameNameElsewhere));
    CHECK(both(in("Toulouse", "31000"), in("Lille")) == doubtful(Evidence::SameNameElsewhere));
    CHECK(both(in("Toulouse"), in("TOULOUSE Cedex 4")) == same);
    CHECK(both(in("St-Orens"), in("Saint Orens")) == same);
    CHECK(both(in("Ramonville"), in("Ramonville-Saint-Agne")) == same);
    CHECK(both(in("Toulouse"), in("")) == same);
    CHECK(both(reachable(in("Toulouse"), "a@violette.fr"), reachable(in("Albi"), "b@violette.fr")) == same);
}

TEST_CASE("Namesakes in another town or with another web site are doubtful", "[startups]")
{
    using enum Evidence;
    CHECK(both(startup("Violette", "", "31000"), startup("Violette", "", "75011"))
        == doubtful(SameNameElsewhere));
    CHECK(both(startup("Violette", "http://violette.fr", "31000"),
              startup("Violette", "http://autre.com", "31400"))
        == doubtful(SameNameElsewhere));

    SECTION("unless something else speaks for them")
    {
        CHECK(both(startup("Violette", "http://violette.fr", "31000"),
                  startup("Violette", "https://www.violette.fr/accueil", "75011"))
            == same);
        CHECK(both(startup("Violette", "http://violette.fr", "31000"),
                  startup("Violette", "http://violette.com", "31400"))
            == same);
        CHECK(both(startup("Violette", "http://violette.fr", "31000"),
                  startup("Violette", "http://autre.com", "31000"))
            == same);
        CHECK(both(startup("Violette", "", "31000"), startup("Violette")) == same);
    }
}

TEST_CASE("Different names are never taken for one start-up", "[startups]")
{
    using enum Evidence;
    CHECK(both(startup("Lydia", "http://lydia-app.com"),
              startup("Lydia Solutions", "https://www.lydia-app.com/fr"))
        == doubtful(SameWebsite));
    CHECK(both(reachable(startup("Autan"), "contact@autan.fr"),
              reachable(startup("Drones"), "Contact@autan.fr"))
        == doubtful(SameEmail));
    CHECK(both(reachable(startup("Autan"), "", "05 61 00 00 01"),
              reachable(startup("Drones"), "", "+33 5 61 00 00 01"))
        == doubtful(SamePhone));
    CHECK(both(startup("La Netscouade"), startup("Netscouade")) == doubtful(SameWords));
    CHECK(both(startup("Jellynotes"), startup("Jelylnotes")) == doubtful(SimilarName));
    CHECK(both(startup("Jellynote 1"), startup("Jellynote 2")) == different);
    CHECK(both(startup("Deezer"), startup("Dezeer")) == different);
}

TEST_CASE("Hosts that everybody uses and example addresses prove nothing", "[startups]")
{
    CHECK(both(startup("Autan", "http://www.facebook.com/autan"),
              startup("Drones", "http://www.facebook.com/drones"))
        == different);
    CHECK(both(startup("Autan", "http://autan.free.fr"), startup("Drones", "http://drones.free.fr"))
        == different);
    CHECK(both(startup("Autan", "http://autan.free.fr"), startup("Drones", "http://autan.free.fr/"))
        == doubtful(Evidence::SamePage));
    CHECK(both(reachable(startup("Autan"), "a@gmail.com"), reachable(startup("Drones"), "b@gmail.com"))
        == different);
    CHECK(both(reachable(startup("Autan"), "a@example.invalid"),
              reachable(startup("Drones"), "b@example.invalid"))
        == different);
    CHECK(ownDomain(u"shop.acme.co.uk") == QStringLiteral("acme.co.uk"));
}

TEST_CASE("The index finds what comparing all with all finds", "[startups]")
{
    const std::vector<Startup> startups = invented();
    std::vector<Traits> traits;
    for (const Startup& one : startups)
        traits.push_back(traitsOf(one));
    std::vector<Pair> expected;
    for (size_t i = 0; i < startups.size(); ++i) {
        for (size_t j = 0; j < startups.size(); ++j) {
            const Match match = compared(traits[i], traits[j]);
            if (startups[i].id < startups[j].id && match.likeness != Likeness::Different)
                expected.push_back({startups[i].id, startups[j].id, match});
        }
    }
    sort(expected);

    CHECK(expected.size() > 50);
    CHECK(pairsIn(StartupIndex(startups), startups) == expected);
}

TEST_CASE("Places of one network are no duplicates of one another", "[startups]")
{
    std::vector<Startup> places;
    for (const char* name : {"Dojo Buc", "Dojo Voltaire", "Dojo Est", "Dojo Sud", "Dojocrea"})
        places.push_back(startup(name, "http://dojocrea.fr"));

    CHECK(pairsIn(StartupIndex(places), places).empty());
}

TEST_CASE("An index that follows its start-ups finds what a new one finds", "[startups]")
{
    std::vector<Startup> startups = invented();
    StartupIndex index(startups);
    std::mt19937 random(3);
    for (int step = 0; step < 200; ++step) {
        const size_t at = random() % startups.size();
        if (step % 5 == 0) {
            index.remove(startups[at].id);
            startups.erase(startups.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            startups[at].name = startups[random() % startups.size()].name;
            index.put(startups[at]);
        }
    }
    CHECK(pairsIn(index, startups) == pairsIn(StartupIndex(startups), startups));
}

TEST_CASE("A start-up concerns those that it makes too many", "[startups]")
{
    std::vector<Startup> places;
    for (const char* name : {"Buc", "Voltaire", "Est", "Sud", "Crea"})
        places.push_back(startup(name, "http://dojocrea.fr"));

    const StartupIndex five(places);
    CHECK(five.matches(places[0].id).empty());
    CHECK(five.concernedBy(places[4].id).size() == 4);

    StartupIndex four(places);
    four.remove(places[4].id);
    CHECK(four.matches(places[0].id).size() == 3);
}

TEST_CASE("The closest of those added before is the first match that came earlier", "[startups]")
{
    std::vector<Startup> startups;
    for (const char* name :
        {"Autan Drones", "Violette Games", "Autan Drone", "Autans Drones", "Garonne Data"})
        startups.push_back(startup(name, ""));
    const StartupIndex index(startups);
    std::map<Id<Startup>, size_t> places;
    for (size_t place = 0; place < startups.size(); ++place)
        places.emplace(startups[place].id, place);

    int found = 0;
    for (const Startup& each : startups) {
        const auto all = index.matches(each.id);
        const auto isEarlier = [&](const auto& other) { return places[other.startup] < places[each.id]; };
        const auto first = std::ranges::find_if(all, isEarlier);
        const auto closest = index.closestBefore(each.id);
        REQUIRE(closest.has_value() == (first != all.end()));
        if (!closest)
            continue;
        ++found;
        CHECK(closest->startup == first->startup);
        CHECK(closest->match == first->match);
    }
    CHECK(found == 2);
}
