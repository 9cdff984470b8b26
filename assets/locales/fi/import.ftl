# Kyselyaineiston tuonti.

import-title = Tuo kyselyaineisto
import-choose-file = Valitse kyselyn tiedosto…
import-file = Tiedosto
import-found = { $encoding }, solujen erotin { $delimiter }
import-delimiter-comma = pilkku
import-delimiter-semicolon = puolipiste
import-delimiter-tab = sarkain
import-delimiter-pipe = pystyviiva
import-encoding = Merkistö
import-delimiter = Erotin
import-column = Sarake
import-touchpoint = Kosketuspiste
import-holds = Sisältö
import-holds-scores = Vastauksia asteikolla
import-holds-comments = Avointa palautetta
import-holds-nothing = Jätetään pois
import-labels = Sanalliset vastaukset
import-themes = Teemat
import-count-column = Rivin henkilömäärä
import-round = Mittauskierros
import-round-named = Kaikki rivit samaan kierrokseen
import-round-column = Kierros on sarakkeessa
import-round-split = Kaksi kierrosta päivämäärän mukaan
import-round-before = Ennen { $date }
import-round-from = { $date } alkaen
import-mapping-open = Avaa tallennettu sarakejako…
import-mapping-keep = Tallenna tämä sarakejako…
import-run = Tuo
import-again = Laske uudelleen mukaan
import-replace = Korvaa vanhat vastaukset
import-step = Tuonti tiedostosta { $file }
import-rows = { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
}
import-taken = { $count ->
    [one] { $count } vastaus otettu mukaan
   *[other] { $count } vastausta otettu mukaan
}
import-missing = { $count ->
    [one] { $count } vastaus puuttuu
   *[other] { $count } vastausta puuttuu
}
import-rejected = { $count ->
    [one] { $count } solu hylätty
   *[other] { $count } solua hylätty
}
import-comments = { $count ->
    [one] { $count } palaute lisätty
   *[other] { $count } palautetta lisätty
}
import-rejection = Rivi { $row }, sarake ”{ $column }”: ”{ $text }”
import-rejected-more = … ja { $count } muuta
