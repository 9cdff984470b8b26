# What an import says of people, segments and answers that have a row each.
imported-people = ”{ $touchpoint }”, { $round }: { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svar
    } från { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
imported-segments = Segment: { $names }
imported-segments-made = Nya segment: { $names }
imported-many-people = Det finns fler än { $count } personer: vem som svarade flera gånger sparades inte.
imported-damaged-people = Kolumnen ”{ $column }”: ett kalkylprogram har gjort om { $count ->
        [one] { $count } id till ett annat tal; det räknas som en egen person
       *[other] { $count } id:n till andra tal; vart och ett räknas som en egen person
    }
imported-many-questions = Det finns fler än { $count } frågor: vad samma personer svarade på två av dem sparades inte.
imported-other-questions = { $count ->
        [one] { $count } rad utelämnades, eftersom dess fråga inte hör hemma någonstans
       *[other] { $count } rader utelämnades, eftersom deras frågor inte hör hemma någonstans
    }: { $names }. Ange med --map vart de hör.
imported-why-question = ingen fråga: raden utelämnades
imported-many-segments = Kolumnen ”{ $column }” har fler än { $count } segment. Välj en kolumn som säger vilken sorts kund som svarade.
imported-people-and-counts = Rader som står för flera personer kan inte skiljas åt per person. Utelämna --count-column eller --id-column.
imported-no-score-column = Det är oklart i vilken kolumn svaren finns. Kolumner: { $columns }.
imported-blank-rows = { $count ->
        [one] { $count } tom rad mellan svaren
       *[other] { $count } tomma rader mellan svaren
    }
imported-why-several = flera alternativ i samma fråga
imported-one-choice = Svaren på ”{ $question }” finns i { $count } kolumner, en för varje alternativ, och bara svaren i ”{ $column }” togs med. --map "{ $question }=…" tar med alla.
imported-maybe-totals = { $count ->
        [one] Rad { $row } (”{ $text }”) kan vara en summa eller ett medelvärde; den lästes som ett svar, eftersom det finns svar under den. Om den inte är ett svar, ta bort den ur filen.
       *[other] { $count } rader från rad { $row } (”{ $text }”) kan vara summor eller medelvärden; de lästes som svar, eftersom det finns svar under dem. Om de inte är svar, ta bort dem ur filen.
    }
imported-hidden-rows = { $count ->
        [one] { $count } rad är dold i bladet och lästes också. Om den inte ska räknas, ta bort den eller utelämna den (--where).
       *[other] { $count } rader är dolda i bladet och lästes också. Om de inte ska räknas, ta bort dem eller utelämna dem (--where).
    }
imported-swallowed = { $count ->
        [one] På rad { $row } lämnas ett citattecken öppet: { $count } rad i en cell ser ut som en svarsrad och räknades inte. Rätta citattecknet i filen.
       *[other] På rad { $row } lämnas ett citattecken öppet: { $count } rader i celler ser ut som svarsrader och räknades inte. Rätta citattecknet i filen.
    }
imported-turned-scale = Kolumnen ”{ $column }”: den låga änden verkar vara den bra (”{ $low }”, ”{ $high }”), men högt räknas som bra. Skriv ;better=lower om lågt är bra.
imported-counts-beside = Kolumnen ”{ $column }” verkar säga hur många personer en rad står för, men varje rad räknades som en. Välj den i så fall som antal personer (--count-column).
imported-shares-beside = Varje svar står här en gång, och kolumnen ”{ $column }” innehåller andelar: är detta en resultattabell och inte svaren? Av andelar går det inte att räkna svar. Importera svaren, eller hur många som gav vart och ett (--count-column).
imported-merged-cells = { $count ->
        [one] En sammanfogad cell lästes också för { $count } rad till som den täcker.
       *[other] Sammanfogade celler lästes också för { $count } rader till som de täcker.
    }
imported-why-day = är ett datum; kalkylprogrammet kan ha gjort det av ett annat svar
imported-as-number = labels={ $label }TAL anger vad det är värt
imported-looks-alike = De ser likadana ut, men den ena har bokstaven { $found } där den andra har { $wanted }.
imported-rounds-of-days = Kolumnen ”{ $column }” innehåller dagar, så nästan varje rad fick en egen omgång ({ $count }). Dela hellre svaren efter en dag (--split-date "KOLUMN@DAG"), eller ge dem en enda omgång.
