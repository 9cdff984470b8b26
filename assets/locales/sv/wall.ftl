### Från väggen till kundresan.

wall-question = Hur bra fungerar det här för kunden? (workshop)
wall-nothing-there = Där finns ännu ingenting: ”{ $text }”
wall-left-out = Utelämnades, eftersom det inte finns någon kontaktpunkt ovanför: ”{ $text }”
wall-canvas-how = En kontaktpunkt i varje ruta. Ringa in ! där relationen avgörs och 1–5 för hur bra det fungerar. Skriv in i Polku med koden först, till exempel B2: Kassa 4
wall-canvas-group = Grupp
wall-canvas-file = mall
wall-canvas-title = Var ska mallen sparas?

wall-title = Klistra in från väggen
wall-text = Text
wall-text-hint = En lista med en kontaktpunkt per rad, ett område kopierat från ett kalkylblad eller faser med indragna kontaktpunkter under
wall-grammar = ! är sanningens ögonblick · #telefon är en kanal · ett tal 1–5 sist är ett betyg · B2: är rutan på mallen
wall-form = Läs som
wall-form-list = Lista
wall-form-slips = Lappar, tom rad emellan
wall-form-table = Celler, en kolumn per fas
wall-form-outline = Faser och indragna rader
wall-stage = Till fasen
wall-header = Första raden har rubriker
wall-adds = Läggs till: { $what }
wall-nothing = Inget att lägga till ännu
wall-count-touchpoints = { $n ->
    [one] en kontaktpunkt
   *[other] { $n } kontaktpunkter
}
wall-count-stages = { $n ->
    [one] en fas
   *[other] { $n } faser
}
wall-count-votes = { $n ->
    [one] ett betyg
   *[other] { $n } betyg
}
wall-votes = betyg { $scores }
wall-new-stage = Ny fas
wall-known = finns redan
wall-known-vote = finns redan, får betygen
wall-more = och { $n } till

wall-bar-field = Lapp från väggen
wall-bar-example = Skyltfönster ! #digital 4
wall-bar-keys = Enter: spara · Tabb: nästa fas · - smärtpunkt · + idé · " citat · ! sanningens ögonblick · #kanal · @ansvarig · 1–5 betyg · p: parkera · B2: ruta · Esc: stäng
wall-bar-new = Ny i { $stage }: { $what }
wall-bar-new-at = Ny i { $stage }, plats { $slot }: { $what }
wall-quoted = ”{ $name }”
wall-did-pain = Smärtpunkt → { $name }: ”{ $text }”
wall-did-idea = Idé → { $name }: ”{ $text }”
wall-did-quote = Citat → { $name }: ”{ $text }”
wall-did-owner = Ansvarig → { $name }: { $text }
wall-did-park = Parkerat: ”{ $text }”
wall-did-vote = Betyg { $vote } → { $name } ({ $round }, n { $n })
wall-did-add = Lade till { $name } i fasen { $stage }
wall-did-nowhere = Inte tillagt: välj först en kontaktpunkt eller börja med dess ruta, till exempel C2: - långsam
wall-will-pain = Som smärtpunkt i { $name }: ”{ $text }”
wall-will-idea = Som idé i { $name }: ”{ $text }”
wall-will-quote = Som citat i { $name }: ”{ $text }”
wall-will-owner = Som ansvarig för { $name }: { $text }
wall-will-park = Till parkeringsplatsen: ”{ $text }”
wall-off-scale = { $number } finns inte på skalan 1–5: det blir kvar i namnet och är inget betyg.
wall-no-score = { $number } är inget betyg 1–5. Skriv först vad det gäller.
wall-count-notes = { $n ->
    [one] en anteckning
   *[other] { $n } anteckningar
}
