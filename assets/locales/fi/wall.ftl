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
wall-form-table = Soluina, sarake vaihetta kohti
wall-form-outline = Vaiheina ja sisennyksinä
wall-stage = Vaiheeseen
wall-header = Ensimmäisellä rivillä on vaiheiden nimet
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
wall-more = ja { $n } muuta

wall-bar-field = Lappu seinältä
wall-bar-example = Näyteikkuna ! #digitaalinen 4
wall-bar-keys = Enter: seuraava kosketuspiste · Sarkain: seuraava vaihe · ! totuuden hetki · #kanava · 1–5 arvosana · B2: ruutu · Esc: sulje
wall-bar-new = Uusi vaiheeseen { $stage }: { $what }
wall-bar-new-at = Uusi vaiheeseen { $stage }, paikka { $slot }: { $what }
wall-quoted = ”{ $name }”
