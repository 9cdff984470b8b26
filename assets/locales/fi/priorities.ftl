### Mitä korjataan ensin: tärkeys × vaje.

priorities-title = Mistä aloittaa
priorities-title-round = Mistä aloittaa: { $round }
# { $sure } on jokin avaimista priorities-sure-…
priorities-first = Aloita tästä: { $name } – tärkeys { $importance }, { $points } { $unit ->
    [one] piste
   *[other] pistettä
} alle tavoitteen { $target }; { $sure }.
priorities-sure-below = koko 95 %:n luottamusväli on sen alla
priorities-sure-undecided = mutta tavoite on luottamusvälin sisällä
priorities-first-sure = Ensimmäinen, jonka koko luottamusväli on tavoitteen alla: { $name } (prioriteetti { $priority }).
priorities-first-none = Mikään kosketuspiste ei ole tavoitteen alla.
priorities-none-ranked = Järjestystä ei voi vielä laskea: se vaatii tärkeyden, tavoitteen ja pisteet.
priorities-note = Prioriteetti = tärkeys × pisteet alle tavoitteen. Tärkeydet ovat tiimin omia arvioita, eivät mittaustietoa.
priorities-note-unranked = { $count ->
    [one] Yhtä kosketuspistettä ei voi vielä järjestää; se on listan lopussa.
   *[other] { $count } kosketuspistettä ei voi vielä järjestää; ne ovat listan lopussa.
}
priorities-hint = Näppäimet 1–5 asettavat valitun kosketuspisteen tärkeyden.
priorities-no-touchpoints = Tässä asiakaspolussa ei ole vielä kosketuspisteitä. Lisää niitä kartalla ja anna sitten kullekin tärkeys.
priorities-no-target = Asiakaspolulle ei ole asetettu tavoitepisteitä. Aseta ne tiedoissa: järjestys perustuu tavoitteesta puuttuviin pisteisiin.
priorities-no-round = Asiakaspolussa ei ole vielä mittauskierrosta eikä siksi pisteitä.

priorities-list = Kosketuspisteet prioriteetin mukaan
priorities-matrix = Tärkeys ja etäisyys tavoitteesta
priorities-in-matrix = { $name } nelikentässä
priorities-importance-of = Tärkeys, { $name }: { $step }

priorities-head-touchpoint = Kosketuspiste
priorities-head-importance = Tärkeys
priorities-head-score = Pisteet → tavoite
priorities-head-verdict = Johtopäätös
priorities-head-priority = Prioriteetti
priorities-group-measure = Mittaa ensin: oletukset ja alle 10 vastausta
priorities-group-there = Tavoitteessa tai yli
priorities-group-unranked = Mitä puuttuu

priorities-score = { $score } → { $target }
priorities-below = { $points } alle
priorities-above = { $points } yli
priorities-level = tavoitteessa
priorities-n = n { $n }

priorities-standing-below = ▼ tavoitteen alla
priorities-standing-met = ✓ tavoite täyttyy
priorities-standing-undecided = ei voi sanoa
priorities-standing-guess = oletus
priorities-standing-few = liian vähän vastauksia

# { $list } sisältää yhden tai useamman avaimista priorities-missing-…
priorities-missing = Puuttuu: { $list }
priorities-missing-importance = tärkeys
priorities-missing-target = tavoite
priorities-missing-score = tämän kierroksen pisteet
priorities-missing-axis = pisteet 0–100 (tiedossa vain NPS-ryhmät)

priorities-sentence = { $name }: tärkeys { $importance } × { $points } pistettä alle tavoitteen { $target } = prioriteetti { $priority }.
priorities-sentence-measure = { $name }: mittaa tämä ensin, siksi sijoitusta ei ole.
priorities-sentence-there = { $name }: tärkeys { $importance }, { $points } pistettä yli tavoitteen { $target }.
priorities-sentence-score = { $n ->
    [one] Pisteet { $score } yhdestä vastauksesta.
   *[other] Pisteet { $score }, { $n } vastausta.
}
priorities-sentence-interval = Pisteet { $score }, { $n } vastausta, 95 %:n luottamusväli { $interval }.
priorities-sentence-below = Tavoitteen alla.
priorities-sentence-met = Tavoite täyttyy.
priorities-sentence-undecided = Ei voi sanoa: tavoite on luottamusvälin sisällä.
priorities-sentence-guess = Oletus: mittaa ennen kuin päätät.
priorities-sentence-few = Alle 10 vastausta: ei johtopäätöstä.
# { $missing } on priorities-missing
priorities-sentence-unranked = { $name }: ei voi vielä järjestää. { $missing }.

priorities-axis-importance = Tärkeys asiakkaalle
priorities-axis-distance = Pistettä alle (−) ja yli (+) tavoitteen
priorities-field-focus = Keskity
priorities-field-keep = Pidä yllä
priorities-field-monitor = Seuraa
priorities-field-maintain = Riittää

priorities-legend-below = tavoitteen alla
priorities-legend-open = ei voi sanoa
priorities-legend-met = tavoite täyttyy
priorities-legend-guess = oletus
priorities-legend-few = alle 30 vastausta
priorities-legend-several = useita kosketuspisteitä
priorities-more-here = { $count ->
    [one] Samaan kohtaan on piirretty yksi muukin kosketuspiste.
   *[other] Samaan kohtaan on piirretty { $count } muutakin kosketuspistettä.
}
