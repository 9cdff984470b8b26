### Puhelimen sivu työpajassa, ja liittyminen siihen.

room-door = Liity työpajaan
room-code = Koodi taululta
room-enter = Liity
room-wrong = Koodi ei käy. Tarkista se taululta.
room-back = Takaisin
room-vote = Äänestä
room-write = Kirjoita lappu
room-soon = Äänestys alkaa pian.
room-hidden = Äänesi on piilossa, kunnes äänestys suljetaan.
room-all-given = Kaikki annettu. Odota, että vetäjä sulkee äänestyksen.
room-closing = Äänestys on suljettu. Tulos näkyy pian valkokankaalla.
room-shown = Äänestys on suljettu. Tulos näkyy valkokankaalla.
room-lost = Ei yhteyttä. Vastauksesi on tallessa puhelimessa.
room-taken = Tallessa
room-closed = Äänestys on jo suljettu.
room-no-dots = Tarroja ei ole enää niin monta.
room-full = Työpajassa on jo liian monta puhelinta.
room-no-cookie = Selain ei salli evästeitä tällä sivulla. Salli ne ja lataa sivu uudelleen.
room-gave = Annoit: { $given }
room-change = Vaihda
room-not-yet = ei vielä annettu
room-give = Anna arvosana
room-unsure = En osaa sanoa
room-very-badly = Erittäin huonosti
room-badly = Huonosti
room-between = Ei hyvin eikä huonosti
room-well = Hyvin
room-very-well = Erittäin hyvin
room-not-at-all = Ei lainkaan tärkeä
room-little = Vähän tärkeä
room-somewhat = Jonkin verran tärkeä
room-much = Tärkeä
room-very-much = Erittäin tärkeä
room-dots = { $n ->
    [one] yksi tarra
   *[other] { $n } tarraa
}
room-curve = Vaiheen tyytyväisyyskäyrä
room-which = Mikä lappu?
room-pain = Kipukohta
room-idea = Idea
room-question = Kysymys
room-where = Mihin?
room-nowhere = Koko vaihe
room-what = Mitä asiakkaalle tapahtuu?
room-send = Lähetä lappu
room-note-sent = Lappu on lähetetty.
room-note-gone = Lappu on poistettu.
room-note-empty = Lappu on tyhjä.
room-note-long = Lappuun mahtuu 140 merkkiä.
room-note-many = Lappuja on jo liian monta.
room-own = Omat laput
room-waiting = Odottaa vetäjää
room-on-journey = Asiakaspolussa
room-not-taken = Ei otettu
room-withdraw = Poista
room-privacy = Nimeäsi ei kysytä. Älä kirjoita nimiä. Paikallisverkon muut käyttäjät voivat lukea, mitä lähetät.

room-join = Liity puhelimella
room-off = Puhelimet eivät pääse mukaan, ennen kuin avaat sivun. Paikallisverkon muut käyttäjät voivat lukea sivun liikenteen.
room-address = Verkko-osoite
room-open = Avaa sivu puhelimille
room-close = Sulje sivu
room-no-network = Ei verkkoa, äänestys käsin.
room-failed = Sivua ei voitu avata: { $reason }
room-no-chance = järjestelmä ei anna satunnaislukuja
room-phones = { $n ->
    [one] 1 puhelin
   *[other] { $n } puhelinta
}
room-code-is = koodi
room-same-wifi = sama Wi-Fi
room-enlarge = Suurenna
room-shrink = Pienennä
room-follow = Puhelimet saavat seurata
room-nobody = Kukaan ei ole vielä päässyt sivulle…
room-check = Mitä tarkistaa
room-checklist = Sivulle ei ole päästy
room-checklist-text = Käy nämä läpi järjestyksessä:
room-checklist-items =
    1. Puhelimet ja tämä kone ovat samassa Wi-Fi-verkossa, eivät vierasverkossa: vierasverkko pitää laitteet erillään.
    2. Puhelimen VPN on pois päältä.
    3. Tämän koneen palomuuri sallii Polku-ohjelman; Windowsissa verkko on yksityinen.
    4. Toinen verkko-osoite listasta: kone voi olla monessa verkossa.
    5. Koneen tai puhelimen oma yhteyspiste, jos ihmisiä on enintään 8.
    6. Äänestys käsin onnistuu aina.
room-qr = QR-koodi: { $url }
room-notes-waiting = { $n ->
    [one] 1 lappu odottaa
   *[other] { $n } lappua odottaa
}
room-notes-title = Laput puhelimista
room-notes-none = Lappuja ei odota.
room-notes-keys = Enter ottaa, Del hylkää
room-note-take = Ota
room-note-drop = Hylkää
room-note-about = Mihin lappu kuuluu
room-note-nowhere = Ei kosketuspistettä: parkkiin
room-note-taken = Lappu otettiin: { $text }
cmd-waiting-notes = Puhelimien laput
room-look-again = Etsi uudelleen
room-write-still = Kirjoita lappu sivulla, joka ei vaihdu kesken
room-follow-again = Takaisin sivulle, joka päivittyy itsestään
