### Työpaja: aikataulu, ajastin, äänestys, parkkipaikka.

view-workshop = Työpaja
cmd-workshop = Työpaja
cmd-timer-pause = Ajastin: tauko tai jatka
cmd-timer-more = Ajastin: 5 minuuttia lisää
cmd-timer-next = Ajastin: aloita tai seuraava kohta
cmd-parking-lot = Parkkipaikka

edit-workshop = Muuta työpajaa
edit-vote = Tallenna äänestys

workshop-agenda = Aikataulu
workshop-edit = Muokkaa
workshop-edit-done = Valmis
workshop-shift = Siirrä aikataulua
workshop-late = { $minutes } min myöhässä, päättyy { $time }
workshop-ends = päättyy { $time }
workshop-choose-agenda = Työpajalla ei ole vielä aikataulua. Valitse kesto; kohtia voi muokata.
workshop-preset-hour = Tunti
workshop-preset-two-hours = Kaksi tuntia
workshop-preset-half-day = Puoli päivää
workshop-add-item = Lisää kohta
workshop-new-item = Uusi kohta
workshop-minutes = { $minutes } min
workshop-minutes-over = { $minutes } + { $over } min
workshop-past = valmis
workshop-now = nyt
workshop-ahead = tulossa
workshop-item-title = Kohdan { $at } nimi
workshop-item-minutes = Minuutteja: { $title }
workshop-earlier = Aikaisemmaksi: { $title }
workshop-later = Myöhemmäksi: { $title }
workshop-remove-item = Poista: { $title }
workshop-item-frame = Rajaus
workshop-item-stages = Vaiheet
workshop-item-touchpoints = Kosketuspisteet
workshop-item-feelings = Ajatukset ja tunteet
workshop-item-pains = Kipukohdat ja ideat
workshop-item-vote = Äänestys
workshop-item-actions = Parkkipaikka, toimet
workshop-item-break = Tauko

workshop-left = Jäljellä
workshop-over = Yli
workshop-left-of = Jäljellä { $minutes } minuutista
workshop-planned = Suunniteltu kesto
workshop-no-agenda = Valitse ensin aikataulu.
workshop-begin = Aloita
workshop-pause = Tauko
workshop-go-on = Jatka
workshop-five = +5 min
workshop-next = Seuraava
workshop-done = Aikataulu on käyty läpi
workshop-end = Päätä työpaja

workshop-no-stages = Asiakaspolussa ei ole vielä vaiheita.
workshop-first-touchpoint = Kirjoita ensimmäinen kosketuspiste.
workshop-stage-before = Edellinen vaihe
workshop-stage-after = Seuraava vaihe
workshop-hidden-scores = Mitatut pisteet ovat piilossa, kunnes äänestys on suljettu.
workshop-pain = Kipukohta: { $text }
workshop-idea = Idea: { $text }
workshop-voted-n = { $n ->
    [one] yksi on äänestänyt
   *[other] { $n } on äänestänyt
}

workshop-vote = Äänestys
workshop-heads = Ihmisiä paikalla
workshop-vote-experience = Kokemus 1–5
workshop-vote-importance = Tärkeys 1–5
workshop-dots-each = Tarroja kullakin
workshop-dots-touchpoints = Tarrat kohtiin
workshop-dots-actions = Tarrat toimiin
workshop-question-importance = Miten tärkeä tämä on asiakkaalle? (työpaja)
workshop-question-dots = Mihin kosketuspisteisiin tartutaan ensin?
workshop-question-actions = Mitkä toimenpiteet tehdään ensin?
workshop-hidden = Äänet piilossa
workshop-ready = valmiina
workshop-too-many = Ääniä on { $n }, ihmisiä { $people }. Joku on voinut äänestää kahdesti.
workshop-nobody-sees = Kukaan ei näe ääniä, et sinäkään.
workshop-close-show = Sulje ja näytä
workshop-by-hand = Käsin…
workshop-drop-vote = Hylkää äänestys
workshop-closing = Suljetaan…
workshop-closed = Äänestys on suljettu
workshop-show = Näytä tulos
workshop-reopen = Avaa uudelleen
workshop-few-voters = Äänestäjiä on alle kolme: tulos kertoisi, kuka antoi mitä.
workshop-not-all = Kaikki eivät ole vielä äänestäneet.
workshop-wait = Odota
workshop-show-anyway = Näytä silti
workshop-result-title = Tulos
workshop-voters = { $n ->
    [one] yksi äänestäjä
   *[other] { $n } äänestäjää
}
workshop-result = { $name }: keskiarvo { $mean }, hajonta { $spread }, n { $n }.
workshop-result-none = { $name }: ei arvosanoja.
workshop-result-dots = { $name }: { $n ->
    [one] yksi tarra
   *[other] { $n } tarraa
}, { $place }.
workshop-place = sija { $place }
workshop-place-tied = jaettu sija { $place }
workshop-spread = hajonta { $spread }
workshop-keep = Pidä tulos
workshop-again = Uudelleen
workshop-kept = Äänestys tallennettiin asiakaspolkuun.
workshop-source = Työpaja
workshop-hand-scores = Jokainen numero 1–5 on yksi ääni. Teksti pysyy piilossa.
workshop-hand-dots = Kirjoita tarrojen määrä. Teksti pysyy piilossa.
workshop-hand-people = Äänestäjiä
workshop-hand-of = Äänet käsin: { $name }
workshop-hand-done = Laskettu

workshop-parking = Parkkipaikka
workshop-not-reviewed = { $n } käsittelemättä
workshop-parking-empty = Tänne voi jättää asian, jonka aika ei ole nyt.
workshop-review = Käsitelty: { $text }
workshop-park-hint = Uusi asia @kenelle
workshop-park-field = Uusi asia parkkipaikalle
workshop-parking-title = Parkkipaikalla on käsittelemättömiä asioita
workshop-parking-text = Käydäänkö ne läpi ennen kuin työpaja päättyy?
workshop-look = Käy läpi
workshop-end-anyway = Päätä silti

workshop-log-begun = Työpaja alkoi.
workshop-log-item = Aloitettiin: { $title }
workshop-log-kept = Äänestys: { $question } Äänestäjiä { $n }. { $outcome }
workshop-summary = Työpajan yhteenveto
workshop-summary-text = Tämä on nyt työpajan lokissa ja tulee raporttiin.
workshop-summary-added = Uusia kosketuspisteitä { $n }: { $list }
workshop-summary-notes = Uusia kipukohtia { $pains }, ideoita { $ideas }
workshop-summary-votes = Tallennettuja äänestyksiä { $n }
workshop-summary-decided = Päätettiin { $n }: { $list }
workshop-summary-nothing = Mitään uutta ei kirjattu.
workshop-summary-parked = Parkkipaikalla { $n }: { $list }
report-workshop = Työpajat
