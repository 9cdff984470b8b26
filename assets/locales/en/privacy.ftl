### Copies without personal data, and hiding it while presenting.

cmd-save-private = Save a copy without personal data…
cmd-hide-names = Hide names and quotes while presenting

privacy-title = Save a copy without personal data
privacy-text = Choose what the copy leaves out. The open journey and its file stay as they are.
privacy-comments = What customers wrote ({ $n })
privacy-quotes = Quotes ({ $n })
privacy-people = Owners, and who handled comments ({ $n })
privacy-sources = Names of the files that answers came from ({ $n })
privacy-personas = Personas: names, goals and needs ({ $n })
privacy-pictures = Pictures: photos and portraits ({ $n })
privacy-stays = Comments keep their score, themes and round, so all counts stay the same. Titles, descriptions, notes and themes stay as you wrote them: read them through before you share the copy.
privacy-go = Save copy…
privacy-file = { $name } without personal data
privacy-same-file = That is the file of the open journey, which would lose its comments and names. Choose another name for the copy.
privacy-hidden = Hidden
