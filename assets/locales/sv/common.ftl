### Ord som används överallt, och namn på slag.

app-name = Polku
cancel = Avbryt
close = Stäng
save = Spara
add = Lägg till
remove = Ta bort
none-chosen = Inte valt
before = Före
after = Efter
target = Mål
untitled = Namnlös
new-touchpoint = Ny kontaktpunkt
first-round = Omgång 1
new-stage = Ny fas

metric-nps = NPS
metric-csat = CSAT
metric-ces = CES
metric-rating = Betyg

better-higher = Högt är bra
better-lower = Lågt är bra

evidence-measured = Uppmätt
evidence-observed = Observerat
evidence-assumed = Antaget

stage-awareness = Medvetenhet
stage-consideration = Övervägande
stage-purchase = Köp
stage-use = Användning
stage-advocacy = Rekommendation
stage-other = Annan

channel-digital = Digital
channel-in-person = Personligen
channel-phone = Telefon
channel-print = Tryckt
channel-other = Annan

management-random = Slumpmässig
management-expected = Förväntad
management-managed = Styrd

delivery-core = Kärna
delivery-extended = Utvidgad
delivery-exceeding = Överträffar förväntningarna

method-survey = Enkät
method-panel = Panel
method-mystery-shopping = Mystery shopping
method-interview = Intervju
method-calls = Samtal
method-email = E-post
method-complaints = Reklamationer
method-reviews = Recensioner
method-social-media = Sociala medier

sentiment-positive = Positiv
sentiment-neutral = Neutral
sentiment-negative = Negativ

loop-new = Ny
loop-answered = Besvarad
loop-acted-on = Åtgärdad
loop-told = Kunden informerad

state-planned = Planerad
state-doing = Pågår
state-done = Klar
state-dropped = Nedlagd

step-goal = Mål
step-practices = Arbetssätt
step-organising = Organisering
step-implementing = Genomförande
step-measuring = Mätning
step-redefining = Omdefiniering

formula-plain = Inskrivet värde
formula-clv = Kundens livstidsvärde (CLV)
formula-cac = Kostnad per ny kund (CAC)
formula-clv-to-cac = CLV : CAC
formula-conversion = Konvertering
formula-retention = Andel behållna kunder
formula-churn = Kundbortfall
formula-repeat-purchase = Återköp
formula-referral = Andel rekommenderade köp
formula-first-response = Tid till första svar
formula-first-contact-resolution = Löst vid första kontakten
formula-revenue = Omsättning
formula-profit = Vinst
formula-percent-change = Förändring i %

range = { $lo }–{ $hi }
range-signed = { $lo } till { $hi }
quoted = ”{ $name }”
difference-interval = { $diff } (95 % konfidensintervall { $interval })
