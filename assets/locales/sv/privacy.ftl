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
privacy-titles = Namn och beskrivningar: kundresan, omgångarna, faserna, kontaktpunkterna, nyckeltalen och de egna raderna ({ $n })
privacy-questions = Frågor och hur de ställdes ({ $n })
privacy-themes = Namn på teman ({ $n })
privacy-parking = Åtgärder och parkeringsplats ({ $n })
privacy-notes = Smärtpunkter, möjligheter, mål och andra anteckningar ({ $n })
privacy-stays = Kommentarerna behåller betyg, teman och omgång, så alla antal förblir desamma. Det som inte är valt står kvar som du skrev det: läs igenom det innan du delar kopian.
privacy-forget = Ta bort kundresans tidigare versioner på den här datorn när kopian har sparats
privacy-go = Spara kopia…
privacy-file = { $name } utan personuppgifter
privacy-same-file = Det är den öppna kundresans egen fil, som skulle förlora sina kommentarer och namn. Ge kopian ett annat namn.
privacy-hidden = Dolt
