### Återställning, tidigare versioner, andras ändringar, lås.

cmd-versions = Versioner…

safety-ago-now = alldeles nyss
safety-ago-minutes = { $count ->
    [one] för { $count } minut sedan
   *[other] för { $count } minuter sedan
}
safety-ago-hours = { $count ->
    [one] för { $count } timme sedan
   *[other] för { $count } timmar sedan
}
safety-ago-days = { $count ->
    [one] för { $count } dag sedan
   *[other] för { $count } dagar sedan
}

safety-stages = { $count ->
    [one] { $count } fas
   *[other] { $count } faser
}
safety-touchpoints = { $count ->
    [one] { $count } kontaktpunkt
   *[other] { $count } kontaktpunkter
}

## Recovery

recovery-title = Osparat arbete hittades
recovery-text = Polku stängdes inte som det skulle. Det här har inte sparats i sin fil; inget tas bort förrän du bestämmer.
recovery-no-file = Det har ingen fil än.
recovery-file-missing = Filen är borta eller går inte att läsa.
recovery-typed = { $count ->
    [one] { $count } oavslutad text i ett fält
   *[other] { $count } oavslutade texter i fält
}
recovery-changed = { $count ->
    [one] { $count } kontaktpunkt ändrad
   *[other] { $count } kontaktpunkter ändrade
}
recovery-added = { $count ->
    [one] { $count } kontaktpunkt tillagd
   *[other] { $count } kontaktpunkter tillagda
}
recovery-removed = { $count ->
    [one] { $count } kontaktpunkt borttagen
   *[other] { $count } kontaktpunkter borttagna
}
recovery-other = Något annat än kontaktpunkterna har ändrats
recovery-moved-on = Någon annan har ändrat filen sedan dess. Innan något ersätts blir du tillfrågad.
recovery-damaged = Skadad säkerhetskopia
recovery-restore = Återställ
recovery-restore-of = Återställ { $title }
recovery-delete = Ta bort
recovery-delete-of = Ta bort { $title }
recovery-delete-sure = Ta bort för gott
recovery-later = Behåll till senare
recovery-restored = Återställt. Spara så finns det också i filen.

## Versions

versions-title = Tidigare versioner
versions-text = Varje gång du sparar behålls en version: de senaste alla, därefter en per timme i ett dygn och en per dag i tre månader.
versions-none = Det finns inga versioner av den här kundresan än. Den första behålls när den sparas.
versions-current = samma som nu
versions-unreadable = går inte att läsa
versions-compare = Jämför med nu
versions-delete-all = Ta bort alla
versions-bring-back = Återställ
versions-brought-back = Versionen { $time } är återställd. Den är inte sparad än.
versions-unkept = Sparat, men ingen tidigare version kunde behållas: { $reason }.

## Others who change or hold the file

safety-changed = Ett annat program ändrade ”{ $file }”.
safety-changed-mine = Ett annat program ändrade ”{ $file }”, och du har ändringar som inte är sparade.
safety-gone = ”{ $file }” finns inte längre: någon har flyttat eller tagit bort filen. När du sparar skrivs den på nytt.
safety-reload = Läs in igen
safety-keep-mine = Behåll mina ändringar
safety-reloaded = Inläst igen: det här är vad filen innehåller nu.
safety-merge = Slå ihop
safety-held = { $user } har kundresan öppen på { $host } sedan { $time }, så här kan den bara läsas.
safety-read-only = skrivskyddad
safety-open-anyway = Öppna ändå
safety-newer = Den här kundresan är gjord med en nyare version av Polku och kan bara läsas.

## Autosave

safety-not-kept = Osparade ändringar kan just nu inte skyddas mot en krasch: { $reason }. Spara då och då.
safety-kept-again = Osparade ändringar är skyddade igen.

# Versioner: andra kundresor.
versions-elsewhere = Sparat av andra kundresor
versions-elsewhere-text = Även av filer som inte finns kvar. Det som tas bort kommer inte tillbaka.
versions-elsewhere-all = Ta bort alla dessa
versions-elsewhere-sure = Ta bort alla dessa för gott
versions-elsewhere-recovery = arbete som inte sparades
versions-elsewhere-gone = { $count ->
    [one] filen finns inte kvar · en version
   *[other] filen finns inte kvar · { $count } versioner
}
versions-elsewhere-there = { $count ->
    [one] en version
   *[other] { $count } versioner
}
