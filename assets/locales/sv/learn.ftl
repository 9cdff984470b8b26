### Hjälp, ord, tips och guide.

## Hjälpsidor

guide-pages = Hjälpens sidor
guide-page-start = Kom i gång
guide-page-keys = Tangenter
guide-page-terms = Ord och tal
guide-page-map = Kartan
guide-page-map-text =
    Kartan visar kundens resa från vänster till höger: faser, deras kontaktpunkter och under korten nöjdhetens kurva.
    Lägg till en kontaktpunkt med fasens plustecken eller med Enter. Dubbelklick eller F2 ändrar namnet. Alt och pil flyttar.
    Kurvans band är 95 % konfidensintervall. En fylld triangel är en säkerställd nedgång, en ihålig en möjlig. En ihålig punkt är ett antagande, inte en mätning.
    Under kurvan finns ett band över antalet kunder när de har skrivits in i vyn Nyckeltal: där syns var kunderna lämnar.
    Raderna under kurvan är anteckningar. Dubbelklick öppnar en cell, Enter sparar och öppnar nästa.
guide-page-compare = Jämförelse
guide-page-compare-text =
    Jämförelsen visar vad som har förändrats mellan två mätomgångar. Omgångarna väljs i fönstrets överkant.
    På varje rad står före, efter, förändringen och dess konfidensintervall. Slutsatsen säger om förändringen är större än vanlig variation brukar ge.
    ”Ingen förändring påvisad” betyder inte att allt är som förut: svaren kan vara för få.
    Tecknet ≠ säger att frågan eller skalan byttes mellan omgångarna.
guide-page-priorities = Prioriteringar
guide-page-priorities-text =
    Prioriteringarna säger var det lönar sig att börja: betydelsen gånger det som fattas till målet.
    Ge kontaktpunkterna en betydelse 1–5 och kundresan ett mål, så ordnas de av sig själva.
    Nere till höger står det som är viktigt och inte når målet.
guide-page-feedback = Feedback
guide-page-feedback-text =
    Feedback samlar kundernas kommentarer. Sök, filtrera och ge teman; flera väljs med skift eller Ctrl.
    En kommentar går genom fyra lägen: ny, besvarad, åtgärdad, berättad. Fyra av fem som ger feedback väntar sig ett svar.
    Till höger syns vem som har väntat längst, och där finns ett utkast till svar. Inget skickas: kopiera utkastet.
    Även kommentarer om faser och om hela kundresan är med.
guide-page-kpis = Nyckeltal
guide-page-kpis-text =
    Nyckeltalen är affärens siffror: omsättning, andel som köper, väntetid. När en rad öppnas syns formeln och dess tal per omgång.
    Andelar har konfidensintervall. Färgen visar god och dålig riktning, grått att ingen förändring är påvisad.
    Ett kolumnhuvud ordnar raderna.
    ”Var kunderna lämnar” frågar hur många kunder som kom till varje kontaktpunkt. Det blir ett band som också syns på kartan.
guide-page-measure = Mätning
guide-page-measure-text =
    Mätningen är en plan: vem frågas, vad, hur och när. Enter öppnar en rad för ändring, N lägger till en fråga.
    Kolumnen ”Svar som behövs” säger hur många svar som krävs för att en förändring av vald storlek ska märkas.
    Nederst står vad ingen frågar och vem som inte frågas: kunder som har lämnat och de som aldrig blev kunder.
    ”Frågeformulär…” gör ett formulär av valda frågor. När svaren importeras hittar de sin plats av sig själva.
guide-page-drivers = Samband
guide-page-drivers-text =
    Samband visar vad som hänger ihop med helhetsbetyget. Det räknas bara på svar där samma person har svarat på flera frågor.
    Stapeln är andelen av förklarad variation, linjen dess konfidensintervall. Om intervallen överlappar går ordningen inte att avgöra.
    Ett samband säger inget om orsak. Av färre än hundra svarande görs ingen bild.
guide-page-actions = Åtgärder
guide-page-actions-text =
    Åtgärder är det ni gör. Tavla eller lista, grupperad efter läge, ansvarig, kontaktpunkt eller de sex stegen.
    Pilarna väljer, Alt och pil flyttar till kolumnen bredvid, Enter öppnar, N lägger till. Ett kort kan också dras.
    När något har mätts efter en färdig åtgärd står det på kortet om det förväntade uppnåddes. En förändring säger inget om sin orsak.
    ”Till kalendern” gör en kalenderfil av datumen.
guide-page-workshop = Workshop
guide-page-workshop-text =
    I workshoppen görs kundresan tillsammans: agenda och klocka till vänster, fasen i mitten, röster och parkeringsplats till höger.
    F7 pausar, F8 ger fem minuter till, F9 går till nästa punkt.
    Anteckningsraden: - smärtpunkt, + möjlighet, ? parkeringsplats, ! sanningens ögonblick, ett namn är en kontaktpunkt och namnet 4 dess betyg.
    Rösterna är dolda tills omröstningen stängs. Med telefon röstar man på en sida i samma nätverk; utan nätverk räknas rösterna för hand.
guide-page-experience = Löftet
guide-page-experience-text =
    Målbilden för kundupplevelsen: vilka känslor ni vill väcka, vad som skiljer er från andra, hur ni överträffar förväntningarna.
    Varje rad har vad kunden förväntar sig och vad kunden upplever, samt nytta och uppoffring.
    Tabellen visar hur väl varje löfte leds. Orange säger att löftet beror på vem som är på plats.
    På personasidan finns porträtt, mål och behov, och var personan skiljer sig från de andra.
guide-page-details = Detaljpanelen
guide-page-details-text =
    I panelen till höger finns allt om vald fas, kontaktpunkt eller hela kundresan. F4 leder dit och tillbaka.
    Ett fält sparas när man lämnar det. Om värdet inte duger står orsaken under fältet och texten blir kvar.
    Svar skrivs som antal: hur många svarade 1, hur många 2 och så vidare. Ctrl och Z ångrar.
guide-page-import = Import av svar
guide-page-import-text =
    Importen läser CSV- och Excelfiler. För varje kolumn väljs vilken kontaktpunkt svaren gäller och på vilken skala.
    Förhandsvisningen gör hela importen på prov bredvid den öppna kundresan. Inget ändras förrän du trycker på ”Importera”.
    Samma fil en andra gång upptäcks. Namn och adresser tas inte med.
guide-page-export = Export
guide-page-export-text =
    Exporten gör bilder, utskrifter, rapporten och tabeller. Förhandsvisningen visar hur resultatet ser ut.
    Namn och kundernas ord kan lämnas bort.
guide-page-merge = Slå ihop filer
guide-page-merge-text =
    Gruppernas filer slås ihop till en. Programmet letar efter versionen som grupperna började från; hittas den inte väljer du startfilen själv.
    Det som är lika i båda räknas en gång. Där filerna skiljer sig frågas vilken som ska gälla.

## Ord

term-what = Vad är det här: { $term }
term-here = Vad är det här?
term-more = Öppna hjälpen
term-score = Poäng 0–100
term-score-text = Varje frågas medelvärde flyttat till samma skala: 0 är skalans sämsta värde, 100 dess bästa. Så kan olika skalor stå i samma bild.
term-interval = 95 % konfidensintervall
term-interval-text = De som svarar är ett urval. Konfidensintervallet säger var resultatet skulle ligga om alla kunder svarade: ett intervall som räknas så träffar rätt 95 gånger av hundra. Ju fler svar, desto smalare intervall.
term-n = n
term-n-text = Hur många svar som ligger bakom talet. Färre än 30 är preliminärt (⚠), av färre än 10 dras ingen slutsats.
term-nps = NPS
term-nps-text = Rekommendationsvilja: hur troligt är det att du rekommenderar (0–10). Ambassadörer (9–10) i procent minus kritiker (0–6). Talet ligger mellan −100 och 100.
term-csat = CSAT
term-csat-text = Nöjdhet med en sak, oftast 1–5. Passar kontaktpunkter som kunden möter på en gång.
term-ces = CES
term-ces-text = Kundansträngning: hur lätt eller mödosamt det var att få saken skött, oftast 1–7. Förutsäger väl om kunden kommer tillbaka.
term-csi = CSI
term-csi-text = Medelvärdet delat med skalans högsta värde, gånger hundra. Är ingen andel av kunderna.
term-drop = Nedgång
term-drop-text = Ett steg där poängen sjunker från en kontaktpunkt till nästa uppmätta. Säkerställd (fylld triangel): större än vanlig variation brukar ge. Möjlig (ihålig triangel): det kan vara så, men svaren räcker inte.
term-moment = Sanningens ögonblick
term-moment-text = En kontaktpunkt där kundrelationen avgörs: efter den bestämmer kunden om hen fortsätter. Oftast finns bara några få.
term-round = Mätomgång
term-round-text = En mätperiod, till exempel våren 2026. Två omgångar väljs för jämförelse: före och efter.
term-verdict = Slutsats
term-verdict-text = Säger om en förändring är statistiskt säkerställd när alla jämförelser har räknats in. När många saker jämförs skiljer sig något lätt utan orsak; därför är gränsen strängare.
term-evidence = Underlag
term-evidence-text = Varifrån talet kommer. Uppmätt: kunderna har frågats. Observerat: så såg man. Antaget: teamets bedömning, till exempel betyg i en workshop.
term-target = Mål
term-target-text = Poängen som man strävar efter, 0–100. Under målet är en kontaktpunkt vars hela konfidensintervall ligger under det.
term-importance = Betydelse
term-importance-text = Hur mycket kontaktpunkten betyder för kunden, 1–5. Det är en egen bedömning om den inte har beräknats av svaren.
term-priority = Prioritet
term-priority-text = Betydelsen gånger det som fattas till målet. Det största talet säger var man börjar.
term-kpi = Nyckeltal
term-kpi-text = Ett tal om affären som hör till en fas eller kontaktpunkt: euro, minuter, andelar.
term-clv = CLV
term-clv-text = Kundens livstidsvärde: hur mycket en kund ger under hela kundrelationen. Formlerna är tre beroende på när betalningarna kommer.
term-cac = CAC
term-cac-text = Kostnaden för en ny kund: kostnader för marknadsföring och försäljning delat med antalet nya kunder.
term-goes-on = Andel som går vidare
term-goes-on-text = Hur många från den föregående räknade kontaktpunkten som kom hit. Den minsta andelen visar var kunderna lämnar.
term-persona = Persona
term-persona-text = En typisk kund med namn, mål och behov. När svar importeras per segment syns personans resultat för sig.
term-loop = Feedbackens kretslopp
term-loop-text = En kommentars väg från ny till besvarad, åtgärdad och berättad. Kretsen sluts när kunden får veta vad feedbacken ledde till.
term-layers = Funktion, känsla, mening
term-layers-text = Upplevelsens tre lager: fungerar det, hur känns det, vad betyder det.
term-delivery = Kärna, utvidgad, överträffande
term-delivery-text = Vad kontaktpunkten ska leverera: det kunden kom för, det som hör till, eller något som ingen väntade sig.
term-managed = Slumpmässig, förväntad, ledd
term-managed-text = Hur ledd upplevelsen är: den beror på vem som är på plats, är oftast densamma, eller är planerad och skiljer sig från konkurrenterna.
term-response = Svarsfrekvens
term-response-text = Hur många av de inbjudna som svarade. Det vet man bara när antalet inbjudna har skrivits in.
term-parking = Parkeringsplats
term-parking-text = Saker som kommer upp men inte hör till det som behandlas just nu. De gås igenom innan workshoppen slutar.

## Tips

hint-close = Okej
hint-never = Inga fler tips
hint-label = Tips
hint-map = Tryck på fasens plustecken för att lägga till en kontaktpunkt. F1 berättar mer.
hint-compare = Välj i fönstrets överkant vilka omgångar som jämförs. Ett tryck på en rad öppnar detaljerna.
hint-priorities = Ge kontaktpunkterna en betydelse 1–5, så ordnas de.
hint-feedback = Ctrl, skift och U leder till nästa kommentar som ingen har besvarat.
hint-kpis = Ett kolumnhuvud ordnar raderna. Enter öppnar nyckeltalets formel.
hint-measure = Enter öppnar en rad för ändring. Nederst står vem ingen frågar.
hint-drivers = Bilden uppstår när du importerar svar där samma person har svarat på flera frågor.
hint-actions = Alt och pil flyttar ett kort till kolumnen bredvid.
hint-workshop = Välj en agenda och tryck på Starta. F7 pausar, F9 går vidare.
hint-experience = Skriv först vilka känslor ni vill väcka. Raderna visar om löftet hålls.

## Den första kundresan med guide

cmd-guide = Den första kundresan med guide
welcome-guide = Första resan på fem minuter
guide-step = Guide { $at }/{ $all }
guide-done = klart
guide-next = Nästa
guide-skip = Hoppa över
guide-show = Visa mig
guide-leave = Avsluta guiden
guide-finish = Klar
guide-title = Ge kundresan ett namn: vad kommer kunden för att göra? Skriv det i fältet Kundresans namn till höger.
guide-touchpoint = Lägg till den första kontaktpunkten. Skriv till exempel Tidsbokning på anteckningsraden och tryck på Enter.
guide-score = Hur bra fungerar den för kunden? Skriv samma namn och ett betyg 1–5 på anteckningsraden, till exempel Tidsbokning 4. Det är ett antagande, därför är punkten ihålig.
guide-second = Lägg till en andra kontaktpunkt med ett sämre betyg, till exempel Väntan 2. Kurvan sjunker.
guide-pain = Varför är den sämre? Skriv - och orsaken, till exempel: - ingen säger hur länge det tar.
guide-action = Vad gör ni åt det? Lägg till en åtgärd i vyn Åtgärder och ge den en ansvarig.
guide-save = Spara kundresan i en fil: Ctrl och S. Sedan kan du mäta hos riktiga kunder och jämföra.
cmd-hints = Visa tips
