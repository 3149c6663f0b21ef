<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>There is no option --%1 here. --help lists those there are.</source>
        <translation>L’option --%1 n’existe pas ici. --help donne la liste des options.</translation>
    </message>
    <message>
        <source>only this rule; may be given several times</source>
        <translation>seulement cette règle&#x202f;; peut être répétée</translation>
    </message>
    <message>
        <source>error, warning or note (note)</source>
        <translation>error, warning ou note (note)</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de règle «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--min-severity takes error, warning or note, not &quot;%1&quot;.</source>
        <translation>--min-severity attend error, warning ou note, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No problems. The programme is ready to print.</source>
        <translation>Aucun problème. Le programme peut être imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for problems in the programme.</source>
        <translation>Chercher les problèmes du programme.</translation>
    </message>
    <message>
        <source>write the report to standard output as JSON</source>
        <translation>écrire le rapport en JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings, rejected rows or differences, 2 wrong usage, 3 input cannot be read, 4 output cannot be written, 5 file is in use.</source>
        <translation>Codes de sortie&#x202f;: 0 fait, 1 problèmes trouvés, lignes rejetées ou différences, 2 mauvais usage, 3 entrée illisible, 4 sortie impossible à écrire, 5 fichier déjà ouvert.</translation>
    </message>
    <message>
        <source>festival-planner plans an open-doors festival: programme, start-up profiles, printed sheets, in one file.</source>
        <translation>festival-planner prépare un festival portes ouvertes&#x202f;: programme, fiches des start-up, documents à imprimer, dans un seul fichier.</translation>
    </message>
    <message>
        <source>festival-planner VERB --help tells more; --version tells the version.</source>
        <translation>festival-planner VERBE --help en dit plus&#x202f;; --version donne la version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of what? There is: %2.</source>
        <translation>«&#x202f;%1&#x202f;» quoi&#x202f;? Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a verb of festival-planner. --help lists those it has.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un verbe de festival-planner. --help en donne la liste.</translation>
    </message>
    <message>
        <source>diff compares two files: diff A B.</source>
        <translation>diff compare deux fichiers&#x202f;: diff A B.</translation>
    </message>
    <message>
        <source>Both files hold the same festival.</source>
        <translation>Les deux fichiers contiennent le même festival.</translation>
    </message>
    <message>
        <source>Say in words what changed from file A to file B.</source>
        <translation>Dire en mots ce qui a changé du fichier A au fichier B.</translation>
    </message>
    <message>
        <source>the festival file</source>
        <translation>le fichier du festival</translation>
    </message>
    <message>
        <source>public or internal (json: internal, which is lossless; others: public)</source>
        <translation>public ou internal (json&#x202f;: internal, sans perte&#x202f;; les autres&#x202f;: public)</translation>
    </message>
    <message>
        <source>replace PATH when it is already there</source>
        <translation>remplacer PATH s’il existe déjà</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. There are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format. Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--edition takes public or internal, not &quot;%1&quot;.</source>
        <translation>--edition attend public ou internal, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Write the festival for other programs.</source>
        <translation>Écrire le festival pour d’autres programmes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is missing. --help shows what to type.</source>
        <translation>Il manque %1. --help montre ce qu’il faut taper.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. --help shows what to type.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop. --help montre ce qu’il faut taper.</translation>
    </message>
    <message>
        <source>--%1 is missing. --help shows what to type.</source>
        <translation>Il manque --%1. --help montre ce qu’il faut taper.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>it is larger than 64 MB.</source>
        <translation>il dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>%1 is already there. --force replaces it.</source>
        <translation>%1 existe déjà. --force le remplace.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 attend un nombre entier à partir de %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>how many start-ups (600)</source>
        <translation>nombre de start-up (600)</translation>
    </message>
    <message>
        <source>how many venues (40)</source>
        <translation>nombre de lieux (40)</translation>
    </message>
    <message>
        <source>how many rooms (120)</source>
        <translation>nombre de salles (120)</translation>
    </message>
    <message>
        <source>how many sessions (1500)</source>
        <translation>nombre de séances (1500)</translation>
    </message>
    <message>
        <source>the same seed gives the same festival (1)</source>
        <translation>la même graine donne le même festival (1)</translation>
    </message>
    <message>
        <source>replace FILE when it is already there</source>
        <translation>remplacer FILE s’il existe déjà</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready: an invented festival of %n session(s).</source>
        <translation>
            <numerusform>%1 est prêt&#x202f;: un festival inventé de %n séance.</numerusform>
            <numerusform>%1 est prêt&#x202f;: un festival inventé de %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a large invented festival to try things on.</source>
        <translation>Créer un grand festival inventé, pour faire des essais.</translation>
    </message>
    <message>
        <source>how many steps (1)</source>
        <translation>nombre d’étapes (1)</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (annulée)</translation>
    </message>
    <message>
        <source>Nothing has been changed in this file yet.</source>
        <translation>Rien n’a encore été changé dans ce fichier.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>List every step made in the file, oldest first.</source>
        <translation>Lister chaque étape faite dans le fichier, de la plus ancienne à la plus récente.</translation>
    </message>
    <message>
        <source>Undo the last step or steps.</source>
        <translation>Annuler la ou les dernières étapes.</translation>
    </message>
    <message>
        <source>Redo what was undone last.</source>
        <translation>Rétablir ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>dire seulement ce qui se passerait</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n session(s))</source>
        <translation>
            <numerusform>Import de %1 (%n séance)</numerusform>
            <numerusform>Import de %1 (%n séances)</numerusform>
        </translation>
    </message>
    <message>
        <source>  to look at, line %1: %2</source>
        <translation>  à revoir, ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>  rejected, line %1: %2</source>
        <translation>  rejetée, ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read.</source>
        <translation>
            <numerusform>%n séance lue.</numerusform>
            <numerusform>%n séances lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.</source>
        <translation>Ajouts&#x202f;: %1, mises à jour&#x202f;: %2, inchangées&#x202f;: %3, rejetées&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Take in a programme (schedule.xml), as one step that can be undone.</source>
        <translation>Reprendre un programme (schedule.xml), en une étape annulable.</translation>
    </message>
    <message>
        <source>which column is what (guessed)</source>
        <translation>le rôle de chaque colonne (deviné)</translation>
    </message>
    <message>
        <source>keep the mapping for the next time</source>
        <translation>garder le rôle des colonnes pour la prochaine fois</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be, windows-1252, mac-roman, cp850 (guessed)</source>
        <translation>utf-8, utf-16le, utf-16be, windows-1252, mac-roman, cp850 (deviné)</translation>
    </message>
    <message>
        <source>&quot;;&quot;, &quot;,&quot;, &quot;|&quot; or &quot;tab&quot; (guessed)</source>
        <translation>«&#x202f;;&#x202f;», «&#x202f;,&#x202f;», «&#x202f;|&#x202f;» ou «&#x202f;tab&#x202f;» (deviné)</translation>
    </message>
    <message>
        <source>replace the file of --save-mapping</source>
        <translation>remplacer le fichier de --save-mapping</translation>
    </message>
    <message>
        <source>--encoding takes %1, not &quot;%2&quot;.</source>
        <translation>--encoding attend %1, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--delimiter takes &quot;;&quot;, &quot;,&quot;, &quot;|&quot; or &quot;tab&quot;, not &quot;%1&quot;.</source>
        <translation>--delimiter attend «&#x202f;;&#x202f;», «&#x202f;,&#x202f;», «&#x202f;|&#x202f;» ou «&#x202f;tab&#x202f;», et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>  repaired, %1: &quot;%2&quot; became &quot;%3&quot;</source>
        <translation>  réparée, %1&#x202f;: «&#x202f;%2&#x202f;» devient «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>  rejected, %1: %2</source>
        <translation>  rejetée, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Take in a list of start-ups (CSV), as one step that can be undone.</source>
        <translation>Reprendre une liste de start-up (CSV), en une étape annulable.</translation>
    </message>
    <message>
        <source>the festival file; made when it is not there</source>
        <translation>le fichier du festival&#x202f;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>%1 now holds what %2 says.</source>
        <translation>%1 contient maintenant ce que dit %2.</translation>
    </message>
    <message>
        <source>Take in a whole festival from JSON, as one step that can be undone.</source>
        <translation>Reprendre tout un festival depuis du JSON, en une étape annulable.</translation>
    </message>
    <message>
        <source>fill it with the invented sample festival</source>
        <translation>le remplir avec le festival d’exemple, inventé</translation>
    </message>
    <message>
        <source>name of the festival (Start-up Assembly)</source>
        <translation>nom du festival (Start-up Assembly)</translation>
    </message>
    <message>
        <source>first day, as 2014-06-12</source>
        <translation>premier jour, comme 2014-06-12</translation>
    </message>
    <message>
        <source>last day (two days after the first)</source>
        <translation>dernier jour (deux jours après le premier)</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2014-06-12, not &quot;%2&quot;.</source>
        <translation>--%1 attend un jour comme 2014-06-12, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--sample brings its own name and days: leave the others out.</source>
        <translation>--sample apporte son nom et ses jours&#x202f;: retirez les autres options.</translation>
    </message>
    <message>
        <source>%1 is ready: %2, %3 to %4.</source>
        <translation>%1 est prêt&#x202f;: %2, du %3 au %4.</translation>
    </message>
    <message>
        <source>Make a festival file, empty or with the sample.</source>
        <translation>Créer un fichier de festival, vide ou avec l’exemple.</translation>
    </message>
    <message>
        <source>a folder, or the file for one product</source>
        <translation>un dossier, ou le fichier pour un seul document</translation>
    </message>
    <message>
        <source>only this day, as 2014-06-12</source>
        <translation>seulement ce jour, comme 2014-06-12</translation>
    </message>
    <message>
        <source>only this venue, by name or id</source>
        <translation>seulement ce lieu, par son nom ou son identifiant</translation>
    </message>
    <message>
        <source>a3, a4, a5 (the usual one; with all: every one)</source>
        <translation>a3, a4, a5 (l’habituel&#x202f;; avec all&#x202f;: tous)</translation>
    </message>
    <message>
        <source>fr or en (fr)</source>
        <translation>fr ou en (fr)</translation>
    </message>
    <message>
        <source>pdf, png (150 dots per inch) or svg (pdf)</source>
        <translation>pdf, png (150 points par pouce) ou svg (pdf)</translation>
    </message>
    <message>
        <source>public or internal (public)</source>
        <translation>public ou internal (public)</translation>
    </message>
    <message>
        <source>replace files that are already there</source>
        <translation>remplacer les fichiers qui existent déjà</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1 attend %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the festival. There are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour du festival. Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No venue is called &quot;%1&quot;. There are: %2.</source>
        <translation>Aucun lieu ne s’appelle «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a product. There are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un document à imprimer. Il y a&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n page</numerusform>
            <numerusform>%1&#x202f;: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets to a file or a folder.</source>
        <translation>Imprimer des documents dans un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>%1 is not printed on %2.</source>
        <translation>%1 ne s’imprime pas en %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>  to look at, %1: %2 or %3? %4</source>
        <translation>  à revoir, %1&#x202f;: %2 ou %3&#x202f;? %4</translation>
    </message>
    <message>
        <source>  changed on both sides, %1: %2 keeps &quot;%3&quot;, the list says &quot;%4&quot;</source>
        <translation>  modifié des deux côtés, %1&#x202f;: %2 garde «&#x202f;%3&#x202f;», la liste dit «&#x202f;%4&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program: what this one does not know is left out.</source>
        <translation>%1 a été créé par une version plus récente de ce programme : ce que celle-ci ne connaît pas est laissé de côté.</translation>
    </message>
    <message>
        <source>the slot, as slots --json names it</source>
        <translation>le créneau, tel que slots --json le nomme</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>qui vient</translation>
    </message>
    <message>
        <source>how many come with that name (1)</source>
        <translation>combien de personnes viennent sous ce nom (1)</translation>
    </message>
    <message>
        <source>for the organisers only</source>
        <translation>pour les organisateurs seulement</translation>
    </message>
    <message>
        <source>a list instead: name; how many; phone</source>
        <translation>une liste à la place&#x202f;: nom&#x202f;; nombre&#x202f;; téléphone</translation>
    </message>
    <message>
        <source>take all names off the bookings; numbers stay</source>
        <translation>effacer tous les noms des inscriptions&#x202f;; les nombres restent</translation>
    </message>
    <message>
        <source>There is no slot &quot;%1&quot;. festival-planner slots FILE --json lists those there are.</source>
        <translation>Il n’y a pas de créneau «&#x202f;%1&#x202f;». festival-planner slots FICHIER --json donne la liste.</translation>
    </message>
    <message>
        <source>Names erased</source>
        <translation>Noms effacés</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) or group(s) had names.</source>
        <translation>
            <numerusform>%n inscription ou groupe portait un nom.</numerusform>
            <numerusform>%n inscriptions ou groupes portaient un nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), on the waiting list</source>
        <translation>
            <numerusform>%1&#x202f;: %n place, sur liste d’attente</numerusform>
            <numerusform>%1&#x202f;: %n places, sur liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n place</numerusform>
            <numerusform>%1&#x202f;: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is left out: it does not say who comes and how many, as in &quot;Roux; 3&quot;.</source>
        <translation>La ligne %1 est laissée de côté&#x202f;: elle ne dit pas qui vient ni à combien, comme «&#x202f;Roux; 3&#x202f;».</translation>
    </message>
    <message>
        <source>Enter registrations for a slot, one or a list.</source>
        <translation>Inscrire des personnes à un créneau, une seule ou une liste.</translation>
    </message>
    <message>
        <source>how many groups of visitors (100)</source>
        <translation>combien de groupes de visiteurs (100)</translation>
    </message>
    <message>
        <source>only the slots of this session</source>
        <translation>seulement les créneaux de cette séance</translation>
    </message>
    <message>
        <source>No session is called &quot;%1&quot;.</source>
        <translation>Aucune séance ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n place prise</numerusform>
            <numerusform>%n places prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) left</source>
        <translation>
            <numerusform>%1 place libre sur %n</numerusform>
            <numerusform>%1 places libres sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost its slot on %1 at %2: %3, %4</source>
        <translation>A perdu son créneau le %1 à %2&#x202f;: %3, %4</translation>
    </message>
    <message>
        <source>Nobody is let in anywhere.</source>
        <translation>Personne n’est accueilli nulle part.</translation>
    </message>
    <message>
        <source>List when visitors are let in and which seats are left.</source>
        <translation>Donner les créneaux de visite et les places qui restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>from this venue</source>
        <translation>depuis ce lieu</translation>
    </message>
    <message>
        <source>on this day, as 2014-06-12</source>
        <translation>ce jour, comme 2014-06-12</translation>
    </message>
    <message>
        <source>from this time on, as 14:00</source>
        <translation>à partir de cette heure, comme 14:00</translation>
    </message>
    <message>
        <source>how much time there is (40)</source>
        <translation>de combien de temps on dispose (40)</translation>
    </message>
    <message>
        <source>the venue to be at when the time is over</source>
        <translation>le lieu où être à la fin de ce temps</translation>
    </message>
    <message>
        <source>for this group: its size, pace and languages</source>
        <translation>pour ce groupe&#x202f;: sa taille, son allure, ses langues</translation>
    </message>
    <message numerus="yes">
        <source>%n min away</source>
        <translation>
            <numerusform>à %n min</numerusform>
            <numerusform>à %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be seen from there in that time.</source>
        <translation>De là, rien ne se visite dans ce temps.</translation>
    </message>
    <message>
        <source>List what can still be seen from a venue in the time left.</source>
        <translation>Lister ce qui se visite encore depuis un lieu dans le temps qui reste.</translation>
    </message>
    <message>
        <source>this group takes turns; may be repeated (all)</source>
        <translation>ce groupe tourne&#x202f;; répétable (tous)</translation>
    </message>
    <message>
        <source>at this start-up or session; may be repeated</source>
        <translation>sur cette start-up ou séance&#x202f;; répétable</translation>
    </message>
    <message>
        <source>the first round begins, as 14:00</source>
        <translation>le premier tour commence, comme 14:00</translation>
    </message>
    <message>
        <source>how long a round takes (20)</source>
        <translation>durée d’un tour (20)</translation>
    </message>
    <message>
        <source>minutes between two rounds, to walk (10)</source>
        <translation>minutes entre deux tours, pour marcher (10)</translation>
    </message>
    <message>
        <source>how many rounds (as few as will do)</source>
        <translation>combien de tours (le moins possible)</translation>
    </message>
    <message>
        <source>no round lies in it, as 12:00/13:00</source>
        <translation>aucun tour n’y tombe, comme 12:00/13:00</translation>
    </message>
    <message>
        <source>how many groups a stop sees at once (1)</source>
        <translation>combien de groupes à la fois sur une étape (1)</translation>
    </message>
    <message>
        <source>another seed may find another rotation (1)</source>
        <translation>une autre graine peut trouver une autre rotation (1)</translation>
    </message>
    <message>
        <source>--rest takes times such as 12:00/13:00, not &quot;%1&quot;.</source>
        <translation>--rest attend des heures comme 12:00/13:00, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Let groups take turns at start-ups, or prove that they cannot.</source>
        <translation>Faire tourner des groupes sur des start-up, ou prouver que c’est impossible.</translation>
    </message>
    <message>
        <source>plan for this group; may be repeated (all)</source>
        <translation>planifier pour ce groupe&#x202f;; répétable (tous)</translation>
    </message>
    <message>
        <source>plan this day; may be repeated (all)</source>
        <translation>planifier ce jour&#x202f;; répétable (tous)</translation>
    </message>
    <message>
        <source>another seed may find another plan (1)</source>
        <translation>une autre graine peut trouver un autre plan (1)</translation>
    </message>
    <message>
        <source>how much work to spend at most (up to 20000)</source>
        <translation>combien de travail au plus (jusqu’à 20000)</translation>
    </message>
    <message>
        <source>stop after so many seconds with the best so far</source>
        <translation>s’arrêter après tant de secondes avec le meilleur trouvé</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0, not &quot;%1&quot;.</source>
        <translation>--seconds attend un nombre au-dessus de 0, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 misses: %2</source>
        <translation>%1 ne verra pas&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is pinned at %3 and clashes with what else is pinned</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est épinglé à %3 et gêne ce qui est épinglé par ailleurs</translation>
    </message>
    <message>
        <source>No plan is better: proved.</source>
        <translation>Aucun plan n’est meilleur&#x202f;: c’est prouvé.</translation>
    </message>
    <message>
        <source>Interest %1 of %2 at most.</source>
        <translation>Intérêt %1 sur %2 au plus.</translation>
    </message>
    <message>
        <source>Plan the best itineraries for groups, and say what they miss and why.</source>
        <translation>Planifier les meilleurs itinéraires des groupes, et dire ce qui leur manque et pourquoi.</translation>
    </message>
    <message>
        <source>the travel time is not known</source>
        <translation>trajet inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n min (%1)</source>
        <translation>
            <numerusform>%n min (%1)</numerusform>
            <numerusform>%n min (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>retour à %1</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 14:30, not &quot;%2&quot;.</source>
        <translation>--%1 attend une heure comme 14:30, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>No venue is called &quot;%1&quot;.</source>
        <translation>Aucun lieu ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No group is called &quot;%1&quot;.</source>
        <translation>Aucun groupe ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No session or start-up is called &quot;%1&quot;.</source>
        <translation>Aucune séance ni start-up ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>the file to write; a folder takes a file for each itinerary</source>
        <translation>le fichier à écrire&#x202f;; un dossier reçoit un fichier par itinéraire</translation>
    </message>
    <message>
        <source>gpx, geojson, ical: only this one, by title or id</source>
        <translation>gpx, geojson, ical&#x202f;: celui-ci seulement, par titre ou identifiant</translation>
    </message>
    <message>
        <source>%1 holds the whole festival: leave --itinerary out.</source>
        <translation>%1 contient tout le festival&#x202f;: retirez --itinerary.</translation>
    </message>
    <message>
        <source>No itinerary is called &quot;%1&quot;. There are: %2.</source>
        <translation>Aucun itinéraire ne s’appelle «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Several itineraries are called &quot;%1&quot;: name one by its id. There are: %2.</source>
        <translation>Plusieurs itinéraires s’appellent «&#x202f;%1&#x202f;»&#x202f;: désignez-en un par son identifiant. Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no itinerary to write.</source>
        <translation>Il n’y a pas d’itinéraire à écrire.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>two pages on a sheet, to fold or to cut</source>
        <translation>deux pages par feuille, à plier ou à couper</translation>
    </message>
    <message>
        <source>%1 is not printed two on a sheet: leave --imposed out.</source>
        <translation>%1 ne s’imprime pas à deux par feuille&#x202f;: retirez --imposed.</translation>
    </message>
    <message>
        <source>Import of travel times (%1)</source>
        <translation>Import des temps de trajet (%1)</translation>
    </message>
    <message>
        <source>Take in travel times (CSV), as one step that can be undone.</source>
        <translation>Importer des temps de trajet (CSV), en une seule étape annulable.</translation>
    </message>
    <message>
        <source>the venue, by name or id; needed</source>
        <translation>le lieu, par son nom ou son identifiant&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>the day, as 2014-06-13; needed</source>
        <translation>le jour, comme 2014-06-13&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>carry the remedies out, too: other slots, itineraries mended</source>
        <translation>appliquer aussi les remèdes&#x202f;: autres créneaux, itinéraires réparés</translation>
    </message>
    <message>
        <source>when nobody gets in any more, as 09:30; needed</source>
        <translation>l’heure à laquelle plus personne n’entre, comme 09:30&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>when the doors open again, as 13:00; needed</source>
        <translation>l’heure à laquelle les portes rouvrent, comme 13:00&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>by how much what begins there is late; needed</source>
        <translation>de combien de minutes ce qui y commence est en retard&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>only what begins at that time or later (the whole day)</source>
        <translation>seulement ce qui commence à cette heure ou après (toute la journée)</translation>
    </message>
    <message>
        <source>There is no venue &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de lieu «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 09:30, not &quot;%2&quot;.</source>
        <translation>--%1 attend une heure comme 09:30, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>With --repair, what follows an arrow is carried out.</source>
        <translation>Avec --repair, ce qui suit une flèche est appliqué.</translation>
    </message>
    <message>
        <source>Close a venue for a while: who loses what, and what could be done.</source>
        <translation>Fermer un lieu un moment&#x202f;: qui perd quoi, et que faire.</translation>
    </message>
    <message>
        <source>Note that a venue is late: what shifts, who misses what.</source>
        <translation>Noter le retard d’un lieu&#x202f;: ce qui se décale, qui manque quoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n page(s))</source>
        <translation>
            <numerusform>%1 (%n page)</numerusform>
            <numerusform>%1 (%n pages)</numerusform>
        </translation>
    </message>
    <message>
        <source>To print again: %1.</source>
        <translation>À réimprimer&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n min on the way</source>
        <translation>
            <numerusform>%1, %2&#x202f;: %3, %n min de trajet</numerusform>
            <numerusform>%1, %2&#x202f;: %3, %n min de trajet</numerusform>
        </translation>
    </message>
    <message>
        <source>the first row names the columns (guessed)</source>
        <translation>la première ligne nomme les colonnes (deviné)</translation>
    </message>
    <message>
        <source>the first row is a start-up (guessed)</source>
        <translation>la première ligne est une start-up (deviné)</translation>
    </message>
    <message>
        <source>--header and --no-header contradict each other.</source>
        <translation>--header et --no-header se contredisent.</translation>
    </message>
    <message numerus="yes">
        <source>  not used: %1 (%n cell(s))</source>
        <translation>
            <numerusform>  non utilisée&#x202f;: %1 (%n cellule)</numerusform>
            <numerusform>  non utilisée&#x202f;: %1 (%n cellules)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what is to be read, and would be lost. Choose another name with --%2.</source>
        <translation>%1 est le fichier à lire, et serait perdu. Choisissez un autre nom avec --%2.</translation>
    </message>
    <message>
        <source>No problem of the kind asked for; others are not shown.</source>
        <translation>Aucun problème de la sorte demandée&#x202f;; les autres ne sont pas montrés.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n row(s))</source>
        <translation>
            <numerusform>Import de %1 (%n ligne)</numerusform>
            <numerusform>Import de %1 (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a file, but all products need a folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un nom de fichier, mais l’ensemble des documents demande un dossier.</translation>
    </message>
    <message>
        <source>--%1 takes %2 at most, not %3.</source>
        <translation>--%1 accepte %2 au plus, pas %3.</translation>
    </message>
    <message>
        <source>After %1 something is missing. --help shows what to type.</source>
        <translation>Il manque quelque chose après %1. --help montre ce qu’il faut taper.</translation>
    </message>
    <message>
        <source>The format is missing: name one of %1.</source>
        <translation>Le format manque&#x202f;: indiquez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>  to note, %1: &quot;%2&quot;. %3</source>
        <translation>  à noter, %1&#x202f;: «&#x202f;%2&#x202f;». %3</translation>
    </message>
</context>
</TS>
