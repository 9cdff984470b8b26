### Toisen tiedoston yhdistäminen asiakaspolkuun: mitä se tuo ja missä ne ovat eri mieltä.

merge-choose = Mikä tiedosto yhdistetään tähän asiakaspolkuun?
merge-heading = Yhdistä ”{ $file }”
merge-brings = Tuo mukanaan: { $list }.
merge-brings-nothing = Siinä ei ole uusia vaiheita, kosketuspisteitä, kommentteja eikä vastauksia.
merge-stages-n = { $n ->
    [one] yhden vaiheen
   *[other] { $n } vaihetta
}
merge-touchpoints-n = { $n ->
    [one] yhden kosketuspisteen ({ $names })
   *[other] { $n } kosketuspistettä ({ $names })
}
merge-rounds-n = { $n ->
    [one] yhden mittauskierroksen
   *[other] { $n } mittauskierrosta
}
merge-surveys-n = { $n ->
    [one] yhden kysymyksen
   *[other] { $n } kysymystä
}
merge-answers-n = { $n ->
    [one] yhden vastauksen
   *[other] { $n } vastausta
}
merge-comments-n = { $n ->
    [one] yhden kommentin
   *[other] { $n } kommenttia
}
merge-actions-n = { $n ->
    [one] yhden toimenpiteen
   *[other] { $n } toimenpidettä
}
merge-removed = Poistuu: { $names }.
merge-and-more = { $names } ja { $n ->
    [one] yksi muu
   *[other] { $n } muuta
}
merge-same-file = Tiedostossa on sama kuin tässä asiakaspolussa. Yhdistettävää ei ole.
merge-own-file = Tämä on avoimen asiakaspolun oma tiedosto. Valitse toisen ryhmän tiedosto.
merge-same-n = { $n ->
    [one] Yhdet vastaukset ovat samat molemmissa, ja ne lasketaan kerran.
   *[other] { $n } kohdassa vastaukset ovat samat molemmissa, ja ne lasketaan kerran.
}
merge-no-conflicts = Ristiriitoja ei ole.
merge-progress = { $at }/{ $n }
merge-earlier = Edellinen
merge-later = Seuraava
merge-why-differs = Näissä on eri tieto.
merge-why-removed = Toinen on poistanut tämän, toinen muuttanut sitä.
merge-why-added = Molempien vastaukset laskettiin yhteen.
merge-why-same = Molemmissa on samat vastaukset samasta lähteestä: ne lasketaan kerran.
merge-mine = Tämä asiakaspolku
merge-before = Aiemmin: { $value }
merge-sum = Molemmat yhteensä
merge-keep-mine = Pidä oma
merge-take-theirs = Ota toisen ryhmän
merge-add-up = Laske yhteen
merge-for-rest = Ratkaise kaikki loput samalla tavalla
merge-undecided = { $n ->
    [0] Kaikki on ratkaistu.
    [one] Yksi on ratkaisematta: siinä jää voimaan se, mitä tässä asiakaspolussa on.
   *[other] { $n } on ratkaisematta: niissä jää voimaan se, mitä tässä asiakaspolussa on.
}
merge-go = Yhdistä
merge-done = Yhdistetty. Kumoa palauttaa entisen yhdellä kertaa.
merge-keys = M pitää oman, T ottaa toisen ryhmän, A laskee vastaukset yhteen, ← ja → kulkevat kohdasta toiseen.

## Sanat nimettömille ja arvoille

merge-persona = Persoona
merge-touchpoint = Kosketuspiste
merge-kpi = Mittari
merge-comment = Kommentti
merge-existence = Yhä mukana
merge-title-field = Nimi
merge-compared = Verrattavat kierrokset
merge-scale = Kysymystyyppi ja asteikko
merge-gone = poistettu
merge-there = muutettu tai säilytetty
merge-empty = tyhjä
merge-yes = kyllä
merge-no = ei
merge-answers = { $n ->
    [one] yksi vastaus: { $detail }
   *[other] { $n } vastausta: { $detail }
}

## Havainnot lauseina

merge-says = { $side }: { $value }
merge-line-differs = { $place } – { $field }: { $values }. Jäi: { $kept }.
merge-line-removed = { $place }: { $values }. Jäi: { $kept }.
merge-line-added = { $place }: vastaukset laskettiin yhteen. { $values }.
merge-line-same = { $place }: samat vastaukset laskettiin kerran. { $values }.
merge-lane = Rivi
merge-agenda = Aikataulun kohta
merge-settled = Ratkaistu
merge-parked-at = Nousi esiin
merge-invited = Kutsuttuja
merge-population = Asiakkaita kaikkiaan
merge-shown = Näkyvissä
merge-beside = Vaihtoehtona kohdalle
merge-benefit = Hyöty
merge-sacrifice = Uhraus
merge-reached = Tänne tulleita asiakkaita
merge-given-at = Annettu
merge-score-of = Kysymys, jonka pisteet
merge-end-low = Asteikon alapään sanat
merge-end-high = Asteikon yläpään sanat
merge-minutes = Minuutit
merge-agenda-kind = Mitä tehdään
merge-over = Ohi
agenda-talk = Keskustelu
agenda-work = Ryhmätyö
agenda-vote = Äänestys
agenda-parking = Parkkipaikka
agenda-break = Tauko
cmd-merge-groups = Yhdistä ryhmien tiedostot…
merge-groups-title = Yhdistä ryhmien tiedostot
merge-groups-text = Valitse ryhmien tiedostot. Ne yhdistetään avoimeen asiakaspolkuun yksi kerrallaan. Jos ryhmät saivat saman lähtötiedoston, valitse sekin: silloin sen vastaukset lasketaan vain kerran.
merge-groups-no-start = ei valittu
merge-groups-start = Lähtötiedosto: { $file }
merge-groups-go = Yhdistä
merge-groups-add = Lisää tiedostoja…
merge-groups-choose-start = Lähtötiedosto…
merge-groups-which-start = Mistä tiedostosta ryhmät aloittivat?
