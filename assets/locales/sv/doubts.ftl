# Vad importen fann konstigt i en fil, och vad som hjälper.
doubt-third-header = Den andra och den tredje raden ({ $row }) lästes som svar, fast de kan höra till rubriken. Om det är så, ange tre rubrikrader (--header-rows 3).
doubt-filter-unmet = Ingen rad har ”{ $value }” i kolumnen ”{ $column }”. Där står: { $seen }.
doubt-broken-lines = { $count ->
        [one] Rad { $row } verkar vara fortsättningen på raden ovanför: en rad är bruten inne i en cell. Dess svar saknas eller står i fel kolumn. Foga ihop raderna i filen.
       *[other] { $count } rader från rad { $row } verkar vara fortsättningar på raden ovanför: rader är brutna inne i celler. Deras svar saknas eller står i fel kolumn. Foga ihop raderna i filen.
    }
doubt-other-scale = Kolumn ”{ $column }”: rubriken talar om skalan { $said }, men svaren räknades på { $given }. Kontrollera skalan (;scale=…).
doubt-near-rounds = Omgångarna ”{ $one }” och ”{ $other }” räknas var för sig. { $alike }
doubt-twice-encoded = Bokstäverna verkar vara kodade två gånger (”{ $text }”). Exportera enkäten igen som UTF-8; kommentarerna skulle behålla dessa bokstäver.
doubt-quoted-row = står helt inom citattecken och är därför en enda cell; raden utelämnades
doubt-none-left = Ingen rad återstår att importera: { $count ->
        [one] en rad utelämnades som test, som oavslutad eller av ett filter
       *[other] { $count } rader utelämnades som test, som oavslutade eller av ett filter
    }. Inget importerades.
doubt-named-in-row = Den finns på rad { $row }: kanske står rubriken där. På kommandoraden: --skip-rows { $skip }
doubt-no-header = Första raden ({ $row }) lästes som svar. Om den är rubriken, ange det. På kommandoraden: --header-rows 1
doubt-one-column = Filen har bara en kolumn. Kanske står ett annat tecken mellan cellerna. På kommandoraden: --delimiter TECKEN
doubt-text-mixed = Bokstäverna på den här raden är inte { $encoding }. Om bara vissa rader är sådana, spara filen som CSV (UTF-8) igen; välj annars dess rätta teckenkodning.
doubt-open-directive = inställningarna som börjar här med `%%{"{"}` avslutas aldrig. Skriv `{"}"}%%` där de slutar.
doubt-other-table = Under en tom rad börjar en annan tabell på rad { $row } ({ $text }). { $count ->
        [one] En rad
       *[other] { $count } rader
    } i den utelämnades. Om de är svar, ta bort den tomma raden och namnen under den ur filen.
doubt-remedy-none = De ser ut att vara uteblivna svar. Om de är det, ange det (;labels={ $labels }).
doubt-remedy-several = Flera svar står i en cell, och på en fråga med skala ges ett. Rätta dem i filen, eller utelämna kolumnen.
doubt-own-missing = Ingen kolumn hittades för { $names }. Om rubrikerna är avkortade, exportera enkäten med frågekoder.
doubt-named-in-second-row = Den finns på den andra raden: kanske har rubriken två rader. På kommandoraden: --header-rows 2
doubt-maybe-one-round = Omgångarna ”{ $one }” och ”{ $other }” räknas var för sig, fast namnen verkar betyda samma sak. Om de är en och samma, skriv samma namn för båda i filen eller ge alla rader en omgång (--round).
doubt-rounds-joined = { $others } betyder samma tid som ”{ $round }” och räknades till den omgången. Om de är egna omgångar, ge var och en ett eget namn i filen.
doubt-missing-code = Kolumn ”{ $column }”: { $code } gavs { $count ->
        [one] en gång
       *[other] { $count } gånger
    } och räknades som ett svar, men betyder ofta ett uteblivet svar. Om det är så här, ange det (;labels={ $code }:).
doubt-drawn = Det här är en tabell som ett databasprogram skriver ut, men den är inte hel: rader eller celler saknas, eller varje cell har en egen rad. Låt programmet skriva CSV i stället. Inget importerades.
doubt-no-comments = { $count ->
        [one] { $count } cell som bara säger att det inte finns någon kommentar (som ”-” eller ”n/a”) utelämnades
       *[other] { $count } celler som bara säger att det inte finns någon kommentar (som ”-” eller ”n/a”) utelämnades
    }
doubt-times-since-1970 = Tiderna i kolumnen ”{ $column }” räknas från början av 1970; de lästes så, i tidszonen UTC.
doubt-rows-again = { $count } rader från och med rad { $again } säger detsamma i varje cell som raderna från och med rad { $first }, och räknades också. Om tabellen klistrades in flera gånger, ångra importen, ta bort de raderna ur filen och importera den igen.
doubt-same-as-counted = { $count ->
        [one] { $count } rad utelämnades som räknad tidigare, fast filen har fler rader med samma tid och svar än som räknades då. Om en annan person gav den saknas den nu: ångra importen, och om filen innehåller alla gamla svar, låt den ersätta dem.
       *[other] { $count } rader utelämnades som räknade tidigare, fast filen har fler rader med samma tid och svar än som räknades då. Om andra personer gav dem saknas de nu: ångra importen, och om filen innehåller alla gamla svar, låt den ersätta dem.
    }
doubt-same-minute = { $count ->
        [one] { $count } rad är från samma minut som en som räknats tidigare, men säger något annat; den räknades som en annan persons. Om det är samma svar, rättat i efterhand, ångra importen och låt filen ersätta de gamla svaren.
       *[other] { $count } rader är från samma minut som andra som räknats tidigare, men säger något annat; de räknades som andra personers. Om det är samma svar, rättade i efterhand, ångra importen och låt filen ersätta de gamla svaren.
    }
doubt-last-is-sum = Kolumnen ”{ $column }”: den sista raden ({ $row }) säger ”{ $text }”, vilket är summan av svaren ovanför. Den räknades som ett svar; om den är en summa, ta bort den ur filen.
doubt-each-row-again = Varje rad finns { $times } gånger i filen och räknades varje gång. Om tabellen klistrades in flera gånger, ångra importen, ta bort det som upprepas och importera filen igen.
doubt-comments-again = ”{ $touchpoint }”: { $count } kommentarer är ord för ord desamma som omgången redan hade. Om dessa svar redan räknades ur en annan fil, ångra importen.
doubt-another-question = ”{ $touchpoint }” hade frågan ”{ $other }”; ”{ $question }” lades till som en annan fråga, så deras svar varken slås ihop eller jämförs. Om de är samma fråga, ångra importen och ange det (;question="{ $other }").
doubt-named-sideways = Rad { $row } börjar med den: kanske ligger tabellen på sidan, med en fråga på varje rad och en person i varje kolumn. Vänd den i ett kalkylprogram (kopiera den och välj Klistra in special › Transponera).
doubt-sideways = Tabellen verkar ligga på sidan: varje fråga har en rad och varje person en kolumn. Vänd den i ett kalkylprogram (kopiera den och välj Klistra in special › Transponera) och importera den igen.
doubt-mixed-dates = Datumen i ”{ $column }” är en blandning av två ordningar (”{ $one }” och ”{ $other }”), så att ingen dag antecknades för svaren. Rätta datumen i filen (--date-order dmy eller mdy säger hur de läses).
doubt-few-invited = ”{ $touchpoint }”, { $round }: enligt filen var { $said } inbjudna, men { $least } svarade. Antalet inbjudna utelämnades; rätta det i filen.
doubt-few-people = ”{ $touchpoint }”, { $round }: enligt filen finns { $said } personer, men { $least } tillfrågades. Antalet personer utelämnades; rätta det i filen.
doubt-own-table = Tabellen säger själv vart varje rad hör och vilken omgång den är från, så att { $option } inte kan användas. Utelämna det, eller säg med --map vilka kolumner som ska läsas i stället.
