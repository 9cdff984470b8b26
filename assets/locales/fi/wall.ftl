### Seinältä polulle.

wall-question = Miten hyvin tämä toimii? (työpajan ääni)
wall-nothing-there = Siinä ei ole vielä mitään: ”{ $text }”
wall-left-out = Jätettiin pois, koska yläpuolella ei ole kosketuspistettä: ”{ $text }”
wall-canvas-how = Yksi kosketuspiste ruutuun. Ympyröi !, jos suhde ratkeaa siinä, ja 1–5 sen mukaan, miten hyvin se toimii. Kirjoita Polkuun koodi ensin, esimerkiksi B2: Kassa 4
wall-canvas-group = Ryhmä
wall-canvas-file = pohja
wall-canvas-title = Minne pohja tallennetaan?

wall-title = Liitä seinältä
wall-text = Teksti
wall-text-hint = Luettelo, jossa on kosketuspiste rivillään, taulukosta kopioitu alue tai vaiheet, joiden alla kosketuspisteet on sisennetty
wall-grammar = ! on totuuden hetki · #puhelin on kanava · luku 1–5 lopussa on ääni · B2: kertoo ruudun pohjalla
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
    [one] yksi ääni
   *[other] { $n } ääntä
}
wall-votes = { $n ->
    [one] ääni { $scores }
   *[other] äänet { $scores }
}
wall-new-stage = Uusi vaihe
wall-known = on jo polulla
wall-known-vote = on jo polulla, saa äänet
wall-more = ja { $n } muuta

wall-bar-field = Lappu seinältä
wall-bar-example = Näyteikkuna ! #digitaalinen 4
wall-bar-keys = Enter: seuraava kosketuspiste · Sarkain: seuraava vaihe · ! totuuden hetki · #kanava · 1–5 ääni · B2: ruutu · Esc: sulje
wall-bar-new = Uusi vaiheeseen { $stage }: { $what }
wall-bar-new-at = Uusi vaiheeseen { $stage }, paikka { $slot }: { $what }
wall-quoted = ”{ $name }”
