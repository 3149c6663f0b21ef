// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/invented_names.h"

#include <QStringView>

#include <array>

namespace planner {

namespace {

template <std::size_t N>
using Texts = std::array<QStringView, N>;

constexpr Texts<31> things{u"Cigale", u"Galet", u"Fanal", u"Violon", u"Nuage", u"Girouette", u"Platane",
    u"Ricochet", u"Lanterne", u"Passerelle", u"Moulin", u"Pelote", u"Tambour", u"Hirondelle", u"Boussole",
    u"Fagot", u"Grelot", u"Sillon", u"Tilleul", u"Verger", u"Pinceau", u"Cadran", u"Marelle", u"Alambic",
    u"Grenier", u"Toupie", u"Ponton", u"Ruisseau", u"Clapotis", u"Bobine", u"Cabas"};
constexpr Texts<29> manners{u"Numérique", u"d'Autan", u"Malice", u"en Chemin", u"Tranquille", u"à Vapeur",
    u"Bavard", u"d'Octobre", u"et Compagnie", u"Sauvage", u"de Poche", u"du Matin", u"à Ressort", u"Libre",
    u"des Toits", u"de Minuit", u"Voyageur", u"Sonore", u"en Papier", u"à Rayures", u"du Canal", u"Solaire",
    u"Discret", u"des Collines", u"Express", u"à Pédales", u"sans Fil", u"de Brique", u"à Plusieurs"};
constexpr Texts<13> houses{u"Maison", u"Atelier", u"Halle", u"Pavillon", u"Fabrique", u"Comptoir", u"Grange",
    u"Foyer", u"Tour", u"Remise", u"Verrière", u"Cour", u"Rotonde"};
constexpr Texts<17> flowers{u"Glycine", u"Tamaris", u"Coquelicot", u"Jasmin", u"Aubépine", u"Lavande",
    u"Mimosa", u"Capucine", u"Bleuet", u"Pivoine", u"Muguet", u"Bruyère", u"Genêt", u"Iris", u"Romarin",
    u"Sauge", u"Verveine"};
constexpr Texts<37> firstNames{u"Adèle", u"Amadou", u"Anaïs", u"Antonin", u"Aya", u"Baptiste", u"Blanche",
    u"Célestin", u"Chloé", u"Damien", u"Élise", u"Fanny", u"Félix", u"Gaëlle", u"Habib", u"Honorine",
    u"Idris", u"Jade", u"Joachim", u"Kenza", u"Lila", u"Loïc", u"Madeleine", u"Marius", u"Mathilde", u"Nadir",
    u"Océane", u"Oscar", u"Philippine", u"Raphaël", u"Salomé", u"Samir", u"Suzanne", u"Tristan", u"Valentine",
    u"Yann", u"Zoé"};
constexpr Texts<41> surnames{u"Aldebert", u"Aubenas", u"Barrabès", u"Bessières", u"Boudou", u"Cabanel",
    u"Calvet", u"Capdevila", u"Castelnau", u"Coumes", u"Dargelès", u"Delpech", u"Escudier", u"Fabre",
    u"Fontanille", u"Galinier", u"Garrigues", u"Gineste", u"Jouanny", u"Lacaze", u"Lafon", u"Larroque",
    u"Maffre", u"Malrieu", u"Marty", u"Mondolfo", u"Naudin", u"Olivari", u"Palanque", u"Pech", u"Peyre",
    u"Raynal", u"Rigal", u"Salvetat", u"Séguier", u"Soubiran", u"Tarride", u"Teyssier", u"Valette",
    u"Vernhes", u"Viguier"};
constexpr Texts<11> verbs{u"Mesurer", u"Partager", u"Cartographier", u"Imprimer", u"Raconter", u"Réparer",
    u"Chiffrer", u"Filmer", u"Programmer", u"Écouter", u"Dessiner"};
constexpr Texts<23> objects{u"son quartier", u"un récit à plusieurs", u"le bruit de la rue",
    u"ses vieux outils", u"une carte des fontaines", u"un petit robot", u"la mémoire des anciens",
    u"les données d'une mairie", u"un potager connecté", u"une pièce introuvable", u"ses photos de famille",
    u"un jeu sans vainqueur", u"la météo de demain", u"un trajet à vélo", u"la voix d'un personnage",
    u"une chanson en trois accords", u"un tableau de bord", u"le ciel du soir", u"les abeilles du toit",
    u"un capteur à trois euros", u"un site sans publicité", u"une affiche animée", u"l'énergie de la maison"};
constexpr Texts<7> publics{u"pour les familles", u"pour les mairies", u"pour les artisans",
    u"pour les classes", u"pour les curieux", u"pour les associations", u"pour les promeneurs"};

template <std::size_t N>
QString pick(const Texts<N>& texts, int number)
{
    return texts[static_cast<std::size_t>(number) % N].toString();
}

/// " 2", " 3" and so on once all the `many` combinations have been used; nothing before.
QString turnText(int number, int many)
{
    const int turn = number / many;
    return turn == 0 ? QString() : QStringLiteral(" %1").arg(turn + 1);
}

/// The words of two lists whose sizes have no common divisor: each pair comes once in N * M numbers.
template <std::size_t N, std::size_t M>
QString pairOf(const Texts<N>& first, const Texts<M>& second, int number)
{
    return pick(first, number) + u' ' + pick(second, number) + turnText(number, static_cast<int>(N * M));
}

} // namespace

QString inventedStartupName(int number)
{
    return pairOf(things, manners, number);
}

QString inventedVenueName(int number)
{
    return pairOf(houses, flowers, number);
}

QString inventedRoomName(int number)
{
    return QStringLiteral("Salle ") + pick(flowers, number * 5);
}

QString inventedPersonName(int number)
{
    return pairOf(firstNames, surnames, number);
}

QString inventedPitch(int number)
{
    return pick(verbs, number) + u' ' + pick(objects, number) + QStringLiteral(", ") + pick(publics, number);
}

QString inventedDescription(int number)
{
    return QStringLiteral(
        "Une équipe inventée de toutes pièces aide à %1 %2. Elle travaille au milieu de ses "
        "prototypes, les montre volontiers et cherche des essayeurs %3.")
        .arg(pick(verbs, number).toLower(), pick(objects, number), pick(publics, number + 3));
}

QString inventedTitle(int number)
{
    const QString subject = pick(verbs, number) + u' ' + pick(objects, number);
    if (number % 3 == 0)
        return QStringLiteral("Atelier : %1").arg(subject.left(1).toLower() + subject.mid(1));
    if (number % 3 == 1)
        return QStringLiteral("%1, mode d'emploi").arg(subject);
    return QStringLiteral("Visite guidée : %1 %2")
        .arg(subject.left(1).toLower() + subject.mid(1), pick(publics, number));
}

} // namespace planner
