# Import av enkätdata.

import-title = Importera enkätdata
import-choose-file = Välj enkätens fil…
import-file = Fil
import-found = { $encoding }, celler åtskilda med { $delimiter }
import-delimiter-comma = komma
import-delimiter-semicolon = semikolon
import-delimiter-tab = tabb
import-delimiter-pipe = lodstreck
import-encoding = Teckenkodning
import-delimiter = Skiljetecken
import-column = Kolumn
import-touchpoint = Kontaktpunkt
import-holds = Innehåll
import-holds-scores = Svar på en skala
import-holds-comments = Kommentarer
import-holds-nothing = Utelämnas
import-labels = Svar i ord
import-themes = Teman
import-count-column = Antal personer på en rad
import-round = Mätomgång
import-round-named = En omgång för alla rader
import-round-column = Omgången står i en kolumn
import-round-split = Två omgångar, delade av ett datum
import-round-before = Före { $date }
import-round-from = Från och med { $date }
import-mapping-open = Öppna en sparad kolumnindelning…
import-mapping-keep = Spara denna kolumnindelning…
import-run = Importera
import-again = Räkna en gång till
import-replace = Ersätt de gamla svaren
import-step = Import av { $file }
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
import-rejection = Rad { $row }, kolumn ”{ $column }”: ”{ $text }”
import-rejected-more = … och { $count } till
