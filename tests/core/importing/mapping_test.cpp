// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

#include <set>

using namespace planner;

namespace {

QStringList headers(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << QString::fromUtf8(name);
    return list;
}

/// The keys of the fields, in the order of the columns; "-" for none.
QString fields(const Mapping& mapping)
{
    QStringList keys;
    for (const MappedColumn& column : mapping.columns)
        keys << (column.field ? QString(QLatin1String(entryOf(*column.field).key)) : QStringLiteral("-"));
    return keys.join(u' ');
}

} // namespace

TEST_CASE("A number by itself is that of a house only in front of its street", "[importing]")
{
    const auto fieldOf = [](const QStringList& header, const std::vector<QStringList>& rows) {
        return guessedMapping(header, rows).columns.front().field;
    };
    const QString street = QStringLiteral("Rue");
    const QString name = QStringLiteral("Nom");
    const std::vector<QStringList> houses{
        {QStringLiteral("12"), QStringLiteral("rue X")}, {QStringLiteral("3"), QStringLiteral("rue Y")}};
    const std::vector<QStringList> counted{
        {QStringLiteral("1"), QStringLiteral("rue X")}, {QStringLiteral("2"), QStringLiteral("rue Y")}};
    for (const char* number : {"N°", "No", "N"}) {
        INFO(number);
        const QString header = QString::fromUtf8(number);
        CHECK(fieldOf({header, street, name}, houses) == ListField::Address);
        CHECK_FALSE(fieldOf({header, street, name}, counted));
        CHECK_FALSE(fieldOf({header, name, street}, houses));
        CHECK_FALSE(fieldOf({header, name, QStringLiteral("Adresse")}, counted));
    }
}

TEST_CASE("The mobile phone of the referent is the referent's", "[importing]")
{
    CHECK(guessedMapping({QStringLiteral("Portable du référent")}, {}).columns.front().field
        == ListField::ReferentPhone);
}

TEST_CASE("Every field has a key of its own and a place in the order", "[importing]")
{
    std::set<std::string> keys;
    int place = 0;
    for (const ListFieldEntry& entry : listFields()) {
        CHECK(keys.insert(entry.key).second);
        CHECK(static_cast<int>(entry.field) == place++);
    }
    CHECK(place == static_cast<int>(ListField::Note) + 1);
}

TEST_CASE("The columns of a directory are known by their headers", "[importing]")
{
    const Mapping mapping
        = guessedMapping(headers({"Identifiant", "Nom", "Description", "Tag 1", "Tag 2", "Tag 3", "Longitude",
                             "Latitude", "N° et nom de rue", "CP", "Ville", "Année de création",
                             "Url site web", "Email", "Nom compte Twitter", "Url page Facebook",
                             "Url page Google +", "Url page Linkedin", "Url page Viadeo", "Catégorie"}),
            {});
    CHECK(fields(mapping).toStdString()
        == "key name description keywords keywords keywords longitude latitude address postcode city "
           "founded_year "
           "website referent_email twitter facebook google_plus linkedin viadeo sector");
}

TEST_CASE("The questions of a form are understood", "[importing]")
{
    const Mapping mapping = guessedMapping(
        headers({"Horodateur", "Nom de votre start-up", "Accroche (90 caractères)", "Référent", "Courriel",
            "Téléphone", "Contact sur place (prénom)", "Portable du contact sur place",
            "Lieu d'accueil souhaité", "Jours", "Créneaux souhaités", "Durée (min)", "Groupe max",
            "Accès fauteuil", "Marches", "WC adapté", "Accepte publication", "Numéro imprimé au public",
            "Recrute / stage", "Besoin matériel"}),
        {});
    CHECK(fields(mapping).toStdString()
        == "- name pitch referent_name referent_email referent_phone on_site_name on_site_phone wished_venue "
           "wished_days "
           "wished_times visit_length group_max wheelchair steps toilet may_publish may_print_phone "
           "recruiting "
           "equipment");
}

TEST_CASE("English headers are known too", "[importing]")
{
    const Mapping mapping = guessedMapping(
        headers({"Company name", "Tagline", "Website", "Contact person", "Email address", "Phone number",
            "Street address", "ZIP code", "City", "Wheelchair access", "Max group size"}),
        {});
    CHECK(fields(mapping).toStdString()
        == "name pitch website referent_name referent_email referent_phone address postcode city wheelchair "
           "group_max");
}

TEST_CASE("Cells tell what their header does not", "[importing]")
{
    const std::vector<QStringList> rows{
        headers({"Autan", "a@autan.fr", "www.autan.fr", "0561000001", "31000", "43.60450", "1.44200", "abc"}),
        headers({"Violette", "v@violette.fr", "http://violette.fr", "05 61 00 00 02", "31400", "43.61450",
            "1.40000", "5"}),
        headers({"Canal", "c@canal.fr", "canal.fr", "561000003", "31300", "43.59450", "1.41200", "x y"})};
    const Mapping mapping = guessedMapping(headers({"Nom", "A1", "B1", "C1", "D1", "E1", "F1", "G1"}), rows);
    CHECK(fields(mapping).toStdString()
        == "name referent_email website referent_phone postcode latitude longitude -");
    CHECK(mapping.columns[1].reason == QStringLiteral("Its cells look like e-mail addresses."));
    CHECK(mapping.columns[7].reason == QStringLiteral("Neither its header nor its cells say what it is."));
}

TEST_CASE("A field that takes one column gets the one that fits best", "[importing]")
{
    const Mapping mapping
        = guessedMapping(headers({"Nom", "Nom de la société", "Mot-clé 1", "Mot-clé 2"}), {});
    CHECK(fields(mapping).toStdString() == "- name keywords keywords");
    CHECK(mapping.columns[0].reason == QStringLiteral("Another column fits the field better."));
    const Mapping alone = guessedMapping(headers({"Nom de la structure", "Nb max visiteurs"}), {});
    CHECK(fields(alone).toStdString() == "name group_max");
}

TEST_CASE("Beside a company and a first name, \"Nom\" is that of a person", "[importing]")
{
    const auto guessed = [](std::initializer_list<const char*> names) {
        return fields(guessedMapping(headers(names), {})).toStdString();
    };
    CHECK(guessed({"Nom", "Prénom", "Entreprise", "Email", "Téléphone"})
        == "referent_name referent_name name referent_email referent_phone");
    CHECK(guessed({"Nom", "Prénom", "Nom de la société"}) == "referent_name referent_name name");
    CHECK(guessed({"Société", "Nom", "Prénom"}) == "name referent_name referent_name");
    CHECK(guessed({"Nom", "Prénom", "Structure"}) == "referent_name referent_name name");
    CHECK(guessed({"Name", "First name", "Company"}) == "referent_name referent_name name");
    CHECK(guessed({"Nom", "Prénom", "Marque"}) == "referent_name referent_name name");
    CHECK(guessed({"Nom", "Prénom", "Email"}) == "name referent_name referent_email");
    CHECK(guessed({"Marque", "Nom"}) == "- name");
}

TEST_CASE("Headers of everyday lists are known", "[importing]")
{
    CHECK(fields(guessedMapping(headers({"Nom commercial", "Mél", "GSM", "Jauge", "Date de visite",
                                    "Adresse des locaux", "Lieu de visite", "Horaires d'ouverture"}),
                     {}))
              .toStdString()
        == "name referent_email referent_phone group_max wished_days address wished_venue wished_times");
    CHECK(fields(
              guessedMapping(headers({"Association", "Capacité d'accueil (personnes)", "Tél. portable"}), {}))
              .toStdString()
        == "name group_max referent_phone");
    CHECK(fields(guessedMapping(headers({"Nom du projet", "Téléphone fixe", "Téléphone portable"}), {}))
              .toStdString()
        == "name referent_phone referent_phone");
}

TEST_CASE("A mapping that names columns the list does not have is refused and names them", "[importing]")
{
    const Mapping wanted = guessedMapping(headers({"Nom", "Ville", "Horodateur"}), {});
    CHECK(checkColumns(wanted, headers({"ville", "Nom"})));
    const Status strange = checkColumns(wanted, headers({"Nom", "Vile"}));
    REQUIRE_FALSE(strange);
    CHECK(strange.error().kind == ProblemKind::Refused);
    CHECK(strange.error().message.contains(QStringLiteral(": Ville. The list has: Nom, Vile.")));
}

TEST_CASE("A mapping without a name, or with two, is refused", "[importing]")
{
    const Status nameless = checkMapping(guessedMapping(headers({"Ville", "CP"}), {}));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().message
        == QStringLiteral("No column is mapped to \"Name\". Choose one to continue; on the command line, "
                          "--save-mapping writes a mapping to change, and --mapping takes it."));

    Mapping two = guessedMapping(headers({"Nom", "Autre"}), {});
    two.columns[1].field = ListField::Name;
    const Status twice = checkMapping(two);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message
        == QStringLiteral("The columns \"Nom\" and \"Autre\" are both mapped to \"name\", which takes one. "
                          "Leave one out."));
}

TEST_CASE("A saved mapping comes back, and fits columns in another order", "[importing]")
{
    const Mapping mapping = guessedMapping(headers({"Nom", "Ville", "Horodateur"}), {});
    const auto read = mappingFromJson(QJsonDocument(mappingToJson(mapping)).toJson());
    REQUIRE(read);
    CHECK(fields(*read).toStdString() == "name city -");
    CHECK(fields(fitted(*read, headers({"VILLE", "Autre", "nom"}))).toStdString() == "city - name");
}

TEST_CASE("A damaged mapping file gets a sentence", "[importing]")
{
    const auto message = [](const char* json) {
        const auto read = mappingFromJson(json);
        return read ? std::string("none") : read.error().message.toStdString();
    };
    CHECK(message("{") == "The mapping is not JSON: something is wrong at byte 1.");
    CHECK(message("[]") == "The mapping has no list of \"columns\".");
    CHECK(message(R"({"columns": [{"column": "Nom", "field": "name"}, {"column": 3}]})")
        == "Entry 2 of the mapping needs a \"column\" and a \"field\", both texts (or null for no field).");
    CHECK(message(R"({"columns": [{"column": "Nom", "field": "nom"}]})")
        == "The mapping gives the column \"Nom\" to \"nom\", which is no field.");
}
