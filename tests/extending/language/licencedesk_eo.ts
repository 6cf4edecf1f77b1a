<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en">
<context>
    <name>DeskActions</name>
    <message>
        <source>Accept</source>
        <translation>Akcepti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Malfari</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Eliri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Agordoj</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Numero de la permesilo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sekso</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Ŝtataneco</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adreso</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Naskiĝdato</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valida ĝis</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Lingvo</translation>
    </message>
</context>
</TS>
