### Seinältä polulle.

wall-question = Miten hyvin tämä toimii asiakkaalle? (työpaja)
wall-nothing-there = Ruudussa ei ole vielä kosketuspistettä: ”{ $text }”
wall-left-out = Jätettiin pois, koska yläpuolella ei ole kosketuspistettä: ”{ $text }”
wall-canvas-how = Yksi kosketuspiste ruutuun. Ympyröi !, jos asiakassuhde ratkeaa tässä. Ympyröi 1–5: miten hyvin tämä toimii. Kirjoita ohjelmaan ensin ruudun koodi, esimerkiksi B2: Kassa 4
wall-canvas-group = Ryhmä
wall-canvas-file = pohja
wall-canvas-title = Minne pohja tallennetaan?

wall-title = Liitä seinältä
wall-text = Teksti
wall-text-hint = Luettelo, jossa on kosketuspiste rivillään, taulukosta kopioitu alue tai vaiheet, joiden alla kosketuspisteet on sisennetty
wall-grammar = ! on totuuden hetki · #puhelin on kanava · luku 1–5 lopussa on arvosana · B2: on pohjan ruutu
wall-form = Luetaan
wall-form-list = Luettelona
wall-form-slips = Lappuina, tyhjä välissä
wall-form-table = Soluina, sarake on vaihe
wall-form-outline = Vaiheina ja sisennyksinä
wall-stage = Vaiheeseen
wall-header = Ensimmäisellä rivillä on otsikot
wall-adds = Lisätään: { $what }
wall-nothing = Ei vielä mitään lisättävää
wall-count-touchpoints = { $n ->
    [one] yksi kosketuspiste
   *[other] { $n } kosketuspistettä
}
wall-count-stages = { $n ->
    [one] yksi vaihe
   *[other] { $n } vaihetta
}
wall-count-votes = { $n ->
    [one] yksi arvosana
   *[other] { $n } arvosanaa
}
wall-votes = { $n ->
    [one] arvosana { $scores }
   *[other] arvosanat { $scores }
}
wall-new-stage = Uusi vaihe
wall-known = on jo kartalla
wall-known-vote = on jo kartalla, saa arvosanat
wall-more = ja { $n ->
    [one] yksi muu
   *[other] { $n } muuta
}

wall-bar-field = Lappu seinältä
wall-bar-example = Näyteikkuna ! #digitaalinen 4
wall-bar-keys = Enter: tallenna · Sarkain: seuraava vaihe · - kipukohta · + idea · " lainaus · ! totuuden hetki · #kanava · @vastuu · 1–5 arvosana · p: parkkiin · B2: ruutu · Esc: sulje
wall-bar-new = Uusi vaiheeseen { $stage }: { $what }
wall-bar-new-at = Uusi vaiheeseen { $stage }, paikka { $slot }: { $what }
wall-quoted = ”{ $name }”
wall-did-pain = Kipukohta → { $name }: ”{ $text }”
wall-did-idea = Idea → { $name }: ”{ $text }”
wall-did-quote = Lainaus → { $name }: ”{ $text }”
wall-did-owner = Vastuuhenkilö → { $name }: { $text }
wall-did-park = Parkkipaikalle: ”{ $text }”
wall-did-vote = Arvosana { $vote } → { $name } ({ $round }, n { $n })
wall-did-add = Lisättiin { $name } vaiheeseen { $stage }
wall-did-nowhere = Ei lisätty: valitse ensin kosketuspiste tai aloita sen ruudulla, esimerkiksi C2: - hidas
wall-will-pain = Kipukohdaksi kohteeseen { $name }: ”{ $text }”
wall-will-idea = Ideaksi kohteeseen { $name }: ”{ $text }”
wall-will-quote = Lainaukseksi kohteeseen { $name }: ”{ $text }”
wall-will-owner = Vastuuhenkilöksi kohteeseen { $name }: { $text }
wall-will-park = Parkkipaikalle: ”{ $text }”
wall-off-scale = { $number } ei ole asteikolla 1–5: se jää nimeen eikä ole arvosana.
wall-no-score = { $number } ei ole arvosana 1–5. Kirjoita ensin, mistä on kyse.
wall-count-notes = { $n ->
    [one] yksi muistiinpano
   *[other] { $n } muistiinpanoa
}
