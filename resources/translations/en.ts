<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n line(s) could not be spoken and stand in the captions only.</source>
        <translation>
            <numerusform>%n line could not be spoken and stands in the captions only.</numerusform>
            <numerusform>%n lines could not be spoken and stand in the captions only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksPart</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) handed on. Lines with a name in them stay here.</source>
        <translation>
            <numerusform>%n line handed on. Lines with a name in them stay here.</numerusform>
            <numerusform>%n lines handed on. Lines with a name in them stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PilesView</name>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>%n card left</numerusform>
            <numerusform>%n cards left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of long out-breaths.</source>
        <translation>
            <numerusform>One minute of long out-breaths.</numerusform>
            <numerusform>%n minutes of long out-breaths.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>In all about %n minute(s).</source>
        <translation>
            <numerusform>In all about %n minute.</numerusform>
            <numerusform>In all about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>%n thing(s) to mend. Until then the practice stays as it was; your text is kept as a draft.</source>
        <translation>
            <numerusform>%n thing to mend. Until then the practice stays as it was; your text is kept as a draft.</numerusform>
            <numerusform>%n things to mend. Until then the practice stays as it was; your text is kept as a draft.</numerusform>
        </translation>
    </message>
</context>
</TS>
