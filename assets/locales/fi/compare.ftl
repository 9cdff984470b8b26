### Ennen ja jälkeen: kahden mittauskierroksen vertailu.

compare-title = Mikä muuttui: { $before } → { $after }
compare-summary =
    { $untested ->
        [0] { $better } parani, { $worse } huononi, { $unshown } ilman osoitettua muutosta.
       *[other] { $better } parani, { $worse } huononi, { $unshown } ilman osoitettua muutosta, { $untested } testaamatta.
    }
compare-corrected =
    { $count ->
        [0] Mitään ei voitu testata.
        [one] Vertailuja on yksi, joten korjausta ei tarvita.
       *[other] Johtopäätöksissä on otettu huomioon, että vertailuja on { $count }.
    }

compare-no-rounds-title = Ei vielä vertailtavaa
compare-no-rounds = Vertailu tarvitsee kaksi mittauskierrosta: yhden ennen ja yhden jälkeen. Tässä asiakaspolussa ei ole yhtään.
compare-one-round = Vertailu tarvitsee kaksi mittauskierrosta. Tässä asiakaspolussa on yksi; lisää toinen, kun mittaatte uudelleen.
compare-no-choice = Valitse, mitkä mittauskierrokset ovat ennen ja jälkeen.
compare-no-touchpoints = Tässä asiakaspolussa ei ole vielä kosketuspisteitä.

compare-other = Verrattu tiedostoon { $file }
compare-other-end = Vertaa taas kierroksia
compare-other-added = Uutta: { $names }
compare-other-removed = Poistettu: { $names }

compare-order = Järjestys
compare-order-journey = Polun järjestys
compare-order-change = Muutoksen suuruus
compare-order-target = Etäisyys tavoitteesta
compare-shows = Esitystapa
compare-shows-picture = Kuva
compare-shows-table = Taulukko
compare-shows-both = Molemmat

compare-head-question = Kysymys
compare-head-own = Omissa yksiköissä
compare-head-scores = Tyytyväisyys 0–100
compare-head-change = Muutos ja luottamusväli
compare-head-verdict = Johtopäätös
compare-head-n = Vastauksia

compare-whole = Koko asiakaspolku
compare-metric = { $metric } { $scale }
compare-metric-ease = { $metric } { $scale } (helppous)
compare-metric-effort = { $metric } { $scale } (vaiva)
compare-metric-low = { $metric } { $scale } (pieni on hyvä)
compare-own-nps = NPS { $before } → { $after }
compare-own-nps-change = NPS { $before } → { $after } ({ $diff })
compare-own-mean = ka. { $before } → { $after }
compare-from-to = { $before } → { $after }
compare-with-interval = { $diff } ({ $interval })
compare-nothing = –

compare-verdict-better = ▲ parani
compare-verdict-better-tentative = ▲ parani, alustava
compare-verdict-worse = ▼ huononi
compare-verdict-worse-tentative = ▼ huononi, alustava
compare-verdict-not-shown = muutosta ei osoitettu
compare-verdict-not-shown-tentative = ei osoitettu, alustava
compare-verdict-too-few = liian vähän vastauksia
compare-verdict-guess = oletus, ei testattu
compare-verdict-question = kysymys muuttui
compare-verdict-scale = asteikko muuttui
compare-verdict-nps = vain NPS-ryhmät
compare-verdict-only-before = mitattu vain ennen
compare-verdict-only-after = mitattu vain jälkeen
compare-verdict-unmeasured = ei mitattu

compare-sentence-better =
    { $count ->
        [one] { $name }: pisteet nousivat { $points } (95 %:n luottamusväli: { $interval }). Muutos on tilastollisesti merkitsevä ({ $p }).
       *[other] { $name }: pisteet nousivat { $points } (95 %:n luottamusväli, { $count } vertailua huomioon ottaen: { $interval }). Muutos on tilastollisesti merkitsevä ({ $p }).
    }
compare-sentence-worse =
    { $count ->
        [one] { $name }: pisteet laskivat { $points } (95 %:n luottamusväli: { $interval }). Muutos on tilastollisesti merkitsevä ({ $p }).
       *[other] { $name }: pisteet laskivat { $points } (95 %:n luottamusväli, { $count } vertailua huomioon ottaen: { $interval }). Muutos on tilastollisesti merkitsevä ({ $p }).
    }
compare-sentence-not-shown =
    { $count ->
        [one] { $name }: muutosta ei osoitettu, { $diff } (95 %:n luottamusväli { $interval }; { $p }).
       *[other] { $name }: muutosta ei osoitettu, { $diff } (95 %:n luottamusväli { $interval }; { $p }, { $count } vertailua huomioon ottaen).
    }
compare-sentence-detectable = Noin { $points } pisteen muutos olisi havaittu neljä kertaa viidestä; pienempi on voinut jäädä huomaamatta.
compare-sentence-tentative = Alustava: jommallakummalla kierroksella on alle 30 vastausta.
compare-sentence-nps = NPS { $before } → { $after }: { $diff } (95 %:n luottamusväli { $interval }).
compare-sentence-too-few = { $name }: ei testattu, koska vastauksia on liian vähän (ennen { $before }, jälkeen { $after }; kummallakin kierroksella tarvitaan 10).
compare-sentence-guess = { $name }: ei testattu, koska oletus ei osoita muutosta.
compare-sentence-question = { $name }: ei testattu, koska kysymyksen sanamuoto muuttui, ja jo se voi muuttaa vastauksia.
compare-sentence-scale = { $name }: ei testattu, koska asteikko muuttui ({ $before } → { $after }), ja jo se voi muuttaa vastauksia.
compare-sentence-nps-only = { $name } ei ole yhteisellä asteikolla, koska tiedossa ovat vain NPS-ryhmät.
compare-sentence-only-before = { $name }: vastauksia on vain ennen-kierrokselta.
compare-sentence-only-after = { $name }: vastauksia on vain jälkeen-kierrokselta.
compare-sentence-unmeasured = { $name }: ei mitattu kummallakaan kierroksella.

compare-legend-before = ennen
compare-legend-after = jälkeen
compare-legend-change = muutos ja 95 %:n luottamusväli
compare-legend-tentative = alustava tai testaamatta
compare-legend-guess = oletus
compare-legend-few = jollakin kierroksella alle 30 vastausta
compare-legend-target = tavoite

compare-table = Vertailu taulukkona
compare-other-question = · { $question }
compare-col-touchpoint = Kosketuspiste
compare-col-question = Kysymys
compare-col-own-before = Omissa yksiköissä ennen
compare-col-own-after = jälkeen
compare-col-own-change = muutos
compare-col-csi = CSI
compare-col-before = 0–100 ennen
compare-col-after = jälkeen
compare-col-n-before = n ennen
compare-col-n-after = n jälkeen
compare-col-change = Muutos
compare-col-interval = Luottamusväli
compare-col-p = p, korjaamaton
compare-col-p-holm = p, korjattu
compare-col-verdict = Johtopäätös
