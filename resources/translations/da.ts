<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AfterView</name>
    <message>
        <source>Better</source>
        <translation>Bedre</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Sværere</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Mere hjælp</translation>
    </message>
    <message>
        <source>There. Just carry on.</source>
        <translation>Sådan. Du kan bare gå videre.</translation>
    </message>
    <message>
        <source>How is it now? You do not have to answer.</source>
        <translation>Hvordan er det nu? Du behøver ikke svare.</translation>
    </message>
    <message>
        <source>That happens. You did nothing wrong.</source>
        <translation>Det sker. Du har ikke gjort noget forkert.</translation>
    </message>
    <message>
        <source>Look out of the window. Find three things you can see. Feel your feet on the floor and let your breath be as it is. Next time I suggest a shorter one, with your eyes open.</source>
        <translation>Kig ud ad vinduet. Find tre ting, du kan se. Mærk fødderne mod gulvet, og lad vejret gå, som det går. Næste gang foreslår jeg en kortere øvelse med åbne øjne.</translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>A soft bell when the time is up</source>
        <translation>En blød klokke, når tiden er gået</translation>
    </message>
</context>
<context>
    <name>BreathView</name>
    <message>
        <source>Breathe in</source>
        <translation>Ånd ind</translation>
    </message>
    <message>
        <source>gently</source>
        <translation>roligt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>only for a moment</source>
        <translation>bare et øjeblik</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ånd ud</translation>
    </message>
    <message>
        <source>slowly, all the way</source>
        <translation>langsomt, helt ud</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvil</translation>
    </message>
    <message>
        <source>Space: hold · Esc: end</source>
        <translation>Mellemrum: hold stille · Esc: slut</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The rest can wait
a minute.</source>
        <translation>Resten kan vente
et minut.</translation>
    </message>
    <message>
        <source>Long out-breaths. You can stay in your chair.</source>
        <translation>Lange udåndinger. Du kan blive siddende.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Træk vejret</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
</context>
<context>
    <name>LastCheckRow</name>
    <message>
        <source>Latest check-in, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenView</name>
    <message>
        <source>Back a line</source>
        <translation>En linje tilbage</translation>
    </message>
    <message>
        <source>On a line</source>
        <translation>En linje frem</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Spring over</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Undertekster</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Lyd til eller fra</translation>
    </message>
    <message>
        <source>There is no voice for this language here. The captions carry on.</source>
        <translation>Der er ingen dansk stemme her. Teksten kører videre.</translation>
    </message>
    <message>
        <source>No sound right now. The captions carry on.</source>
        <translation>Lyden virker ikke lige nu. Teksten kører videre.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1</source>
        <comment>a time of day inside a sentence</comment>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>Next pause %1</source>
        <translation>Næste pause %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played, of the whole</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count, such as page 6 of 18</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>Ind %1 · ud %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Under et minut endnu</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Cirka %n minut endnu</numerusform>
            <numerusform>Cirka %n minutter endnu</numerusform>
        </translation>
    </message>
</context>
</TS>
