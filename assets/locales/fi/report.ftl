# Raportti sanoina: taulukot, lauseet ja yhteenveto.

report-untitled = Nimetön asiakaspolku
report-compared = Ennen: { $before }. Jälkeen: { $after }.
report-turned-round = Jälkeen-kierros on päivätty ennen-kierrosta aiemmaksi: tulokset kääntyisivät päinvastaisiksi.
report-one-round = Mittauskierros: { $round }.
report-no-round = Ei vielä mittauskierroksia.
report-target-score = Tavoitepisteet: { $score }.
report-date-of = { $name } ({ $date })

report-in-short = Lyhyesti
report-overall = Polku kokonaisuutena
report-stage-score = { $stage }: keskiarvo { $score } (pisteet { $measured }/{ $all } kosketuspisteellä)
report-stage-no-score = { $stage }: ei pisteitä
report-changes = Muutokset
report-drops = Kosketuspisteestä seuraavaan
report-priorities = Mistä aloittaa
report-trend = Kaikkien kierrosten pisteet
report-figures = Liiketoiminnan mittarit
report-comments = Avoin palaute
report-actions = Toimenpiteet
report-added = Vain myöhemmässä tiedostossa
report-removed = Vain aiemmassa tiedostossa
report-footnote = Pisteet ovat 0–100, ja suuri on hyvä. 95 %:n välit kertovat vain, paljonko vastaajien sattumanvarainen valikoituminen voi vaikuttaa: myös vuodenaika tai asiakaskunnan muutos voi muuttaa pisteitä. Muutos ei todista syytään.

report-column-touchpoint = Kosketuspiste
report-column-question = Kysymys
report-column-own = Oma yksikkö
report-column-score = Pisteet
report-column-interval = 95 %
report-column-answers = Vastauksia
report-column-evidence = Näyttö
report-column-change = Muutos
report-column-verdict = Tulos
report-column-target = Tavoite
report-column-versus = Tavoitteeseen nähden
report-column-importance = Tärkeys
report-column-priority = Kiireellisyys
report-column-figure = Mittari
report-column-where = Missä
report-column-percent = Muutos-%
report-column-comments = Kommentteja
report-column-open = Vastaamatta
report-column-themes = Teemat
report-column-action = Toimenpide
report-column-state = Tila
report-column-owner = Vastuuhenkilö
report-column-due = Määräpäivä

report-percentage-points = %-yks.
report-metric-nps = NPS { $min }–{ $max }
report-metric-csat = CSAT { $min }–{ $max }
report-metric-ces = CES { $min }–{ $max } (helppous)
report-metric-ces-low = CES { $min }–{ $max } (vaivannäkö)
report-metric-rating = Arvosana { $min }–{ $max }
report-metric-low-is-good = { $metric } (pieni on hyvä)
report-not-measured = ei mitattu

report-evidence-measured = mitattu
report-evidence-observed = havaittu
report-evidence-assumed = oletettu

report-reliability-none = ei vastauksia
report-reliability-anecdotal = yksittäisiä ääniä (1–4 vastausta)
report-reliability-very-small = hyvin vähän vastauksia (5–9)
report-reliability-tentative = vähän vastauksia (10–29)
report-reliability-normal = riittävästi vastauksia (vähintään 30)

report-versus-below = alle tavoitteen
report-versus-met = tavoite täyttyy
report-versus-undecided = ei ratkea

report-verdict-better = parempi
report-verdict-worse = huonompi
report-verdict-not-shown = ei osoitettu
report-verdict-not-tested = ei testattu

report-gap-confirmed = varmistettu pudotus
report-gap-possible = mahdollinen pudotus
report-gap-none = ei osoitettua pudotusta
report-gap-not-tested = ei testattu

report-state-planned = suunniteltu
report-state-doing = käynnissä
report-state-done = tehty
report-state-dropped = hylätty

report-rose = Nousi { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-fell = Laski { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-same = Pisteet ovat samat
report-only = { $size }.
report-sure-between = { $size }; 95 %:n varmuudella { $lo }–{ $hi } pistettä.
report-sure-signed = { $size }; 95 %:n varmuudella muutos on välillä { $lo } … { $hi } pistettä.
report-not-chance = Ei sattumaa ({ $p }).
report-not-chance-of-many = Ei sattumaa ({ $p }, kun { $count ->
    [one] { $count } vertailu
   *[other] { $count } vertailua
} on otettu huomioon).
report-not-shown-detectable = Ei osoitettu: näin monella vastauksella vasta noin { $points } pisteen muutos olisi näkynyt.
report-not-shown-chance = Ei osoitettu: voi olla sattumaa ({ $p }).
report-not-shown-chance-of-many = Ei osoitettu: voi olla sattumaa ({ $p }, kun { $count ->
    [one] { $count } vertailu
   *[other] { $count } vertailua
} on otettu huomioon).
report-not-tested = Ei testattu: vastauksia on liian vähän, toinen puoli on oletus, kysymys on muuttunut tai hajontaa ei tunneta.
report-not-tested-question = Ei testattu: kysymys tai sen asteikko on muuttunut, joten ero voi johtua kysymyksestä.
report-not-tested-guess = Ei testattu: toinen puoli on oletus.
report-not-tested-few = Ei testattu: tulos vaatii 10 vastausta kummallakin puolella; ennen niitä on { $before } ja jälkeen { $after }.
report-not-tested-spread = Ei testattu: vain keskiarvo tiedetään, ei vastausten hajontaa.
report-nps-change = NPS { $change } (95 %: { $lo } … { $hi }).
report-link = { $figure } ja tulos kohteessa { $place }: järjestyskorrelaatio { $rho }, { $rounds } kierrosta. Se ei kerro, mikä johtuu mistä.

report-gap-falls = { $from } → { $to }: pisteet laskevat { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-gap-rises = { $from } → { $to }: pisteet nousevat { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-gap-level = { $from } → { $to }: pisteet pysyvät samoina
report-gap-not-chance = Varmistettu: ei sattumaa ({ $p }, kun kierroksen kaikki välit on otettu huomioon).
report-gap-may-be-chance = Mahdollinen, ei varmistettu: voi olla sattumaa ({ $p }, kun kierroksen kaikki välit on otettu huomioon).
report-gap-no-drop = Pudotusta ei osoitettu.
report-gap-untested = Ei testattu: toisella puolella on alle 5 vastausta, oletus tai tuntematon hajonta.
report-gap-different = Kysymykset ovat erilaisia: vertaile varoen.
report-no-drops = Pudotusta ei osoitettu.
report-untested-steps = { $count ->
    [one] Testaamatta jäi { $count } väli (kaikkiaan { $all }).
   *[other] Testaamatta jäi { $count } väliä (kaikkiaan { $all }).
}

report-summary-confirmed = { $count ->
    [one] Varmistettu pudotus
   *[other] Varmistetut pudotukset
}: { $list }.
report-summary-possible = { $count ->
    [one] Mahdollinen pudotus, ei varmistettu
   *[other] Mahdolliset pudotukset, ei varmistettu
}: { $list }.
report-summary-better = Parempi kuin ennen ({ $before }): { $list }.
report-summary-worse = Huonompi kuin ennen ({ $before }): { $list }.
report-summary-no-change = Muutosta ei osoitettu (ennen: { $before }); { $count ->
    [one] testattiin { $count } kosketuspiste.
   *[other] testattiin { $count } kosketuspistettä.
}
report-summary-nothing-tested = Yhtään muutosta ei voitu testata (ennen: { $before }).
report-summary-unmeasured = Kukaan ei ole mitannut: { $list }.
report-summary-stages = Vaiheet, joita kukaan ei ole mitannut: { $list }.
report-summary-below = Alle tavoitteen: { $list }.
report-summary-assumed = Pelkän oletuksen varassa: { $list }.
report-summary-small = Alle 30 vastausta: { $list }.
report-summary-old = Yli vuoden vanhaa: { $list }.
report-summary-empty = Kosketuspisteitä ei vielä ole.
report-summary-step = { $from } → { $to } ({ $change })
report-summary-item = { $name } ({ $change })
report-summary-more = { $list } ja { $count } muuta
