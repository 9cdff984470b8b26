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
