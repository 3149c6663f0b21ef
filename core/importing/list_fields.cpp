// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/list_fields.h"

#include <QtGlobal>

#include <array>

namespace planner {

namespace {

using enum ListField;

constexpr std::array entries{
    ListFieldEntry{Key, "key", "identifiant|id|identifier|cle|key|reference|ref|uid|uuid|siret|siren"},
    ListFieldEntry{Name, "name",
        "nom|name|nom structure|nom de la start up|nom de la startup|startup name|company name|raison "
        "sociale|denomination|denomination sociale|enseigne|start "
        "up|startup|start ups|startups|entreprise|entreprises|societe|societes|societe start up|societe "
        "startup|"
        "entreprise start up|structure|structures|company|organisation|organisme|association|nom "
        "commercial|nom du projet|marque|nom de la marque"},
    ListFieldEntry{Pitch, "pitch",
        "accroche*|pitch*|description courte|presentation courte|slogan|baseline|tagline|en une "
        "phrase*|phrase d accroche|resume court"},
    ListFieldEntry{Description, "description",
        "description|presentation|description longue|descriptif|resume|activite|about|a propos|summary|"
        "presentation 400*|description de l activite",
        true},
    ListFieldEntry{Keywords, "keywords",
        "tag|tags|tag 1|tag 2|tag 3|tag 4|tag 5|mot cle|mots cles|mots clefs|mot cle 1|mot cle 2|mot cle "
        "3|keywords|"
        "keyword|hashtag|hashtags|theme|themes|thematique|thematiques|theme mots cles",
        true},
    ListFieldEntry{Sector, "sector",
        "categorie|category|secteur|sector|secteur d activite|domaine|domaine d "
        "activite|filiere|industry|type"},
    ListFieldEntry{Website, "website",
        "url site web|site|site web|site internet|website|web|url|adresse du site*|page web|web "
        "site|homepage"},
    ListFieldEntry{
        Link, "link", "lien|liens|autre lien|autres liens|link|links|youtube*|reseaux sociaux|blog", true},
    ListFieldEntry{Twitter, "twitter", "twitter*|compte x"},
    ListFieldEntry{Facebook, "facebook", "facebook*"},
    ListFieldEntry{GooglePlus, "google_plus", "url page google|page google|google*"},
    ListFieldEntry{Linkedin, "linkedin", "linkedin*"},
    ListFieldEntry{Viadeo, "viadeo", "viadeo*"},
    ListFieldEntry{Instagram, "instagram", "instagram*"},
    ListFieldEntry{Logo, "logo", "logo*|fichier logo|nom du fichier logo"},
    ListFieldEntry{FoundedYear, "founded_year",
        "annee de creation*|annee creation|annee|creation|date de creation|creee en|founded|founded "
        "year|year founded|"
        "year"},
    ListFieldEntry{Headcount, "headcount",
        "effectif*|effectifs|nombre de salaries*|nb de salaries*|nb salaries*|salaries|nombre d "
        "employes|headcount|employees|staff|team "
        "size"},
    ListFieldEntry{Recruiting, "recruiting",
        "recrute*|recrutement*|recrute stage|stage|stages|recruiting*|hiring*|offre des stages*"},
    ListFieldEntry{ReferentName, "referent_name",
        "referent|nom du referent|referent nom|contact|nom du contact|contact nom|prenom|nom et "
        "prenom|prenom nom|"
        "nom prenom|personne a contacter|interlocuteur|responsable|contact name|contact person|first "
        "name|last name|"
        "nom et prenom du contact|prenom et nom|prenom et nom du contact|nom prenom du contact|prenom nom du "
        "contact|nom et prenom du referent|prenom et nom du referent|nom prenom du referent|"
        "prenom du contact|nom de famille|prenom du referent|firstname|lastname|given "
        "name|forename|surname|family name",
        true},
    ListFieldEntry{ReferentEmail, "referent_email",
        "email|e mail|mail|courriel|adresse email|adresse e mail|adresse mail|adresse courriel|adresse "
        "electronique|"
        "email address|contact email|email contact|courriel du referent|email du referent|mail du referent|"
        "courriel referent|courriel du contact|mail contact|mail du contact|adresse mail du contact|adresse "
        "mail "
        "du referent|adresse e mail du contact|adresse email du contact|nom d utilisateur|email*|courriel*|e "
        "mail*|mel|adresse mel"},
    ListFieldEntry{ReferentPhone, "referent_phone",
        "telephone|tel|n tel|n telephone|no tel|num tel|phone|phone number|numero de telephone|telephone du "
        "referent|telephone referent|tel "
        "referent|"
        "contact phone|telephone du contact|mobile|portable|telephone*|phone*|telephone fixe|telephone "
        "portable|telephone mobile|tel fixe|tel portable|tel mobile|numero de portable|numero de "
        "mobile|ligne directe|gsm|cell phone|mobile phone|portable du referent|portable referent|mobile du "
        "referent|mobile referent|numero du referent|gsm du referent",
        true},
    ListFieldEntry{OnSiteName, "on_site_name",
        "contact sur place|prenom du contact sur place|nom du contact sur place|contact sur place prenom|"
        "prenom sur place|on site contact|on site contact name|contact jour j",
        true},
    ListFieldEntry{OnSiteEmail, "on_site_email",
        "courriel sur place*|email sur place*|email du contact sur place|courriel du contact sur place|on "
        "site email"},
    ListFieldEntry{OnSitePhone, "on_site_phone",
        "portable sur place*|telephone sur place*|portable du contact sur place|contact sur place portable|"
        "telephone du contact sur place|mobile sur place|contact sur place telephone|on site phone|on site "
        "mobile|"
        "mobile du contact sur place|portable du contact*|tel sur place*|gsm sur place*"},
    ListFieldEntry{DoorName, "door_name",
        "prete nom|nom sur la porte*|nom sur l interphone*|nom sur la sonnette*|nom interphone|sonnette|door "
        "name|"
        "name on the door*"},
    ListFieldEntry{WishedVenue, "wished_venue",
        "lieu d accueil souhaite*|lieu souhaite*|lieu d accueil*|lieu|venue|preferred venue|wished "
        "venue|lieu de visite|lieu de la visite"},
    ListFieldEntry{Address, "address",
        "adresse|n et nom de rue|no et nom de rue|numero et nom de rue|rue|adresse postale|adresse 1|adresse "
        "2|"
        "complement d adresse|adresse complete|voie|address|street|street address|address line 1|address "
        "line 2|adresse des locaux*|adresse du siege*|n|no|n de rue|n de voie|numero de rue|numero de voie",
        true},
    ListFieldEntry{Postcode, "postcode", "cp|c p|code postal*|postcode|zip|zip code|postal code"},
    ListFieldEntry{City, "city", "ville|commune|localite|city|town"},
    ListFieldEntry{Floor, "floor", "etage*|floor"},
    ListFieldEntry{DoorCode, "door_code",
        "code ou interphone|code interphone|digicode*|code porte|code d acces*|code d "
        "entree*|interphone|door code|"
        "access code|entry code"},
    ListFieldEntry{Transport, "transport",
        "arret de transport*|transport|transports*|metro*|acces transports|arret|public transport|nearest "
        "stop"},
    ListFieldEntry{BikeParking, "bike_parking", "parking velo*|velo|velos|bike parking*|stationnement velo*"},
    ListFieldEntry{Latitude, "latitude", "latitude*|lat"},
    ListFieldEntry{Longitude, "longitude", "longitude*|lon|lng|long"},
    ListFieldEntry{Coordinates, "coordinates",
        "coordonnees gps|coordonnees|gps|coordinates|geo|lat lon|lat lng|geopoint"},
    ListFieldEntry{OpeningMode, "opening_mode",
        "mode d ouverture*|ouverture|mode|type d ouverture|type de visite*|opening mode"},
    ListFieldEntry{WishedDays, "wished_days",
        "jours|jour|jours souhaites*|jours d ouverture|dates|jours possibles|disponibilites|days|preferred "
        "days|"
        "wished days|date de visite*|dates de visite*|jour de visite*|visit date",
        true},
    ListFieldEntry{WishedTimes, "wished_times",
        "creneaux souhaites*|creneau souhaite*|creneaux|creneau|horaires|horaires souhaites|heures|heure "
        "souhaitee|"
        "times|preferred times|wished times|slots|horaires d ouverture|horaires de visite|heures d "
        "ouverture|opening hours",
        true},
    ListFieldEntry{VisitLength, "visit_length",
        "duree|duree min|duree en minutes|duree visite*|duree de la visite*|duree d une "
        "visite|duration|visit length|"
        "visit duration"},
    ListFieldEntry{GroupMax, "group_max",
        "groupe max*|nb max*|groupe maximum|taille max*|nombre max*|nombre maximum*|max visiteurs|visiteurs "
        "max*|capacite|"
        "places|capacite d accueil*|nombre de places*|nb de places*|nb places*|group max|max group "
        "size|maximum "
        "group|capacity|jauge*"},
    ListFieldEntry{GroupMin, "group_min",
        "groupe min*|groupe minimum|taille min*|nombre min*|nombre minimum*|group min|min group size|minimum "
        "group"},
    ListFieldEntry{SafetyCapacity, "safety_capacity",
        "capacite de securite*|capacite securite*|capacite max erp|safety capacity|maximum legal"},
    ListFieldEntry{
        MinimumAge, "minimum_age", "age min*|age minimum*|a partir de quel age*|minimum age*|min age"},
    ListFieldEntry{
        Audience, "audience", "public|public vise*|public concerne|audience|target audience|public age min"},
    ListFieldEntry{Languages, "languages", "langues*|langue*|languages|language"},
    ListFieldEntry{Registration, "registration",
        "inscription|inscriptions|mode d inscription|reservation|registration|booking"},
    ListFieldEntry{RegistrationAddress, "registration_address",
        "lien d inscription*|adresse d inscription*|ou s inscrire*|lien de reservation|registration "
        "link|booking link|"
        "registration address"},
    ListFieldEntry{LastEntry, "last_entry", "derniere entree*|last entry|heure limite"},
    ListFieldEntry{Wheelchair, "wheelchair",
        "fauteuil*|acces handicape*|acces handicapes*|acces fauteuil*|accessible en fauteuil*|pmr*|acces "
        "pmr|accessibilite|accessible|wheelchair*|"
        "step free"},
    ListFieldEntry{Steps, "steps", "marches*|nombre de marches|steps"},
    ListFieldEntry{Lift, "lift", "ascenseur*|lift|elevator"},
    ListFieldEntry{
        Toilet, "toilet", "wc adapte*|wc adaptes|wc|toilettes*|toilettes adaptees|adapted toilet|toilet"},
    ListFieldEntry{HearingLoop, "hearing_loop", "boucle magnetique*|hearing loop*|induction loop"},
    ListFieldEntry{SignLanguage, "sign_language", "lsf*|langue des signes*|sign language*"},
    ListFieldEntry{GuideDog, "guide_dog", "chien guide*|chien d assistance|guide dog*|assistance dog"},
    ListFieldEntry{
        QuietPlace, "quiet_place", "place calme*|lieu calme|espace calme*|quiet place*|quiet space"},
    ListFieldEntry{Equipment, "equipment",
        "besoin materiel*|besoins materiels|materiel*|besoins|equipement*|equipment*|needs", true},
    ListFieldEntry{
        SetUp, "set_up", "montage|montage min|temps de montage*|duree de montage|set up|setup|set up time"},
    ListFieldEntry{ClearUp, "clear_up",
        "demontage|demontage min|temps de demontage*|duree de demontage|rangement|clear up|teardown|take "
        "down"},
    ListFieldEntry{Rules, "rules", "interdits*|interdictions|consignes*|regles|rules|restrictions", true},
    ListFieldEntry{
        Insured, "insured", "assurance*|assurance accueil du public|assurance ok|assure|insured|insurance*"},
    ListFieldEntry{RainPlan, "rain_plan",
        "plan de repli*|repli*|si pluie*|plan pluie|rain plan*|backup plan|wet weather plan"},
    ListFieldEntry{MayPublish, "may_publish",
        "accepte publication*|accepte la publication*|publication|accord publication*|accord de "
        "publication*|autorisation de publication*|autorise la publication*|may publish|consent|"
        "consent to publish"},
    ListFieldEntry{MayPhotograph, "may_photograph",
        "photo|photos|accepte photo*|photo autorisee|droit a l image*|may photograph|photo consent*"},
    ListFieldEntry{MayPrintPhone, "may_print_phone",
        "telephone publie*|telephone soit publie*|publier le telephone*|publier votre telephone*|publication "
        "du "
        "telephone*|telephone imprime*|numero publie*|numero imprime au public*|numero imprime*|imprimer le "
        "numero*|telephone public|may print "
        "phone|print phone*"},
    ListFieldEntry{Note, "note",
        "note|notes|remarque|remarques|commentaire|commentaires|observations|divers|comment|comments|remarks",
        true},
};

} // namespace

std::span<const ListFieldEntry> listFields()
{
    return entries;
}

const ListFieldEntry& entryOf(ListField field)
{
    const ListFieldEntry& entry = entries[static_cast<size_t>(field)];
    Q_ASSERT_X(entry.field == field, "entryOf", "the entries are in the order of ListField");
    return entry;
}

} // namespace planner
