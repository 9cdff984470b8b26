### Kaikkialla käytetyt sanat ja lajien nimet.

app-name = Polku
cancel = Peruuta
close = Sulje
save = Tallenna
add = Lisää
remove = Poista
none-chosen = Ei valittu
before = Ennen
after = Jälkeen
target = Tavoite
untitled = Nimetön
new-touchpoint = Uusi kosketuspiste
first-round = Kierros 1
new-stage = Uusi vaihe

metric-nps = NPS
metric-csat = CSAT
metric-ces = CES
metric-rating = Arvosana

better-higher = Suuri on hyvä
better-lower = Pieni on hyvä

evidence-measured = Mitattu
evidence-observed = Havaittu
evidence-assumed = Oletettu

stage-awareness = Tietoisuus
stage-consideration = Harkinta
stage-purchase = Osto
stage-use = Käyttö
stage-advocacy = Suosittelu
stage-other = Muu

channel-digital = Digitaalinen
channel-in-person = Kasvotusten
channel-phone = Puhelin
channel-print = Painettu
channel-other = Muu

management-random = Satunnainen
management-expected = Odotettavissa oleva
management-managed = Johdettu

delivery-core = Ydin
delivery-extended = Laajennettu
delivery-exceeding = Odotukset ylittävä

method-survey = Kysely
method-panel = Paneeli
method-mystery-shopping = Haamuasiointi
method-interview = Haastattelu
method-calls = Puhelut
method-email = Sähköposti
method-complaints = Reklamaatiot
method-reviews = Arvostelut
method-social-media = Sosiaalinen media

sentiment-positive = Myönteinen
sentiment-neutral = Neutraali
sentiment-negative = Kielteinen

loop-new = Uusi
loop-answered = Vastattu
loop-acted-on = Toimenpide tehty
loop-told = Kerrottu asiakkaalle

state-planned = Suunniteltu
state-doing = Työn alla
state-done = Valmis
state-dropped = Luovuttu

step-goal = Tavoite
step-practices = Toimintatavat
step-organising = Organisointi
step-implementing = Toteutus
step-measuring = Mittaaminen
step-redefining = Uudelleenmäärittely

formula-plain = Kirjattu luku
formula-clv = Asiakkaan elinkaariarvo (CLV)
formula-cac = Uuden asiakkaan hankintakustannus (CAC)
formula-clv-to-cac = CLV : CAC
formula-conversion = Konversio
formula-retention = Asiakaspysyvyys
formula-churn = Asiakaspoistuma
formula-repeat-purchase = Uusintaostot
formula-referral = Suositusten osuus ostoista
formula-first-response = Aika ensimmäiseen vastaukseen
formula-first-contact-resolution = Ratkaistu ensimmäisellä yhteydenotolla
formula-revenue = Liikevaihto
formula-profit = Voitto
formula-percent-change = Muutosprosentti

range = { $lo }–{ $hi }
range-signed = { $lo }…{ $hi }
quoted = ”{ $name }”
difference-interval = { $diff } (95 %:n luottamusväli { $interval })
