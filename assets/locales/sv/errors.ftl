### Vad som gick fel: vad, var, vad man kan göra. Före kolonet står en fil.

## Varför systemet inte gjorde det som begärdes; del av en mening.
trouble-not-found = filen eller mappen finns inte
trouble-not-allowed = du har inte behörighet
trouble-full = disken är full
trouble-quota = diskutrymmet som du har fått är slut
trouble-read-only-disk = disken är skrivskyddad
trouble-read-only-file = filen är skrivskyddad
trouble-takes-nothing = disken tar inte emot mer
trouble-is-folder = det här är en mapp, inte en fil
trouble-not-folder = en del av sökvägen är en fil, inte en mapp
trouble-link-circle = länken leder i en cirkel
trouble-link-nowhere = det här är en länk till en fil som inte finns
trouble-exists = det finns redan något med det namnet
trouble-in-use = ett annat program använder filen
trouble-bad-name = namnet är inte tillåtet på den här disken
trouble-too-large = filen är för stor för den här disken
trouble-no-connection = disken eller nätverket går inte att nå
trouble-timed-out = disken eller nätverket svarade inte i tid
trouble-bad-content = innehållet är skadat eller slutar för tidigt
trouble-other = datorn rapporterade ett fel ({ $what })

## Vad som är fel på ett ställe i en text; en hel sats.
syntax-cut-off = texten slutar mitt i
syntax-missing = här saknas ”{ $mark }”
syntax-expected-yes-or-no = här ska stå true eller false
syntax-expected-number = här ska stå ett tal
syntax-expected-whole-number = här ska stå ett heltal
syntax-expected-text = här ska stå en text inom citattecken
syntax-expected-name = här ska stå ett namn
syntax-expected-optional = här ska stå Some(…) eller None
syntax-no-such-name = ”{ $name }” är inte känt här; möjliga är { $allowed }
syntax-not-said = ”{ $name }” saknas
syntax-twice = ”{ $name }” står två gånger
syntax-trailing = det finns mer text efter slutet
syntax-number-range = talet är för stort eller för litet
syntax-unfit = värdet passar inte här ({ $detail })
syntax-other = texten går inte att tolka här ({ $detail })

## Att läsa en kundresas fil.
read-error-io = { $reason }. Kontrollera att filen finns och att du får läsa den.
read-error-too-large = filen är större än 64 MB, så den är ingen kundresa. Inget lästes.
read-error-empty = filen är tom. Leta efter en tidigare version under Arkiv → Versioner eller i synkmappens historik.
read-error-not-text = det här är inte UTF-8-text, så filen är skadad eller ingen kundresa.
read-error-foreign = det här är ingen fil från Polku (den börjar inte med ett formatnummer).
read-error-damaged = { $reason }. Rätta stället, eller öppna en tidigare version eller en säkerhetskopia.
read-error-no-such-format = formatet { $format } har aldrig funnits. Rätta numret i början av filen, eller öppna en tidigare version eller en säkerhetskopia.
read-error-faulty = { $fault }
read-error-newer = filen har formatet { $format }, gjord med en nyare version av Polku, och har delar som den här versionen inte kan visa ({ $reason }). Uppdatera Polku för att öppna den. Filen ändrades inte.
read-error-altered = det här är inte det som sparades: versionen har ändrats eller skadats. Välj en annan version.

## Att spara.
save-error-faulty = Inte sparad. { $fault }
save-error-round-trip = Inte sparad: kundresan kunde inte skrivas så att den läses tillbaka likadan. Filen på disken rördes inte. Spara en kopia under ett annat namn och anmäl gärna felet.
save-error-changed = ett annat program har ändrat filen sedan den öppnades. Inget skrevs över: spara under ett annat namn, eller läs in filen på nytt.
save-error-read-only = Kundresan är öppnad skrivskyddad: den är gjord med en nyare version av Polku, eller någon annan har den öppen. Spara den under ett annat namn för att arbeta med en kopia.
save-error-held = { $by } har filen öppen, så den ersattes inte. Stäng den där eller välj ett annat namn.
save-error-io = inte sparad, eftersom { $reason }. Den gamla filen är oförändrad; spara under ett annat namn eller i en annan mapp.
save-error-unsure = skriven, men disken bekräftade det inte ({ $reason }), så den kan gå förlorad vid ett strömavbrott. Spara igen, eller under ett annat namn på en annan disk.

## Att redigera.
edit-error-gone = Det du ville ändra finns inte längre. Inget ändrades.
edit-error-faulty = Inget ändrades. { $fault }

## Delar av en kundresa, som de står i en mening.
thing-journey = kundresan
thing-round = mätomgången
thing-comparison = valet av före och efter
thing-persona = personan
thing-stage = fasen
thing-touchpoint = kontaktpunkten
thing-survey = frågan
thing-kpi = nyckeltalet
thing-comment = kommentaren
thing-action = åtgärden
thing-parked-item = punkten på parkeringsplatsen
thing-named = { $kind } ”{ $name }”
thing-at = { $kind } (vid ”{ $at }”)
thing-named-at = { $kind } ”{ $name }” (vid ”{ $at }”)

many-stages = faser
many-touchpoints = kontaktpunkter
many-rounds = mätomgångar
many-surveys = frågor
many-kpis = nyckeltal
many-comments = kommentarer
many-personas = personor
many-actions = åtgärder
many-action-places = kontaktpunkter som nämns i åtgärder
many-parked-items = punkter på parkeringsplatsen
many-sources = slag av importerade uppgifter
many-cells = frågor och nyckeltal gånger omgångar
many-pains = smärtpunkter
many-opportunities = möjligheter
many-quotes = citat
many-themes = teman
many-columns = kolumner

## Varför en kundresa inte går ihop.
fault-id-twice = { $one } och { $other } har samma beteckning (id) i filen. Ge den ena en ny.
fault-round-name-twice = Två mätomgångar heter ”{ $name }”. Byt namn på den ena.
fault-no-round = { $thing }: mätomgången finns inte bland kundresans omgångar. Välj en annan omgång, eller lägg till omgången.
fault-no-persona = { $thing }: begränsningen gäller en persona som inte finns bland kundresans personor. Välj en annan persona, eller lägg till personan.
fault-no-touchpoint = { $thing }: en kontaktpunkt som nämns finns inte längre i kundresan. Välj en annan kontaktpunkt.
fault-long-source = Beskrivningen av de importerade uppgifterna ”{ $file }” är för lång. Ta bort den ur filen.
fault-too-many = { $thing }: { $n } { $what }, högst { $most } kan användas. Minska antalet.
fault-long-name = { $thing }: namnet är längre än { $most } tecken. Korta det.
fault-long-text = { $thing }: en text är längre än { $most } tecken. Korta den.

## Bilder.
png-error-drawing = Bilden kunde inte göras ({ $detail }). Inget skrevs. Prova SVG i stället.
png-error-scale = En bild kan inte göras i den här upplösningen. Välj ett tal över noll.
png-error-too-large = Bilden skulle bli { $width } × { $height } bildpunkter, alltså mer än 100 megapixlar. Välj en lägre upplösning.

## Tillståndsmappen och inställningarna.
settings-not-kept = Inställningarna kunde inte sparas: { $reason }. De gäller tills programmet stängs.
thing-lane = raden
thing-picture = bilden
thing-agenda-point = punkten på agendan
thing-log-entry = anteckningen i workshoppens logg
many-pairs = frågepar
many-lanes = egna rader
many-pictures = bilder
many-picture-bytes = byte bilder
many-agenda-points = punkter på agendan
many-votes = omröstningar
many-log-entries = anteckningar i workshoppens logg
many-ways-back = återgångar
many-lines = texter på en rad
many-imports = importer
fault-lost = { $thing }: något som nämns finns inte längre i kundresan. Välj något annat.
fault-reach = Mätomgången ”{ $name }”: fler kunder är inbjudna än det finns. Rätta ett av talen.
trouble-immutable = filen är markerad som oföränderlig (chattr +i)
trouble-nobody-reads = ingen läser från det här röret
trouble-no-place = det här är varken en fil eller ett rör

## What a replaced file could not keep; after the file's name and a colon
lost-owner = ägaren kunde inte behållas: filen är nu din
lost-group = gruppen kunde inte behållas: den nya får göra vad alla får
lost-access-list = åtkomstlistan kunde inte behållas: de som nämns i den kan inte längre läsa eller skriva filen
lost-attributes = en del av de utökade attributen kunde inte behållas
lost-names = { $count ->
    [one] filen hade ett annat namn (en hård länk), som fortfarande leder till det gamla innehållet
   *[other] filen hade { $count } andra namn (hårda länkar), som fortfarande leder till det gamla innehållet
}
