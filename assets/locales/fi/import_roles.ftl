# Kyselyaineiston tuonti: mitä muuta sarake voi olla, ja mitä jää ottamatta.

import-holds-kpi = Mittarin arvo
import-holds-filter = Rivien valinta
import-holds-customer = Asiakkaan tunnus
import-holds-segment = Asiakasryhmä (persoona)
import-whole = Koko asiakaspolku
import-stage = Vaihe: { $stage }
import-near = Samankaltaisia nimiä
import-skip-rows = Ohita rivejä alusta
import-kpi-plain = Arvo sellaisenaan
import-share-of = Kaikki: { $column }
import-share-unsaid = Minkä osuus? Valitse sarake
import-denominator = Minkä osuus
import-filter-only = Vain rivit, joissa on
import-filter-not = Kaikki paitsi
import-filter-kind = Rivien valintatapa
import-filter-values = Valittavat arvot
import-filter-choose = Valitse arvot…
import-filter-other = Muu arvo (Enter lisää)
import-lacks-direction = Kerro, kumpi suunta on hyvä.
import-lacks-denominator = Osuus tarvitsee sarakkeen, jonka luvusta se on osa.
import-lacks-value = Valitse, mitä riveissä lukee.
import-same-words = Samat sanat ja luvut kuin sarakkeessa ”{ $column }”
import-confirm-same = Vahvista { $count } saraketta
import-refused = { $count ->
    [one] { $count } solua ei oteta…
   *[other] { $count } solua ei oteta…
}
import-refused-cell = Rivi { $row }, { $column }: ”{ $text }” ei kelpaa
import-round-held = { $count ->
    [one] Kierroksella ”{ $round }” on jo vastauksia yhteen kysymykseen. Tarkista, ettei ketään lasketa kahdesti.
   *[other] Kierroksella ”{ $round }” on jo vastauksia { $count } kysymykseen. Tarkista, ettei ketään lasketa kahdesti.
}
import-totals-take = Ota nekin rivit vastauksina
import-filtered-rows = { $count ->
    [one] { $count } rivi jää pois valinnan vuoksi
   *[other] { $count } riviä jää pois valinnan vuoksi
}
import-kpis-taken = { $count ->
    [one] { $count } mittarin arvo
   *[other] { $count } mittarin arvoa
}
import-error-other-question = Koko asiakaspolulla on jo kysymys ”{ $held }”, ja vain yksi mahtuu. Vie ”{ $other }” kosketuspisteeseen.
import-holds-question = Kysymys riveittäin
import-holds-answer = Vastaukset riveittäin
import-questions-in = Kysymykset sarakkeessa ”{ $column }”
import-no-question-column = Valitse sarake, joka kertoo kysymyksen.
import-no-answer-column = Valitse sarake, jossa kysymysten vastaukset ovat.
import-more = Kutsutut, asiakasmäärä, oma kierros…
import-own-round = Oma kierros
import-own-round-hint = sama kuin muilla
import-people-wrong = Anna kokonaisluku, esimerkiksi 450, tai jätä tyhjäksi.
import-more-round = Oma kierros…
