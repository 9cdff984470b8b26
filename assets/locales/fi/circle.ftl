### Mittaus, mittarit, toimet ja persoonat: asiakaskokemuksen johtamisen kehä.

## Lajit

state-idea = Idea
report-state-idea = idea
formula-first-response-p90 = Ensimmäinen vastaus 90 %:lle
formula-clv-now = CLV, ensimmäinen maksu heti
formula-clv-later = CLV ilman ensimmäistä maksua
formula-clv-end = CLV, maksut jakson lopussa
whom-customers = Asiakkailta
whom-left = Poistuneilta asiakkailta
whom-never-came = Heiltä, joista ei tullut asiakkaita
inspector-input-margin-per-period = Kate asiakasta kohti jaksossa
inspector-input-retention = Asiakaspysyvyys, %
inspector-input-discount = Diskonttokorko jaksossa, %
measure-whom = Kohderyhmä
measure-open-question = Avoin kysymys
actions-expected-score = Odotetut pisteet

## Mittaus

view-measure = Mittaus
measure-title = Mitä mitataan
measure-summary = { $measured }/{ $all } kosketuspistettä mitattu. { $enough ->
    [0] Missään vastaukset eivät riitä { $points } pisteen muutokseen.
    [one] Yhdessä vastaukset riittävät { $points } pisteen muutokseen.
   *[other] { $enough } kosketuspisteessä vastaukset riittävät { $points } pisteen muutokseen.
}
measure-list = Kysymykset
measure-search = Etsi suunnitelmasta
measure-order = Järjestys
measure-order-journey = Polun järjestys
measure-order-missing = Puuttuvat ensin
measure-order-oldest = Vanhimmat ensin
measure-head-touchpoint = Kosketuspiste
measure-head-who = Keneltä ja mitä
measure-head-how = Miten ja milloin
measure-head-evidence = Peruste ja ikä
measure-head-n = n, % kutsutuista
measure-head-need = Tarvittavat vastaukset ({ $points } pisteen muutos)
measure-head-rounds = Kierrokset
measure-whole = Koko asiakaspolku
measure-unasked = ei kysytä
measure-how = { $channel } ({ $method })
measure-enough = riittää
measure-missing = puuttuu { $n }
measure-never = johtopäätös ei mahdollinen
measure-has-of = { $has }/{ $needed }
measure-age-days = { $days ->
   *[other] { $days } pv
}
measure-age-months = { $months ->
   *[other] { $months } kk
}
measure-rate = { $rate } / { $invited }
measure-answers = Vastauksia { $n }
measure-score = Pisteet { $score }
measure-hides = Kukaan ei kysy. Pudotus { $from } → { $to } kulkee tämän yli.
measure-nobody = Kukaan ei kysy tästä.
measure-whole-unasked = Jokainen kosketuspiste voi olla kunnossa, vaikka asiakaspolku ei ole. Kokonaisuudesta ei kysytä.
measure-nobody-title = Mitä kukaan ei kysy
measure-nobody-both = Poistuneilta asiakkailta ja heiltä, joista ei tullut asiakkaita, ei kysytä mitään.
measure-nobody-left = Poistuneilta asiakkailta ei kysytä mitään.
measure-nobody-never-came = Heiltä, joista ei tullut asiakkaita, ei kysytä mitään.
measure-nobody-stages = Vaiheet ilman kysymystä: { $names }{ $more ->
    [0] .
    [one] {" "}ja yksi muu.
   *[other] {" "}ja { $more } muuta.
}
measure-nobody-touchpoints = Kosketuspisteet ilman kysymystä: { $names }{ $more ->
    [0] .
    [one] {" "}ja yksi muu.
   *[other] {" "}ja { $more } muuta.
}
measure-nobody-personas = Mitään kysymystä ei esitetä persoonille: { $names }{ $more ->
    [0] .
    [one] {" "}ja yksi muu.
   *[other] {" "}ja { $more } muuta.
}
measure-nobody-nothing = Jokaisesta kosketuspisteestä kysytään, myös poistuneilta ja heiltä, joista ei tullut asiakkaita.
measure-note = Puuttuu = vastauksia lisää kierrosta kohti, jotta { $points } pisteen muutos havaitaan neljä kertaa viidestä, kun { $count ->
    [one] vertailuja on yksi
   *[other] vertailuja on { $count }
}.
measure-note-guess = * Hajonta oletettu: { $spread } pistettä.
measure-add-question = Lisää kysymys
measure-add-invited = kirjaa kutsuttujen määrä
measure-add-group = Lisää kohderyhmä…
measure-questionnaire = Kyselypohja…
measure-keys = Nuolet valitsevat, Enter muokkaa, N lisää kysymyksen, Esc sulkee
measure-empty = Kosketuspisteitä ei vielä ole. Lisää ne kartalla; täällä suunnittelet, keneltä niistä kysytään.
measure-no-round = Ei vielä mittauskierroksia. Suunnitelman voi tehdä ensin.
measure-more-points = Suurempi muutos
measure-fewer-points = Pienempi muutos
measure-other-questions = { $n ->
    [one] yksi kysymys lisää
   *[other] { $n } kysymystä lisää
}
measure-close = Valmis
measure-invited = Kutsuttuja
measure-population = Asiakkaita kaikkiaan
measure-end-low = Pienimmän vastauksen sanat
measure-end-high = Suurimman vastauksen sanat
measure-no-answers = Kutsuttujen määrä kirjataan, kun kierroksella on vastauksia.
measure-promise = Lupaus
measure-no-promise = Mitään ei ole luvattu: kirjaa kartalla, mitä asiakas odottaa.
measure-say = Asiakkaat sanovat
measure-say-nothing = Tällä kierroksella ei ole kommentteja.
measure-say-score = { $score } pistettä sadasta
measure-say-target = tavoite { $target }
measure-group-where = Mistä kosketuspisteestä
measure-group-left-question = Mikä oli tärkein syy siihen, ettet enää ole asiakkaamme?
measure-group-left-scale = Kuinka tyytyväinen olit meihin lähtiessäsi? (1 = erittäin tyytymätön, 5 = erittäin tyytyväinen)
measure-group-never-question = Minkä olisi pitänyt olla toisin, jotta sinusta olisi tullut asiakkaamme?
measure-group-never-scale = Kuinka hyvin löysit meiltä sen, mitä etsit? (1 = erittäin huonosti, 5 = erittäin hyvin)
cmd-measure = Näytä mittaus

## Kyselypohjat

cmd-questionnaire = Tee kyselypohja…
toast-wrote = Tallennettu: { $file }
questionnaire-title = Kyselypohja
questionnaire-text = Valituista kysymyksistä tulee lomake. Kun vastaukset myöhemmin tuodaan, ne löytävät paikkansa itsestään, kunhan kysymysten sanat pysyvät samoina.
questionnaire-nothing = Millään kysymyksellä ei vielä ole sanoja. Lisää kysymyksiä Mittaus-näkymässä.
questionnaire-all = Valitse kaikki
questionnaire-none = Poista valinnat
questionnaire-count = { $n ->
    [0] Yhtään kysymystä ei ole valittu
    [one] Yksi kysymys valittu
   *[other] { $n } kysymystä valittu
}
questionnaire-save = Tallenna…
questionnaire-copy = Kopioi
questionnaire-copied = Kopioitu
questionnaire-form-text = Teksti liitettäväksi
questionnaire-form-print = Tulostettava lomake
questionnaire-form-google = Google Forms
questionnaire-form-lime = LimeSurvey
questionnaire-form-surveyjs = SurveyJS
questionnaire-how-text = Liitä se sähköpostiin tai kyselypalveluun.
questionnaire-how-print = Avautuu selaimeen, josta sen voi tulostaa.
questionnaire-how-google = Avaa script.google.com, tee uusi projekti, liitä tämä skripti siihen ja suorita makeForm. Lomake on sen jälkeen Drivessa.
questionnaire-how-lime = Valitse LimeSurveyssa kyselyn luonti, tuonti ja tämä tiedosto.
questionnaire-how-surveyjs = Liitä se SurveyJS Creatorin JSON-muokkaimeen.
questionnaire-intro = Kerro, miten asia todella oli. Vastaajien nimiä ei kysytä.
questionnaire-thanks = Kiitos vastauksistasi.
questionnaire-end = { $score } = { $text }

## Toimet

view-actions = Toimet
cmd-actions = Näytä toimien taulu
actions-title = Toimet
actions-board = Toimien taulu
actions-list = Toimien luettelo
actions-shows = Esitystapa
actions-shows-board = Taulu
actions-shows-list = Luettelo
actions-group = Ryhmittele
actions-group-state = Tila
actions-group-owner = Vastuuhenkilö
actions-group-touchpoint = Kosketuspiste
actions-group-step = Kuusi porrasta
actions-add = Lisää toimi
actions-calendar = Kalenteriin (.ics)…
actions-who = Kuka?
actions-when = Milloin?
actions-untitled = Nimetön toimi
actions-no-touchpoint = Ei kosketuspistettä
actions-no-step = Ei porrasta
actions-expected = Odotettu: { $effect }
actions-expected-points = Odotettu: pisteet { $score }
actions-expected-both = Odotettu: { $effect } (pisteet { $score })
actions-soon = { $day } · { $days ->
    [0] tänään
    [one] huomenna
   *[other] { $days } pv päästä
}
actions-overdue = { $day } · { $days } pv myöhässä
actions-scores = { $before } → { $after }
actions-measured = Mitattu
actions-few = n { $n }, alustava: muutosta ei voi osoittaa
actions-interval = 95 %:n luottamusväli { $interval }
actions-not-tested = Muutosta ei testattu
actions-effect-reached = toteutui
actions-effect-not-yet = ei vielä
actions-effect-not-shown = ei osoitettu
actions-summary = { $overdue } myöhässä, { $soon } kahden viikon sisällä, { $doing } työn alla, { $done } valmiina.
actions-summary-effects = Jälkeenpäin mitatuista odotettu toteutui: { $reached }, ei vielä: { $notyet }, muutosta ei osoitettu: { $notshown }.
actions-pick = Poimi mahdollisuuksista
actions-picked-none = Kartan kaikki mahdollisuudet on jo poimittu.
actions-more-on-map = { $n ->
    [one] yksi mahdollisuus on vielä kartalla
   *[other] { $n } mahdollisuutta on vielä kartalla
}
actions-dropped = Luovuttu { $n }: { $titles }
actions-foot = Pystyviiva on odotettu taso, rengas ennen, piste jälkeen. Muutos ei todista syytään.
actions-keys = Nuolet valitsevat kortin, Alt+nuoli siirtää sen viereiseen sarakkeeseen, Enter avaa, N lisää
actions-empty = Toimia ei vielä ole. Kirjaa, mitä aiotte tehdä, tai poimi mahdollisuus kartalta.
actions-close = Sulje tiedot
actions-in-column = { $title }, { $n }
actions-head-action = Toimi
actions-head-where = Kosketuspiste
actions-head-state = Tila
actions-head-owner = Vastuuhenkilö
actions-head-due = Määräpäivä
actions-head-expected = Odotettu
actions-head-measured = Mitattu

## Mittarit

view-kpis = Mittarit
cmd-kpis = Mittarit
kpis-title = Mittarit
kpis-list = Mittarit
kpis-shows = Näytetään
kpis-shows-table = Luvut
kpis-shows-leaving = Missä asiakkaat lähtevät
kpis-add = Lisää mittari
kpis-head-name = Mittari
kpis-head-good = Hyvä suunta
kpis-head-course = Kaikki kierrokset
kpis-head-way = Matka tavoitteeseen
kpis-head-change = Muutos
kpis-good-high = suuri
kpis-good-low = pieni
kpis-good-direction = Hyvä suunta: { $good }
kpis-way-share = { $share } matkasta
kpis-way-there = tavoite saavutettu
kpis-way-away = kauempana kuin ennen
kpis-from-to = { $before } → { $after }
kpis-target-is = Tavoite { $target }
kpis-no-target = ei tavoitetta
kpis-map-target = tavoite { $target }
kpis-set-target = aseta tavoite
kpis-course-better = Hyvään suuntaan
kpis-course-worse = Huonoon suuntaan
kpis-course-not-shown = Muutosta ei osoitettu
kpis-course-same = Ennallaan
kpis-course-unknown = Ei verrattavaa
kpis-summary = { $n ->
    [one] Yksi mittari
   *[other] { $n } mittaria
}{ $compared ->
    [yes] : { $better } parempaan, { $worse } huonompaan, { $unshown } ilman osoitettua muutosta.
   *[no] .
} { $there ->
    [0] Tavoitteessa ei vielä yksikään.
    [one] Tavoitteessa yksi.
   *[other] Tavoitteessa { $there }.
}
kpis-foot = Sininen parempaan, oranssi huonompaan, harmaa: muutosta ei osoitettu (95 %:n luottamusväli sisältää nollan). Väli lasketaan osuuksista; muissa luvuissa väri kertoo vain suunnan. Muutos ei todista syytään.
kpis-keys = Nuolet valitsevat, Enter avaa, N lisää
kpis-empty = Mittareita ei vielä ole. Mittari kuuluu vaiheeseen tai kosketuspisteeseen: liikevaihto, odotusaika, ostavien osuus.
kpis-sum-title = Näin laskettiin, { $round }
kpis-what-if = Jos olisi toisin: { $input }
kpis-close = Sulje tiedot
kpis-times = Ajat ensimmäiseen vastaukseen, minuutteja
kpis-times-hint = 3; 12; 7; 45 …
kpis-times-refused = ”{ $text }” ei ole luettelo aikoja minuutteina.
kpis-times-how = Liitä kierroksen kaikki ajat: luvuksi tulee { $which ->
    [p90] aika, jossa yhdeksän kymmenestä sai vastauksen
   *[median] mediaani
}.
kpis-why-churn = poistuma on 0
kpis-why-zero = jakaja on 0
kpis-why-discount = pysyvyyden on oltava 0–100, eikä kukaan voi pysyä ikuisesti ilman diskonttausta
kpis-why-share = osa on suurempi kuin kokonaisuus
kpis-why-other = ei laskettavissa

leaving-title = Missä asiakkaat lähtevät
leaving-reached = { $n } asiakasta
leaving-not-counted = ei laskettu
leaving-goes-on = { $share } jatkaa ({ $interval })
leaving-joined = enemmän kuin edellisessä: osa tulee mukaan vasta tässä
leaving-change = Muutos { $diff } ({ $interval })
leaving-nothing-yet = Kirjaa, kuinka moni asiakas pääsi kuhunkin kosketuspisteeseen. Kaksi laskettua kertoo, kuinka suuri osa jatkaa.
leaving-no-round = Asiakkaat lasketaan mittauskierroksittain. Lisää ensin kierros.
leaving-summary = { $round }: vähiten jatketaan { $from } → { $to }: { $share }.
leaving-head-touchpoint = Kosketuspiste
leaving-head-score = Pisteet
leaving-head-goes-on = Jatkaa, 95 %:n luottamusväli
leaving-head-change = Muutos, %-yks.
leaving-count-of = { $name }, { $round }: asiakkaita
leaving-foot = Nauhan paksuus on asiakkaiden määrä, viiva sen yllä heidän antamansa pisteet. Myöhemmät pisteet ovat niiden, jotka jäivät.
leaving-picture = Asiakkaat ja pisteet asiakaspolulla
leaving-refused = ”{ $text }” ei ole asiakkaiden määrä kokonaislukuna.
edit-reached = Muuta asiakkaiden määrää

## Tavoiteltu asiakaskokemus ja persoonat

view-experience = Lupaus
cmd-experience = Näytä tavoiteltu asiakaskokemus ja persoonat
experience-title = Tavoiteltu asiakaskokemus
experience-shows-target = Asiakaskokemus
experience-shows-personas = Persoonat
experience-list = Lupaukset
experience-matrix = Mitä on toimitettava ja kuinka johdettua se on
experience-empty = Kosketuspisteitä ei vielä ole. Lisää ne kartalla; täällä kirjaat, mitä kukin lupaa.
experience-summary = { $below ->
    [0] Yksikään kosketuspiste ei ole tavoitteen alla,
    [one] Yksi kosketuspiste on tavoitteen alla,
   *[other] { $below } kosketuspistettä on tavoitteen alla,
} { $met ->
    [0] eikä yksikään täytä sitä.
    [one] yksi täyttää sen.
   *[other] { $met } täyttää sen.
}
experience-target = Asiakaspolun tavoite: { $target }.
experience-unled = Lupausta ei johdeta: { $names }{ $n ->
    [1] .
    [2] .
    [3] .
    [4] .
    [5] .
   *[other] {" "}… ({ $n }).
}
experience-all-led = Mikään lupaus ei jää satunnaisen varaan.
experience-unled-one = Lupausta ei johdeta
experience-head-touchpoint = Kosketuspiste
experience-head-expects = Asiakas odottaa
experience-head-experience = Asiakas kokee
experience-head-value = Hyöty ja uhraus
experience-no-promise = ei kirjattu
experience-unmeasured = ei mitattu
experience-below = tavoitteen { $target } alla
experience-met = tavoite { $target } täyttyy
experience-undecided = tavoite { $target }: ei voi sanoa
experience-benefit = + { $text }
experience-sacrifice = − { $text }
experience-benefit-field = Asiakkaan hyöty
experience-sacrifice-field = Asiakkaan uhraus
experience-moment = totuuden hetki
experience-unplaced = { $n ->
    [one] Yksi kosketuspiste puuttuu taulukosta: ei ole kirjattu, mitä sen on toimitettava tai kuinka johdettu se on.
   *[other] { $n } kosketuspistettä puuttuu taulukosta: ei ole kirjattu, mitä niiden on toimitettava tai kuinka johdettuja ne ovat.
}
experience-matrix-note = Oranssi pohja: odotusten ylittäminen riippuu siitä, kuka sattuu olemaan paikalla. Oranssi reuna: totuuden hetki riippuu siitä.
experience-more = ja { $n ->
    [one] yksi muu
   *[other] { $n } muuta
}
personas-title = Persoonat
personas-list = Persoonat
personas-empty = Persoonia ei vielä ole. Kirjoita ensimmäisen nimi, esimerkiksi asiakas, jonka tapaat useimmin.
personas-portrait = Muotokuva…
personas-no-portrait = Poista muotokuva
personas-no-picture = ei ole JPEG- tai PNG-kuva, jonka voi lukea
personas-show-only = Näytä vain tämän persoonan vastaukset
personas-show-all = Näytä kaikkien vastaukset
personas-differs = Mikä eroaa
personas-no-answers = Tämän persoonan vastauksia ei ole erikseen. Valitse segmenttien sarake, kun tuot vastauksia.
personas-only-some = Minkä vain osa kohtaa
personas-all-meet-all = Kaikki persoonat kohtaavat jokaisen kosketuspisteen.
personas-meets = { $touchpoint }: vain { $names }
personas-never-meets = { $touchpoint }: vain { $names }, ei tämä persoona
personas-head-score = Pisteet
personas-head-n = n
personas-head-diff = Ero muihin
personas-head-verdict = Johtopäätös
personas-better = parempi
personas-worse = huonompi
personas-not-shown = eroa ei osoitettu
personas-too-few = liian vähän vastauksia
personas-one = ei ketään, johon verrata
personas-chips = Kenen vastaukset
personas-everybody = kaikkien
personas-note = Vain vastaukset, joiden tiedetään olevan tämän persoonan; alle 5 vastausta ei näytetä.
page-counting = Lasketaan…
filter-pictures = Kuvat

## Palautekehän sulkeminen

waiting-title = Pisimpään vastausta odottaneet
waiting-count = { $n ->
    [one] Yksi kommentti { $all } kommentista odottaa vastausta.
   *[other] { $n } kommenttia { $all } kommentista odottaa vastausta.
}
waiting-expect = Neljä viidestä palautteen antajasta odottaa vastausta.
waiting-days = { $days ->
    [0] tänään
   *[other] { $days } pv
}
waiting-no-day = ei päivää
waiting-answer = Vastaa: { $comment }
waiting-courses = Teemat kierroksittain
answer-title = Vastausluonnos
answer-copy = Kopioi vastaus
answer-anew = Luonnostele uudelleen
answer-note = Luonnos syntyy tämän kosketuspisteen toimista. Sitä ei lähetetä: kopioi se sinne, missä vastaat.
answer-thanks = Kiitos, että kerroit.
answer-said = Kirjoitit: ”{ $text }”
answer-done = Tämä on tehty: { $actions }.
answer-doing = Tätä teemme parhaillaan: { $actions }.
answer-planned = Tämä on suunnitteilla: { $actions }.
answer-nothing = Selvitämme asian ({ $touchpoint }) ja kerromme, mitä teemme.
answer-end = Kuulemme mielellämme, paraniko asia.
