### Dialogs, palette, welcome screen, notices and help.

dialog-overwrite = Overwrite
dialog-save-as = Save as…

dialog-unsaved-title = Save changes?
dialog-unsaved-text = “{ $file }” has changes that are not saved. Without saving they are lost.
dialog-unsaved-discard = Don’t save

dialog-typed-title = Leave what is typed?
dialog-typed-text = This is typed in a field, but it is not part of the journey. Leaving it now loses it.
dialog-typed-stay = Back to the fields
dialog-typed-discard = Leave it

dialog-unfinished-title = Leave this unfinished?
dialog-unfinished-text = What you have chosen here is not done yet. Leaving it now loses it.
dialog-unfinished-stay = Continue here
dialog-unfinished-leave = Leave
dialog-moved-on = The journey has changed meanwhile, so nothing was taken over. Please do it again.

dialog-changed-title = Changed by another program
dialog-changed-text = “{ $file }” was changed by another program after you opened it. If you overwrite it, those changes are lost. Under another name you keep both.

dialog-export-go = Export…
dialog-export-view = Picture of
dialog-export-format = File type
dialog-export-scale = Resolution (pixels per point)
dialog-export-no-compare = Comparing needs two measurement rounds.

dialog-rounds-title = Measurement rounds
dialog-rounds-text = Oldest first. A round is one measurement period, for example “Spring 2026”.
dialog-rounds-empty = No rounds yet. Add one to write down answers.
dialog-rounds-latest = Always compare the two latest rounds
dialog-round-add = Add round
dialog-round-name = Name
dialog-round-day = Day
dialog-round-name-of = Name of { $name }
dialog-round-invited = Invited
dialog-round-invited-of = Invited: { $name }
dialog-round-population = Customers
dialog-round-population-of = Customers in all: { $name }
dialog-round-reach = There cannot be more invited than there are customers.
dialog-round-reach-tip = Holds for all questions of the round that say nothing else. Leave it empty if you do not know.
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
dialog-path-empty = No suitable files in this folder.
dialog-path-unreadable = This folder cannot be read: { $reason }.
dialog-path-not-there = There is no file { $what }.
dialog-path-no-folder = There is no folder { $what }.
dialog-path-refused = The computer did not allow this: { $what }.
dialog-path-exists = “{ $what }” is there already. Overwrite it?
dialog-path-fallback = The system’s file dialog could not be shown, so choose or type the path here.
dialog-path-slow = The system’s file dialog does not answer.
dialog-path-type = Type the path instead

palette-title = Find
palette-hint = Find a command, stage or touchpoint
palette-nothing = Nothing found.
palette-stage = Stage

welcome-sentence = See your customers’ journey, find where satisfaction drops, and show what changed.
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
help-score-text = Select a touchpoint and add a question in the details panel: NPS, CSAT, CES or a rating. Count the answers, or mark a workshop’s guess as assumed. Every score keeps its own scale.
help-drop = See the drop
help-drop-text = The curve shows the scores on a common scale 0–100 with its 95% interval. A filled triangle is a confirmed drop, more than chance usually gives; a hollow one needs more answers.
help-compare = Compare before and after
help-compare-text = Add a measurement round, enter its answers and open the comparison. For every touchpoint it shows what changed, by how much and how uncertain that is.
help-save = Save and share
help-save-text = A journey is one text file on your computer. Nothing is sent anywhere. Export a picture for a report, or present it on the whole screen.

## How the numbers are computed

method-title = How the numbers are computed
method-score = Score 0–100
method-score-text = score100 = (mean − lowest) ÷ (highest − lowest) × 100; mirrored where a low answer is good. It puts every question on one axis. It aligns the ends of the scales, not what the answers mean: neighbours with different questions are marked. NPS questions go on the axis by the mean of their answers.
method-interval = 95% interval
method-interval-text = A t interval with half an answer added at each end of the scale, so that it also exists for one answer and for answers that are all alike (our own analogue of plus-four). It errs on the safe side with few answers. The band around the curve shows it.
method-csi = CSI, best answers and score 0–100 are three numbers
method-csi-text = CSI = mean ÷ highest × 100, so it never reaches 0. Best answers (top box) = the share of the best 2 of 5, 2 of 7 or 3 of 10 points, with Wilson’s interval (1927). The same answers give three different figures; only score 0–100 can be compared between scales.
method-nps = NPS
method-nps-text = Share of promoters (9–10) minus share of detractors (0–6), from −100 to 100. Interval: adjusted Wald with ¾ detractor, 1½ passive and ¾ promoter added (Rocks 2016). A change in NPS: the difference of the two adjusted estimates (Lewis and Sauro).
method-ces = CES
method-ces-text = The mean in its own unit. Some ask for effort (low is good), some for ease (high is good): the number of points does not tell, so the direction of the scale is always stated.
method-change = Before and after
method-change-text = After minus before on the 0–100 scale, by a t test for unequal spreads (Welch 1947) with half an answer added at each end of the scale. Interval and verdict come from one calculation and never contradict each other. A changed question or scale is shown, but not tested. “Not shown” does not mean “no change”: beside it stands how large a change would have been found four times out of five.
method-holm = Many comparisons
method-holm-text = Among 13 touchpoints one easily looks changed even when none has. All comparisons of one view are therefore corrected together (Holm 1979). The thin line is the interval corrected for all of them, its thick part the 95% interval of this touchpoint alone.
method-drop = Drops
method-drop-text = The difference from one measured touchpoint to the next measured one. Confirmed: the score falls, p corrected for all steps of the round is under 0.05, both sides have at least 10 answers to like questions. Possible: it would be shown if it were the only step looked at. Unmeasured touchpoints in between are bridged by a dotted line and named; an assumption is never tested.
method-small = Few answers
method-small-text = 1–4 answers are single answers, 5–9 very few, 10–29 tentative. Assumptions are drawn hollow and dashed, observed scores dotted, measured ones solid.
method-people = The people behind the answers
method-people-text = Where an import saw the same people on both sides, their joint sums sharpen the test (overlapping-samples t: Derrick et al. 2017). Where people answered several times, people are counted, not answers. Where the number of customers is known, the interval is narrowed (finite population correction); it has no width where everybody answered.
method-whole = The journey as a whole and many rounds
method-whole-text = The mean of all tested changes is one test and needs no correction. Where it is not known whether the same people answered, the widest interval is taken. Over three or more rounds Welch’s F (1951) asks whether they differ at all, and a weighted line, from four rounds on with its interval, whether the score rises or falls. The lowest of 13 equal touchpoints “rises” when it is measured again, and the best pair of six rounds often looks different without any change: choose beforehand what is compared.
method-drivers = What goes together with the overall score
method-drivers-text = Relative weights (Johnson 2000) share what the questions explain of the overall score among them; the intervals come from 300 draws. Nothing is shown below 100 people or where no connection can be shown. Going together is no proof of a cause.
method-plan = How many answers are needed
method-plan-text = So many on each side that a change of the given size is found four times out of five, corrected for all touchpoints with a question. The spread is that of the question’s latest round, else 25 points.
method-priority = Priority
method-priority-text = Importance to the customer (1–5) × the points that are missing to the target. The importance is your judgement, not data.
method-kpi = KPIs
method-kpi-text = Rates keep both of their numbers and get Wilson’s interval; their change gets Newcombe’s (1998). Sums of money get none. KPIs never go on the satisfaction axis.
method-limits = What the numbers do not know
method-limits-text = The intervals cover only who happened to answer, not who chose not to, nor the season. Before and after show that something changed, not why. Later touchpoints are answered by those who stayed, so an even curve can hide those who left.

## Notices and titles of the window

toast-exported = Saved: { $file }
settings-unread = Some of the settings could not be read and are as on the first start. The others are as you left them.
toast-saved = Saved: { $file }
toast-saved-format = “{ $file }” saved. The file is now in format 2, which earlier versions of Polku cannot open.
toast-removed = Removed.
dialog-error-title = That did not work
dialog-newer-title = Opened read-only
dialog-newer-text = This journey was made by a newer version of Polku. You can look at it and save a copy under another name; the file itself is not changed.
dialog-not-saved-title = Not saved
dialog-open-title = Open journey
dialog-save-title = Save journey as
dialog-compare-title = Compare with which journey?
dialog-filter-journeys = Customer journeys
dialog-filter-pictures = Pictures
