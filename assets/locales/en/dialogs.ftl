### Dialogs, palette, welcome screen, notices and help.

dialog-overwrite = Overwrite
dialog-save-as = Save as…

dialog-unsaved-title = Save changes?
dialog-unsaved-text = “{ $file }” has changes that are not saved. Without saving they are lost.
dialog-unsaved-discard = Don't save

dialog-changed-title = Changed by another program
dialog-changed-text = “{ $file }” was changed by another program after you opened it. If you overwrite it, those changes are lost. Under another name you keep both.

dialog-export-title = Export picture
dialog-export-go = Export…
dialog-export-view = Picture of
dialog-export-format = File type
dialog-export-svg = SVG
dialog-export-png = PNG
dialog-export-svg-hint = Sharp at every size: for print, slides and web pages.
dialog-export-scale = Pixels per point
dialog-export-no-compare = Comparing needs two measurement rounds.

dialog-rounds-title = Measurement rounds
dialog-rounds-text = Oldest first. A round is one time of asking, such as “Spring 2026”.
dialog-rounds-empty = No rounds yet. Add one to write down answers.
dialog-rounds-latest = Always compare the two latest rounds
dialog-round-add = Add round
dialog-round-name = Name
dialog-round-day = Day
dialog-round-name-of = Name of { $name }
dialog-round-day-of = Day of { $name }
dialog-round-earlier = Move { $name } earlier
dialog-round-later = Move { $name } later
dialog-round-remove = Remove { $name }
dialog-round-removed = “{ $name }” and everything measured in it was removed.
dialog-round-new = Round { $number }
dialog-round-name-empty = Give the round a name.
dialog-round-name-twice = Another round has this name.
dialog-round-day-wrong = Write a day such as 22.11.2026.

dialog-path-field = Path of the file
dialog-path-open = Open
dialog-path-up = Parent folder
dialog-path-recent = Recent files
dialog-path-reading = Reading the folder…
dialog-path-empty = Nothing here fits.
dialog-path-unreadable = This folder cannot be read.
dialog-path-not-there = There is no file { $what }.
dialog-path-no-folder = There is no folder { $what }.
dialog-path-refused = The system refuses: { $what }
dialog-path-exists = “{ $what }” is there already. Overwrite it?
dialog-path-fallback = The system's file dialog could not be shown, so choose or type the path here.
dialog-path-slow = The system's file dialog does not answer.
dialog-path-type = Type the path instead

palette-title = Find
palette-hint = Find a command, stage or touchpoint
palette-nothing = Nothing found.
palette-stage = Stage

welcome-sentence = See your customers' journey, find where it drops, and show that it got better.
welcome-new = New journey
welcome-palette = { $keys } finds every command
welcome-recent = Recent
welcome-no-recent = Journeys you open or save are listed here.
welcome-missing = { $folder } – no longer there
welcome-templates = Start from a template
welcome-samples = Look at an example

toast-notices = Notices
toast-close = Close notice

menu-hint-button = Menu

help-title = Help
help-draw = Draw
help-draw-text = A journey has stages, and each stage has touchpoints: the moments where you and your customers meet. Enter adds a touchpoint after the selected one, F2 renames it, and dragging moves it.
help-score = Give scores
help-score-text = Select a touchpoint and add a question in the details panel: NPS, CSAT, CES or a rating. Count the answers, or mark a workshop's guess as assumed. Every score keeps its own scale.
help-drop = See the drop
help-drop-text = The curve shows each score on a common axis from 0 to 100, with its 95 % interval. A confirmed drop is more than chance; a possible one needs more answers.
help-compare = Compare before and after
help-compare-text = Add a measurement round, give its answers, and open the comparison. It tells for each touchpoint what changed, by how much, and how sure that is.
help-save = Save and share
help-save-text = A journey is one text file on your computer. Nothing is sent anywhere. Export a picture for a report, or present it on the whole screen.
