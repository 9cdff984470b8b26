### Kartan muokkaaminen paikallaan ja näppäimet.

cmd-panel = Tietopaneeliin ja takaisin

keys-title = Muut näppäimet
keys-tab = Seuraava tai edellinen kohta
keys-tab-key = Sarkain, Vaihto+Sarkain
keys-arrows = Kortista, vaiheesta tai rivistä toiseen
keys-arrows-key = Nuolet
keys-press = Paina painiketta, valitse
keys-press-key = Enter, Välilyönti
keys-escape = Peru kirjoitettu; sulje; koko asiakaspolun tiedot
keys-escape-key = Esc
keys-lane = Kirjoita rivin soluun
keys-lane-key = Enter, F2
keys-next-line = Tallenna ja aloita seuraava rivi
keys-next-line-key = Enter
keys-next-cell = Tallenna ja siirry seuraavaan soluun
keys-next-cell-key = Sarkain
keys-to-action = Tee kipukohdasta tai mahdollisuudesta toimenpide
keys-to-action-key = T
keys-context = Avaa valikko
keys-context-key = Vaihto+F10, hiiren oikea
keys-zoom = Suurenna ja pienennä
keys-zoom-key = Ctrl+rulla
keys-present = Lopeta esitys
keys-present-key = Esc, F5

inspector-tab-result = Pisteet
inspector-tab-surveys = Kysymykset
inspector-tab-content = Sisältö
inspector-tab-kpis = Mittarit
inspector-tab-actions = Toimet
inspector-tab-rounds = Kierrokset
inspector-tab-people = Persoonat
inspector-tab-touchpoints = Kohdat
palette-selected = Valittu

menu-lanes = Rivit
cmd-journey = Koko asiakaspolun tiedot
cmd-add-lane = Lisää oma rivi
cmd-lane-does = Näytä asiakkaan teot
cmd-lane-expects = Näytä odotus ja kokemus
cmd-lane-function = Näytä toiminta
cmd-lane-emotion = Näytä tunne
cmd-lane-meaning = Näytä merkitys
cmd-lane-backstage = Näytä kulissien takana
cmd-lane-owner = Näytä vastuuhenkilöt
cmd-lane-delivery = Näytä ydin, laajennettu ja ylittävä
cmd-lane-management = Näytä satunnainen, odotettavissa ja johdettu
cmd-lane-own = Näytä oma rivi
map-lane-does = Asiakas tekee
map-lane-expects = Odotus ja kokemus
map-lane-function = Toiminta
map-lane-emotion = Tunne
map-lane-meaning = Merkitys
map-lane-backstage = Kulissien takana
map-lane-owner = Vastuuhenkilö
map-lane-delivery = Mitä pitää tuottaa
map-lane-management = Miten johdettu
map-lane-own = Oma rivi
lane-new = Oma rivi
lane-hide = Piilota rivi: { $lane }
lane-up = Siirrä riviä ylöspäin
lane-down = Siirrä riviä alaspäin
lane-remove = Poista rivi: { $lane }
lane-name = Rivin nimi
lane-shown = Näytä: { $lane }
lane-line-hint = Enter: uusi · Sarkain: seuraava · Esc: peru
lane-line-add = Lisää tähän
lane-line-change = Muokkaa
lane-line-remove = Poista
lane-line-removed = Poistettiin.
lane-line-to-action = Tee tästä toimenpide
lane-line-move = Siirrä riville: { $lane }
lane-action-added = Toimenpide lisättiin tähän kosketuspisteeseen.
inspector-lanes = Kartan rivit
edit-lanes = Muuta kartan rivejä
card-vote = Pikaääni
card-vote-hint = Oletettu arvosana
card-vote-1 = 1 Erittäin huonosti
card-vote-2 = 2 Huonosti
card-vote-3 = 3 Siltä väliltä
card-vote-4 = 4 Hyvin
card-vote-5 = 5 Erittäin hyvin
card-voted = Arvosana kirjattiin oletuksena.

cmd-copy = Kopioi kosketuspisteet
cmd-cut = Leikkaa kosketuspisteet
cmd-duplicate = Monista kosketuspisteet
toast-copied = Kopioitiin. Liitä tähän tai toiseen ikkunaan.
toast-paste-bare = Liitettiin ilman vastauksia, lukuja ja kommentteja: ne eivät sovi tähän asiakaspolkuun. Ne ovat yhä siinä, josta kopioit.
toast-paste-unfit = Kopioidut kosketuspisteet eivät sovi tähän asiakaspolkuun. Mitään ei muutettu.

cmd-replace = Etsi ja korvaa…
edit-replace = Korvaa tekstiä
replace-title = Etsi ja korvaa koko asiakaspolussa
replace-find = Etsi
replace-with = Korvaa tekstillä
replace-count = { $n ->
    [0] Ei löydy.
    [one] Löytyy yhdestä kohdasta.
   *[other] Löytyy { $n } kohdasta.
}
replace-note = Isot ja pienet kirjaimet erotetaan. Asiakkaiden kommentit, lainaukset ja kysymykset jäävät ennalleen.
replace-go = Korvaa kaikki
replace-done = { $n ->
    [one] Yksi kohta korvattiin.
   *[other] { $n } kohtaa korvattiin.
}
