<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FirmRules</name>
    <message>
        <source>First issued on %1: vans allowed</source>
        <translation>初次领证日期 %1：可租货车</translation>
    </message>
    <message>
        <source>First issued on %1: no vans this month</source>
        <translation>初次领证日期 %1：当月不租货车</translation>
    </message>
    <message>
        <source>Offer a car instead</source>
        <translation>请改租小客车</translation>
    </message>
</context>
</TS>
