### Measuring, figures, actions and personas: the circle of leading by customer experience.

## Kinds

state-idea = Idea
report-state-idea = idea
formula-first-response-p90 = First reply within (9 of 10)
formula-clv-now = CLV, first payment now
formula-clv-later = CLV, without the first payment
formula-clv-end = CLV, payments at period end
whom-customers = Customers
whom-left = Customers who left
whom-never-came = People who never became customers
inspector-input-margin-per-period = Margin per customer and period
inspector-input-retention = Retention, %
inspector-input-discount = Discount rate per period, %
measure-whom = Whom we ask
measure-open-question = Open question
actions-expected-score = Expected score

## Measuring

view-measure = Measuring
measure-title = What is measured
measure-summary = { $measured } of { $all } touchpoints measured. { $enough ->
    [0] At none the answers are enough for a change of { $points } points.
    [one] At one the answers are enough for a change of { $points } points.
   *[other] At { $enough } the answers are enough for a change of { $points } points.
}
measure-list = Questions
measure-search = Find in the plan
measure-order = Order
measure-order-journey = As in the journey
measure-order-missing = Missing first
measure-order-oldest = Oldest first
measure-head-touchpoint = Touchpoint
measure-head-who = Whom and what
measure-head-how = How and when
measure-head-evidence = Evidence and age
measure-head-n = n, % of invited
measure-head-need = Answers needed (change of { $points } points)
measure-head-rounds = Rounds
measure-whole = Whole journey
measure-unasked = not asked
measure-how = { $channel } ({ $method })
measure-enough = enough
measure-missing = { $n } missing
measure-never = no verdict possible
measure-has-of = { $has } of { $needed }
measure-age-days = { $days ->
    [one] one day old
   *[other] { $days } days old
}
measure-age-months = { $months ->
    [one] one month old
   *[other] { $months } months old
}
measure-rate = { $rate } of { $invited }
measure-answers = { $n } answers
measure-score = Score { $score }
measure-hides = Nobody asks. The drop { $from } → { $to } leads over this touchpoint.
measure-nobody = Nobody asks here.
measure-whole-unasked = Every touchpoint may be fine while the journey is not. Nobody asks about it as a whole.
measure-nobody-title = What nobody asks
measure-nobody-both = Customers who left and people who never became customers are asked nothing.
measure-nobody-left = Customers who left are asked nothing.
measure-nobody-never-came = People who never became customers are asked nothing.
measure-nobody-stages = Stages without a question: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
measure-nobody-touchpoints = Touchpoints without a question: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
measure-nobody-personas = No question is put to: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
measure-nobody-nothing = Every touchpoint is asked about, and those who left or never came are asked, too.
measure-note = Missing = more answers in each round, so that a change of { $points } points is found four times out of five among { $count ->
    [one] one comparison
   *[other] { $count } comparisons
}.
measure-note-guess = * Spread guessed: { $spread } points.
measure-add-question = Add question
measure-add-invited = enter number invited
measure-add-group = Add group…
measure-questionnaire = Questionnaire…
measure-keys = Arrows choose, Enter edits, N adds a question, Esc closes
measure-empty = There is no touchpoint yet. Add touchpoints on the map; here you plan whom you ask about them.
measure-no-round = No measurement round yet. The plan can be made first.
measure-more-points = Larger change
measure-fewer-points = Smaller change
measure-other-questions = { $n ->
    [one] one more question
   *[other] { $n } more questions
}
measure-close = Done
measure-invited = Invited
measure-population = Customers in all
measure-end-low = Words at the lowest answer
measure-end-high = Words at the highest answer
measure-no-answers = Number invited is entered when the round has answers.
measure-promise = Promise
measure-no-promise = Nothing is promised: say on the map what the customer expects.
measure-say = Customers say
measure-say-nothing = No comments in this round.
measure-say-score = { $score } points of 100
measure-say-target = target { $target }
measure-group-where = About which touchpoint
measure-group-left-question = What was the main reason why you stopped being our customer?
measure-group-left-scale = How satisfied were you with us when you left? (1 = very dissatisfied, 5 = very satisfied)
measure-group-never-question = What would have had to be different for you to become our customer?
measure-group-never-scale = How well did you find what you were looking for with us? (1 = very badly, 5 = very well)
cmd-measure = Show measuring

## Questionnaires

cmd-questionnaire = Make questionnaire…
toast-wrote = Saved: { $file }
questionnaire-title = Questionnaire
questionnaire-text = The chosen questions become a form. When its answers are imported later, they find their way without a mapping, as long as the words of the questions stay the same.
questionnaire-nothing = No question has words yet. Add questions in the Measuring view.
questionnaire-all = Select all
questionnaire-none = Select none
questionnaire-count = { $n ->
    [0] No question selected
    [one] One question selected
   *[other] { $n } questions selected
}
questionnaire-save = Save…
questionnaire-copy = Copy
questionnaire-copied = Copied
questionnaire-form-text = Text to paste
questionnaire-form-print = Printable form
questionnaire-form-google = Google Forms
questionnaire-form-lime = LimeSurvey
questionnaire-form-surveyjs = SurveyJS
questionnaire-how-text = Paste it into an e-mail or a form service.
questionnaire-how-print = Opens in a browser and is printed from there.
questionnaire-how-google = Open script.google.com, make a new project, paste this script in and run makeForm. The form is then in your Drive.
questionnaire-how-lime = In LimeSurvey choose Create survey, Import, and this file.
questionnaire-how-surveyjs = Paste it into the JSON editor of SurveyJS Creator.
questionnaire-intro = Please tell how it really was. Nobody who answers is named.
questionnaire-thanks = Thank you for answering.
questionnaire-end = { $score } = { $text }

## Actions

view-actions = Actions
cmd-actions = Show the board of actions
actions-title = Actions
actions-board = Board of actions
actions-list = List of actions
actions-shows = Shown as
actions-shows-board = Board
actions-shows-list = List
actions-group = Group by
actions-group-state = State
actions-group-owner = Owner
actions-group-touchpoint = Touchpoint
actions-group-step = Six steps
actions-add = Add action
actions-calendar = To calendar (.ics)…
actions-who = Who?
actions-when = When?
actions-untitled = Unnamed action
actions-no-touchpoint = No touchpoint
actions-no-step = No step
actions-expected = Expected: { $effect }
actions-expected-points = Expected: score { $score }
actions-expected-both = Expected: { $effect } (score { $score })
actions-soon = { $day } · { $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}
actions-overdue = { $day } · { $days ->
    [one] one day overdue
   *[other] { $days } days overdue
}
actions-scores = { $before } → { $after }
actions-measured = Measured
actions-few = n { $n }, tentative: no change can be shown
actions-interval = 95% interval { $interval }
actions-not-tested = Change not tested
actions-effect-reached = reached
actions-effect-not-yet = not yet
actions-effect-not-shown = not shown
actions-summary = { $overdue } overdue, { $soon } due within two weeks, { $doing } under way, { $done } done.
actions-summary-effects = Of those measured afterwards, { $reached } reached what was expected, { $notyet } not yet, { $notshown } without a change shown.
actions-pick = Pick from opportunities
actions-picked-none = Every opportunity on the map is taken up.
actions-more-on-map = { $n ->
    [one] one opportunity is still on the map
   *[other] { $n } opportunities are still on the map
}
actions-dropped = Dropped { $n }: { $titles }
actions-foot = The upright line is the expected level, ring before, dot after. A change is no proof of its cause.
actions-keys = Arrows choose, Alt+arrow moves to the next column, Enter opens, N adds
actions-empty = No actions yet. Write what you will do, or pick an opportunity from the map.
actions-close = Close details
actions-in-column = { $title }, { $n }
actions-head-action = Action
actions-head-where = Touchpoint
actions-head-state = State
actions-head-owner = Owner
actions-head-due = Due
actions-head-expected = Expected
actions-head-measured = Measured

## KPIs

view-kpis = KPIs
cmd-kpis = KPIs
kpis-title = KPIs
kpis-list = KPIs
kpis-shows = Shown
kpis-shows-table = Figures
kpis-shows-leaving = Where customers leave
kpis-add = Add KPI
kpis-head-name = KPI
kpis-head-good = Good direction
kpis-head-course = All rounds
kpis-head-way = Way to the target
kpis-head-change = Change
kpis-good-high = high
kpis-good-low = low
kpis-good-direction = Good direction: { $good }
kpis-way-share = { $share } of the way
kpis-way-there = target reached
kpis-way-away = further away than before
kpis-from-to = { $before } → { $after }
kpis-target-is = Target { $target }
kpis-no-target = no target
kpis-map-target = target { $target }
kpis-set-target = set a target
kpis-course-better = In the good direction
kpis-course-worse = In the wrong direction
kpis-course-not-shown = No change shown
kpis-course-same = Unchanged
kpis-course-unknown = Nothing to compare
kpis-summary = { $n ->
    [one] One KPI
   *[other] { $n } KPIs
}{ $compared ->
    [yes] : { $better } better, { $worse } worse, { $unshown } without a change shown.
   *[no] .
} { $there ->
    [0] None has reached its target.
    [one] One has reached its target.
   *[other] { $there } have reached their targets.
}
kpis-foot = Blue better, orange worse, grey: no change shown (the 95% interval contains zero). Intervals are of shares; elsewhere the colour tells the direction only. A change is no proof of its cause.
kpis-keys = Arrows choose, Enter opens, N adds
kpis-empty = No KPIs yet. A KPI belongs to a stage or a touchpoint: revenue, waiting time, the share that buys.
kpis-sum-title = How it was computed, { $round }
kpis-what-if = If it were: { $input }
kpis-close = Close details
kpis-times = Times to first reply, minutes
kpis-times-hint = 3; 12; 7; 45 …
kpis-times-refused = “{ $text }” is not a list of times in minutes.
kpis-times-how = Paste all times of the round: the KPI gets the { $which ->
    [p90] time within which nine of ten were answered
   *[median] median
}.
kpis-why-churn = churn is 0
kpis-why-zero = division by 0
kpis-why-discount = retention must be 0–100 and nobody may stay for ever without a discount
kpis-why-share = the part is larger than the whole
kpis-why-other = not computable

leaving-title = Where customers leave
leaving-reached = { $n } customers
leaving-not-counted = not counted
leaving-goes-on = { $share } go on ({ $interval })
leaving-joined = more than at the touchpoint before: some join here
leaving-change = Change { $diff } ({ $interval })
leaving-nothing-yet = Type how many customers came as far as each touchpoint. Two counted touchpoints show what share goes on.
leaving-no-round = Customers are counted per measurement round. Add a round first.
leaving-summary = { $round }: fewest go on { $from } → { $to }: { $share }.
leaving-head-touchpoint = Touchpoint
leaving-head-score = Score
leaving-head-goes-on = Goes on, 95% interval
leaving-head-change = Change, % points
leaving-count-of = { $name }, { $round }: customers
leaving-foot = The band is as thick as the number of customers; the line above it is their score. Later scores are of those who stayed.
leaving-picture = Customers and scores along the journey
leaving-refused = “{ $text }” is not a whole number of customers.
edit-reached = Change number of customers

## Target experience and personas

view-experience = Promise
cmd-experience = Show target experience and personas
experience-title = Target experience
experience-shows-target = Target experience
experience-shows-personas = Personas
experience-list = Promises
experience-matrix = What must be delivered, over how far it is led
experience-empty = There is no touchpoint yet. Add touchpoints on the map; here you say what each of them promises.
experience-summary = { $below ->
    [0] No touchpoint is below its target,
    [one] One touchpoint is below its target,
   *[other] { $below } touchpoints are below their targets,
} { $met ->
    [one] one meets it.
   *[other] { $met } meet theirs.
}
experience-target = Target of the journey: { $target }.
experience-unled = The promise is not led: { $names }{ $n ->
    [1] .
    [2] .
    [3] .
    [4] .
    [5] .
   *[other] {" "}… ({ $n }).
}
experience-all-led = No promise depends on chance.
experience-unled-one = The promise is not led
experience-head-touchpoint = Touchpoint
experience-head-expects = The customer expects
experience-head-experience = The customer experiences
experience-head-value = Benefit and sacrifice
experience-no-promise = nothing said
experience-unmeasured = not measured
experience-below = below target { $target }
experience-met = target { $target } met
experience-undecided = target { $target } undecided
experience-benefit = + { $text }
experience-sacrifice = − { $text }
experience-benefit-field = Benefit to the customer
experience-sacrifice-field = Sacrifice of the customer
experience-moment = moment of truth
experience-unplaced = { $n ->
    [one] One touchpoint is not in the matrix: what it must deliver or how it is led is not said.
   *[other] { $n } touchpoints are not in the matrix: what they must deliver or how they are led is not said.
}
experience-matrix-note = Orange ground: what exceeds expectations depends on who happens to be there. Orange edge: a moment of truth does.
experience-more = and { $n } more
personas-title = Personas
personas-list = Personas
personas-empty = No personas yet. Write the name of one, for example the kind of customer you meet most.
personas-portrait = Portrait…
personas-no-portrait = Remove portrait
personas-no-picture = is not a JPEG or PNG picture that can be read
personas-show-only = Show only this persona’s answers
personas-show-all = Show everybody’s answers
personas-differs = What differs
personas-no-answers = No answers are kept apart for this persona. Choose a column of segments when you import.
personas-only-some = What only some meet
personas-all-meet-all = Every touchpoint is met by all personas.
personas-meets = { $touchpoint }: only { $names }
personas-never-meets = { $touchpoint }: only { $names }, not this persona
personas-head-score = Score
personas-head-n = n
personas-head-diff = Against the others
personas-head-verdict = Verdict
personas-better = better
personas-worse = worse
personas-not-shown = no difference shown
personas-too-few = too few answers
personas-one = nobody to compare with
personas-chips = Answers of
personas-everybody = everybody
personas-note = Only answers known to be this persona’s; with fewer than 5 none are shown.
page-counting = Computing…
filter-pictures = Pictures

## Closing the loop

waiting-title = Waiting longest for an answer
waiting-count = { $n ->
    [one] One of { $all } comments waits for an answer.
   *[other] { $n } of { $all } comments wait for an answer.
}
waiting-expect = Four in five customers who say something expect an answer.
waiting-days = { $days ->
    [0] today
    [one] one day
   *[other] { $days } days
}
waiting-no-day = no date
waiting-answer = Answer: { $comment }
waiting-courses = Themes over the rounds
answer-title = Draft of an answer
answer-copy = Copy answer
answer-anew = Draft anew
answer-note = The draft is made of the actions of this touchpoint. It is not sent; copy it to where you answer.
answer-thanks = Thank you for telling us.
answer-said = You wrote: “{ $text }”
answer-done = This is done: { $actions }.
answer-doing = We are working on this: { $actions }.
answer-planned = This is planned: { $actions }.
answer-nothing = We will look into it ({ $touchpoint }) and tell you what we do.
answer-end = We will gladly hear whether it got better.
