# What is said of files that are read in new ways.
convert-open-front = Inställningarna överst, som börjar med ---, har inget slut. Raderna 1–{ $to } utelämnades som en del av dem. Avsluta dem med en rad --- om mer hör dit.
convert-open-fence = Koden som börjar här har inget slut. Allt under den lästes som en del av dispositionen. Avsluta koden med en likadan rad om det inte hör dit.
