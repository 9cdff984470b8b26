# What is said of files that are read in new ways.
convert-open-front = Inställningarna överst, som börjar med ---, har inget slut. Raderna 1–{ $to } utelämnades som en del av dem. Avsluta dem med en rad --- om mer hör dit.
convert-open-fence = Koden som börjar här har inget slut. Allt under den lästes som en del av dispositionen. Avsluta koden med en likadan rad om det inte hör dit.
convert-open-comment = Kommentaren som börjar med <!-- här har inget slut. Den och allt under den lästes som en del av dispositionen. Avsluta kommentaren med -->.
convert-open-diagram = Diagrammet som börjar här har inget slut. Allt under det lästes som en del av det. Avsluta det med en likadan rad om det inte hör dit.
import-error-counts-twice = Varje svar har en egen kolumn med antalet, så raderna står inte dessutom för flera personer. Utelämna --count-column.
import-error-no-counts = Inga kolumner bredvid ”{ $column }” har svaren { $scale } som rubrik, så antalen kan inte läsas. Ange en kolumn vars rubrik är ett svar, eller säg vad rubrikerna är värda (labels).
import-error-counts-words = Rubrikerna bredvid ”{ $column }” är svar i ord. Säg vad de är värda; vanligen så här:
import-warn-counts-shares = Talen från kolumnen ”{ $column }” och framåt blir 100 på varje rad. Är de procent? Då är de inte antalet svar: importera antalen.
import-warn-counts-together = { $rows } rader räknades ihop till en fråga, fast kolumnen ”{ $column }” säger något annat på varje rad. Om den anger frågan, säg det (--question-column); om den anger en omgång, ett segment eller en del av raderna, välj den som det (--round-column, --segment-column, --where).
import-counts-on = Kolumnerna ”{ $from }” till ”{ $to }” säger hur många som gav varje svar
cli-import-own = kolumnernas rubriker är kundresans egna frågor, och de förs till dem (--map gäller före)
