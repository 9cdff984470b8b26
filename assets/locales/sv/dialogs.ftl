### Dialoger, sökning, startvy, meddelanden och hjälp.

dialog-overwrite = Skriv över
dialog-save-as = Spara som…

dialog-unsaved-title = Spara ändringarna?
dialog-unsaved-text = ”{ $file }” har ändringar som inte är sparade. Om du inte sparar går de förlorade.
dialog-unsaved-discard = Spara inte

dialog-typed-title = Lämna det som är skrivet?
dialog-typed-text = Det här är skrivet i ett fält men ingår inte i kundresan. Om du lämnar det nu går det förlorat.
dialog-typed-stay = Tillbaka till fälten
dialog-typed-discard = Lämna det

dialog-unfinished-title = Lämna detta ofärdigt?
dialog-unfinished-text = Det du har valt här är inte gjort ännu. Om du lämnar det nu går det förlorat.
dialog-unfinished-stay = Fortsätt här
dialog-unfinished-leave = Lämna
dialog-moved-on = Kundresan har ändrats under tiden, så ingenting togs över. Gör om åtgärden.

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

## Så räknas talen

method-title = Så räknas talen
method-score = Poäng 0–100
method-score-text = poäng = (medelvärde − lägsta) ÷ (högsta − lägsta) × 100; spegelvänt när ett lågt svar är bra. Då hamnar alla frågor på samma axel. Skalornas ändar hamnar rätt, inte svarens betydelse: grannar med olika frågor märks ut. NPS-frågor står på axeln med svarens medelvärde.
method-interval = 95 %-intervall
method-interval-text = Ett t-intervall med ett halvt svar tillagt i vardera änden av skalan, så att det finns även för ett enda svar och när alla svarar lika (vår egen motsvarighet till plus fyra). Med få svar är det försiktigt. Bandet kring kurvan visar det.
method-csi = CSI, bästa svar och poäng 0–100 är tre olika tal
method-csi-text = CSI = medelvärde ÷ högsta × 100, så det kan aldrig bli 0. Bästa svar (top box) = andelen av de bästa 2 av 5, 2 av 7 eller 3 av 10 stegen, med Wilsons intervall (1927). Samma svar ger tre olika tal; bara poäng 0–100 kan jämföras mellan skalor.
method-nps = NPS
method-nps-text = Andelen ambassadörer (9–10) minus andelen kritiker (0–6), −100…100. Intervall: justerad Wald med ¾ kritiker, 1½ passiv och ¾ ambassadör tillagda (Rocks 2016). En ändring i NPS: skillnaden mellan de två justerade skattningarna (Lewis och Sauro).
method-ces = CES
method-ces-text = Medelvärdet i sin egen enhet. Några frågar efter ansträngning (lågt är bra), andra hur lätt det var (högt är bra). Skalans längd avgör det inte, så den goda änden anges alltid.
method-change = Före och efter
method-change-text = Efter minus före på axeln 0–100, med Welchs intervall (1947). p-värdet blandar om båda omgångarnas svar 9 999 gånger (studentiserad permutation, alltid samma blandningar; alla om de är få) och kommer från t-fördelningen när båda sidor har minst 200 svar. En ändrad fråga eller skala visas men testas inte. ”Inte visat” betyder: bara en ändring på ungefär 2,8 standardfel skulle ha synts fyra gånger av fem.
method-holm = Många jämförelser
method-holm-text = Med 13 kontaktpunkter ser alltid något ut att ha ändrats. Därför korrigeras alla jämförelser i en vy tillsammans (Holm 1979). Därför kan också ett eget intervall utesluta noll fast ändringen kan vara slump.
method-drop = Fall
method-drop-text = Skillnaden mellan kontaktpunkter intill varandra. Bekräftat: poängen faller, p korrigerat för omgångens alla steg är under 0,05 och båda sidor har minst 10 svar. Möjligt: poängen faller minst 5, eller p ensamt är under 0,05. En kontaktpunkt utan svar bryter linjen, och en gissning testas aldrig.
method-small = Få svar
method-small-text = 1–4 svar är enstaka röster, 5–9 mycket få, 10–29 preliminärt. Gissningar (antaget) ritas ihåliga och streckade, observerade prickade, uppmätta heldragna.
method-priority = Prioritet
method-priority-text = Vikten för kunden (1–5) × de poäng som saknas till målet. Vikten är er bedömning, inte data.
method-kpi = Nyckeltal
method-kpi-text = Andelar behåller båda sina tal och får Wilsons intervall; deras ändring får Newcombes (1998). Belopp får inget. Nyckeltal läggs aldrig på nöjdhetens axel.
method-limits = Vad talen inte vet
method-limits-text = Intervallen känner bara slumpen i vem som svarade: inte vem som lät bli, inte årstiden. Före och efter visar att något ändrades, inte varför. Senare kontaktpunkter besvaras av dem som stannade, så en jämn kurva kan dölja dem som gick.

## Notices and titles of the window

toast-exported = Skrivet: { $file }
toast-saved = Sparat: { $file }
toast-removed = Borttaget.
toast-presenting = F5 avslutar presentationen.
dialog-error-title = Det gick inte
dialog-newer-title = Öppnad enbart för läsning
dialog-newer-text = Den här kundresan är gjord med en nyare Polku. Du kan titta på den och spara en kopia under ett annat namn; själva filen ändras inte.
dialog-not-saved-title = Inte sparat
dialog-open-title = Öppna kundresa
dialog-save-title = Spara kundresan som
dialog-compare-title = Vilken kundresa ska jämföras med?
dialog-filter-journeys = Kundresor
dialog-filter-pictures = Bilder
