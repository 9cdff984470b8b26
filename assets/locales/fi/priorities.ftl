### Mitä korjataan ensin: tärkeys × vaje.

priorities-title = Mistä aloittaa
priorities-title-round = Mistä aloittaa: { $round }
# { $sure } on jokin avaimista priorities-sure-…
priorities-first = Korjatkaa ensin: { $name } – tärkeys { $importance }, { $points } { $unit ->
    [one] piste
   *[other] pistettä
} alle tavoitteen { $target }, { $sure }.
priorities-sure-below = varmasti alle
priorities-sure-undecided = mutta se voi olla sattumaa
priorities-first-sure = Varmasti alle tavoitteen on ensimmäisenä { $name } (kiireellisyys { $priority }).
priorities-first-none = Mitkään pisteet eivät jää alle tavoitteen.
priorities-none-ranked = Vielä ei voi järjestää: siihen tarvitaan tärkeys, tavoite ja pisteet.
priorities-note = Kiireellisyys = tärkeys × pisteet alle tavoitteen. Tärkeydet ovat tiiminne arvioita, eivät mittaustietoa.
priorities-note-unranked = { $count ->
    [one] Yhtä kosketuspistettä ei voi vielä järjestää; se on listan lopussa.
   *[other] { $count } kosketuspistettä ei voi vielä järjestää; ne ovat listan lopussa.
}
priorities-hint = Näppäimet 1–5 asettavat valitun kosketuspisteen tärkeyden.
priorities-no-touchpoints = Tällä polulla ei ole vielä kosketuspisteitä. Lisätkää niitä kartalla ja antakaa sitten kullekin tärkeys.
priorities-no-target = Polulla ei ole tavoitepisteitä. Asettakaa ne polun tiedoissa: järjestys laskee pisteet alle tavoitteen.
priorities-no-round = Polulla ei ole vielä mittauskierrosta eikä siksi pisteitä.

priorities-list = Kosketuspisteet kiireellisyyden mukaan
priorities-matrix = Tärkeys ja etäisyys tavoitteesta
priorities-in-matrix = { $name } nelikentässä
priorities-importance-of = Tärkeys, { $name }: { $step }

priorities-head-touchpoint = Kosketuspiste
priorities-head-importance = Tärkeys
priorities-head-score = Pisteet → tavoite
priorities-head-verdict = Tulos
priorities-head-priority = Kiireellisyys
priorities-group-measure = Mittaa ensin: oletukset ja alle 10 vastausta
priorities-group-there = Tavoitteessa tai yli
priorities-group-unranked = Mitä puuttuu

priorities-score = { $score } → { $target }
priorities-below = { $points } alle
priorities-above = { $points } yli
priorities-level = tavoitteessa
priorities-n = n { $n }

priorities-standing-below = ▼ varmasti alle
priorities-standing-met = ✓ tavoite täyttyy
priorities-standing-undecided = ei ratkea
priorities-standing-guess = oletus
priorities-standing-few = vähän vastauksia

# { $list } sisältää yhden tai useamman avaimista priorities-missing-…
priorities-missing = Puuttuu: { $list }
priorities-missing-importance = tärkeys
priorities-missing-target = tavoite
priorities-missing-score = tämän kierroksen pisteet
priorities-missing-axis = pisteet 0–100 (tiedossa vain NPS-ryhmät)

priorities-sentence = { $name }: tärkeys { $importance } × { $points } pistettä alle tavoitteen { $target } = kiireellisyys { $priority }.
priorities-sentence-measure = { $name }: mittaa ensin, siksi sijoitusta ei ole.
priorities-sentence-there = { $name }: tärkeys { $importance }, { $points } pistettä yli tavoitteen { $target }.
priorities-sentence-score = { $n ->
    [one] Pisteet { $score } yhdestä vastauksesta.
   *[other] Pisteet { $score }, { $n } vastausta.
}
priorities-sentence-interval = Pisteet { $score }, { $n } vastausta, 95 %:n väli { $lo }–{ $hi }.
priorities-sentence-below = Varmasti alle tavoitteen.
priorities-sentence-met = Tavoite täyttyy varmasti.
priorities-sentence-undecided = Ei ratkea: tavoite on välin sisällä.
priorities-sentence-guess = Oletus: mitatkaa ennen kuin päätätte.
priorities-sentence-few = Alle 10 vastausta: ei arviota.
# { $missing } on priorities-missing
priorities-sentence-unranked = { $name }: ei voi vielä järjestää. { $missing }.

priorities-axis-importance = Tärkeys asiakkaalle
priorities-axis-distance = Pistettä alle (−) ja yli (+) tavoitteen
priorities-field-focus = Keskity
priorities-field-keep = Pidä
priorities-field-monitor = Seuraa
priorities-field-maintain = Ylläpidä

priorities-legend-below = varmasti alle tavoitteen
priorities-legend-open = ei ratkea
priorities-legend-met = tavoite täyttyy
priorities-legend-guess = oletus
priorities-legend-few = alle 30 vastausta
