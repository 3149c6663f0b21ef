<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Print</name>
        <message>
            <source>The page could not be painted; nothing was written.</source>
            <translation>La page n’a pas pu être dessinée ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The address “%1…” is too long for a QR code. Shorten it and print again.</source>
            <translation>L’adresse « %1… » est trop longue pour un code QR. Raccourcissez-la puis imprimez de nouveau.</translation>
        </message>
        <message>
            <source>The PDF could not be finished; nothing was written.</source>
            <translation>Le PDF n’a pas pu être terminé ; rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>The typeface Lato is not installed, so another one stands in and lines break elsewhere. Install the package fonts-lato and print again.</source>
            <translation>La police Lato n’est pas installée : une autre la remplace et les lignes se coupent ailleurs. Installez le paquet fonts-lato puis imprimez de nouveau.</translation>
        </message>
    </context>
</TS>
