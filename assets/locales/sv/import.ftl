# Import av enkätdata.

import-title = Importera enkätdata
import-choose-file = Välj enkätens fil
import-filter = Enkätdata
import-looking = Läser filens början…
import-known = Export från { $service }
import-columns = { $count ->
    [one] { $count } kolumn
   *[other] { $count } kolumner
}
import-automatic = Automatiskt
import-found = { $what } (igenkänt)
import-delimiter-comma = komma
import-delimiter-semicolon = semikolon
import-delimiter-tab = tabb
import-delimiter-pipe = lodstreck
import-encoding = Teckenkodning
import-delimiter = Skiljetecken
import-header-rows = Rubrikrader
import-sheet = Blad
import-encoding-doubtful = Teckenkodningen är bara ett antagande.
import-encoding-check = Teckenkodningen är bara ett antagande. Syns detta rätt: ”{ $text }”? Välj annars en annan.
import-encoding-sample = Så här syns det: ”{ $text }”
import-last-time = Läs som förra gången ({ $file })
import-afresh = Börja från början
import-as-own = Som Polku skrev den
import-own-columns = Välj kolumnerna
import-own-says = Polku har skrivit den här tabellen: varje rad säger till vilken kontaktpunkt, fråga och omgång den hör.
import-own-rounds = Varje rad säger sin omgång.

import-tab-columns = Kolumner
import-tab-rows = Första raderna
import-tick-all = Markera alla ({ $count })
import-tick = Markera { $column }
import-drag = Dra { $column }
import-confirm-all = { $count ->
    [one] Bekräfta { $count } kolumn som den visas…
   *[other] Bekräfta alla { $count } som de visas…
}
import-confirm-these = Ja, de är som i listan
import-confirm = Bekräfta
import-confirmed = ✓ Bekräftad
import-suggested = Skalan och dess riktning är bara ett förslag. Bekräfta dem.
import-touchpoint = Till
import-holds = Innehåll
import-holds-scores = Svar på en skala
import-holds-comments = Kommentarer
import-holds-date = Svarsdag
import-holds-round = Mätomgång
import-holds-response = Svarets id
import-holds-count = Antal personer
import-holds-nothing = Utelämnas
import-no-values = Inga värden på de första raderna
import-scale = Skala
import-scale-unsaid = Skala?
import-scale-other = Annan…
import-scale-wrong = Två heltal, det mindre först
import-better-unsaid = Är högt eller lågt bra?
import-labels = Svar i ord: talet för vart och ett; ett streck (–) betyder inget svar
import-word-worth = { $column }: talet för ”{ $word }”
import-word-add = Ett ord till
import-word-wrong = Ett heltal, eller – för inget svar
import-themes = Teman
import-themes-hint = Teman med komma emellan

import-nowhere = Ingenstans än
import-new = Ny: { $touchpoint }
import-new-in = Ny: { $touchpoint } ({ $stage })
import-with-column = Tillsammans med svaren i { $column }
import-place-hint = Sök, eller namnge en ny kontaktpunkt
import-place-more = … och fler; skriv början av namnet
import-make-new = Ny kontaktpunkt i
import-targets = Vart svaren förs
import-targets-hint = Dra en kolumn till en kontaktpunkt, eller markera kolumner och tryck på den.
import-put = Lägg markerade kolumner i { $touchpoint }
import-new-plus = + Ny kontaktpunkt…
import-new-here = Ny kontaktpunkt i { $stage }
import-new-name = Den nya kontaktpunktens namn
import-new-one = Skapa ”{ $touchpoint }”
import-new-each = { $count ->
    [one] Skapa en kontaktpunkt av kolumnen
   *[other] Skapa { $count } kontaktpunkter, en av varje kolumn
}
import-tick-first = Markera först kolumnerna som ska hit, eller dra en kolumn hit.

import-round = Mätomgång
import-round-named = En omgång för alla rader
import-round-column = Omgången står i en kolumn
import-round-split = Två omgångar, delade av en dag
import-round-which = Omgång
import-round-new = Ny omgång…
import-round-name = Den nya omgångens namn
import-round-by = Kolumn med omgången
import-round-date = Datumkolumn
import-round-day = Den senare omgångens första dag
import-round-choose = Välj en kolumn
import-round-before = Före { $date }
import-round-from = Från och med { $date }
import-round-early = Den tidigare omgångens namn
import-round-late = Den senare omgångens namn
import-day-first = 3/4 är den 3 april
import-month-first = 3/4 är den 4 mars

import-outcome = Vad importen gör
import-progress = Läsningens förlopp
import-stop = Stoppa
import-stopped = Läsningen stoppades. Inget importerades.
import-go-on = Läs igen
import-waiting = Importeras så snart allt är läst…
import-run = Importera
import-again = Lägg till även dessa
import-replace = Ersätt de gamla svaren
import-is-again = Svaren räknas utöver dem som redan finns.
import-is-replace = De nya svaren ersätter dem som omgången har.
import-repeat-back = Ångra valet
import-partial = { $count ->
    [one] { $count } rad är en förhandsvisning eller ofullständig och utelämnas
   *[other] { $count } rader är förhandsvisningar eller ofullständiga och utelämnas
}
import-partial-take = Ta med även ofullständiga svar
import-left-out = { $count ->
    [one] { $count } kolumn med svar förs inte in någonstans
   *[other] { $count } kolumner med svar förs inte in någonstans
}
import-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
import-taken = { $count ->
    [one] { $count } svar med
   *[other] { $count } svar med
}
import-missing = { $count ->
    [one] { $count } svar saknas
   *[other] { $count } svar saknas
}
import-rejected = { $count ->
    [one] { $count } cell avvisad
   *[other] { $count } celler avvisade
}
import-comments = { $count ->
    [one] { $count } kommentar tillagd
   *[other] { $count } kommentarer tillagda
}
import-comments-known = { $count ->
    [one] { $count } kommentar finns redan
   *[other] { $count } kommentarer finns redan
}
import-rows-rejected = { $count ->
    [one] { $count } hel rad utelämnas
   *[other] { $count } hela rader utelämnas
}
import-rounds-made = Nya omgångar: { $names }
import-touchpoints-made = Nya kontaktpunkter: { $names }
import-counted = { $touchpoint } · { $question } · { $round }: { $count ->
    [one] { $count } svar
   *[other] { $count } svar
}
import-counted-more = … och { $count ->
    [one] { $count } fråga till
   *[other] { $count } frågor till
}
import-rejection = Rad { $row }, kolumn ”{ $column }”: ”{ $text }”
import-rejected-more = … och { $count } avvisade till
import-why-number = är inget tal
import-why-whole = är inget heltal
import-why-label = är inget av orden som har ett tal
import-why-scale = är utanför skalan { $scale }
import-why-alike = ser ut som ”{ $label }” men har tecknet { $found } i stället för { $wanted }
import-why-percent = är ett procenttal, som den här skalan inte har
import-why-no-result = är en formel vars resultat arbetsboken inte innehåller; spara den på nytt i ett kalkylprogram
import-why-fault = är ett fel i kalkylbladet
import-why-overhang = står efter den sista kolumnen; raden utelämnas, eftersom dess celler kan ha flyttats
import-why-round = anger ingen mätomgång; raden utelämnas
import-why-date = är inget datum; raden utelämnas
import-why-count = är inget antal personer; raden utelämnas
import-why-count-whole = antalet personer måste vara ett heltal; raden utelämnas
import-why-count-negative = antalet personer kan inte vara negativt; raden utelämnas
import-why-count-large = mer än en miljard personer; raden utelämnas
import-why-count-unclear = kan vara ett decimaltal eller tusental; raden utelämnas
import-done = { $file }: { $what }.

import-nothing-placed = Välj en kontaktpunkt för minst en kolumn.
import-unconfirmed = { $count ->
    [one] Skala och riktning för { $count } kolumn är inte bekräftade än.
   *[other] Skala och riktning för { $count } kolumner är inte bekräftade än.
}
import-lacks-scale = Välj svarens skala.
import-lacks-better = Välj om högt eller lågt är bra.
import-lacks-word = Ge ”{ $word }” ett tal, eller – för inget svar.
import-word-off-scale = ”{ $word }” har ett tal som inte finns på skalan.
import-no-round-name = Ge omgången ett namn.
import-no-round-column = Välj kolumnen som anger omgången.
import-no-date-column = Välj kolumnen med svarsdatum.
import-no-day = Skriv den senare omgångens första dag.
import-same-names = Ge de två omgångarna olika namn.
import-no-date-order = Datumen kan läsas på två sätt. Ange vilket som är rätt.

import-error-open = Filen kan inte öppnas: { $reason }.
import-error-read = Läsningen avbröts vid rad { $row }: { $reason }. Inget importerades.
import-error-empty = Det finns inget i filen. Spara enkätens svar på nytt från enkättjänsten som CSV eller XLSX, med rubrikraden.
import-error-no-rows = Det finns en rubrik men ingen rad under den, så det finns inget att importera.
import-error-quote = Ett citattecken öppnas på rad { $row } och stängs aldrig. Rätta raden, eller välj ett annat skiljetecken.
import-error-same-question = ”{ $one }” och ”{ $other }” är samma fråga i ”{ $touchpoint }”: personer skulle räknas två gånger. Utelämna den ena eller för den någon annanstans.
import-error-date-order = Datumen i ”{ $column }” ({ $example }) kan läsas med dagen eller månaden först. Ange vilket.
import-error-turned-dates = Datumen i ”{ $column }” är i två ordningar (”{ $one }” och ”{ $other }”), som när ett kalkylprogram har läst månaden som dag. Välj ordning eller rätta datumen i filen.
import-error-shares = ”{ $column }” tycks innehålla andelar av 1 (som 0,85) fast skalan är 0–100 %. Visa dem som procent i kalkylprogrammet eller multiplicera dem med 100.
import-error-quoted-rows = Varje rad står i sin helhet inom citattecken och är därför en enda cell. Exportera enkäten på nytt.
import-error-pdf = Detta är en PDF, ur vilken svar inte kan läsas. Exportera enkäten som CSV eller Excel-arbetsbok (.xlsx).
import-error-wide = Det här är text i den ovanliga teckenkodningen UTF-32. Öppna filen i programmet som skrev den, eller i en textredigerare, och spara den som UTF-8.
import-error-exchange = Det här är en tabell i ett gammalt format (SYLK eller DIF). Öppna den i ett kalkylprogram och spara den som .xlsx eller CSV.
import-error-journey = Det här är en kundresa från Polku och inga enkätdata. Öppna den (”Öppna…”) eller slå ihop den med en annan kundresa (”Slå ihop med en grupps fil…”).
import-error-spss = Detta är en SPSS-fil (.sav), som Polku inte läser. Spara den som CSV eller .xlsx.
import-error-statistics = Detta är en fil från ett statistikprogram. Spara den därifrån som CSV.
import-error-packed = Filen är komprimerad. Packa upp den och importera filen i den.
import-error-picture = Detta är en bild. Exportera enkäten som CSV eller .xlsx.
import-error-json = Detta är JSON, men ingen lista med svar. Exportera enkäten som CSV eller .xlsx.
import-error-link = Detta är bara en länk till ett dokument på webben. Öppna det där och ladda ner det som CSV eller .xlsx.
import-error-document = Detta är ett dokument och ingen tabell. Exportera enkäten som CSV eller .xlsx.
import-error-database = Detta är en databasfil. Exportera svaren ur den som CSV.
import-error-html = Detta är en webbsida utan tabell med svar. Exportera enkäten som CSV eller .xlsx.
import-error-xml = Detta är XML, men inget kalkylblad. Exportera enkäten som CSV eller .xlsx.
import-error-apple = Detta är ett dokument från Numbers eller Pages. Exportera det därifrån som Excel (.xlsx) eller CSV.
import-error-many-rounds = ”{ $column }” har fler än { $count } olika värden, så den anger inte mätomgångar.
import-error-nothing = Inte ett enda svar kunde tas med: { $missing } saknas, { $rejected } avvisades. Inget importerades. Kontrollera kolumner, skalor och ord.
import-error-again = Just dessa svar finns redan i omgången ”{ $round }” för ”{ $touchpoint }”. Inget importerades.
import-error-same-name = En annan fil med namnet ”{ $file }” finns redan i omgången ”{ $round }” för ”{ $touchpoint }”. Om den här har även de gamla svaren, ersätt dem; om alla svar är nya, lägg till dem.
import-error-cannot-add = Omgången ”{ $round }” för ”{ $touchpoint }” har { $what }, som svar inte kan läggas till. Välj en annan omgång, eller ersätt dem.
import-error-too-many = Från rad { $row } finns mer än en kundresa rymmer ({ $what }). Inget importerades. Importera en del av filen.
import-error-binary = Det här är varken text eller en arbetsbok. Spara enkätens svar på nytt från enkättjänsten som CSV eller XLSX med rubrikraden, eller välj teckenkodning.
import-error-encoding = Texten är inte { $encoding }. Välj den rätta kodningen.
import-error-endless = En rad är längre än 8 MB. Troligen stängs ett citattecken aldrig, eller så är skiljetecknet ett annat.
import-error-without-end = Det här är mer än 8 GB, vilket inte är någon enkät. Importera en del av det.
import-error-old-workbook = Denna gamla Excel-arbetsbok (.xls) kan inte läsas, eller så har den lösenord. Spara den som .xlsx utan lösenord.
import-error-ods = Denna OpenDocument-fil kan inte läsas som kalkylblad. Spara det som .xlsx eller CSV.
import-error-xlsb = Denna binära arbetsbok (.xlsb) kan inte läsas. Spara den som .xlsx eller CSV.
import-error-archive = Det här är ett zip-arkiv och ingen arbetsbok ({ $names }). Packa upp det och importera enkätens fil i det.
import-error-huge = Detta är mer än någon enkät rymmer. Importera en del av det.
import-error-damaged = Arbetsboken är skadad. Öppna den i ett kalkylprogram och spara den igen, eller spara den som CSV (UTF-8).
import-error-no-sheet = Bladet ”{ $sheet }” finns inte. { $near }
import-error-sheets = Flera blad har data: { $sheets }. Välj ett.
import-error-no-map = Ange vart kolumnerna hör. Kolumnerna är { $columns }.
import-error-no-round = Ange vilken mätomgång svaren hör till. Det finns inga omgångar än.
import-error-no-round-of = Ange vilken mätomgång svaren hör till. Omgångarna hittills är { $rounds }.
import-error-no-column = Kolumnen ”{ $column }” finns inte. { $near }
import-error-no-number = Kolumn nummer { $number } finns inte; rubriken har { $count }.
import-error-column-twice = Flera kolumner heter ”{ $column }”. Ange vilken med dess nummer: { $numbers }.
import-error-no-touchpoint = Kolumn ”{ $column }”: kontaktpunkten ”{ $touchpoint }” finns inte. { $near } Ange i vilken fas den ska skapas, om du vill skapa den.
import-error-touchpoint-twice = Kolumn ”{ $column }”: flera kontaktpunkter heter ”{ $touchpoint }”. Ange i vilken fas: { $stages }.
import-error-no-stage = Kolumn ”{ $column }”: fasen ”{ $stage }” finns inte. { $near }
import-error-no-scale = Kolumn ”{ $column }”: ange på vilken skala man svarade (”{ $touchpoint }”). Den gissas aldrig utifrån svaren.
import-error-no-scale-ces = Kolumn ”{ $column }”: ange på vilken skala man svarade (”{ $touchpoint }”) och om högt eller lågt är bra. Det gissas aldrig utifrån svaren.
import-error-scale = Kolumn ”{ $column }”: { $reason }
import-error-label = Kolumn ”{ $column }”: ”{ $label }” är värt { $score }, vilket ligger utanför skalan { $scale }.
import-overlap-again = omkring { $share } av de svarande som räknats tidigare finns i den igen
import-held-totals = bara totalsummor
import-held-evidence = svar med annat underlag (uppmätt, observerat eller antaget)
import-held-scale = svar på en annan skala
import-nothing-done = Inget importerades.
import-error-piped-workbook = Det här är en arbetsbok, som inte kan läsas från standard in. Ange filens namn, eller spara den som CSV (UTF-8).
import-near-nothing = Det finns inga.
import-near-alike = Menade du { $names }?
import-near-other = Det finns { $names }.
import-option = På kommandoraden: { $option }
import-at-row = { $file }, rad { $row }
import-rounds = Omgångar: { $names }
import-questions = Frågor: { $count }
import-of-sheet = blad ”{ $name }”
import-encoding-guessed = { $encoding }, vilket är ett antagande
spec-error-shape = skriv KOLUMN=KONTAKTPUNKT, till exempel "F1=Kassa;metric=csat;scale=1..5".
spec-error-quote = ett citattecken öppnas och stängs aldrig, eller står mitt i.
spec-error-no-value = ”{ $part }” har inte formen nyckel=värde.
spec-error-key = nyckeln ”{ $key }” finns inte. { $near }
spec-error-twice = ”{ $key }” har angetts två gånger.
spec-error-value = { $key } kan inte vara ”{ $value }”. Skriv till exempel { $key }={ $allowed }.
spec-error-label-twice = ordet ”{ $label }” har angetts två gånger.
spec-error-only-scores = { $key } betyder inget för en kolumn med kommentarer (kind=comment).
spec-error-no-comment = theme sorterar kommentarer. Ange deras kolumn med comment=… eller använd kind=comment.
mapping-error-damaged = { $reason }. En kolumnplacering skrivs med `polku import … --save-mapping FIL`.
mapping-error-newer = kolumnplaceringen har formatet { $format }, gjord med en nyare version av Polku. Uppdatera Polku för att använda den.
spec-error-filter = skriv KOLUMN=VÄRDE, eller KOLUMN!=VÄRDE för alla andra.
import-error-left-out = { $count ->
    [one] En rad utelämnades som test, som oavslutad eller av ett filter.
   *[other] { $count } rader utelämnades som test, som oavslutade eller av ett filter.
}
import-filtered = { $count ->
    [one] { $count } rad utelämnades (--where)
   *[other] { $count } rader utelämnades (--where)
}
import-warn-no-header = Det verkar inte finnas någon rubrikrad: första raden ({ $row }) lästes som svar. Om den är rubriken, ange en rubrikrad (--header-rows 1).
import-warn-header-of-answers = Första raden ({ $row }) lästes som rubrik, fast den kan vara ett svar. Om det inte finns någon rubrik, ange det (--header-rows 0).
import-warn-second-header = Andra raden ({ $row }) lästes som ett svar, fast den kan höra till rubriken. Om det är så, ange två rubrikrader (--header-rows 2).
import-warn-header-again = { $count ->
    [one] { $count } rad är rubriken igen och utelämnades.
   *[other] { $count } rader är rubriken igen och utelämnades.
}
import-warn-many-rejected = Kolumn ”{ $column }”: { $rejected } av { $of } svar avvisades. { $remedy }
import-remedy-labels = Ange vad orden är värda (;labels=…).
import-remedy-usual = Ange vad orden är värda; vanligen ;labels={ $labels }
import-remedy-scale = Kontrollera skalan (;scale=…).
import-remedy-whole = De har decimaler: kontrollera decimaltecknet (--decimal) och skalan (;scale=…).
import-remedy-spreadsheet = Rätta formlerna i kalkylbladet, eller spara det igen.
import-warn-counts = Kolumnen ”{ $column }” verkar säga hur många som gav det svaret, inte vad de svarade. Läs den och kolumnerna bredvid som antal (kind=counts), eller skriv en rad för varje svar och välj kolumnen med antalet personer (--count-column).
import-warn-encoding = Bokstäverna lästes som { $encoding }, vilket är ett antagande. Se på en kommentar, och välj en annan teckenkodning om bokstäver är fel (--encoding windows-1252, macintosh, cp850 eller cp437).
import-warn-totals = { $count ->
    [one] Rad { $row } (”{ $text }”) är en summa eller ett medelvärde och inget svar. Den utelämnades.
   *[other] { $count } rader från rad { $row } (”{ $text }”) är summor eller medelvärden och inga svar. De utelämnades.
}
import-warn-state = Kolumnen ”{ $column }” säger ”{ $text }”, vilket inte är känt, { $count ->
    [one] på { $count } rad. Den togs som avslutad (--where tar bara en del).
   *[other] på { $count } rader. De togs som avslutade (--where tar bara en del).
}

# What was counted before.
import-error-counted = { $known ->
    [one] En rad i den här filen har räknats tidigare
   *[other] { $known } rader i den här filen har räknats tidigare
} i omgången ”{ $round }” för ”{ $touchpoint }” ({ $by }); { $new ->
    [0] ingen rad är ny
    [one] en rad är ny
   *[other] { $new } rader är nya
}. Inget importerades.
import-error-counted-about = Omkring { $share } av raderna som tidigare räknats i omgången ”{ $round }” för ”{ $touchpoint }” finns i den här filen igen ({ $by }). Inget importerades.
import-error-same-answers = Den här filen innehåller de svar som redan räknats i omgången ”{ $round }” för ”{ $touchpoint }”, men något annat på dess rader skiljer sig. Om de är samma personers, låt filen ersätta de gamla svaren; om de är andras, lägg till alla rader. Inget importerades.
import-by-ids = enligt kolumnen ”{ $column }”
import-by-rows = enligt alla sina celler
import-by-times = enligt sina tidpunkter
import-by-cells = enligt sina svar
import-advice-new = De nya raderna kan tas för sig.
import-advice-replace = Alla rader som räknats tidigare finns i den här filen, så den kan ersätta dem utan att något går förlorat.
import-advice-loses = Att ersätta skulle ta bort rader som inte finns i den här filen.
import-advice-again = Om de ändå är andra personer, lägg till alla rader.
import-error-counts-again = Omgången ”{ $round }” för ”{ $touchpoint }” har redan antal personer; en fråga som ställs igen räknar dem igen. Ersätt dem med de nya, eller lägg till dem om alla är nya personer. Inget importerades.
import-error-new-unknown = Det går inte att avgöra vilka rader som är nya: av svaren på ”{ $question }” är bara ett urval känt, eller så räknades de på en annan dator. Inget importerades.
import-rows-known = { $count ->
    [one] en rad har räknats tidigare och utelämnas
   *[other] { $count } rader har räknats tidigare och utelämnas
}
import-not-compared = omgången har redan svar som inte kan jämföras med dessa (från en annan dator eller en äldre version): se till att ingen räknas två gånger
import-ids-repeated = { $count ->
    [one] ett svars-id står här mer än en gång
   *[other] { $count } svars-id står här mer än en gång
}, till exempel på raderna { $row } och { $other }; varje rad räknas
import-ids-damaged = ett kalkylprogram har skadat { $count ->
    [one] ett svars-id
   *[other] { $count } svars-id
}, till exempel ”{ $text }” på rad { $row }: de raderna skiljs åt genom sina andra celler
import-replaced = svaren för ”{ $touchpoint }” i omgången ”{ $round }” ersattes
import-only-new = Ta bara de nya raderna
import-is-only-new = Bara rader som inte räknats tidigare tas med.

# KPIs and names in quotation marks.
import-why-figure-unclear = kan vara ett decimaltal eller tusental: säg vilket tecken som står före decimalerna
import-why-more-than-all = är mindre än sin del, eller negativt
import-kpis = { $count ->
    [one] ett nyckeltal har tagits med
   *[other] { $count } nyckeltal har tagits med
}
import-error-no-direction = Kolumn ”{ $column }”: säg vilken riktning som är bra för nyckeltalet ”{ $name }”.
import-error-other-formula = Kolumn ”{ $column }”: nyckeltalet ”{ $name }” finns redan och beräknas på annat sätt. Ge det här ett annat namn.
import-error-no-kpi-place = Kolumn ”{ $column }”: det finns varken en fas eller en kontaktpunkt ”{ $place }”. { $near }
import-error-kpi-several = ”{ $column }” säger en sak på rad { $row } och en annan på rad { $other }, båda i omgången ”{ $round }”. Ett nyckeltal har ett värde per omgång.
import-error-kpi-held = ”{ $name }” har redan ett annat värde i omgången ”{ $round }”. Inget importerades.
import-error-people = Kolumn ”{ $column }”, omgång ”{ $round }”: inte fler kan ha svarat än som tillfrågats, och inte fler ha tillfrågats än som finns. Rätta ;invited= eller ;population=.
spec-error-of-scores = { $key } betyder inget för en kolumn med svar.
spec-error-of-kpi = { $key } betyder inget för en kolumn med nyckeltal (kind=kpi).
spec-error-no-denominator = { $formula } är en andel. Ange kolumnen med alla: per=KOLUMN.
spec-error-quotation = Ett namn som innehåller =, ; eller " står inom citattecken, och de som finns inuti dubbleras: "\"Lätt? (1=nej; 5=ja)\"=Kassa;scale=1..5".
import-times = { $count ->
    [one] en gång
   *[other] { $count } gånger
}
import-as-no-answer = labels={ $label } tar det som inget svar
