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
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stemme: %1</translation>
    </message>
    <message>
        <source>How are you now? You don’t have to answer.</source>
        <translation>Hvordan har du det nu? Du behøver ikke svare.</translation>
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
        <source>Before: %1.</source>
        <translation>Før: %1.</translation>
    </message>
    <message>
        <source>That happens. You did nothing wrong.</source>
        <translation>Det sker. Du har ikke gjort noget forkert.</translation>
    </message>
    <message>
        <source>Look out of the window. Find three things you can see. Feel your feet on the floor and let your breath be as it is. Next time I suggest a shorter one, with your eyes open.</source>
        <translation>Kig ud ad vinduet. Find tre ting, du kan se. Mærk fødderne mod gulvet, og træk vejret, som det kommer. Næste gang foreslår jeg en kortere øvelse med åbne øjne.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>If you like, look back: “%1”. It is under My plan.</source>
        <translation>Se tilbage, hvis du har lyst: »%1«. Det ligger under Min plan.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Match the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>Still: nothing moves, and points light up instead.</source>
        <translation>Stille: Intet bevæger sig. Punkter lyser op i stedet.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>I bevægelse</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Undertekster</translation>
    </message>
    <message>
        <source>Every line on the screen while the voice says it.</source>
        <translation>Hver linje på skærmen, mens stemmen siger den.</translation>
    </message>
    <message>
        <source>For a projector</source>
        <translation>Til projektor</translation>
    </message>
    <message>
        <source>Nothing of yours is shown or kept until you turn it off or close Pauseknap.</source>
        <translation>Intet af dit bliver vist eller gemt, før du slår det fra eller lukker Pauseknap.</translation>
    </message>
</context>
<context>
    <name>AskingView</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
</context>
<context>
    <name>BackgroundRows</name>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>Also behind the voice, when you listen.</source>
        <translation>Også bag stemmen, når du lytter.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>background</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vand</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vind</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regn</translation>
    </message>
    <message>
        <source>Low tone</source>
        <translation>Dyb tone</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Stille rum</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Min musik</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Choose a music file</source>
        <translation>Vælg en musikfil</translation>
    </message>
    <message>
        <source>Music file</source>
        <translation>Musikfil</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>A soft bell when the time is up</source>
        <translation>En blød klokke, når tiden er gået</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>BreathChoice</name>
    <message>
        <source>Gentle</source>
        <translation>Blid</translation>
    </message>
    <message>
        <source>Long out-breath</source>
        <translation>Lang udånding</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Længere</translation>
    </message>
    <message>
        <source>Sigh</source>
        <translation>Suk</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Lige</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
</context>
<context>
    <name>BreathPart</name>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>Begin at my own pace</source>
        <translation>Begynd i mit eget tempo</translation>
    </message>
</context>
<context>
    <name>BreathRows</name>
    <message>
        <source>A rhythm of your own</source>
        <translation>Din egen rytme</translation>
    </message>
    <message>
        <source>It begins as the one you breathe with now.</source>
        <translation>Den begynder som den, du trækker vejret i nu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a rhythm of your own</source>
        <translation>Tilføj din egen rytme</translation>
    </message>
    <message>
        <source>Begin at my own pace</source>
        <translation>Begynd i mit eget tempo</translation>
    </message>
    <message>
        <source>Three breaths of your own come first; from there it goes gently on to the rhythm.</source>
        <translation>Først tre af dine egne åndedrag; derfra går det roligt over i rytmen.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What the rhythm is called</source>
        <translation>Rytmens navn</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvil</translation>
    </message>
    <message>
        <source>%1, in seconds</source>
        <translation>%1, i sekunder</translation>
    </message>
    <message>
        <source>In and out follow each other, so that it stays gentle.</source>
        <translation>Ind og ud følger hinanden, så det bliver ved at være blidt.</translation>
    </message>
    <message>
        <source>Delete this rhythm</source>
        <translation>Slet denne rytme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Min egen</translation>
    </message>
</context>
<context>
    <name>BreathView</name>
    <message>
        <source>feel your feet on the floor</source>
        <translation>mærk fødderne mod gulvet</translation>
    </message>
    <message>
        <source>listen to a sound in the room</source>
        <translation>lyt til en lyd i rummet</translation>
    </message>
    <message>
        <source>rest your eyes on something</source>
        <translation>hvil blikket på noget</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Ånd ind</translation>
    </message>
    <message>
        <source>gently</source>
        <translation>roligt</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Lidt mere</translation>
    </message>
    <message>
        <source>on top of it</source>
        <translation>oven i</translation>
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
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space: hold · Esc: end</source>
        <translation>Mellemrum: hold pause · Esc: slut</translation>
    </message>
    <message>
        <source>Space: go on · Esc: end</source>
        <translation>Mellemrum: fortsæt · Esc: slut</translation>
    </message>
</context>
<context>
    <name>BreathingSection</name>
    <message>
        <source>Breathing</source>
        <translation>Åndedræt</translation>
    </message>
    <message>
        <source>At your own pace, gently. There is no sound until you choose one.</source>
        <translation>Roligt og i din egen rytme. Der er ingen lyd, før du vælger en.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Sædvanlig længde</translation>
    </message>
    <message>
        <source>Rest with</source>
        <translation>Hvil ved</translation>
    </message>
    <message>
        <source>When the breath is no good place to be, choose another.</source>
        <translation>Er åndedrættet ikke et rart sted at være, så vælg et andet.</translation>
    </message>
    <message>
        <source>The breath</source>
        <translation>Åndedrættet</translation>
    </message>
    <message>
        <source>The feet</source>
        <translation>Fødderne</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>En lyd</translation>
    </message>
    <message>
        <source>Something I see</source>
        <translation>Noget, jeg ser</translation>
    </message>
    <message>
        <source>Notice how you are first</source>
        <translation>Mærk efter først</translation>
    </message>
    <message>
        <source>A question you can skip. Afterwards you see what you said. Nothing is kept.</source>
        <translation>Et spørgsmål, du kan springe over. Bagefter ser du, hvad du svarede. Intet bliver gemt.</translation>
    </message>
    <message>
        <source>A bell at the end</source>
        <translation>En klokke til sidst</translation>
    </message>
    <message>
        <source>One soft stroke.</source>
        <translation>Ét blødt slag.</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>Lyd til åndedrættet</translation>
    </message>
    <message>
        <source>It rises as you breathe in and falls as you breathe out, so your eyes can be closed.</source>
        <translation>Den stiger, når du ånder ind, og falder, når du ånder ud, så du kan lukke øjnene.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>sound</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Bølge</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Hvor højt</translation>
    </message>
    <message>
        <source>How loud the breath is</source>
        <translation>Hvor højt åndedrættet lyder</translation>
    </message>
    <message>
        <source>A voice to begin with</source>
        <translation>En stemme i begyndelsen</translation>
    </message>
    <message>
        <source>It says in and out with the first three breaths, then leaves you in peace.</source>
        <translation>Den siger ind og ud ved de tre første åndedrag. Så lader den dig være i fred.</translation>
    </message>
    <message>
        <source>How loud the voice is</source>
        <translation>Hvor højt stemmen lyder</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>BrokenPart</name>
    <message>
        <source>These files of yours have mistakes. Mend them here.</source>
        <translation>Der er fejl i disse filer. Ret dem her.</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>These files of your workplace have mistakes. Tell whoever looks after them.</source>
        <translation>Der er fejl i disse filer fra din arbejdsplads. Sig det til den, der passer dem.</translation>
    </message>
    <message>
        <source>Line %1, character %2</source>
        <translation>Linje %1, tegn %2</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Your latest budgets</source>
        <translation>Dine seneste budgetter</translation>
    </message>
    <message>
        <source>%1, from left to right</source>
        <translation>%1, fra venstre mod højre</translation>
    </message>
</context>
<context>
    <name>BudgetScene</name>
    <message>
        <source>no coins</source>
        <translation>ingen mønter</translation>
    </message>
    <message>
        <source>one coin</source>
        <translation>en mønt</translation>
    </message>
    <message>
        <source>two coins</source>
        <translation>to mønter</translation>
    </message>
    <message>
        <source>three coins</source>
        <translation>tre mønter</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Most troubles hold both something fixed and something one can affect. Write each part.</source>
        <translation>Det meste, der fylder, rummer både noget fast og noget, man kan påvirke. Skriv hver del for sig.</translation>
    </message>
    <message>
        <source>The first part</source>
        <translation>Den første del</translation>
    </message>
    <message>
        <source>The second part</source>
        <translation>Den anden del</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Del i to</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lad det være, som det er</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Noget, du selv skriver</translation>
    </message>
</context>
<context>
    <name>Coins</name>
    <message>
        <source>no coins</source>
        <translation>ingen mønter</translation>
    </message>
    <message>
        <source>one coin</source>
        <translation>en mønt</translation>
    </message>
    <message>
        <source>two coins</source>
        <translation>to mønter</translation>
    </message>
    <message>
        <source>three coins</source>
        <translation>tre mønter</translation>
    </message>
</context>
<context>
    <name>DayPicture</name>
    <message>
        <source>one coin</source>
        <translation>en mønt</translation>
    </message>
    <message>
        <source>two coins</source>
        <translation>to mønter</translation>
    </message>
    <message>
        <source>three coins</source>
        <translation>tre mønter</translation>
    </message>
</context>
<context>
    <name>DrawnSlider</name>
    <message>
        <source>nothing chosen yet</source>
        <translation>ikke valgt endnu</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Slet det helt?</translation>
    </message>
    <message>
        <source>Closed until %1.</source>
        <translation>Lukket til %1.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Låst.</translation>
    </message>
    <message>
        <source>“%1” has moved from %2 to %3.</source>
        <translation>»%1« er flyttet fra %2 til %3.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Vælg en fil</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Vælg en fil: %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ingen fil</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Billeder (%1)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Tjek ind</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Træk vejret</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Mere hjælp</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Åndedræt</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mine egne ord</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search the practices</source>
        <translation>Søg i øvelserne</translation>
    </message>
    <message>
        <source>Find what suits you now</source>
        <translation>Find noget, der passer nu</translation>
    </message>
    <message>
        <source>I have at most</source>
        <translation>Jeg har højst</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Lige nu</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jeg er</translation>
    </message>
    <message>
        <source>And I would like</source>
        <translation>Og jeg vil gerne have</translation>
    </message>
    <message>
        <source>How sure are we that it helps? At least</source>
        <translation>Hvor sikkert ved vi, at det hjælper? Mindst</translation>
    </message>
    <message>
        <source>I am on guard</source>
        <translation>er jeg på vagt</translation>
    </message>
    <message>
        <source>I am going too fast</source>
        <translation>går det for stærkt</translation>
    </message>
    <message>
        <source>I am tired</source>
        <translation>er jeg træt</translation>
    </message>
    <message>
        <source>It weighs on me</source>
        <translation>er noget tungt</translation>
    </message>
    <message>
        <source>Someone was angry</source>
        <translation>har nogen været vrede</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>alene</translation>
    </message>
    <message>
        <source>with someone</source>
        <translation>sammen med nogen</translation>
    </message>
    <message>
        <source>a voice</source>
        <translation>en stemme</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>ingen stemme</translation>
    </message>
    <message>
        <source>some studies</source>
        <translation>nogle undersøgelser</translation>
    </message>
    <message>
        <source>well shown</source>
        <translation>godt vist</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <source>Your own breath</source>
        <translation>Dit eget åndedrag</translation>
    </message>
    <message>
        <source>Breathe as you do</source>
        <translation>Træk vejret, som du plejer</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Ånd ind</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ånd ud</translation>
    </message>
    <message>
        <source>Hold Space or the mouse down while you breathe in, and let go while you breathe out.</source>
        <translation>Hold mellemrum eller musen nede, mens du ånder ind, og slip, mens du ånder ud.</translation>
    </message>
    <message>
        <source>Begin at once</source>
        <translation>Begynd med det samme</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>Calendar files (%1)</source>
        <translation>Kalenderfiler (%1)</translation>
    </message>
    <message>
        <source>Saved. Open the file to put it into your calendar.</source>
        <translation>Gemt. Åbn filen for at lægge den i din kalender.</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF-filer (%1)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Det kunne ikke udskrives. Du kan gemme det som PDF i stedet.</translation>
    </message>
    <message>
        <source>%1 can’t be opened. Is it still there?</source>
        <translation>%1 kan ikke åbnes. Ligger den der stadig?</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Tal med nogen</translation>
    </message>
    <message>
        <source>The list of help cannot be read. Talk to someone you trust, your manager or your doctor. When life is in danger, ring 112.</source>
        <translation>Siden med hjælp kan ikke læses. Tal med en, du stoler på, med din leder eller din læge. Er der fare for liv, så ring 112.</translation>
    </message>
    <message>
        <source>The numbers were checked on %1.</source>
        <translation>Numrene er tjekket den %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d. MMMM yyyy</translation>
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
    <name>KeepRow</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>Gem på denne computer</translation>
    </message>
    <message>
        <source>Delete it again</source>
        <translation>Slet det igen</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Gemt på denne computer.</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this?</source>
        <translation>Vil du gemme det?</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>Gem på denne computer</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lad det gå</translation>
    </message>
    <message>
        <source>It stays on this computer, and you can delete it again.</source>
        <translation>Det bliver på denne computer, og du kan slette det igen.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What you have kept</source>
        <translation>Det, du har gemt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search what you have kept</source>
        <translation>Søg i det, du har gemt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Forsvinder af sig selv</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>efter %n måned</numerusform>
            <numerusform>efter %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gør det igen</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Der er ikke noget med de ord.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Her er ikke gemt noget.</translation>
    </message>
</context>
<context>
    <name>KinderCard</name>
    <message>
        <source>Kinder voice</source>
        <translation>Mildere stemme</translation>
    </message>
    <message>
        <source>Makes a computer voice easier to listen to. Recordings stay as they are.</source>
        <translation>Gør computerens stemme rarere at lytte til. Optagelser ændres ikke.</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Blødere</translation>
    </message>
    <message>
        <source>Takes away some of the sharpest sounds.</source>
        <translation>Tager noget af de skarpeste lyde væk.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>As if it were said in a small room.</source>
        <translation>Som om det blev sagt i et lille rum.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Both the words on the screen and the voice.</source>
        <translation>Både teksten på skærmen og stemmen.</translation>
    </message>
    <message>
        <source>Match the computer</source>
        <translation>Som computeren</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last time, %1</source>
        <translation>Sidste gang, %1</translation>
    </message>
</context>
<context>
    <name>LastCheckRow</name>
    <message>
        <source>Latest check-in, %1</source>
        <translation>Sidste tjek, %1</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
</context>
<context>
    <name>LengthPart</name>
    <message>
        <source>How long?</source>
        <translation>Hvor længe?</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Anden længde</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes in a field</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>The words of this line</source>
        <translation>Linjens ord</translation>
    </message>
    <message>
        <source>Back to the original words</source>
        <translation>Tilbage til de oprindelige ord</translation>
    </message>
    <message>
        <source>{name} stands for the name.</source>
        <translation>{name} står for navnet.</translation>
    </message>
    <message>
        <source>{words} stands for your own three words.</source>
        <translation>{words} står for dine egne tre ord.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Your own words and voice</source>
        <translation>Egne ord og stemme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose a line to say it in other words, or to record it.</source>
        <translation>Vælg en linje, hvis du vil sige den med andre ord eller optage den.</translation>
    </message>
    <message>
        <source>Recordings stay on this computer.</source>
        <translation>Optagelser bliver på denne computer.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dine ord</translation>
    </message>
    <message>
        <source>The computer’s voice</source>
        <translation>Computerens stemme</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Din stemme</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Alt with the arrow up or down moves it.</source>
        <translation>Alt og pil op eller ned flytter den.</translation>
    </message>
    <message>
        <source>Drag to move. Click for more.</source>
        <translation>Træk for at flytte. Klik for mere.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Now number %1 of %2</source>
        <translation>Nu nummer %1 af %2</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>How far the file is</source>
        <translation>Hvor langt filen er</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>In the works…</source>
        <translation>Undervejs …</translation>
    </message>
    <message>
        <source>You can go on meanwhile, and start a practice too.</source>
        <translation>Du kan bare gå videre imens og også begynde en øvelse.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be spoken and stand in the captions only.</source>
        <translation>
            <numerusform>%n linje kunne ikke siges og står kun i teksterne.</numerusform>
            <numerusform>%n linjer kunne ikke siges og står kun i teksterne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save one more</source>
        <translation>Gem en til</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Vælg igen</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Go on in the large window</source>
        <translation>Gå videre i det store vindue</translation>
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
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold pause</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>There is no sound right now. Check that the loudspeakers are on.</source>
        <translation>Der er ingen lyd lige nu. Se efter, om højttalerne er slået til.</translation>
    </message>
    <message>
        <source>The voice does not answer. Try again, or choose another.</source>
        <translation>Stemmen svarer ikke. Prøv igen, eller vælg en anden.</translation>
    </message>
    <message>
        <source>Use a sound file</source>
        <translation>Brug en lydfil</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Lydfiler</translation>
    </message>
    <message>
        <source>Take in a voice pack</source>
        <translation>Hent en stemmepakke</translation>
    </message>
    <message>
        <source>Voice packs</source>
        <translation>Stemmepakker</translation>
    </message>
    <message>
        <source>Hand your recordings on</source>
        <translation>Giv dine optagelser videre</translation>
    </message>
</context>
<context>
    <name>OwnVoicesCard</name>
    <message>
        <source>A voice that sounds more like a person</source>
        <translation>En stemme, der lyder mere som et menneske</translation>
    </message>
    <message>
        <source>A Piper voice is two files in the same folder: one ends in .onnx, the other in .onnx.json.</source>
        <translation>En Piper-stemme er to filer i samme mappe: Den ene ender på .onnx, den anden på .onnx.json.</translation>
    </message>
    <message>
        <source>Choose a Piper voice…</source>
        <translation>Vælg en Piper-stemme…</translation>
    </message>
    <message>
        <source>The voice is being tried. It may take a moment.</source>
        <translation>Stemmen bliver prøvet. Det kan tage et øjeblik.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>PacksPart</name>
    <message>
        <source>Recorded voices</source>
        <translation>Stemmer, der er optaget</translation>
    </message>
    <message>
        <source>Take in a voice pack…</source>
        <translation>Hent en stemmepakke…</translation>
    </message>
    <message>
        <source>Hand your recordings on…</source>
        <translation>Giv dine optagelser videre…</translation>
    </message>
    <message>
        <source>Whose voice is it? It is shown where the voice is heard.</source>
        <translation>Hvis stemme er det? Det bliver vist, hvor den høres.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Vælg et sted…</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Et øjeblik…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own recordings</source>
        <translation>Dine egne optagelser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, fjern den</translation>
    </message>
    <message>
        <source>Hear first: %1</source>
        <translation>Hør først: %1</translation>
    </message>
    <message>
        <source>Hear: %1</source>
        <translation>Hør: %1</translation>
    </message>
    <message>
        <source>The voice is here now.</source>
        <translation>Stemmen er her nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) handed on. Lines with a name in them stay here.</source>
        <translation>
            <numerusform>%n linje er pakket. Linjer med et navn i bliver her.</numerusform>
            <numerusform>%n linjer er pakket. Linjer med et navn i bliver her.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>Take the last choice back</source>
        <translation>Tag det sidste valg om</translation>
    </message>
</context>
<context>
    <name>PartButton</name>
    <message>
        <source>You are here</source>
        <translation>Du er her</translation>
    </message>
</context>
<context>
    <name>PassPhrase</name>
    <message>
        <source>Choose a pass-phrase. Without it nobody can read what you keep here, and nobody can bring it back: not you either.</source>
        <translation>Vælg en adgangssætning. Uden den kan ingen læse det, du gemmer her, og ingen kan skaffe det tilbage, heller ikke du selv.</translation>
    </message>
    <message>
        <source>Type your pass-phrase.</source>
        <translation>Skriv din adgangssætning.</translation>
    </message>
    <message>
        <source>Pass-phrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Pass-phrase once more</source>
        <translation>Adgangssætningen en gang til</translation>
    </message>
</context>
<context>
    <name>PausesSection</name>
    <message>
        <source>Pauses</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>A quiet nudge when it might suit you. If you don’t answer, it goes away.</source>
        <translation>Et stille vink, når det kan passe. Svarer du ikke, forsvinder det igen.</translation>
    </message>
    <message>
        <source>Remind me to pause</source>
        <translation>Mind mig om en pause</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor tit</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Arbejdstiden begynder</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Arbejdstiden slutter</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Diskret påmindelse</translation>
    </message>
    <message>
        <source>Shows only the time. Good when others can see your screen.</source>
        <translation>Viser kun klokkeslættet. Godt, når andre kan se skærmen.</translation>
    </message>
    <message>
        <source>Ends the day after.</source>
        <translation>Slutter dagen efter.</translation>
    </message>
    <message>
        <source>Only in my working hours</source>
        <translation>Kun i min arbejdstid</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>We</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>lø</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>sø</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>A name, if you like</source>
        <translation>Navn, hvis du vil</translation>
    </message>
    <message>
        <source>Name of: %1</source>
        <translation>Navn på: %1</translation>
    </message>
    <message>
        <source>Take part: %1</source>
        <translation>Er med: %1</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Er med</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Flyt op: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Flyt ned: %1</translation>
    </message>
</context>
<context>
    <name>PersonsPart</name>
    <message>
        <source>A name, if you like</source>
        <translation>Navn, hvis du vil</translation>
    </message>
    <message>
        <source>What to call this person</source>
        <translation>Navn på den, det handler om</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Vælg mindst én.</translation>
    </message>
    <message>
        <source>Remember the names on this computer</source>
        <translation>Husk navnene på denne computer</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Hvem handler det om?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Hvem er med?</translation>
    </message>
</context>
<context>
    <name>PileThrower</name>
    <message>
        <source>No more cards.</source>
        <translation>Ikke flere kort.</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>valgt før</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tast %1</translation>
    </message>
    <message>
        <source>Back one card</source>
        <translation>Et kort tilbage</translation>
    </message>
</context>
<context>
    <name>PilesView</name>
    <message>
        <source>That was all of them.</source>
        <translation>Det var dem alle.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Noget, du selv skriver</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>Der er %n kort tilbage</numerusform>
            <numerusform>Der er %n kort tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>What you have chosen and kept. It stays on this computer.</source>
        <translation>Det, du har valgt og gemt. Det bliver på denne computer.</translation>
    </message>
    <message>
        <source>Look back, if you like</source>
        <translation>Se tilbage, hvis du har lyst</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Sidst den %1</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Til at begynde med</translation>
    </message>
    <message>
        <source>More for your plan</source>
        <translation>Mere til din plan</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Hold</source>
        <translation>Hold pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Listen</source>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>A calm voice, and every line on the screen.</source>
        <translation>En rolig stemme, og hver linje på skærmen.</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>Choose one. You can stop at any time.</source>
        <translation>Vælg en. Du kan stoppe når som helst.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Vis dem alle</translation>
    </message>
    <message>
        <source>There is none like that. Let something go, and look again.</source>
        <translation>Sådan en er der ikke. Slip et af ønskerne, og se igen.</translation>
    </message>
    <message>
        <source>None of those has three dots. Few dots only mean that few have looked. Let something go, and look again.</source>
        <translation>Ingen af dem har tre prikker. Få prikker betyder kun, at få har set på det. Slip et af ønskerne, og se igen.</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>That was a pause, too.</source>
        <translation>Det var også en pause.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Line %1, character %2</source>
        <translation>Linje %1, tegn %2</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Hele teksten</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drev</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Mappe:</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>&amp;Mappe:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>A short pause?</source>
        <translation>En lille pause?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>Om %n min</numerusform>
            <numerusform>Om %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of long out-breaths.</source>
        <translation>
            <numerusform>Ét minut med lange udåndinger.</numerusform>
            <numerusform>%n minutter med lange udåndinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>If not now, there will be another.</source>
        <translation>Passer det ikke nu, kommer der en ny.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Where to find help</source>
        <translation>Se, hvor der er hjælp</translation>
    </message>
</context>
<context>
    <name>SaidAs</name>
    <message>
        <source>Words and names</source>
        <translation>Ord og navne</translation>
    </message>
    <message>
        <source>Write how it is to be said. The captions keep your spelling.</source>
        <translation>Skriv, hvordan det skal siges. På skærmen står det, som du staver det.</translation>
    </message>
    <message>
        <source>Word or name</source>
        <translation>Ord eller navn</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Siges som</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Hør</translation>
    </message>
    <message>
        <source>Listen to what you wrote</source>
        <translation>Hør det, du skrev</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Hør %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Said as %1</source>
        <translation>Siges som %1</translation>
    </message>
    <message>
        <source>Danish voice</source>
        <translation>Dansk stemme</translation>
    </message>
    <message>
        <source>English voice</source>
        <translation>Engelsk stemme</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Save as a sound file</source>
        <translation>Gem som lydfil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>As in the app</source>
        <translation>Som i appen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no background sound</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vand</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vind</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regn</translation>
    </message>
    <message>
        <source>Low tone</source>
        <translation>Dyb tone</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Stille rum</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no captions</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A text file beside it, for players that can show one.</source>
        <translation>En tekstfil ved siden af, til afspillere, der kan vise den.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Small, and plays everywhere.</source>
        <translation>Fylder lidt og kan spilles overalt.</translation>
    </message>
    <message>
        <source>Small. Free players and Android know it.</source>
        <translation>Fylder lidt. Frie afspillere og Android kender den.</translation>
    </message>
    <message>
        <source>The smallest. Newer players know it.</source>
        <translation>Fylder mindst. Nyere afspillere kender den.</translation>
    </message>
    <message>
        <source>Every detail, in half the room.</source>
        <translation>Hver detalje på den halve plads.</translation>
    </message>
    <message>
        <source>Every detail, and a large file: 11 MB a minute.</source>
        <translation>Hver detalje og en stor fil: 11 MB i minuttet.</translation>
    </message>
    <message>
        <source>%1, as you would hear it now: the same voice, names and order.</source>
        <translation>%1, som du ville høre den nu: samme stemme, navne og rækkefølge.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Før du begynder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Make a copy of my own</source>
        <translation>Lav din egen kopi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>From your workplace</source>
        <translation>Fra din arbejdsplads</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Save as a sound file…</source>
        <translation>Gem som lydfil …</translation>
    </message>
    <message>
        <source>Your own words and voice</source>
        <translation>Egne ord og stemme</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>Når det bliver for meget</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andre veje ind</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>Hvor sikkert ved vi det?</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stemme: %1</translation>
    </message>
    <message>
        <source>%1 of 3 dots.</source>
        <translation>%1 af 3 prikker.</translation>
    </message>
</context>
<context>
    <name>ShareSlider</name>
    <message>
        <source>closer to: %1</source>
        <translation>tættest på: %1</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>midt imellem</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A page to take along</source>
        <translation>En side at tage med</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
</context>
<context>
    <name>ShowView</name>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Put it in my calendar</source>
        <translation>Læg det i min kalender</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Se siden</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Åbn filen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
</context>
<context>
    <name>SilencesPart</name>
    <message>
        <source>Adjust the pauses</source>
        <translation>Tilpas pauserne</translation>
    </message>
    <message>
        <source>More or less silence between the lines. The practice grows or shrinks with it.</source>
        <translation>Mere eller mindre stilhed mellem linjerne. Øvelsen bliver længere eller kortere af det.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Som skrevet</translation>
    </message>
    <message>
        <source>Silence in: %1</source>
        <translation>Stilhed i: %1</translation>
    </message>
    <message>
        <source>half as long</source>
        <translation>halvt så lange</translation>
    </message>
    <message>
        <source>a little shorter</source>
        <translation>lidt kortere</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>som skrevet</translation>
    </message>
    <message>
        <source>a little longer</source>
        <translation>lidt længere</translation>
    </message>
    <message>
        <source>twice as long</source>
        <translation>dobbelt så lange</translation>
    </message>
    <message>
        <source>three times as long</source>
        <translation>tre gange så lange</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 gang så lange</translation>
    </message>
</context>
<context>
    <name>SoundFiling</name>
    <message>
        <source>Sound files</source>
        <translation>Lydfiler</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Gem som lydfil</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was left.</source>
        <translation>Stoppet. Der blev ingen halv fil tilbage.</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>The captions carry on, also without sound.</source>
        <translation>Teksten kører videre, også uden lyd.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Off mutes everything at once.</source>
        <translation>Slår du den fra, bliver alt stille med det samme.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stemme</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrundslyd</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Lydstyrke: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SpokenView</name>
    <message>
        <source>Back a line</source>
        <translation>En linje tilbage</translation>
    </message>
    <message>
        <source>Forward a line</source>
        <translation>En linje frem</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Ånd ind</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Lidt mere</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ånd ud</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvil</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Space: hold and go on. Esc: end. D: hide the words.</source>
        <translation>Mellemrum: hold pause og fortsæt. Esc: slut. D: skjul teksten.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. The captions carry on.</source>
        <translation>Der er ingen stemme til sproget her. Teksten kører videre.</translation>
    </message>
    <message>
        <source>No sound right now. The captions carry on.</source>
        <translation>Lyden virker ikke lige nu. Teksten kører videre.</translation>
    </message>
    <message>
        <source>Your music can’t be played. The practice goes on without it.</source>
        <translation>Din musik kan ikke spilles. Øvelsen kører uden.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Go on where you were</source>
        <translation>Fortsæt, hvor du slap</translation>
    </message>
    <message>
        <source>Your answers are still here.</source>
        <translation>Dine svar er her endnu.</translation>
    </message>
    <message>
        <source>There are no right answers. You can skip anything, and stop at any time.</source>
        <translation>Der er ingen rigtige svar. Du kan springe over og stoppe når som helst.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Nothing is saved unless you ask for it.</source>
        <translation>Dine svar bliver på denne computer. Intet bliver gemt, medmindre du beder om det.</translation>
    </message>
    <message>
        <source>Three buttons, a word, a wish</source>
        <translation>Tre knapper, et ord, et ønske</translation>
    </message>
    <message>
        <source>The last two weeks at work</source>
        <translation>De sidste to uger på arbejdet</translation>
    </message>
    <message>
        <source>A quick look</source>
        <translation>Et hurtigt kig</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Hele billedet</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a length of time</comment>
        <translation>cirka %1</translation>
    </message>
</context>
<context>
    <name>StationsView</name>
    <message>
        <source>You have been here</source>
        <translation>Her har du været</translation>
    </message>
</context>
<context>
    <name>TicksView</name>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Draw one for me</source>
        <translation>Træk et for mig</translation>
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
        <source>%1 sec</source>
        <translation>%1 sek.</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>Ind %1 · ud %2</translation>
    </message>
    <message>
        <source>In %1 · hold %3 · out %2</source>
        <translation>Ind %1 · hold %3 · ud %2</translation>
    </message>
    <message>
        <source>%1 · rest %2</source>
        <comment>a breath</comment>
        <translation>%1 · hvil %2</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <translation>På vej mod %1</translation>
    </message>
    <message numerus="yes">
        <source>In all about %n minute(s).</source>
        <translation>
            <numerusform>I alt cirka %n minut.</numerusform>
            <numerusform>I alt cirka %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>In all about half a minute.</source>
        <translation>I alt cirka et halvt minut.</translation>
    </message>
    <message>
        <source>In all about %1½ minutes.</source>
        <translation>I alt cirka %1½ minut.</translation>
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
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>Cirka %n minut tilbage</numerusform>
            <numerusform>Cirka %n minutter tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>Cirka %n sekund tilbage</numerusform>
            <numerusform>Cirka %n sekunder tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>A moment left</source>
        <translation>Et øjeblik endnu</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Small pauses</source>
        <translation>Små pauser</translation>
    </message>
    <message>
        <source>Next pause</source>
        <translation>Næste pause</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Ingen påmindelser</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>I en time</translation>
    </message>
    <message>
        <source>Rest of the day</source>
        <translation>Resten af dagen</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <translation>Indtil jeg slår dem til</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Slå påmindelser til</translation>
    </message>
    <message>
        <source>Open Pauseknap</source>
        <translation>Åbn Pauseknap</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>The words are hidden. Any key shows them.</source>
        <translation>Ordene er skjult. Tryk på en tast, så kommer de frem.</translation>
    </message>
</context>
<context>
    <name>VikBoard</name>
    <message>
        <source>Not placed yet</source>
        <translation>Ikke lagt endnu</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Del i to</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, ligger i %2</translation>
    </message>
    <message>
        <source>%1, not placed yet</source>
        <translation>%1, ikke lagt endnu</translation>
    </message>
    <message>
        <source>Write your own card</source>
        <translation>Skriv dit eget kort</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>Pick a card, then press %1.</source>
        <translation>Vælg et kort, og tryk %1.</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Danish voice</source>
        <translation>Dansk stemme</translation>
    </message>
    <message>
        <source>English voice</source>
        <translation>Engelsk stemme</translation>
    </message>
    <message>
        <source>There is no Danish voice here. The captions carry on without it.</source>
        <translation>Der er ingen dansk stemme her. Teksten kører videre alligevel.</translation>
    </message>
    <message>
        <source>There is no English voice here. The captions carry on without it.</source>
        <translation>Der er ingen engelsk stemme her. Teksten kører videre alligevel.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Sådan lyder den</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Hør</translation>
    </message>
    <message>
        <source>Listen to the Danish voice</source>
        <translation>Hør den danske stemme</translation>
    </message>
    <message>
        <source>Listen to the English voice</source>
        <translation>Hør den engelske stemme</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>Use a sound file…</source>
        <translation>Brug en lydfil…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Remove the recording</source>
        <translation>Fjern optagelsen</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, fjern den</translation>
    </message>
    <message>
        <source>How loud the microphone hears you</source>
        <translation>Hvor højt mikrofonen hører dig</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tag den om</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Optag igen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Optag</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Mikrofonen åbnes…</translation>
    </message>
    <message>
        <source>Say the line in your own time. Space or Enter stops.</source>
        <translation>Sig linjen i dit eget tempo. Mellemrum eller Enter stopper.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Et øjeblik…</translation>
    </message>
    <message>
        <source>The microphone went away. This much was recorded.</source>
        <translation>Mikrofonen forsvandt. Så meget nåede at komme med.</translation>
    </message>
    <message>
        <source>That can be heard well. It is kept only when you say so.</source>
        <translation>Det kan høres tydeligt. Det bliver først gemt, når du siger til.</translation>
    </message>
    <message>
        <source>The computer’s voice says this line.</source>
        <translation>Computerens stemme læser linjen op.</translation>
    </message>
    <message>
        <source>You say this line.</source>
        <translation>Du læser linjen op.</translation>
    </message>
    <message>
        <source>%1 says this line.</source>
        <translation>%1 læser linjen op.</translation>
    </message>
</context>
<context>
    <name>VoiceTuning</name>
    <message>
        <source>Danish voice</source>
        <translation>Dansk stemme</translation>
    </message>
    <message>
        <source>English voice</source>
        <translation>Engelsk stemme</translation>
    </message>
    <message>
        <source>Tune the voice</source>
        <translation>Tilpas stemmen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Toneleje</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lydstyrke</translation>
    </message>
    <message>
        <source>Breath between clauses</source>
        <translation>Ophold i linjen</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Alle fire</translation>
    </message>
    <message>
        <source>As suits the voice</source>
        <translation>Som det passer stemmen</translation>
    </message>
    <message>
        <source>%1 words a minute</source>
        <translation>%1 ord i minuttet</translation>
    </message>
    <message>
        <source>its own</source>
        <comment>pitch of a voice</comment>
        <translation>stemmens eget</translation>
    </message>
    <message>
        <source>%1 % lower</source>
        <translation>%1 % dybere</translation>
    </message>
    <message>
        <source>%1 % higher</source>
        <translation>%1 % lysere</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <comment>breath between clauses</comment>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>%1 speaks Danish from now on.</source>
        <translation>%1 taler dansk fra nu af.</translation>
    </message>
    <message>
        <source>%1 speaks English from now on.</source>
        <translation>%1 taler engelsk fra nu af.</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper-stemmer</translation>
    </message>
    <message>
        <source>Choose a Piper voice</source>
        <translation>Vælg en Piper-stemme</translation>
    </message>
    <message>
        <source>There is no sound right now. Check that the loudspeakers are on.</source>
        <translation>Der er ingen lyd lige nu. Se efter, om højttalerne er tændt.</translation>
    </message>
    <message>
        <source>The voice does not answer. Try again, or choose another.</source>
        <translation>Stemmen svarer ikke. Prøv igen, eller vælg en anden.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Voices</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Who speaks, and how. Each language has a voice of its own.</source>
        <translation>Hvem der taler, og hvordan. Hvert sprog har sin egen stemme.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>The last seven days</source>
        <translation>De sidste syv dage</translation>
    </message>
    <message>
        <source>%1, twice</source>
        <translation>%1, to gange</translation>
    </message>
    <message>
        <source>%1, several times</source>
        <translation>%1, flere gange</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Your answers stay on this computer</source>
        <translation>Dine svar bliver på denne computer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gå fra tjekket</translation>
    </message>
    <message>
        <source>Keys 1–%1. There are no right answers.</source>
        <translation>Tast 1–%1. Der er ingen rigtige svar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ikke i dag</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Words of your own</source>
        <translation>Dine egne ord</translation>
    </message>
    <message>
        <source>What do you wish yourself and others? Up to three words are spoken in the wishes.</source>
        <translation>Hvad ønsker du dig selv og andre? Op til tre ord bliver sagt i ønskerne.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Ord %1</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Et ord</translation>
    </message>
    <message>
        <source>tenderness</source>
        <translation>nænsomhed</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>tryghed</translation>
    </message>
    <message>
        <source>care</source>
        <translation>omsorg</translation>
    </message>
    <message>
        <source>Take the word: %1</source>
        <translation>Brug ordet: %1</translation>
    </message>
    <message>
        <source>Delete my words</source>
        <translation>Slet mine ord</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The practice is deleted.</source>
        <translation>Øvelsen er slettet.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Your own practice</source>
        <translation>Din egen øvelse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Change the words and the silences as you like. What stands after # is a note to yourself.</source>
        <translation>Ret ord og stilhed, som du vil. Det, der står efter #, er noter til dig selv.</translation>
    </message>
    <message>
        <source>The practice, as text</source>
        <translation>Øvelsen som tekst</translation>
    </message>
    <message>
        <source>Delete this practice? It cannot be brought back.</source>
        <translation>Skal øvelsen slettes? Den kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv den</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Fortryd mine ændringer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Ja, slet den</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Nothing was lost: your text is held here until you close Pauseknap.</source>
        <translation>Intet er gået tabt: Din tekst er her, til du lukker Pauseknap.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. Until then the practice stays as it was; your text is kept as a draft.</source>
        <translation>
            <numerusform>%n ting skal rettes. Indtil da er øvelsen, som den var; din tekst bliver gemt som kladde.</numerusform>
            <numerusform>%n ting skal rettes. Indtil da er øvelsen, som den var; din tekst bliver gemt som kladde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. Your text is kept as a draft.</source>
        <translation>Ikke gemt endnu. Din tekst bliver gemt som kladde.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alt er gemt.</translation>
    </message>
</context>
<context>
    <name>YourDataSection</name>
    <message>
        <source>Your data</source>
        <translation>Dine data</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Delete it here.</source>
        <translation>Alt bliver på denne computer. Du kan slette det her.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Saved check-ins</source>
        <translation>Gemte tjek</translation>
    </message>
    <message>
        <source>What you have kept of practices</source>
        <translation>Det, du har gemt fra øvelser</translation>
    </message>
    <message>
        <source>Boards, plans, thanks and the diary.</source>
        <translation>Tavler, planer, tak og dagbogen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Delete check-ins</source>
        <translation>Slet tjek</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>Slet det gemte</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Slet alt</translation>
    </message>
    <message>
        <source>Delete all saved check-ins? They cannot be brought back.</source>
        <translation>Skal alle gemte tjek slettes? De kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Yes, delete them</source>
        <translation>Ja, slet dem</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Delete all you have kept of practices? It cannot be brought back.</source>
        <translation>Skal alt, du har gemt fra øvelser, slettes? Det kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Ja, slet det</translation>
    </message>
    <message>
        <source>Delete everything? The app begins as on the first day.</source>
        <translation>Skal alt slettes? Appen starter helt forfra.</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>Ja, slet alt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Check-ins, what you have kept, names, settings, recordings, your own words and spoken lines.</source>
        <translation>Tjek ind, det gemte, navne, indstillinger, optagelser, dine egne ord og indtalte linjer.</translation>
    </message>
    <message>
        <source>The check-ins are deleted.</source>
        <translation>Dine gemte tjek er slettet.</translation>
    </message>
    <message>
        <source>What you had kept is deleted.</source>
        <translation>Det gemte er slettet.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Alt er slettet.</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Vælg: %1</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lad det stå åbent</translation>
    </message>
</context>
</TS>
