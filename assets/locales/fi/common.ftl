### Kaikkialla käytetyt sanat ja lajien nimet.

app-name = Polku
cancel = Peruuta
close = Sulje
save = Tallenna
add = Lisää
remove = Poista
none-chosen = Ei asetettu
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
metric-rating = Arvio

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
management-expected = Odotettavissa
management-managed = Johdettu

delivery-core = Ydin
delivery-extended = Laajennettu
delivery-exceeding = Odotukset ylittävä

method-survey = Kysely
method-panel = Paneeli
method-mystery-shopping = Haamuostos
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
loop-acted-on = Toimittu
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
step-redefining = Uudelleen määrittely

formula-plain = Kirjattu luku
formula-clv = Asiakkaan elinkaariarvo (CLV)
formula-cac = Asiakashankinnan kustannus (CAC)
formula-clv-to-cac = CLV : CAC
formula-conversion = Konversio
formula-retention = Asiakaspysyvyys
formula-churn = Asiakaspoistuma
formula-repeat-purchase = Uusintaostot
formula-referral = Suositteluaste
formula-first-response = Ensivasteen aika
formula-first-contact-resolution = Ratkaisu ensikontaktissa
formula-revenue = Liikevaihto
formula-profit = Voitto
formula-percent-change = Muutos-%
