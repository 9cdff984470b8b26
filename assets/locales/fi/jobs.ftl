# Work beside the window that a mistake of the program ended. { $what } is one of the names below.
job-broke = Ohjelmavirhe keskeytti työn: { $what }. Avoin polku on tallessa ja sitä voi muokata. Tallenna se, käynnistä Polku uudelleen ja yritä sitten uudelleen.
broke-numbers = lukujen laskeminen
broke-view = näkymän teko
broke-comments = palautteiden haku
broke-reading = tiedoston lukeminen
broke-saving = tallennus
broke-privacy = henkilötietojen haku
broke-versions = versioiden luettelo
broke-merging = yhdistäminen
broke-import = aineiston tuonti
broke-export = vienti
import-error-broke = Ohjelmavirhe keskeytti lukemisen. Tallenna polku, käynnistä Polku uudelleen ja yritä sitten uudelleen.
