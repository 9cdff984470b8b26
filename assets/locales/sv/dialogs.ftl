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

dialog-export-go = Exportera…
dialog-export-view = Bild av
dialog-export-format = Filtyp
dialog-export-scale = Upplösning (bildpunkter per punkt)
dialog-export-no-compare = En jämförelse kräver två mätomgångar.

dialog-rounds-title = Mätomgångar
dialog-rounds-text = Äldst först. En omgång är ett mättillfälle, till exempel ”Våren 2026”.
dialog-rounds-empty = Inga omgångar än. Lägg till en för att skriva in svar.
dialog-rounds-latest = Jämför alltid de två senaste omgångarna
dialog-round-add = Lägg till omgång
dialog-round-name = Namn
dialog-round-day = Dag
dialog-round-name-of = Namn på { $name }
dialog-round-invited = Inbjudna
dialog-round-invited-of = Inbjudna: { $name }
dialog-round-population = Kunder
dialog-round-population-of = Kunder totalt: { $name }
dialog-round-reach = De inbjudna kan inte vara fler än kunderna.
dialog-round-reach-tip = Gäller alla frågor i omgången som inte säger något annat. Lämna tomt om du inte vet.
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
dialog-path-empty = Inga lämpliga filer i mappen.
dialog-path-unreadable = Mappen kan inte läsas: { $reason }.
dialog-path-not-there = Filen { $what } finns inte.
dialog-path-no-folder = Mappen { $what } finns inte.
dialog-path-refused = Datorn tillät inte det: { $what }.
dialog-path-exists = ”{ $what }” finns redan. Skriva över den?
dialog-path-fallback = Systemets fildialog kunde inte visas, så välj eller skriv sökvägen här.
dialog-path-slow = Systemets fildialog svarar inte.
dialog-path-type = Skriv sökvägen i stället

palette-title = Sök
palette-hint = Sök kommando, fas eller kontaktpunkt
palette-nothing = Inget hittades.
palette-stage = Fas

welcome-sentence = Se dina kunders resa, hitta var nöjdheten sjunker och visa vad som förändrades.
welcome-new = Ny kundresa
welcome-palette = Alla kommandon: { $keys }
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
help-score-text = Välj en kontaktpunkt och lägg till en fråga i detaljpanelen: NPS, CSAT, CES eller ett betyg. För in svaren, eller märk en workshops antagande som antaget. Varje fråga behåller sin egen skala.
help-drop = Se nedgången
help-drop-text = Kurvan visar poängen på en gemensam skala 0–100 med 95 % konfidensintervall. En fylld triangel är en statistiskt säkerställd nedgång; en ihålig behöver fler svar.
help-compare = Jämför före och efter
help-compare-text = Lägg till en mätomgång, för in dess svar och öppna jämförelsen. För varje kontaktpunkt visar den vad som förändrades, hur mycket och hur osäkert det är.
help-save = Spara och dela
help-save-text = En kundresa är en textfil på din dator. Ingenting skickas någonstans. Exportera en bild till en rapport, eller presentera den på hela skärmen.

## Så räknas talen

method-title = Så beräknas talen
method-score = Poäng 0–100
method-score-text = poäng = (medelvärde − lägsta) ÷ (högsta − lägsta) × 100; spegelvänt när ett lågt svar är bra. Då hamnar alla frågor på samma axel. Skalornas ändar hamnar rätt, inte svarens betydelse: grannar med olika frågor märks ut. NPS-frågor står på axeln med svarens medelvärde.
method-interval = 95 % konfidensintervall
method-interval-text = Ett t-intervall med ett halvt svar tillagt i vardera änden av skalan, så att det finns även för ett enda svar och när alla svarar lika (vår egen motsvarighet till plus fyra). Med få svar är det försiktigt. Bandet kring kurvan visar det.
method-csi = CSI, bästa svar och poäng 0–100 är tre olika tal
method-csi-text = CSI = medelvärde ÷ högsta × 100, så det kan aldrig bli 0. Bästa svar (top box) = andelen av de bästa 2 av 5, 2 av 7 eller 3 av 10 stegen, med Wilsons intervall (1927). Samma svar ger tre olika tal; bara poäng 0–100 kan jämföras mellan skalor.
method-nps = NPS
method-nps-text = Andelen ambassadörer (9–10) minus andelen kritiker (0–6), −100…100. Intervall: justerad Wald med ¾ kritiker, 1½ passiv och ¾ ambassadör tillagda (Rocks 2016). En ändring i NPS: skillnaden mellan de två justerade skattningarna (Lewis och Sauro).
method-ces = CES
method-ces-text = Medelvärdet i sin egen enhet. Några frågar efter ansträngning (lågt är bra), andra hur lätt det var (högt är bra). Skalans längd avgör det inte, så skalans riktning anges alltid.
method-change = Före och efter
method-change-text = Efter minus före på skalan 0–100, med ett t-test för olika spridning (Welch 1947) där ett halvt svar läggs till i vardera änden av skalan. Intervallet och slutsatsen kommer ur samma beräkning och motsäger inte varandra. En ändrad fråga eller skala visas men testas inte. ”Inte påvisad” betyder inte ”ingen förändring”: bredvid står hur stor förändring som hade upptäckts fyra gånger av fem.
method-holm = Många jämförelser
method-holm-text = Bland 13 kontaktpunkter ser någon lätt ut att ha ändrats även om ingen har det. Därför korrigeras alla jämförelser i en vy tillsammans (Holm 1979). Den tunna linjen är intervallet korrigerat för alla, den tjocka delen kontaktpunktens eget 95 % konfidensintervall.
method-drop = Nedgångar
method-drop-text = Skillnaden från en uppmätt kontaktpunkt till nästa uppmätta. Säkerställd: poängen sjunker, p korrigerat för omgångens alla steg är under 0,05 och båda sidor har minst 10 svar på likadana frågor. Möjlig: vore säkerställd om den vore det enda steg man tittade på. Omätta kontaktpunkter däremellan överbryggas med en prickad linje och namnges; ett antagande testas aldrig.
method-small = Få svar
method-small-text = 1–4 svar är enstaka svar, 5–9 mycket få, 10–29 preliminärt. Antaganden ritas ihåliga och streckade, observerade prickade, uppmätta heldragna.
method-people = Personerna bakom svaren
method-people-text = Där en import såg samma personer på båda sidor skärper deras gemensamma summor testet (t för delvis överlappande urval: Derrick m.fl. 2017). Där personer svarade flera gånger räknas personer, inte svar. Där antalet kunder är känt blir intervallet smalare (korrektion för ändlig population); det har ingen bredd när alla svarade.
method-whole = Hela kundresan och många omgångar
method-whole-text = Medelvärdet av alla testade förändringar är ett enda test och behöver ingen korrigering. Där det inte är känt om samma personer svarade används det bredaste intervallet. Från tre omgångar frågar Welchs F (1951) om de skiljer sig alls, och en viktad linje, från fyra omgångar med sitt intervall, om poängen stiger eller sjunker. Den lägsta av 13 lika kontaktpunkter ”stiger” när den mäts igen, och det bästa paret av sex omgångar ser ofta olika ut utan någon förändring: välj i förväg vad som jämförs.
method-drivers = Vad som hänger ihop med helhetsbetyget
method-drivers-text = Relativa vikter (Johnson 2000) delar det som frågorna förklarar av helhetsbetyget mellan dem; intervallen kommer ur 300 dragningar. Inget visas med färre än 100 personer eller där inget samband kan påvisas. Ett samband är ingen orsak.
method-plan = Hur många svar som behövs
method-plan-text = Så många på vardera sidan att en förändring av given storlek upptäcks fyra gånger av fem, korrigerat för alla kontaktpunkter med en fråga. Spridningen är frågans egen från den senaste omgången, annars 25 poäng.
method-priority = Prioritet
method-priority-text = Vikten för kunden (1–5) × de poäng som saknas till målet. Vikten är er bedömning, inte data.
method-kpi = Nyckeltal
method-kpi-text = Andelar behåller båda sina tal och får Wilsons intervall; deras ändring får Newcombes (1998). Belopp får inget. Nyckeltal läggs aldrig på nöjdhetens axel.
method-limits = Vad talen inte vet
method-limits-text = Intervallen tar bara hänsyn till vilka som råkade svara, inte till vem som lät bli och inte till årstiden. Före och efter visar att något ändrades, inte varför. Senare kontaktpunkter besvaras av dem som stannade, så en jämn kurva kan dölja dem som gick.

## Notices and titles of the window

toast-exported = Sparat: { $file }
settings-unread = En del av inställningarna kunde inte läsas och är som första gången. De övriga är som du lämnade dem.
toast-saved = Sparat: { $file }
toast-saved-format = ”{ $file }” sparad. Filen är nu i format 2, som tidigare versioner av Polku inte kan öppna.
toast-removed = Borttaget.
dialog-error-title = Det gick inte
dialog-newer-title = Öppnad skrivskyddad
dialog-newer-text = Den här kundresan är gjord med en nyare Polku. Du kan titta på den och spara en kopia under ett annat namn; själva filen ändras inte.
dialog-not-saved-title = Inte sparat
dialog-open-title = Öppna kundresa
dialog-save-title = Spara kundresan som
dialog-compare-title = Vilken kundresa ska jämföras med?
dialog-filter-journeys = Kundresor
dialog-filter-pictures = Bilder
