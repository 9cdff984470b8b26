### Antalet kunder på kartan och i rapporten.

map-funnel = Kunder och andelen som går vidare hit från den föregående (95 % konfidensintervall)
map-funnel-at = { $name }: { $n } kunder
report-leaving = Var kunderna lämnar
report-column-reached = Kunder
report-column-reached-before = Kunder, { $round }
report-column-goes-on = Går vidare hit
report-column-goes-on-interval = Konfidensintervall
report-column-goes-on-change = Förändring, procentenheter
report-column-deliver = Ska leverera
report-column-expects = Kunden förväntar sig
report-column-layers = Funktion, känsla, mening
report-column-value = Nytta och uppoffring
personas-note-places = Bara det som den här personan möter visas; siffrorna är allas.
personas-note-drivers = Sambanden beräknas på allas svar: av en personas svar vet man inte vilka som kommer från samma person.
personas-no-difference = Ingen skillnad påvisad mellan personan och de andra.
feedback-of-journey = Hela kundresan
sort-by = Ordna efter { $column }
sort-not = Tryck för att ordna raderna efter den här kolumnen.
sort-up = Raderna är ordnade efter den här kolumnen med den minsta först. Tryck för att vända.
sort-down = Raderna är ordnade efter den här kolumnen med den största först. Tryck för att återställa ordningen.
merge-start-found = Startversionen hittades: { $time }. Det som är lika räknas en gång.
merge-start-found-file = Grupperna började från den öppna filen. Det som är lika räknas en gång.
merge-groups-ask-start = Versionerna visar inte vad grupperna började från. Välj startfilen. Utan den räknas också svaren från början ur varje fil.
merge-groups-without = Slå ihop utan
merge-groups-given-up = { $n ->
    [one] En fil slogs inte ihop.
   *[other] { $n } filer slogs inte ihop.
}
