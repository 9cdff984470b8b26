### Mitä ohjelmasta lähtee: sarakkeet, ja mitä komento sanoo valitsimistaan.

export-column-goes-on = Jatkaa tänne, %
export-column-change-lo = Muutos alkaen
export-column-change-hi = Muutos päättyen
cli-export-page-only-pdf = --page, --landscape ja --tiles koskevat PDF-tiedostoa; tässä tiedostossa ei ole sivuja.
cli-export-tiles-only-view = --tiles koskee yhtä näkymää; näitä sivuja ei jaeta.
cli-export-scale-only-png = --scale koskee PNG-kuvaa; tässä tiedostossa ei ole kuvapisteitä.
cli-questionnaire-no-touchpoint = Kosketuspistettä ”{ $name }”, jolla on kysymys, ei ole. { $near ->
    [none] Nimet ovat kuten kartalla.
   *[some] Tarkoititko: { $names }?
}
cli-questionnaire-ending = Pääte ”.{ $ending }” ei kerro, mikä lomake tehdään. Lisää --form text, print, google, limesurvey tai surveyjs.
cli-questionnaire-lss = LimeSurvey ottaa tämän lomakkeen sarkainmuodossa. Käytä nimeä, jonka pääte on .txt, ja valintaa --form limesurvey.
save-error-not-made = ei kirjoitettu, koska { $reason }. Valitse toinen kansio tai toinen nimi.
export-column-expected-score = Odotetut pisteet
export-column-measured = Mitattu toteutuksen jälkeen
warning-impossible-mean = { $count ->
    [one] Yhden kokonaisen arvosanan
   *[other] { $n } kokonaisen arvosanan
} keskiarvo ei voi olla { $mean }; lähimmät ovat { $below } ja { $above }. Tarkista keskiarvo ja vastausten määrä.
report-column-best = Parhaat vastaukset
report-column-bounds = Jos muut olisivat vastanneet huonoimmin tai parhaiten
report-column-segment = Segmentti
report-column-others = Muihin verrattuna
report-column-expected = Odotettu
report-column-measured = Mitattu toteutuksen jälkeen
report-trend-slope = Muutos { $unit ->
    [year] vuodessa
   *[round] kierrosta kohti
}: { $corrected ->
    [yes] 95 %:n luottamusväli, korjattu:
   *[no] 95 %:n luottamusväli
} { $interval }.
feedback-bar-share = Osuus kommenteista
cli-export-on-pages = Yhtenä sivuna se olisi suurempi kuin PDF voi olla, joten se jatkuu usealla A4-sivulla. Muun koon voi valita valitsimella --page.
