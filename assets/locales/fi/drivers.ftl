# Mikä on yhteydessä kokonaisarvioon.
drivers-title = Mikä on yhteydessä kokonaisarvioon
drivers-title-round = Mikä on yhteydessä kokonaisarvioon: { $round }
drivers-nothing = Ei laskettavissa: aineistossa ei ole samoja vastaajia.
drivers-nothing-how = Anna asiakaspolulle oma kysymys ja tuo tiedosto, jossa samat ihmiset vastaavat siihen ja kosketuspisteiden kysymyksiin.
drivers-few = Liian vähän vastaajia ({ $n }/{ $needed }).
drivers-none = Yhteyttä ei voi osoittaa.
drivers-impossible = Näiden vastausten antajat ovat liian eri ihmisiä yhdistettäviksi.
drivers-people = { $n } ihmistä vastasi sekä kokonaisarvioon että näihin kysymyksiin. Yhteys ei ole syy.
drivers-explained = Yhdessä nämä selittävät { $r2 } kokonaisarvion vaihtelusta. Missä välit menevät päällekkäin, järjestys on epävarma.
drivers-repaired = Jokin kysymys sanoo saman kuin muut: osuus on jaettu niiden kesken.
drivers-left-out-same = Jätettiin pois, koska kaikki vastasivat samoin: { $list }.
drivers-left-out-few = Jätettiin pois, koska alle 30 ihmistä vastasi niihin yhdessä muiden kanssa: { $list }.
drivers-shares = Osuus selitetystä vaihtelusta ja 95 %:n luottamusväli
drivers-own = Oma arvio
drivers-matrix = Oma arvio ja laskettu järjestys (1 = ensimmäinen)
drivers-axis = Pistettä alle (−) ja yli (+) tavoitteen
drivers-legend = Täysi: laskettu · ontto: oma arvio · lihava: arviot eroavat
drivers-sentence = { $name }: { $rank }. Osuus { $share }, 95 %:n luottamusväli { $lo }–{ $hi }.
