### Telefonens sida i workshoppen, och hur man ansluter.

room-door = Anslut till workshoppen
room-code = Koden från tavlan
room-enter = Anslut
room-wrong = Koden stämmer inte. Kontrollera den på tavlan.
room-back = Tillbaka
room-vote = Rösta
room-write = Skriv en lapp
room-soon = Omröstningen börjar snart.
room-hidden = Din röst är dold tills omröstningen stängs.
room-all-given = Allt är givet. Vänta på att ledaren stänger omröstningen.
room-closing = Omröstningen är stängd. Resultatet syns snart på duken.
room-shown = Omröstningen är stängd. Resultatet syns på duken.
room-lost = Ingen anslutning. Ditt svar är sparat i telefonen.
room-taken = Sparat
room-closed = Omröstningen är redan stängd.
room-no-dots = Så många prickar finns inte kvar.
room-full = Det är redan för många telefoner i workshoppen.
room-no-cookie = Webbläsaren tillåter inga kakor på den här sidan. Tillåt dem och ladda om sidan.
room-gave = Du gav: { $given }
room-change = Ändra
room-not-yet = inte givet ännu
room-give = Ge betyget
room-unsure = Kan inte säga
room-very-badly = Mycket dåligt
room-badly = Dåligt
room-between = Varken bra eller dåligt
room-well = Bra
room-very-well = Mycket bra
room-not-at-all = Inte alls viktigt
room-little = Lite viktigt
room-somewhat = Ganska viktigt
room-much = Viktigt
room-very-much = Mycket viktigt
room-dots = { $n ->
    [one] en prick
   *[other] { $n } prickar
}
room-curve = Fasens nöjdhetskurva
room-which = Vilken sorts lapp?
room-pain = Smärtpunkt
room-idea = Idé
room-question = Fråga
room-where = Vart?
room-nowhere = Hela fasen
room-what = Vad händer kunden?
room-send = Skicka lappen
room-note-sent = Lappen är skickad.
room-note-gone = Lappen är borttagen.
room-note-empty = Lappen är tom.
room-note-long = En lapp rymmer 140 tecken.
room-note-many = Det finns redan för många lappar.
room-own = Dina lappar
room-waiting = Väntar på ledaren
room-on-journey = På kundresan
room-not-taken = Togs inte med
room-withdraw = Ta bort
room-privacy = Ditt namn frågas inte. Skriv inga namn. Andra i det lokala nätverket kan läsa det du skickar.

room-join = Anslut med telefonen
room-off = Telefoner kommer inte med förrän du öppnar sidan. Andra i det lokala nätverket kan läsa dess trafik.
room-address = Nätverksadress
room-open = Öppna sidan för telefoner
room-close = Stäng sidan
room-no-network = Inget nätverk: rösta för hand.
room-failed = Sidan kunde inte öppnas: { $reason }
room-no-chance = systemet ger inga slumptal
room-phones = { $n ->
    [one] 1 telefon
   *[other] { $n } telefoner
}
room-code-is = kod
room-same-wifi = samma Wi-Fi
room-enlarge = Förstora
room-shrink = Förminska
room-follow = Telefoner får följa med
room-nobody = Ingen har nått sidan ännu…
room-check = Vad ska kontrolleras
room-checklist = Ingen har nått sidan
room-checklist-text = Gå igenom dessa i ordning:
room-checklist-items =
    1. Telefonerna och den här datorn är i samma Wi-Fi, inte i ett gästnät: gäster hålls åtskilda.
    2. Telefonens VPN är av.
    3. Den här datorns brandvägg tillåter Polku; i Windows är nätverket privat.
    4. En annan nätverksadress i listan: datorn kan vara i flera nätverk.
    5. Datorns eller en telefons egen surfzon, för högst 8 personer.
    6. Att rösta för hand går alltid.
room-qr = QR-kod: { $url }
room-notes-waiting = { $n ->
    [one] 1 lapp väntar
   *[other] { $n } lappar väntar
}
room-notes-title = Lappar från telefoner
room-notes-none = Inga lappar väntar.
room-notes-keys = Enter tar med, Delete kastar
room-note-take = Ta med
room-note-drop = Kasta
room-note-about = Vad lappen gäller
room-note-nowhere = Ingen kontaktpunkt: till parkeringsplatsen
room-note-taken = Lappen togs med: { $text }
cmd-waiting-notes = Telefonernas lappar
room-look-again = Sök igen
room-write-still = Skriv en lapp på en sida som inte byts under tiden
room-follow-again = Tillbaka till sidan som uppdateras av sig själv
