### Kopior utan personuppgifter, och att dölja dem under en presentation.

cmd-save-private = Spara en kopia utan personuppgifter…
cmd-hide-names = Dölj namn och citat under presentationen

privacy-title = Spara en kopia utan personuppgifter
privacy-text = Välj vad kopian utelämnar. Den öppna kundresan och dess fil förblir som de är.
privacy-comments = Vad kunderna har skrivit ({ $n })
privacy-quotes = Citat ({ $n })
privacy-people = Ansvariga, och vem som har behandlat kommentarer ({ $n })
privacy-sources = Namn på filer som svaren kom från ({ $n })
privacy-personas = Personor: namn, mål och behov ({ $n })
privacy-pictures = Bilder: foton och porträtt ({ $n })
privacy-stays = Kommentarerna behåller poäng, teman och omgång, så alla antal förblir desamma. Rubriker, beskrivningar, anteckningar och teman står kvar som du skrev dem: läs igenom dem innan du delar kopian.
privacy-go = Spara kopia…
privacy-file = { $name } utan personuppgifter
privacy-same-file = Det är den öppna kundresans egen fil, som skulle förlora sina kommentarer och namn. Ge kopian ett annat namn.
privacy-hidden = Dolt
