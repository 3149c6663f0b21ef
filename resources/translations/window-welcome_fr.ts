<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>NewFestivalDialog</name>
    <message>
        <source>New festival</source>
        <translation>Nouveau festival</translation>
    </message>
    <message>
        <source>La Cantine: Main hall, Workshop room
TIC Valley</source>
        <translation>La Cantine&#x202f;: Grande salle, Salle Atelier
TIC Valley</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouvert de</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouvert jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Venues, one per line; rooms behind a colon</source>
        <translation>&amp;Lieux, un par ligne&#x202f;; salles après un deux-points</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où le ranger…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The venues must close after they open.</source>
        <translation>Les lieux doivent fermer après avoir ouvert.</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Let’s plan the festival</source>
        <translation>Préparons le festival</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that you can copy, mail or put away.</source>
        <translation>Tout reste sur cet ordinateur, dans un seul fichier que vous pouvez copier, envoyer ou ranger.</translation>
    </message>
    <message>
        <source>New festival</source>
        <translation>Nouveau festival</translation>
    </message>
    <message>
        <source>Name, days and venues: two minutes.</source>
        <translation>Nom, jours et lieux&#x202f;: deux minutes.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A festival file that you already have. Ctrl+O</source>
        <translation>Un fichier de festival que vous avez déjà. Ctrl+O</translation>
    </message>
    <message>
        <source>Import a list of start-ups</source>
        <translation>Importer une liste de start-up</translation>
    </message>
    <message>
        <source>CSV from a form or a spreadsheet, into a new festival.</source>
        <translation>CSV d’un formulaire ou d’un tableur, dans un nouveau festival.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>Toulouse, 12–14 June 2014; start-ups and people are invented.</source>
        <translation>Toulouse, 12–14 juin 2014&#x202f;; start-up et personnes sont inventées.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>The festivals you open will be listed here.</source>
        <translation>Les festivals que vous ouvrirez seront listés ici.</translation>
    </message>
</context>
</TS>
