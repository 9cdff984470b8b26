# Raportti sanoina: taulukot, lauseet ja yhteenveto.

report-untitled = Nimetön asiakaspolku
report-compared = Ennen: { $before }. Jälkeen: { $after }.
report-turned-round = Jälkeen-kierros on päivätty ennen-kierrosta aiemmaksi: tulokset kääntyisivät päinvastaisiksi.
report-one-round = Mittauskierros: { $round }.
report-no-round = Ei vielä mittauskierroksia.
report-target-score = Tavoitepisteet: { $score }.
report-date-of = { $name } ({ $date })

report-in-short = Lyhyesti
report-overall = Koko asiakaspolku
report-stage-score = { $stage }: keskiarvo { $score } (pisteet { $measured }/{ $all } kosketuspisteellä)
report-stage-no-score = { $stage }: ei pisteitä
report-changes = Muutokset
report-drops = Kosketuspisteestä seuraavaan
report-priorities = Mistä aloittaa
report-trend-newest = { $count } uusimman kierroksen pisteet
report-trend = Kaikkien kierrosten pisteet
report-kpis = Liiketoiminnan mittarit
report-comments = Asiakkaiden kommentit
report-actions = Toimenpiteet
report-added = Vain myöhemmässä tiedostossa
report-removed = Vain aiemmassa tiedostossa
report-footnote = Pisteet ovat 0–100, ja suuri on hyvä. Luottamusvälit ottavat huomioon vain sen, ketkä sattuivat vastaamaan: myös toinen vuodenaika tai erilainen asiakaskunta voi antaa toiset pisteet.

report-column-touchpoint = Kosketuspiste
report-column-question = Kysymys
report-column-own = Oma yksikkö
report-column-score = Pisteet
report-column-interval = Luottamusväli
report-column-corrected = Luottamusväli, korjattu
report-column-answers = Vastauksia
report-column-evidence = Peruste
report-column-change = Muutos
report-column-difference = Ero
report-column-verdict = Johtopäätös
report-column-target = Tavoite
report-column-versus = Tavoitteeseen nähden
report-column-importance = Tärkeys
report-column-priority = Prioriteetti
report-column-kpi = Mittari
report-column-where = Missä
report-column-percent = Muutosprosentti
report-column-comments = Kommentteja
report-column-open = Vastaamatta
report-column-themes = Teemat
report-column-action = Toimenpide
report-column-state = Tila
report-column-owner = Vastuuhenkilö
report-column-due = Määräpäivä

report-percentage-points = %-yks.
report-metric-nps = NPS { $scale }
report-metric-csat = CSAT { $scale }
report-metric-ces = CES { $scale } (helppous)
report-metric-ces-low = CES { $scale } (vaivannäkö)
report-metric-rating = Arvosana { $scale }
report-metric-low-is-good = { $metric } (pieni on hyvä)
report-not-measured = ei mitattu

report-evidence-measured = mitattu
report-evidence-observed = havaittu
report-evidence-assumed = oletettu

report-reliability-none = ei vastauksia
report-reliability-anecdotal = yksittäisiä vastauksia (1–4)
report-reliability-very-small = hyvin vähän vastauksia (5–9)
report-reliability-tentative = alustava (10–29 vastausta)
report-reliability-normal = riittävästi vastauksia (vähintään 30)

report-versus-below = tavoitteen alla
report-versus-met = tavoite täyttyy
report-versus-undecided = ei voi sanoa

report-verdict-better = parempi
report-verdict-worse = huonompi
report-verdict-not-shown = ei osoitettu
report-verdict-not-tested = ei testattu

report-gap-confirmed = osoitettu pudotus
report-gap-possible = mahdollinen pudotus
report-gap-none = pudotusta ei osoitettu
report-gap-not-tested = ei testattu

report-state-planned = suunniteltu
report-state-doing = työn alla
report-state-done = valmis
report-state-dropped = luovuttu

report-rose = Pisteet nousivat { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-fell = Pisteet laskivat { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-same = Pisteet ovat samat
report-only = { $size }.
report-not-chance = Tilastollisesti merkitsevä ({ $p }).
report-not-shown-detectable = Muutosta ei osoitettu. { $found }
report-not-shown-chance = Muutosta ei osoitettu ({ $p }).
report-not-tested = Ei testattu: vastauksia on liian vähän, toinen puoli on oletus, kysymys on muuttunut tai hajontaa ei tunneta.
report-not-tested-question = Ei testattu: kysymys tai sen asteikko on muuttunut, joten ero voi johtua kysymyksestä.
report-not-tested-guess = Ei testattu: toinen puoli on oletus.
report-not-tested-few = Ei testattu: tulos vaatii 10 vastausta kummallakin puolella; ennen niitä on { $before } ja jälkeen { $after }.
report-not-tested-spread = Ei testattu: vain keskiarvo tiedetään, ei vastausten hajontaa.
report-nps-change = NPS { $change } (95 %:n luottamusväli { $interval }).
report-link = { $kpi } ja pisteet kohteessa { $place }: järjestyskorrelaatio { $rho }, { $rounds } kierrosta ({ $p }). Se ei kerro, mikä johtuu mistä.

report-gap-falls = { $from } → { $to }: pisteet laskevat { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-gap-rises = { $from } → { $to }: pisteet nousevat { $points } { $form ->
    [one] pisteen
   *[other] pistettä
}
report-gap-level = { $from } → { $to }: pisteet pysyvät samoina
report-gap-not-chance = Osoitettu: tilastollisesti merkitsevä ({ $p }, kierroksen kaikki askeleet huomioon ottaen).
report-gap-may-be-chance = Mahdollinen: olisi merkitsevä, jos se olisi ainoa tarkasteltu askel ({ $p }, korjaamaton).
report-gap-unlike = Mahdollinen: olisi merkitsevä, jos se olisi ainoa tarkasteltu askel ({ $p }, korjaamaton), mutta erilaisten kysymysten välille pudotusta ei voi osoittaa.
report-gap-no-drop = Pudotusta ei osoitettu.
report-gap-untested = Ei testattu: toisella puolella on alle 10 vastausta.
report-gap-different = Kysymykset ovat erilaisia: vertaile varoen.
report-no-drops = Pudotusta ei osoitettu.
report-untested-steps = { $count ->
    [one] Testaamatta jäi { $count } askel (kaikkiaan { $all }).
   *[other] Testaamatta jäi { $count } askelta (kaikkiaan { $all }).
}

report-summary-confirmed = Osoitetut pudotukset: { $list }.
report-summary-possible = Mahdolliset pudotukset, ei osoitettu: { $list }.
report-summary-better = Parempi kuin ennen ({ $before }): { $list }.
report-summary-worse = Huonompi kuin ennen ({ $before }): { $list }.
report-summary-no-change = Muutosta ei osoitettu (ennen: { $before }); { $count ->
    [one] testattiin { $count } kosketuspiste.
   *[other] testattiin { $count } kosketuspistettä.
}
report-summary-nothing-tested = Yhtään muutosta ei voitu testata (ennen: { $before }).
report-summary-unmeasured = Ei mitattu kierroksella { $round }: { $list }.
report-summary-stages = Vaiheet, joita ei mitattu kierroksella { $round }: { $list }.
report-summary-below = Tavoitteen alla: { $list }.
report-summary-assumed = Vain oletettu: { $list }.
report-summary-small = Alle 30 vastausta: { $list }.
report-summary-old = Yli vuoden vanhaa: { $list }.
report-summary-empty = Kosketuspisteitä ei vielä ole.
report-summary-step = { $from } → { $to } ({ $change })
report-summary-item = { $name } ({ $change })
report-summary-more = { $list } ja { $count ->
    [one] yksi muu
   *[other] { $count } muuta
}
report-sure = { $count ->
    [one] { $size } (95 %:n luottamusväli: { $interval }).
   *[other] { $size } (95 %:n luottamusväli, { $count } vertailua huomioon ottaen: { $interval }).
}

plan-title = Tarvittavat vastaukset kummallakin kierroksella { $points } pisteen muutokseen ({ $count ->
    [one] yksi vertailu
   *[other] { $count } vertailua
  }; havaitaan neljä kertaa viidestä):
plan-missing = { $name }: { $needed } (nyt { $has }, puuttuu { $missing })
plan-enough = { $name }: { $needed } (nyt { $has })
plan-population = Asiakkaita on { $population }.
plan-never = { $name }: kun asiakkaita on alle 10, muutosta ei voi osoittaa.
plan-guess = * Omaa hajontaa ei vielä tiedetä: laskettu 25 pisteellä.
plan-nothing = Yhdessäkään kosketuspisteessä ei ole vielä kysymystä.

report-whole = Koko asiakaspolku: { $diff } { $form ->
    [1] piste
   *[other] pistettä
 } (95 %:n luottamusväli { $interval }).
report-whole-bound = Ei tiedetä, vastasivatko kaikkialla samat ihmiset, joten väli on niin leveä kuin se voi olla.
report-gap-bridged = Välissä mittaamatta: { $list }.
report-answers-people = { $n } ({ $people } henkilöltä)
report-answers-rate = { $n } ({ $rate }, kutsuttuja { $invited })
report-trends = Kaikki kierrokset
report-trend-none = suuntaa ei voi osoittaa { $rounds } kierroksen perusteella.
report-trend-differ = { $rounds } kierrosta eroavat toisistaan tilastollisesti merkitsevästi ({ $p }).
report-trend-rises = nousee { $points } { $form ->
    [1] pisteen
   *[other] pistettä
 } { $unit ->
    [year] vuodessa
   *[other] kierrosta kohti
 } ({ $corrected ->
    [yes] 95 %:n luottamusväli, korjattu:
   *[no] 95 %:n luottamusväli
 } { $interval }).
report-trend-falls = laskee { $points } { $form ->
    [1] pisteen
   *[other] pistettä
 } { $unit ->
    [year] vuodessa
   *[other] kierrosta kohti
 } ({ $corrected ->
    [yes] 95 %:n luottamusväli, korjattu:
   *[no] 95 %:n luottamusväli
 } { $interval }).
report-segments = Segmentit
report-segment = { $touchpoint }: segmentti { $segment } eroaa muista { $diff } { $form ->
    [1] pisteen
   *[other] pistettä
 } (95 %:n luottamusväli, korjattu: { $interval }).
report-segments-none = Segmenttien välille ei voi osoittaa eroa.
report-drivers = Mikä on yhteydessä kokonaisarvioon
report-drivers-head = Perustuu { $n } ihmisen vastauksiin; yhdessä kysymykset selittävät { $r2 } ihmisten välisistä eroista. Osuudet 95 %:n luottamusväleineen; syytä tämä ei osoita.
report-driver = { $name }: { $share } ({ $interval })
report-drivers-few = Liian vähän vastaajia ({ $n }/{ $needed }).
report-drivers-none = Yhteyttä ei voi osoittaa.
report-drivers-impossible = Näiden vastausten antajat ovat liian eri ihmisiä yhdistettäviksi.
error-mean-off-scale = Keskiarvo on asteikon { $min }–{ $max } ulkopuolella.
error-sd-small = Tällä keskiarvolla keskihajonta on vähintään { $limit }.
error-sd-large = Tällä keskiarvolla keskihajonta on enintään { $limit }.
cli-no-touchpoint = Kosketuspistettä ”{ $name }” ei ole.
cli-no-question = Kosketuspisteessä ”{ $name }” ei ole kysymystä.

change-no-improvement = Näin vähillä vastauksilla mitään parannusta ei olisi voitu osoittaa.
change-no-fall = Näin vähillä vastauksilla mitään laskua ei olisi voitu osoittaa.
change-neither = Näin vähillä vastauksilla ei olisi voitu osoittaa parannusta eikä laskua.
report-caveat-rounds = Monesta kierroksesta valittu paras pari eroaa helposti, vaikka mikään ei olisi muuttunut: valitse vertailtavat kierrokset etukäteen.
report-caveat-cause = Muutos ei kerro syytään.
report-caveat-lowest = Alimpien joukossa ollut kosketuspiste nousee helposti, kun se mitataan uudelleen, vaikka mikään ei olisi muuttunut.
inspector-trend-differ = { $rounds } kierrosta: ne eroavat toisistaan tilastollisesti merkitsevästi ({ $p }).
inspector-trend-alike = { $rounds } kierrosta: niiden välille ei voi osoittaa eroa ({ $p }).
report-value-interval = { $value } ({ $interval })
