# Work beside the window that a mistake of the program ended. { $what } is one of the names below.
job-broke = Ett programfel avbröt arbetet: { $what }. Den öppna kundresan finns kvar och kan redigeras. Spara den, starta om Polku och försök sedan igen.
broke-numbers = beräkningen av siffrorna
broke-view = vyn
broke-comments = sökningen bland kommentarer
broke-reading = läsningen av filen
broke-saving = sparandet
broke-privacy = sökningen efter personuppgifter
broke-versions = listan över versioner
broke-merging = sammanslagningen
broke-import = importen
broke-export = exporten
import-error-broke = Ett programfel avbröt läsningen. Spara kundresan, starta om Polku och försök sedan igen.
