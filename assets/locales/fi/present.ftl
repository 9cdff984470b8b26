### Esitys: sivu kerrallaan huoneelle.

present-rounds = { $after }, verrattuna kierrokseen { $before }
present-no-rounds = Ei vielä mittauskierroksia
present-stage-of = Vaihe { $at }/{ $count }
present-touchpoint-of = Kosketuspiste { $at }/{ $count }
present-stage-mean = vaiheen keskiarvo
present-stage-target = vaiheen keskiarvo, tavoite { $target }
present-stage-score = Vaiheen kosketuspisteiden keskiarvo on { $score }.
present-stage-empty = Vaiheessa ei ole vielä kosketuspisteitä.
present-empty = Asiakaspolussa ei ole vielä kosketuspisteitä.
present-band = 95 %:n luottamusväli
present-target-line = tavoite
present-target = tavoite { $target }
present-axis = asteikko 0–100
present-n = n { $n }
present-guess = oletettu
present-tentative = alustava
present-few = liian vähän
present-not-measured = ei mitattu
present-unmeasured = Tästä kosketuspisteestä ei ole vielä kysytty.
present-unmeasured-now = Tästä ei ole kysytty tällä kierroksella.
present-score-only = Pisteet ovat { $score } (95 %:n luottamusväli { $interval }).
present-moment = Tämä on totuuden hetki: asiakassuhde ratkeaa tässä.
present-moment-label = totuuden hetki
present-no-drop = Pudotuksia ei osoitettu.
present-no-change = Muutoksia ei osoitettu.
present-drops = Missä tyytyväisyys putoaa
present-drops-counted = osoitettuja { $confirmed }, mahdollisia { $possible }
present-changes = Mikä on muuttunut
present-priorities = Mikä ensin kuntoon
present-priorities-how = prioriteetti = tärkeys × puuttuvat pisteet
present-actions = Mitä teemme
present-actions-counted = { $count ->
    [one] yksi toimenpide
   *[other] { $count } toimenpidettä
}, valmiina { $done }, myöhässä { $late }
present-pains = Kipukohdat
present-doing = Mitä teemme
present-voices = Asiakkaat sanovat
present-next = Seuraavaksi
present-overdue = myöhässä
present-late = { $n ->
    [one] päivän myöhässä
   *[other] { $n } päivää myöhässä
}
present-nobody = Kuka?
present-more = ja { $n ->
    [one] yksi muu
   *[other] { $n } muuta
}
present-no-question = Kysymyksen sanamuotoa ei ole kirjoitettu
present-end-nps-low = ei lainkaan todennäköisesti
present-end-nps-high = erittäin todennäköisesti
present-end-csat-low = erittäin tyytymätön
present-end-csat-high = erittäin tyytyväinen
present-detractors = arvostelijoita { $share }
present-promoters = suosittelijoita { $share }
present-dissatisfied = tyytymättömiä { $share }
present-satisfied = tyytyväisiä { $share }
present-low-ratings = huonoja arvosanoja { $share }
present-high-ratings = hyviä arvosanoja { $share }

present-notes = Vetäjän muistiinpanot
present-notes-next = Seuraavana: { $name }
present-notes-last = Tämä on viimeinen sivu.
present-notes-of = Sivu { $at }/{ $count }
present-notes-keys = → seuraava · ← edellinen · ↓ kosketuspisteeseen · ↑ takaisin vaiheeseen · 1–9 vaiheeseen · B pimennä · N muistiinpanot · Esc lopeta
present-page = Esityksen sivu
present-blank = Pimennetty. B palauttaa kuvan.
