<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Document</name>
        <message>
            <source>The file is open for reading only, so nothing in it can be changed.</source>
            <translation>Le fichier est ouvert en lecture seule : rien ne peut y être modifié.</translation>
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
            <source>"%1" is already there and was left alone. Choose another name.</source>
            <translation>« %1 » existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>"%1" is damaged, so it was not opened. Use a backup copy.</source>
            <translation>« %1 » est endommagé et n’a donc pas été ouvert. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" cannot be opened for changes: it is write-protected. Copy the file to a folder of your own.</source>
            <translation>« %1 » ne peut pas être ouvert pour modification : il est protégé en écriture. Copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <source>This change was not stored: another program has written to "%1" since it was opened. Open the file again to see what is in it now.</source>
            <translation>Ce changement n’a pas été enregistré : un autre programme a écrit dans « %1 » depuis son ouverture. Rouvrez le fichier pour voir ce qu’il contient maintenant.</translation>
        </message>
        <message>
            <source>There is no file "%1". Check its name and folder.</source>
            <translation>Il n’y a pas de fichier « %1 ». Vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <source>"%1" is a folder, not a festival file. Choose a file inside it.</source>
            <translation>« %1 » est un dossier, pas un fichier de festival. Choisissez un fichier qu’il contient.</translation>
        </message>
        <message>
            <source>"%1" is not a file but a device or a pipe. Choose a festival file.</source>
            <translation>« %1 » n’est pas un fichier mais un périphérique ou un tube. Choisissez un fichier de festival.</translation>
        </message>
        <message>
            <source>"%1" is empty; perhaps copying it was interrupted. Fetch it again or use a backup copy.</source>
            <translation>« %1 » est vide ; sa copie a peut-être été interrompue. Récupérez-le de nouveau ou utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" is a zip archive, not a festival file. Unpack it and open what is in it.</source>
            <translation>« %1 » est une archive zip, pas un fichier de festival. Décompressez-la et ouvrez ce qu’elle contient.</translation>
        </message>
        <message>
            <source>"%1" is not a festival file: something else is in it. Choose a file made by this program.</source>
            <translation>« %1 » n’est pas un fichier de festival : il contient autre chose. Choisissez un fichier créé par ce programme.</translation>
        </message>
        <message>
            <source>"%1" is cut short: only its first bytes are there. Fetch it again or use a backup copy.</source>
            <translation>« %1 » est tronqué : il n’en reste que les premiers octets. Récupérez-le de nouveau ou utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" is a database of another program, not a festival file. Choose a file made by this program.</source>
            <translation>« %1 » est la base de données d’un autre programme, pas un fichier de festival. Choisissez un fichier créé par ce programme.</translation>
        </message>
        <message>
            <source>"%1" was made by a newer version of this program (file format %2, this one knows %3). Update the program to open it.</source>
            <translation>« %1 » a été créé par une version plus récente de ce programme (format de fichier %2, celle-ci connaît le format %3). Mettez le programme à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>"%1" was altered by another program, so it was not opened. Use a backup copy.</source>
            <translation>« %1 » a été altéré par un autre programme et n’a donc pas été ouvert. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" is cut short: it should hold %2 bytes and holds %3. Fetch it again or use a backup copy.</source>
            <translation>« %1 » est tronqué : il devrait faire %2 octets et en fait %3. Récupérez-le de nouveau ou utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" cannot be read: you do not have the right to. Ask whoever owns it.</source>
            <translation>« %1 » ne peut pas être lu : vous n’en avez pas le droit. Demandez à son propriétaire.</translation>
        </message>
        <message>
            <source>"%1" cannot be opened for changes: its folder is write-protected. Copy the file to a folder of your own.</source>
            <translation>« %1 » ne peut pas être ouvert pour modification : son dossier est protégé en écriture. Copiez le fichier dans un dossier à vous.</translation>
        </message>
        <message>
            <source>"%1" cannot be opened for changes: its disk is full or write-protected. Free some space and try again.</source>
            <translation>« %1 » ne peut pas être ouvert pour modification : son disque est plein ou protégé en écriture. Libérez de la place puis réessayez.</translation>
        </message>
        <message>
            <source>The history of the file is damaged, so this step cannot be undone or redone. Use a backup copy.</source>
            <translation>L’historique du fichier est endommagé : cette étape ne peut être ni annulée ni rétablie. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" is damaged: the value "%2" of %3 %4 cannot be read. Use a backup copy.</source>
            <translation>« %1 » est endommagé : la valeur « %2 » de %3 %4 est illisible. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" is damaged: it does not describe one festival. Use a backup copy.</source>
            <translation>« %1 » est endommagé : il ne décrit pas un festival et un seul. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" is damaged: step %2 of its history cannot be read. Use a backup copy.</source>
            <translation>« %1 » est endommagé : l’étape %2 de son historique est illisible. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" cannot be opened: you may not read it, or it was left in the middle of a change in a folder that is write-protected. Copy it to a folder of your own, together with the file next to it that ends in "-journal", if there is one.</source>
            <translation>« %1 » ne peut pas être ouvert : vous n’avez pas le droit de le lire, ou il est resté au milieu d’un changement dans un dossier protégé en écriture. Copiez-le dans un dossier à vous, avec le fichier voisin dont le nom finit par « -journal », s’il y en a un.</translation>
        </message>
        <message>
            <source>Checking "%1" takes longer than any festival needs, so it was not opened. Use a backup copy.</source>
            <translation>La vérification de « %1 » dure plus longtemps que pour n’importe quel festival ; il n’a donc pas été ouvert. Utilisez une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" cannot be read: its disk answers with an error. Check the disk and try again.</source>
            <translation>« %1 » ne peut pas être lu : son disque signale une erreur. Vérifiez le disque puis réessayez.</translation>
        </message>
        <message>
            <source>This change cannot be stored in "%1": the disk is full. Nothing was lost; free some space and try again.</source>
            <translation>Impossible d’enregistrer ce changement dans « %1 » : le disque est plein. Rien n’a été perdu ; libérez de la place puis réessayez.</translation>
        </message>
        <message>
            <source>This change cannot be stored: "%1" or its folder is write-protected. Nothing was lost; copy the file to a folder of your own and go on there.</source>
            <translation>Impossible d’enregistrer ce changement : « %1 » ou son dossier est protégé en écriture. Rien n’a été perdu ; copiez le fichier dans un dossier à vous et continuez là.</translation>
        </message>
        <message>
            <source>This change was not stored: another program, perhaps a cloud folder, has moved, deleted or replaced "%1". Look for the file and open it again.</source>
            <translation>Ce changement n’a pas été enregistré : un autre programme, peut-être un dossier synchronisé, a déplacé, supprimé ou remplacé « %1 ». Cherchez le fichier et rouvrez-le.</translation>
        </message>
        <message>
            <source>This change cannot be stored in "%1": its disk answers with an error. Nothing was lost; check the disk and try again.</source>
            <translation>Impossible d’enregistrer ce changement dans « %1 » : son disque signale une erreur. Rien n’a été perdu ; vérifiez le disque puis réessayez.</translation>
        </message>
        <message>
            <source>This change cannot be stored in "%1": the value of "%2" is out of range. Nothing was lost.</source>
            <translation>Impossible d’enregistrer ce changement dans « %1 » : la valeur de « %2 » est hors limites. Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>This change cannot be stored in "%1": a text is longer than 16 MB. Nothing was lost.</source>
            <translation>Impossible d’enregistrer ce changement dans « %1 » : un texte dépasse 16 Mo. Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>This change cannot be stored: "%1" was damaged after it was opened. Open the file again, or a backup copy.</source>
            <translation>Impossible d’enregistrer ce changement : « %1 » a été endommagé depuis son ouverture. Rouvrez le fichier, ou une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>"%1" cannot be made: the disk is full. Free some space and try again.</source>
            <translation>« %1 » ne peut pas être créé : le disque est plein. Libérez de la place puis réessayez.</translation>
        </message>
        <message>
            <source>"%1" cannot be made: its folder is missing or write-protected. Choose another folder.</source>
            <translation>« %1 » ne peut pas être créé : son dossier n’existe pas ou est protégé en écriture. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>"%1" cannot be made: the value of "%2" is out of range.</source>
            <translation>« %1 » ne peut pas être créé : la valeur de « %2 » est hors limites.</translation>
        </message>
        <message>
            <source>"%1" cannot be made: a text is longer than 16 MB.</source>
            <translation>« %1 » ne peut pas être créé : un texte dépasse 16 Mo.</translation>
        </message>
        <message>
            <source>"%1" cannot be made: its disk answers with an error. Check the disk and try again.</source>
            <translation>« %1 » ne peut pas être créé : son disque signale une erreur. Vérifiez le disque puis réessayez.</translation>
        </message>
        <message>
            <source>"%1" is in use by another program. Close it there, then try again.</source>
            <translation>« %1 » est utilisé par un autre programme. Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>"%1" is already open in %2 on the computer %3 (process %4). Close it there, then try again.</source>
            <translation>« %1 » est déjà ouvert dans %2 sur l’ordinateur %3 (processus %4). Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>"%1" is in use by %2 (process %3). Close it there, then try again.</source>
            <translation>« %1 » est utilisé par %2 (processus %3). Fermez-le là-bas, puis réessayez.</translation>
        </message>
    </context>
</TS>
