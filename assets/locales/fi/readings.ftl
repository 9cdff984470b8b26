# What is said of files that are read in new ways.
convert-open-front = Alun asetuksilla, jotka alkavat viivoilla ---, ei ole loppua. Rivit 1–{ $to } jätettiin pois niihin kuuluvina. Jos niihin kuuluu muutakin, lopeta ne riviin ---.
convert-open-fence = Tästä alkavalla koodilla ei ole loppua. Kaikki sen alla luettiin osaksi jäsennystä. Jos se ei kuulu siihen, lopeta koodi samanlaisella merkkirivillä.
convert-open-comment = Tästä merkillä <!-- alkavalla kommentilla ei ole loppua. Se ja kaikki sen alla luettiin osaksi jäsennystä. Lopeta kommentti merkillä -->.
convert-open-diagram = Tästä alkavan kaavion merkeillä ei ole loppua. Kaikki sen alla luettiin kaavioksi. Jos se ei kuulu siihen, lopeta kaavio samanlaisella merkkirivillä.
import-error-counts-twice = Jokaisella vastauksella on oma sarake, joka kertoo lukumäärän, joten rivit eivät lisäksi edusta useaa ihmistä. Jätä pois --count-column.
import-error-no-counts = Sarakkeen ”{ $column }” vieressä ei ole sarakkeita, joiden otsikkona on vastaus { $scale }, joten lukumääriä ei voi lukea. Nimeä sarake, jonka otsikko on vastaus, tai kerro otsikoiden arvot (labels).
import-error-counts-words = Sarakkeen ”{ $column }” ja sen viereisten otsikot ovat sanallisia vastauksia. Kerro niiden arvot; tavallisesti näin:
import-warn-counts-shares = Sarakkeesta ”{ $column }” alkavien lukujen summa on 100 joka rivillä. Ovatko ne prosentteja? Silloin ne eivät ole vastausten määriä: tuo vastausten lukumäärät.
import-warn-counts-together = { $rows } riviä laskettiin yhteen samaan kysymykseen, vaikka sarake ”{ $column }” sanoo joka rivillä muuta. Jos se nimeää kysymyksen, kerro se (--question-column); jos se nimeää kierroksen, segmentin tai osan riveistä, valitse se siksi (--round-column, --segment-column, --where).
import-counts-on = Sarakkeet ”{ $from }”–”{ $to }” kertovat, montako kutakin vastausta annettiin
cli-import-own = sarakkeiden otsikot ovat asiakaspolun omia kysymyksiä, ja ne kohdistetaan niihin (--map ohittaa tämän)
