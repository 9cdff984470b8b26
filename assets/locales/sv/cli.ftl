### Vad kommandoraden säger. Före kolonet står en fil eller en flagga.

cli-no-language = Språket ”{ $code }” finns inte. Använd fi, sv eller en.
cli-file-exists = filen finns och lämnades som den är. Välj ett annat namn, eller ersätt den med --force.
cli-written = skriven
cli-window-failed = inget fönster kunde öppnas.
cli-window-what-to-do = Uppdatera grafikdrivrutinen, eller prova --renderer glow eller --renderer wgpu. I Linux behövs en skärm (DISPLAY eller WAYLAND_DISPLAY); utan den fungerar ändå `polku report FIL` och `polku export FIL -o karta.svg`.

cli-touchpoints = { $count ->
    [one] { $count } kontaktpunkt
   *[other] { $count } kontaktpunkter
}
cli-rounds = { $count ->
    [one] { $count } omgång
   *[other] { $count } omgångar
}
cli-stages = { $count ->
    [one] { $count } fas
   *[other] { $count } faser
}
cli-answers = { $count ->
    [one] { $count } svar
   *[other] { $count } svar
}
cli-comments = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
cli-warnings = { $count ->
    [one] { $count } varning
   *[other] { $count } varningar
}

## check
cli-check-ok = i ordning ({ $touchpoints }, { $rounds })
cli-check-newer = i ordning ({ $touchpoints }, { $rounds }; format { $format } från en nyare version av Polku: skrivskyddad)

## report, compare, export
cli-no-round = Omgången ”{ $name }” finns inte. { $rounds }
cli-rounds-are = Omgångarna är: { $names }.
cli-rounds-none = Den här kundresan har inga omgångar.
cli-same-round = Före och efter är samma omgång. Ange två omgångar.
cli-no-second-round = Det finns ingen andra omgång att jämföra med. { $rounds }
cli-export-ending = ”.{ $ending }”-filer kan inte skrivas. Använd ett namn som slutar på { $endings }.
cli-export-no-ending = namnet saknar filändelse. Använd ett namn som slutar på { $endings }.

## new
cli-new-name = Ange filen som ska skapas: -o FIL.
cli-no-template = Mallen ”{ $name }” finns inte. Mallarna är: { $names }.
cli-new-made = en ny kundresa från ”{ $template }” ({ $language })

## convert
cli-convert-form = namnet säger inte vad kartan är skriven i. Använd ett namn som slutar på .mmd eller .md, eller --from mermaid eller --from outline.

## redact
cli-redact-itself = det här är själva kundresan. Ange en annan fil för kopian.
cli-redact-done = skriven utan följande: { $counts }
cli-redact-remains = detta finns kvar: { $kinds }. Läs det, eller nämn det också med --leave-out.
cli-redact-goes = utelämnas
cli-redact-stays = finns kvar

## merge
cli-merge-input = det här är en av filerna som ska slås ihop och den lämnades som den är. Välj ett annat namn, eller ersätt den med --force.
cli-merge-twice = filen har angetts två gånger. Ange varje grupps fil en gång.
cli-merge-same-file = det här är samma fil som { $other }. Ange varje grupps fil en gång.
cli-merge-repeated = { $file }: samma som { $other }, så den räknas en gång
cli-merge-more = … och { $count } till; --json visar alla
cli-merge-same = { $count ->
    [one] { $count } uppsättning svar är densamma i flera filer och räknades en gång; med --base FIL, filen som alla började med, räknas bara det nya i varje
   *[other] { $count } uppsättningar svar är desamma i flera filer och räknades en gång; med --base FIL, filen som alla började med, räknas bara det nya i varje
}
cli-merge-done = { $files } filer ihopslagna till { $touchpoints }, { $answers }, { $comments }; { $conflicts ->
    [one] { $conflicts } motsägelse
   *[other] { $conflicts } motsägelser
}, { $notes ->
    [one] { $notes } anmärkning om svar
   *[other] { $notes } anmärkningar om svar
}

## import
cli-import-folder = det här är en mapp. Ange enkätens fil.
cli-import-overwritten = filen skulle skrivas över av något annat. Ange en annan fil.
cli-import-known = kolumnerna är kända från förra importen och förs till samma ställen (--map gäller före)
cli-import-decimal = --decimal ”{ $value }”: det är , eller . (comma eller point).
cli-import-encoding = --encoding ”{ $value }” är inte känd. Prova utf-8, windows-1252, iso-8859-15, macintosh, cp850, cp437, utf-16le eller utf-16be.
cli-import-delimiter = --delimiter ”{ $value }”: det är comma, semicolon, tab, pipe eller ett tecken som inte är bokstav, siffra eller citattecken.
cli-import-split-date = --split-date ”{ $value }”: skriv KOLUMN@ÅÅÅÅ-MM-DD, till exempel datum@2026-01-31.
cli-import-split-rounds = --split-rounds: omgångarna måste ha olika namn.
cli-mapping-unread = kolumnplaceringen kunde inte läsas: { $reason }.
cli-mapping-not-kept = kolumnplaceringen kunde inte sparas: { $reason }. Inget importerades.

## what is kept, and where it goes
cli-new-format = är nu i format 2, som tidigare versioner av Polku inte kan öppna
cli-unkept = ingen tidigare version sparades: { $reason }
cli-standard-output = standard ut: { $reason }.
cli-mapping-no-file = resultatet går redan till standard ut: ange en fil för kolumnplaceringen
cli-merge-both-standard = Både kundresan och --json går till standard ut. Ange en fil med -o.
cli-versions-no-folder = Det finns ingen mapp för versioner i det här systemet.
cli-versions-none = inga versioner och inget att återställa finns kvar
cli-versions-restored = som den var { $time }
cli-versions-undeleted = { $number }: raderades inte: { $reason }
cli-versions-deleted = { $count ->
    [one] en raderad
   *[other] { $count } raderade
}
cli-versions-number = ”{ $text }” är inget nummer i listan. Numren går från 1 till { $count }.
cli-versions-version = version
cli-versions-recovery = återställning
