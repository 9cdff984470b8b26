### Dialoger, sökning, startvy, meddelanden och hjälp.

dialog-overwrite = Skriv över
dialog-save-as = Spara som…

dialog-unsaved-title = Spara ändringarna?
dialog-unsaved-text = ”{ $file }” har ändringar som inte är sparade. Om du inte sparar går de förlorade.
dialog-unsaved-discard = Spara inte

dialog-changed-title = Ändrad av ett annat program
dialog-changed-text = Ett annat program har ändrat ”{ $file }” sedan du öppnade den. Om du skriver över den går de ändringarna förlorade. Under ett annat namn behåller du båda.

dialog-export-title = Exportera bild
dialog-export-go = Exportera…
dialog-export-view = Bild av
dialog-export-format = Filtyp
dialog-export-svg = SVG
dialog-export-png = PNG
dialog-export-svg-hint = Skarp i alla storlekar: för utskrift, presentationer och webbsidor.
dialog-export-scale = Bildpunkter per punkt
dialog-export-no-compare = En jämförelse kräver två mätomgångar.

dialog-rounds-title = Mätomgångar
dialog-rounds-text = Äldst först. En omgång är ett mättillfälle, till exempel ”Våren 2026”.
dialog-rounds-empty = Inga omgångar än. Lägg till en för att skriva in svar.
dialog-rounds-latest = Jämför alltid de två senaste omgångarna
dialog-round-add = Lägg till omgång
dialog-round-name = Namn
dialog-round-day = Dag
dialog-round-name-of = Namn på { $name }
dialog-round-day-of = Dag för { $name }
dialog-round-earlier = Flytta { $name } tidigare
dialog-round-later = Flytta { $name } senare
dialog-round-remove = Ta bort { $name }
dialog-round-removed = ”{ $name }” och allt som mätts i den togs bort.
dialog-round-new = Omgång { $number }
dialog-round-name-empty = Ge omgången ett namn.
dialog-round-name-twice = En annan omgång har det namnet.
dialog-round-day-wrong = Skriv en dag, till exempel 2026-11-22.

dialog-path-field = Filens sökväg
dialog-path-open = Öppna
dialog-path-up = Överordnad mapp
dialog-path-recent = Senast använda filer
dialog-path-reading = Läser mappen…
dialog-path-empty = Inget här passar.
dialog-path-unreadable = Mappen kan inte läsas.
dialog-path-not-there = Filen { $what } finns inte.
dialog-path-no-folder = Mappen { $what } finns inte.
dialog-path-refused = Systemet vägrar: { $what }
dialog-path-exists = ”{ $what }” finns redan. Skriva över den?
dialog-path-fallback = Systemets fildialog kunde inte visas, så välj eller skriv sökvägen här.
dialog-path-slow = Systemets fildialog svarar inte.
dialog-path-type = Skriv sökvägen i stället

palette-title = Sök
palette-hint = Sök kommando, fas eller kontaktpunkt
palette-nothing = Inget hittades.
palette-stage = Fas

welcome-sentence = Se dina kunders resa, hitta var den faller och visa att den blev bättre.
welcome-new = Ny kundresa
welcome-palette = { $keys } hittar alla kommandon
welcome-recent = Senast använda
welcome-no-recent = Här visas kundresor som du öppnar eller sparar.
welcome-missing = { $folder } – finns inte längre
welcome-templates = Börja från en mall
welcome-samples = Titta på ett exempel

toast-notices = Meddelanden
toast-close = Stäng meddelandet

menu-hint-button = Meny

help-title = Hjälp
help-draw = Rita
help-draw-text = En kundresa har faser, och varje fas har kontaktpunkter: stunder då ni och kunden möts. Enter lägger till en kontaktpunkt efter den valda, F2 byter namn på den, och du flyttar den genom att dra.
help-score = Ge poäng
help-score-text = Välj en kontaktpunkt och lägg till en fråga i detaljpanelen: NPS, CSAT, CES eller ett betyg. Räkna svaren, eller märk en workshops gissning som antagen. Varje resultat behåller sin egen skala.
help-drop = Se fallet
help-drop-text = Kurvan visar varje resultat på en gemensam axel från 0 till 100, med 95 % konfidensintervall. Ett bekräftat fall är mer än slump; ett möjligt behöver fler svar.
help-compare = Jämför före och efter
help-compare-text = Lägg till en mätomgång, skriv in svaren och öppna jämförelsen. Den berättar för varje kontaktpunkt vad som ändrades, hur mycket och hur säkert det är.
help-save = Spara och dela
help-save-text = En kundresa är en textfil på din dator. Ingenting skickas någonstans. Exportera en bild till en rapport, eller presentera den på hela skärmen.
