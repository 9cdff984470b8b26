### Kopiot ilman henkilötietoja ja niiden piilottaminen esityksen ajaksi.

cmd-save-private = Tallenna kopio ilman henkilötietoja…
cmd-hide-names = Piilota nimet ja lainaukset esityksen ajaksi

privacy-title = Tallenna kopio ilman henkilötietoja
privacy-text = Valitse, mitä kopiosta jätetään pois. Avoin asiakaspolku ja sen tiedosto pysyvät ennallaan.
privacy-comments = Asiakkaiden kommentit ({ $n })
privacy-quotes = Lainaukset ({ $n })
privacy-people = Vastuuhenkilöt ja kommenttien käsittelijät ({ $n })
privacy-sources = Tiedostot, joista vastaukset tuotiin ({ $n })
privacy-personas = Persoonat: nimet, tavoitteet ja tarpeet ({ $n })
privacy-pictures = Kuvat: valokuvat ja muotokuvat ({ $n })
privacy-stays = Kommentteihin jäävät arvosana, teemat ja kierros, joten kaikki lukumäärät pysyvät samoina. Otsikot, kuvaukset, muistiinpanot ja teemat jäävät niin kuin ne on kirjoitettu: lue ne läpi ennen kuin jaat kopion.
privacy-go = Tallenna kopio…
privacy-file = { $name } ilman henkilötietoja
privacy-same-file = Tämä on avoimen asiakaspolun oma tiedosto, josta katoaisivat kommentit ja nimet. Anna kopiolle toinen nimi.
privacy-hidden = Piilotettu
