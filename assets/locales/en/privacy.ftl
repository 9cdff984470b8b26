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
privacy-titles = Names and descriptions of the journey, its rounds, stages, touchpoints, KPIs and lanes ({ $n })
privacy-questions = Questions, and how they were asked ({ $n })
privacy-themes = Names of themes ({ $n })
privacy-parking = Actions and parking lot ({ $n })
privacy-notes = Pains, opportunities, goals and other notes ({ $n })
privacy-stays = Comments keep their score, themes and round, so all counts stay the same. What is not selected stays as you wrote it: read it through before you share the copy.
privacy-forget = Delete the earlier versions of this journey kept on this computer, once the copy is saved
privacy-go = Save copy…
privacy-file = { $name } without personal data
privacy-same-file = That is the file of the open journey, which would lose its comments and names. Choose another name for the copy.
privacy-hidden = Hidden
