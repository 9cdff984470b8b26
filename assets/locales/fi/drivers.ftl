# Mikä on yhteydessä kokonaisarvioon.
drivers-title = Mikä on yhteydessä kokonaisarvioon
drivers-title-round = Mikä on yhteydessä kokonaisarvioon: { $round }
drivers-outcome = Kokonaisarvio
drivers-outcome-none = Valitse kysymys…
drivers-outcome-tip = Kysymys, johon muita verrataan. Valinta tallentuu asiakaspolkuun.
drivers-no-outcome = Kokonaisarviota ei ole valittu, eikä asiakaspolulla ole omaa kysymystä.
drivers-no-outcome-how = Valitse kokonaisarvioksi kysymys, johon samat ihmiset ovat vastanneet kuin muihin, tai tuo tiedosto, jonka jokaisella rivillä on yhden vastaajan vastaukset kokonaisarvioon ja kosketuspisteiden kysymyksiin.
drivers-no-round = Mittauskierroksia ei vielä ole.
drivers-not-answered = Kokonaisarvioon ei ole vastauksia: { $name }, kierros { $round }.
drivers-nothing = Ei laskettavissa: aineistossa ei ole samoja vastaajia.
drivers-nothing-how = Tuo tiedosto, jonka jokaisella rivillä on yhden vastaajan vastaukset kokonaisarvioon ja kosketuspisteiden kysymyksiin. Ohjelma laskee tuotaessa, mitkä vastaukset kulkevat yhdessä; käsin syötetyistä määristä sitä ei voi laskea.
drivers-few = Liian vähän vastaajia ({ $n }/{ $needed }).
drivers-few-how = Alle sadan vastaajan tuloksista järjestys olisi liian epävarma näytettäväksi. Kerää lisää vastauksia samalle kierrokselle.
drivers-none = Yhteyttä ei voi osoittaa.
drivers-none-of = { $n } vastaajan vastauksissa kosketuspisteiden arvosanat eivät ole tilastollisesti merkitsevässä yhteydessä kokonaisarvioon.
drivers-impossible = Näiden vastausten antajat ovat liian eri ihmisiä yhdistettäviksi.
drivers-people = { $n } vastaajaa vastasi sekä kokonaisarvioon että näihin kysymyksiin. Yhteys ei ole syy.
drivers-answer-only = Yhteydessä kokonaisarvioon: { $list }.
drivers-answer-one = Eniten yhteydessä kokonaisarvioon: { $list }. Sen luottamusväli on muiden yläpuolella.
drivers-answer-several = Eniten yhteydessä kokonaisarvioon: { $list }. Kärki ei erotu toisistaan: luottamusvälit menevät päällekkäin.
drivers-and = { $list } ja { $last }
drivers-and-more = { $list } ja { $more ->
    [one] yksi muu
   *[other] { $more } muuta
}
drivers-explained = Yhdessä nämä selittävät { $r2 } kokonaisarvion vaihtelusta.
drivers-repaired = Jokin kysymys sanoo saman kuin muut: osuus on jaettu niiden kesken.
drivers-left-out = Jätettiin pois
drivers-left-out-few = Alle 30 vastaajaa yhdessä muiden kanssa (suluissa yhteiset vastaajat): { $list }.
drivers-left-out-same = Kaikki vastasivat samoin: { $list }.
drivers-left-out-elsewhere = Eri aineistossa, vastaajia ei voi yhdistää: { $list }.
drivers-shares = Osuus selitetystä vaihtelusta ja 95 %:n luottamusväli
drivers-own = Oma arvio
drivers-matrix = Oma arvio ja laskettu tärkeys
drivers-matrix-ranks = Järjestys { $count } kysymyksen joukossa, 1 = tärkein
drivers-axis = Pistettä alle (−) ja yli (+) tavoitteen
drivers-no-target = Aseta tavoitepisteet tiedoissa: kuvio vertaa pisteitä niihin.
drivers-no-own = Omaa arviota ei ole: anna kosketuspisteille tärkeys 1–5, niin näet, missä arviot eroavat.
drivers-differences = Suurimmat erot: { $list }. Järjestys on epävarma.
drivers-differences-none = Oma arvio ja laskettu järjestys eivät eroa paljon.
drivers-difference = { $name } (laskettuna { $rank }., omana arviona { $own })
drivers-place = { $first }.
drivers-places = { $first }.–{ $last }.
drivers-legend-computed = laskettu
drivers-legend-own = oma arvio
drivers-legend-apart = pitkä viiva: arviot eroavat
drivers-below = { $form ->
    [1] { $points } piste alle
   *[other] { $points } pistettä alle
 }
drivers-above = { $form ->
    [1] { $points } piste yli
   *[other] { $points } pistettä yli
 }
drivers-standing-below = tavoitteen alla
drivers-standing-met = tavoite täyttyy
drivers-standing-undecided = ei voi sanoa
drivers-standing-unknown = ei vertailtavissa
drivers-sentence = { $name }: { $rank }. Osuus { $share }, 95 %:n luottamusväli { $interval }.
drivers-sentence-own = Oma arvio: { $own }
drivers-sentence-score = Pisteet { $score }.
drivers-table = Yhteydet taulukkona
drivers-list = Kysymykset, suurin osuus ensin
drivers-col-question = Kysymys
drivers-col-rank = Sija
drivers-col-share = Osuus
drivers-col-interval = Luottamusväli
drivers-col-r = Korrelaatio
drivers-col-own = Oma arvio
drivers-col-own-rank = Oma sija
drivers-col-score = Pisteet
drivers-col-n = Vastauksia
drivers-col-distance = Tavoitteesta
drivers-col-standing = Johtopäätös
