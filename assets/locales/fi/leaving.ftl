### Asiakkaiden määrä kartalla ja raportissa.

map-funnel = Asiakkaita ja osuus, joka jatkaa tänne edellisestä (95 %:n luottamusväli)
map-funnel-at = { $name }: { $n } asiakasta
report-leaving = Missä asiakkaat lähtevät
report-column-reached = Asiakkaita
report-column-reached-before = Asiakkaita, { $round }
report-column-goes-on = Jatkaa tänne
report-column-goes-on-interval = Luottamusväli
report-column-goes-on-change = Muutos, %-yks.
report-column-deliver = Toimitettava
report-column-expects = Asiakas odottaa
report-column-layers = Toiminta, tunne, merkitys
report-column-value = Hyöty ja uhraus
personas-note-places = Näkyvissä on vain se, minkä tämä persoona kohtaa; luvut ovat kaikkien.
personas-note-drivers = Yhteydet lasketaan kaikkien vastauksista: persoonan vastauksista ei tiedetä, mitkä ovat samalta ihmiseltä.
personas-no-difference = Persoonan ja muiden välille ei voi osoittaa eroa.
feedback-of-journey = Koko asiakaspolku
sort-by = Järjestä: { $column }
sort-not = Painallus järjestää rivit tämän sarakkeen mukaan.
sort-up = Rivit ovat tämän sarakkeen mukaan pienimmästä alkaen. Painallus kääntää järjestyksen.
sort-down = Rivit ovat tämän sarakkeen mukaan suurimmasta alkaen. Painallus palauttaa järjestyksen.
merge-start-found = Lähtöversio löytyi: { $time }. Mikä on siitä samaa, lasketaan kerran.
merge-start-found-file = Ryhmät aloittivat avoimesta tiedostosta. Mikä on siitä samaa, lasketaan kerran.
merge-groups-ask-start = Versioista ei löytynyt, mistä ryhmät aloittivat. Valitse lähtötiedosto. Ilman sitä myös aloituksen vastaukset lasketaan jokaisesta tiedostosta.
merge-groups-without = Yhdistä ilman
merge-groups-given-up = { $n ->
    [one] Yksi tiedosto jäi yhdistämättä.
   *[other] { $n } tiedostoa jäi yhdistämättä.
}
