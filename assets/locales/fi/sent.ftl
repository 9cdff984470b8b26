### Mitä ohjelmasta lähtee: sarakkeet, ja mitä komento sanoo valitsimistaan.

export-column-goes-on = Jatkaa tänne, %
export-column-change-lo = Muutos alkaen
export-column-change-hi = Muutos päättyen
cli-export-page-only-pdf = --page, --landscape ja --tiles koskevat PDF-tiedostoa; tässä tiedostossa ei ole sivuja.
cli-export-scale-only-png = --scale koskee PNG-kuvaa; tässä tiedostossa ei ole kuvapisteitä.
cli-questionnaire-no-touchpoint = Kosketuspistettä ”{ $name }”, jolla on kysymys, ei ole. { $near ->
    [none] Nimet ovat kuten kartalla.
   *[some] Tarkoititko: { $names }?
}
save-error-not-made = ei kirjoitettu, koska { $reason }. Valitse toinen kansio tai toinen nimi.
export-column-expected-score = Odotetut pisteet
export-column-measured = Mitattu toteutuksen jälkeen
