<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FestivalDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Admission, as the sheets say it</source>
        <translation>Entrée, telle que les feuilles la disent</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisé par</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Web address, for the QR code</source>
        <translation>Adresse web, pour le code QR</translation>
    </message>
    <message>
        <source>Remark for the readers of the file</source>
        <translation>Remarque pour les lecteurs du fichier</translation>
    </message>
    <message>
        <source>Duty manager</source>
        <translation>Responsable de permanence</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone, never on public sheets</source>
        <translation>Téléphone, jamais sur les feuilles publiques</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Festival settings</source>
        <translation>Réglages du festival</translation>
    </message>
    <message>
        <source> km/h</source>
        <translation> km/h</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Lunch from</source>
        <translation>Déjeuner de</translation>
    </message>
    <message>
        <source>Lunch until</source>
        <translation>Déjeuner jusqu’à</translation>
    </message>
    <message>
        <source>Break for everyone</source>
        <translation>Pause pour chacun</translation>
    </message>
    <message>
        <source>Between two sessions</source>
        <translation>Entre deux séances</translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation>Vitesse de marche</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The festival needs a name.</source>
        <translation>Le festival a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Lunch must end after it begins.</source>
        <translation>Le déjeuner doit finir après avoir commencé.</translation>
    </message>
    <message>
        <source>Change the festival settings</source>
        <translation>Changer les réglages du festival</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Step of the grid</source>
        <translation>&amp;Pas de la grille</translation>
    </message>
    <message>
        <source>These hold for this computer. What belongs to the festival is in its own settings.</source>
        <translation>Ces choix valent pour cet ordinateur. Ce qui appartient au festival est dans ses propres réglages.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
