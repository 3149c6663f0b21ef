<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Document</name>
    <message>
        <source>The file is open for reading only, so nothing in it can be changed.</source>
        <translation>Le fichier est ouvert en lecture seule&#x202f;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already there and was left alone. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no version %1 in the file.</source>
        <translation>Il n’y a pas de version %1 dans le fichier.</translation>
    </message>
    <message>
        <source>This file was made by a newer version. It opens read-only.</source>
        <translation>Ce fichier a été créé par une version plus récente. Il s’ouvre en lecture seule.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the file that is open. Choose another name for the copy.</source>
        <translation>« %1 » est le fichier ouvert. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced and was left alone. Choose another name.</source>
        <translation>« %1 » ne peut pas être remplacé et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not made: &quot;%2&quot;, which a crash left behind, would spoil it. Choose another name, or move that file away first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été créé&#x202f;: «&#x202f;%2&#x202f;», laissé là par un arrêt brutal, l’abîmerait. Choisissez un autre nom, ou déplacez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: its name is too long. Choose a shorter one.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: son nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made here. Choose another name or folder.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé ici. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>&quot;%1&quot; is damaged, so it was not opened. Use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et n’a donc pas été ouvert. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened for changes: it is write-protected. Copy the file to a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert pour modification&#x202f;: il est protégé en écriture. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This change was not stored: another program has written to &quot;%1&quot; since it was opened. Open the file again to see what is in it now.</source>
        <translation>Ce changement n’a pas été enregistré&#x202f;: un autre programme a écrit dans «&#x202f;%1&#x202f;» depuis son ouverture. Rouvrez le fichier pour voir ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a festival file. Choose a file inside it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier de festival. Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file but a device or a pipe. Choose a festival file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier mais un périphérique ou un tube. Choisissez un fichier de festival.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; perhaps copying it was interrupted. Fetch it again or use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#x202f;; sa copie a peut-être été interrompue. Récupérez-le de nouveau ou utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a zip archive, not a festival file. Unpack it and open what is in it.</source>
        <translation>«&#x202f;%1&#x202f;» est une archive zip, pas un fichier de festival. Décompressez-la et ouvrez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a festival file: something else is in it. Choose a file made by this program.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier de festival&#x202f;: il contient autre chose. Choisissez un fichier créé par ce programme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut short: only its first bytes are there. Fetch it again or use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est tronqué&#x202f;: il n’en reste que les premiers octets. Récupérez-le de nouveau ou utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database of another program, not a festival file. Choose a file made by this program.</source>
        <translation>«&#x202f;%1&#x202f;» est la base de données d’un autre programme, pas un fichier de festival. Choisissez un fichier créé par ce programme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was altered by another program, so it was not opened. Use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» a été altéré par un autre programme et n’a donc pas été ouvert. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut short: it should hold %2 bytes and holds %3. Fetch it again or use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est tronqué&#x202f;: il devrait faire %2 octets et en fait %3. Récupérez-le de nouveau ou utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you do not have the right to. Ask whoever owns it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: vous n’en avez pas le droit. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened for changes: its folder is write-protected. Copy the file to a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert pour modification&#x202f;: son dossier est protégé en écriture. Copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened for changes: its disk is full or write-protected. Free some space and try again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert pour modification&#x202f;: son disque est plein ou protégé en écriture. Libérez de la place puis réessayez.</translation>
    </message>
    <message>
        <source>The history of the file is damaged, so this step cannot be undone or redone. Use a backup copy.</source>
        <translation>L’historique du fichier est endommagé&#x202f;: cette étape ne peut être ni annulée ni rétablie. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the value &quot;%2&quot; of %3 %4 cannot be read. Use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: la valeur «&#x202f;%2&#x202f;» de %3 %4 est illisible. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it does not describe one festival. Use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: il ne décrit pas un festival et un seul. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: step %2 of its history cannot be read. Use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: l’étape %2 de son historique est illisible. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: you may not read it, or it was left in the middle of a change in a folder that is write-protected. Copy it to a folder of your own, together with the file next to it that ends in &quot;-journal&quot;, if there is one.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#x202f;: vous n’avez pas le droit de le lire, ou il est resté au milieu d’un changement dans un dossier protégé en écriture. Copiez-le dans un dossier à vous, avec le fichier voisin dont le nom finit par «&#x202f;-journal&#x202f;», s’il y en a un.</translation>
    </message>
    <message>
        <source>Checking &quot;%1&quot; takes longer than any festival needs, so it was not opened. Use a backup copy.</source>
        <translation>La vérification de «&#x202f;%1&#x202f;» dure plus longtemps que pour n’importe quel festival&#x202f;; il n’a donc pas été ouvert. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: its disk answers with an error. Check the disk and try again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: son disque signale une erreur. Vérifiez le disque puis réessayez.</translation>
    </message>
    <message>
        <source>This change cannot be stored in &quot;%1&quot;: the disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Impossible d’enregistrer ce changement dans «&#x202f;%1&#x202f;»&#x202f;: le disque est plein. Rien n’a été perdu&#x202f;; libérez de la place puis réessayez.</translation>
    </message>
    <message>
        <source>This change cannot be stored: &quot;%1&quot; or its folder is write-protected. Nothing was lost; copy the file to a folder of your own and go on there.</source>
        <translation>Impossible d’enregistrer ce changement&#x202f;: «&#x202f;%1&#x202f;» ou son dossier est protégé en écriture. Rien n’a été perdu&#x202f;; copiez le fichier dans un dossier à vous et continuez là.</translation>
    </message>
    <message>
        <source>This change was not stored: another program, perhaps a cloud folder, has moved, deleted or replaced &quot;%1&quot;. Look for the file and open it again.</source>
        <translation>Ce changement n’a pas été enregistré&#x202f;: un autre programme, peut-être un dossier synchronisé, a déplacé, supprimé ou remplacé «&#x202f;%1&#x202f;». Cherchez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>This change cannot be stored in &quot;%1&quot;: its disk answers with an error. Nothing was lost; check the disk and try again.</source>
        <translation>Impossible d’enregistrer ce changement dans «&#x202f;%1&#x202f;»&#x202f;: son disque signale une erreur. Rien n’a été perdu&#x202f;; vérifiez le disque puis réessayez.</translation>
    </message>
    <message>
        <source>This change cannot be stored in &quot;%1&quot;: the value of &quot;%2&quot; is out of range. Nothing was lost.</source>
        <translation>Impossible d’enregistrer ce changement dans «&#x202f;%1&#x202f;»&#x202f;: la valeur de «&#x202f;%2&#x202f;» est hors limites. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This change cannot be stored in &quot;%1&quot;: a text is longer than 16 MB. Nothing was lost.</source>
        <translation>Impossible d’enregistrer ce changement dans «&#x202f;%1&#x202f;»&#x202f;: un texte dépasse 16 Mo. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This change cannot be stored: &quot;%1&quot; was damaged after it was opened. Open the file again, or a backup copy.</source>
        <translation>Impossible d’enregistrer ce changement&#x202f;: «&#x202f;%1&#x202f;» a été endommagé depuis son ouverture. Rouvrez le fichier, ou une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the disk is full. Free some space and try again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: le disque est plein. Libérez de la place puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: its folder is missing or write-protected. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: son dossier n’existe pas ou est protégé en écriture. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the value of &quot;%2&quot; is out of range.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: la valeur de «&#x202f;%2&#x202f;» est hors limites.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: a text is longer than 16 MB.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: un texte dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: its disk answers with an error. Check the disk and try again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: son disque signale une erreur. Vérifiez le disque puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by another program. Close it there, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé par un autre programme. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already open in %2 on the computer %3 (process %4). Close it there, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà ouvert dans %2 sur l’ordinateur %3 (processus %4). Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by %2 (process %3). Close it there, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé par %2 (processus %3). Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, version %2 is damaged and cannot be read. The festival itself is not affected; use another version.</source>
        <translation>Dans « %1 », la version %2 est endommagée et ne peut pas être lue. Le festival lui-même n’est pas touché ; utilisez une autre version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer version of this program, and this one cannot read it. Update the program to open it.</source>
        <translation>« %1 » a été créé par une version plus récente de ce programme, et celle-ci ne peut pas le lire. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer version of this program (file format %2, this one knows %3). Update the program to change it; until then it can only be read.</source>
        <translation>« %1 » a été créé par une version plus récente de ce programme (format de fichier %2, celle-ci connaît le format %3). Mettez le programme à jour pour le modifier ; d’ici là, il peut seulement être lu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, so it was not opened. %2 Use a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et n’a donc pas été ouvert. %2 Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by an earlier version of this program, and the backup copy to be made before it is changed cannot be written to &quot;%2&quot;. Free some space there, or see that you may write there, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé par une version antérieure de ce programme, et la copie de sauvegarde à faire avant de le modifier ne peut pas être écrite dans «&#x202f;%2&#x202f;». Libérez-y de la place, ou vérifiez que vous avez le droit d’y écrire, puis réessayez.</translation>
    </message>
</context>
</TS>
