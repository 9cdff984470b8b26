### Oikean reunan paneeli: kaikki, mitä valitussa kohteessa on.

inspector-name = Nimi

## Tulos

inspector-score = Tulokset
inspector-no-rounds = Mitata voi vasta, kun on mittauskierros.
inspector-no-surveys = Tästä ei vielä kysytä mitään. Lisää kysymys kohdassa Kysymykset.
inspector-no-answers = Näytetyillä kierroksilla ei ole vastauksia. Kirjaa ne kohdassa Kysymykset.
inspector-enter-answers = Kirjaa vastaukset
inspector-question-and-answers = Kysymys ja vastaukset
inspector-index = Pisteet 0–100
inspector-index-tip = Vastausten keskiarvo yhteisellä asteikolla: 0 on asteikon huonoin vastaus, 100 paras.
inspector-change = Muutos
inspector-change-tip = Jälkeen miinus ennen asteikolla 0–100 ja 95 %:n luottamusväli.
inspector-significance = Merkitsevyys
inspector-significance-tip = Kuinka usein vähintään näin suuri ero syntyisi, vaikka mikään ei olisi muuttunut.
inspector-p-holm = { $p }, korjattu
inspector-p-single = Korjaamaton: { $p }.
inspector-delta = Eron suuruus (Cliffin delta): { $delta }.
inspector-verdict = Johtopäätös
inspector-verdict-better = Parani (tilastollisesti merkitsevä)
inspector-verdict-worse = Huononi (tilastollisesti merkitsevä)
inspector-verdict-not-shown = Muutosta ei osoitettu
inspector-untested-question = Ei testattu: kysymys tai asteikko oli ennen toinen.
inspector-untested-guess = Ei testattu: toinen luvuista on oletus.
inspector-untested-few = Ei testattu: toisella puolella on alle 10 vastausta.
inspector-untested-means = Ei testattu: vastausten hajontaa ei tunneta.
inspector-target-row = Tavoite
inspector-target-below = Alle { $target }
inspector-target-met = { $target } saavutettu
inspector-target-undecided = { $target } on luottamusvälin sisällä
inspector-csi = CSI
inspector-csi-tip = Asiakastyytyväisyysindeksi: keskiarvo ÷ suurin vastaus × 100; ei asiakkaiden osuus.
inspector-top-box = Parhaat vastaukset
inspector-top-box-range = Parhaat vastaukset, 95 %:n luottamusväli: { $range } %
inspector-top-box-tip = { $points ->
    [one] Asteikon parhaan vastauksen osuus.
   *[other] Asteikon { $points } parhaan vastauksen osuus.
}
inspector-mean = Keskiarvo
inspector-mean-tip = Keskiarvo kysymyksen omalla asteikolla, esimerkiksi 4,2 viidestä.
inspector-n = Vastauksia
inspector-few-tentative = Alle 30 vastausta: alustava.
inspector-few-very-small = Alle 10 vastausta: liian vähän johtopäätökseen.
inspector-few-anecdotal = Alle 5 vastausta: yksittäisiä vastauksia.
inspector-evidence = Peruste
inspector-source = Lähde
inspector-age = { $days ->
    [one] yhden päivän ikäinen
   *[other] { $days } päivän ikäinen
}
inspector-chart = Vastaukset arvosanoittain. { $rows }
inspector-chart-key = Osuus vastauksista
inspector-chart-key-two = Osuus vastauksista, harmaa ennen, sininen jälkeen
inspector-promoters = Suosittelijat
inspector-passives = Passiiviset
inspector-detractors = Arvostelijat
inspector-trend-title = Pisteet kaikilla kierroksilla
inspector-trend = Pisteet kaikilla kierroksilla. { $rows }
inspector-trend-row = { $round }: { $score }
inspector-trend-row-interval = { $round }: { $score } (95 %:n luottamusväli { $lo }–{ $hi })
inspector-trend-target = tavoite { $target }
inspector-trend-left-out = Kysytty toisin, joten jätetty pois: { $rounds }.

## Kyselyt

inspector-surveys = Kysymykset
inspector-survey = Kysymys { $number }
inspector-overall = Koko asiakaspolku
inspector-overall-hint = Jokainen kosketuspiste voi olla kunnossa, vaikka asiakaspolku kokonaisuutena ei ole. Kysy siitäkin.
inspector-add-survey = Lisää kysymys
inspector-remove-survey = Poista kysymys
inspector-make-headline = Nosta pääkysymykseksi
inspector-headline = Pääkysymys: näkyy käyrällä
inspector-new-question = { $metric ->
    [nps] Kuinka todennäköisesti suosittelisit meitä ystävälle tai työkaverille?
    [ces] Kuinka helppoa asiointi oli?
   *[other] Kuinka tyytyväinen olit?
}
inspector-metric = Kysymystyyppi
inspector-scale-min = Pienin vastaus
inspector-scale-max = Suurin vastaus
inspector-better = Asteikon suunta
inspector-question = Kysymys
inspector-usual-scale = Käytä tavallista asteikkoa { $scale }
inspector-asking = Keneltä, mitä, miten, milloin
inspector-who = Keneltä kysytään
inspector-what = Mitä halutaan tietää
inspector-how-channel = Mitä kanavaa pitkin
inspector-method = Menetelmä
inspector-when = Milloin
inspector-limited-to = Vain näille

## Vastaukset

inspector-answers = Vastaukset
inspector-round = Kierros
inspector-round-has = { $round } · n { $n }
inspector-round-empty = { $round } · ei vastauksia
inspector-form = Vastaukset annetaan
inspector-form-counts = Määrät
inspector-form-list = Luettelo
inspector-form-groups = NPS-ryhmät
inspector-form-mean = Keskiarvo
inspector-count-of = Vastauksia arvosanalla { $score }
inspector-total = { $n ->
    [0] Ei vielä vastauksia
    [one] Yksi vastaus
   *[other] Yhteensä { $n } vastausta
}
inspector-many-points = Asteikossa on { $points } arvoa. Liitä arvosanat luettelona.
inspector-list = Arvosanat
inspector-list-hint = 9, 10, 7, 8 …
inspector-list-empty = Liitä tai kirjoita arvosanat. Erottimeksi käy pilkku, puolipiste, väli tai rivinvaihto.
inspector-list-read = { $n ->
    [one] Luettiin yksi arvosana, keskiarvo { $mean }
   *[other] Luettiin { $n } arvosanaa, keskiarvo { $mean }
}
inspector-list-use = { $n ->
    [one] Käytä tätä arvosanaa
   *[other] Käytä näitä { $n } arvosanaa
}
inspector-list-replaces = Ne korvaavat kierroksen vastaukset.
inspector-mean-n = Vastauksia (n)
inspector-mean-sd = Keskihajonta
inspector-mean-needs = Anna keskiarvo ja vastausten määrä; keskihajonta antaa pisteille luottamusvälin.
inspector-people = Vastaajia
inspector-rate = Vastausprosentti
inspector-invited = Kutsuttuja
inspector-invited-tip = Kuinka monta ihmistä pyydettiin vastaamaan. Siitä saadaan vastausprosentti.
inspector-bounds = Jos kaikki pyydetyt, jotka eivät vastanneet, olisivat antaneet huonoimman tai parhaan arvosanan: { $range }
inspector-population = Asiakkaita kaikkiaan
inspector-population-tip = Pienessä asiakaskunnassa luottamusväli kapenee, kun suuri osa vastasi. Jätä tyhjäksi, jos et tiedä.
inspector-of-round = kierroksella { $n }
inspector-response-rate = Vastasi { $n }, kutsuttuja { $invited }: vastausprosentti { $rate }.
inspector-everybody = Kaikki vastasivat.
inspector-collected = Kerätty
inspector-answers-source = Lähde
inspector-answers-owner = Ylläpitäjä
inspector-asked = Kysyttiin silloin toisin
inspector-asked-question = Kysymys silloin
inspector-remove-answers = Poista kierroksen vastaukset

## Hylätty syöte

inspector-refused-number = ”{ $text }” ei ole luku.
inspector-refused-count = ”{ $text }” ei ole kokonaisluku, joka on vähintään 0.
inspector-refused-whole = ”{ $text }” ei ole kokonaisluku.
inspector-refused-date = ”{ $text }” ei ole päivä. Kirjoita se näin: { $example }.
inspector-refused-target = Tavoite on väliltä 0–100.
inspector-refused-scale-order = Suurimman vastauksen on oltava pienintä suurempi.
inspector-refused-scale-long = Asteikossa voi olla enintään 1001 arvoa.
inspector-refused-off-scale = { $score } ei ole asteikolla { $scale }.
inspector-refused-spread = Keskihajonta ei voi olla negatiivinen.
inspector-refused-not-nps = Suosittelijat ja arvostelijat vaativat suosittelukysymyksen asteikolla 0–10 tai 1–10.
inspector-refused-nobody = Vastauksia on oltava vähintään yksi. Jos kukaan ei vastannut, poista kierroksen vastaukset.
inspector-refused-too-many = Vastauksia on enemmän kuin voidaan laskea.
inspector-refused-round-twice = Kierroksella on jo vastaukset.
inspector-refused-people = Vastaajista tiedetty ei sovi näihin vastauksiin.
inspector-refused-segments = Segmentillä on enemmän vastauksia kuin niitä on, tai segmenttejä on yli 20.
inspector-refused-reach = Vastaajia on { $n }, joten kutsuttuja ei voi olla vähemmän, eikä asiakkaita vähemmän kuin kutsuttuja.
inspector-refused-list-number = Arvo { $at }, ”{ $text }”, ei ole kokonaisluku.
inspector-refused-list-off = Arvo { $at } on { $score }, joka ei ole asteikolla { $scale }.

## Kosketuspisteen tiedot

inspector-details = Tiedot
inspector-description = Kuvaus
inspector-channel = Kanava
inspector-channel-name = Kanavan nimi
inspector-importance = Tärkeys asiakkaalle
inspector-moment-of-truth = Totuuden hetki
inspector-customer-does = Asiakas tekee
inspector-customer-expects = Asiakas odottaa
inspector-target = Tavoitepisteet
inspector-inherited = { $score } (ylemmältä tasolta)
inspector-owner = Vastuuhenkilö
inspector-experience = Kokemus
inspector-function = Toiminta: mitä se tekee
inspector-emotion = Tunne: miltä se tuntuu
inspector-meaning = Merkitys: mitä se merkitsee
inspector-management = Kokemuksen johtaminen
inspector-delivery = Kokemuksen taso
inspector-backstage = Kulissien takana

## Luettelot

inspector-pains = Kipukohdat
inspector-pain = Kipukohta
inspector-add-pain = Lisää kipukohta ja paina Enter
inspector-remove-pain = Poista kipukohta
inspector-opportunities = Mahdollisuudet
inspector-opportunity = Mahdollisuus
inspector-add-opportunity = Lisää mahdollisuus ja paina Enter
inspector-remove-opportunity = Poista mahdollisuus
inspector-quotes = Lainaukset
inspector-quote = Lainaus
inspector-add-quote = Lisää lainaus ja paina Enter
inspector-remove-quote = Poista lainaus

## Mittarit

inspector-kpis = Mittarit
inspector-add-kpi = Lisää mittari
inspector-new-kpi = Uusi mittari
inspector-remove-kpi = Poista mittari
inspector-kpi-name = Mittarin nimi
inspector-kpi-unit = Yksikkö
inspector-kpi-better = Hyvä suunta
inspector-kpi-target = Mittarin tavoite
inspector-kpi-formula = Laskutapa
inspector-kpi-input-name = { $input }, { $round }
inspector-kpi-clear = Poista arvo: { $round }
inspector-kpi-incomplete = Täytä kierroksen kaikki kentät.
inspector-link-title = Mittari ja pisteet samoilla kierroksilla
inspector-link = Pisteet ja { $kpi }. { $rows }
inspector-link-row = { $round }: { $value }, pisteet { $score }
inspector-link-score = Pisteet
inspector-link-few = { $rounds } kierrosta: liian vähän korrelaatioon
inspector-link-rank = Järjestyskorrelaatio { $rho }, { $rounds } kierrosta ({ $p }). Se ei kerro, mikä johtuu mistä.
inspector-link-none = Ei korrelaatiota: toinen luvuista ei ole muuttunut.
inspector-input-value = Arvo
inspector-input-revenue-per-customer = Liikevaihto asiakasta kohti
inspector-input-margin = Kate, %
inspector-input-churn = Poistuma, %
inspector-input-spend = Myynnin ja markkinoinnin kulut
inspector-input-new-customers = Uudet asiakkaat
inspector-input-clv = CLV
inspector-input-cac = CAC
inspector-input-converted = Ostaneet tai varanneet
inspector-input-visitors = Kävijät
inspector-input-customers-end = Asiakkaat lopussa
inspector-input-customers-start = Asiakkaat alussa
inspector-input-lost = Menetetyt asiakkaat
inspector-input-repeat = Vähintään kahdesti ostaneet
inspector-input-customers = Asiakkaat
inspector-input-referred = Suositellut ostot
inspector-input-purchases = Kaikki ostot
inspector-input-minutes = Minuutit (mediaani)
inspector-input-solved = Ensimmäisellä yhteydenotolla ratkaistut
inspector-input-contacts = Kaikki yhteydenotot
inspector-input-units = Myydyt kappaleet
inspector-input-price = Hinta
inspector-input-revenue = Liikevaihto
inspector-input-costs = Kulut
inspector-input-old = Vanha
inspector-input-new = Uusi

## Palaute

inspector-feedback = Asiakkaiden kommentit
inspector-feedback-open = { $n }, vastaamatta { $open }
inspector-themes = Kierroksen teemat
inspector-theme-row = { $theme }, { $n }
inspector-comment = Kommentti { $number }
inspector-comment-text = Mitä asiakas sanoi
inspector-add-comment = Lisää kommentti ja paina Enter
inspector-remove-comment = Poista kommentti
inspector-comment-round = Kommentin kierros
inspector-comment-score = Arvosana
inspector-comment-themes = Teemat pilkuilla eroteltuina
inspector-comment-sentiment = Sävy
inspector-comment-state = Käsittelytila
inspector-comment-who = Kuka
inspector-comment-date = Milloin
inspector-show-more = { $n ->
    [one] Näytä yksi lisää
   *[other] Näytä { $n } lisää
}
inspector-no-round = Ei kierrosta

## Toimenpiteet

inspector-actions = Toimenpiteet
inspector-all-actions = Kaikki toimenpiteet
inspector-add-action = Lisää toimenpide ja paina Enter
inspector-link-action = Liitä toimenpide
inspector-remove-action = Poista toimenpide
inspector-unlink-action = Irrota tästä kosketuspisteestä
inspector-action-title = Mitä tehdään
inspector-action-due = Määräpäivä
inspector-action-state = Tila
inspector-action-effect = Odotettu vaikutus
inspector-action-step = Asiakaskokemuksen johtamisen porras
inspector-action-where = Auttaa täällä
inspector-action-nowhere = Ei liity kosketuspisteeseen
inspector-link-touchpoint = Liitä kosketuspiste
inspector-unlink-from = Irrota kohteesta { $name }
inspector-unnamed-action = Nimetön toimenpide

## Vaihe

inspector-stage = Vaihe
inspector-stage-kind = Vaiheen laji
inspector-stage-score = Pisteet kierroksittain
inspector-stage-measured = { $measured }/{ $all } mitattu
inspector-customer-goal = Asiakkaan tavoite
inspector-company-goal = Yrityksen tavoite
inspector-company-means = Yrityksen keinot
inspector-touchpoints = Kosketuspisteet
inspector-no-touchpoints = Vaiheessa ei vielä ole kosketuspisteitä.

## Asiakaspolku

inspector-journey = Asiakaspolku
inspector-title = Asiakaspolun nimi
inspector-stages-n = { $n ->
    [one] yksi vaihe
   *[other] { $n } vaihetta
}
inspector-touchpoints-n = { $n ->
    [one] yksi kosketuspiste
   *[other] { $n } kosketuspistettä
}
inspector-target-experience = Tavoiteltu asiakaskokemus
inspector-feelings = Tunteet, joita haluamme herättää
inspector-distinction = Mikä erottaa meidät muista
inspector-exceeding = Miten ylitämme odotukset
inspector-rounds = Mittauskierrokset
inspector-personas = Persoonat
inspector-add-persona = Lisää persoona ja paina Enter
inspector-remove-persona = Poista persoona
inspector-persona-in-use = Kosketuspiste tai kysymys on rajattu tähän persoonaan.
inspector-persona-name = Persoonan nimi
inspector-persona-segment = Segmentti
inspector-persona-goals = Tavoitteet
inspector-persona-needs = Tarpeet
inspector-parking-lot = Parkkipaikka
inspector-parked = Parkkipaikan asia
inspector-add-parked = Pysäköi asia ja paina Enter
inspector-remove-parked = Poista parkkipaikalta
inspector-parked-owner = Kuka vie eteenpäin
inspector-parked-reviewed = Käsitelty
