### The panel at the right: everything the selected thing holds.

inspector-name = Name

## Score

inspector-score = Score
inspector-no-rounds = Nothing can be measured before there is a measurement round.
inspector-no-surveys = Nothing is asked here yet. Add a question under Questions.
inspector-no-answers = The rounds shown have no answers. Enter them under Questions.
inspector-enter-answers = Enter answers
inspector-question-and-answers = Question and answers
inspector-index = Score 0–100
inspector-index-tip = Mean of the answers on a common axis: 0 is the worst answer of the scale, 100 the best.
inspector-change = Change
inspector-change-tip = After minus before on the 0–100 scale, with its 95% interval.
inspector-significance = Significance
inspector-significance-tip = How often a difference at least this large would come up if nothing had really changed.
inspector-p-holm = { $p }, corrected
inspector-p-single = Uncorrected: { $p }.
inspector-delta = Effect size (Cliff’s delta): { $delta }.
inspector-verdict = Verdict
inspector-verdict-better = Better, more than chance usually gives
inspector-verdict-worse = Worse, more than chance usually gives
inspector-verdict-not-shown = No change shown
inspector-untested-question = Not tested: the question or its scale was different before.
inspector-untested-guess = Not tested: one of the two is a guess.
inspector-untested-few = Not tested: fewer than 10 answers on one side.
inspector-untested-means = Not tested: the spread of the answers is not known.
inspector-target-row = Target
inspector-target-below = Below { $target }
inspector-target-met = { $target } is reached
inspector-target-undecided = { $target } lies within the interval
inspector-csi = CSI
inspector-csi-tip = Customer satisfaction index: mean ÷ highest answer × 100; not a percentage of customers.
inspector-top-box = Best answers
inspector-top-box-range = Best answers, 95% interval: { $range }%
inspector-top-box-tip = { $points ->
    [one] Share of the best answer on the scale.
   *[other] Share of the { $points } best answers on the scale.
}
inspector-mean = Mean
inspector-mean-tip = The mean on the question’s own scale, for example 4.2 out of five.
inspector-n = Answers
inspector-few-tentative = Fewer than 30 answers: tentative.
inspector-few-very-small = Fewer than 10 answers: too few for a verdict.
inspector-few-anecdotal = Fewer than 5 answers: single answers.
inspector-evidence = Evidence
inspector-source = Source
inspector-age = { $days ->
    [one] one day old
   *[other] { $days } days old
}
inspector-chart = Answers per score. { $rows }
inspector-chart-key = Share of the answers
inspector-chart-key-two = Share of the answers, grey before, blue after
inspector-promoters = Promoters
inspector-passives = Passives
inspector-detractors = Detractors
inspector-trend-title = Score in all rounds
inspector-trend = Score in all rounds. { $rows }
inspector-trend-row = { $round }: { $score }
inspector-trend-row-interval = { $round }: { $score } (95% interval { $lo }–{ $hi })
inspector-trend-target = target { $target }
inspector-trend-left-out = Asked differently, so left out: { $rounds }.

## Surveys

inspector-surveys = Questions
inspector-survey = Question { $number }
inspector-overall = The whole journey
inspector-overall-hint = Every touchpoint can be fine while the journey as a whole is not. Ask about it too.
inspector-add-survey = Add question
inspector-remove-survey = Remove question
inspector-make-headline = Make main question
inspector-headline = Main question: on the curve
inspector-new-question = { $metric ->
    [nps] How likely are you to recommend us to a friend or colleague?
    [ces] How easy was it to get what you needed?
   *[other] How satisfied were you?
}
inspector-metric = Question type
inspector-scale-min = Lowest answer
inspector-scale-max = Highest answer
inspector-better = Direction of the scale
inspector-question = Question
inspector-usual-scale = Use the usual scale { $scale }
inspector-asking = Who, what, how, when
inspector-who = Who is asked
inspector-what = What we want to learn
inspector-how-channel = Through which channel
inspector-method = Method
inspector-when = When
inspector-limited-to = Only for

## Answers

inspector-answers = Answers
inspector-round = Round
inspector-round-has = { $round } · n { $n }
inspector-round-empty = { $round } · no answers
inspector-form = Answers given as
inspector-form-counts = Counts
inspector-form-list = List
inspector-form-groups = NPS groups
inspector-form-mean = Mean
inspector-count-of = Answers with score { $score }
inspector-total = { $n ->
    [0] No answers yet
    [one] One answer
   *[other] { $n } answers in all
}
inspector-many-points = The scale has { $points } points. Paste the scores as a list.
inspector-list = Scores
inspector-list-hint = 9, 10, 7, 8 …
inspector-list-empty = Paste or type scores separated by commas, semicolons, spaces or line ends.
inspector-list-read = { $n ->
    [one] One score read, mean { $mean }
   *[other] { $n } scores read, mean { $mean }
}
inspector-list-use = { $n ->
    [one] Use this score
   *[other] Use these { $n } scores
}
inspector-list-replaces = They replace the answers of the round.
inspector-mean-n = Answers (n)
inspector-mean-sd = Standard deviation
inspector-mean-needs = Enter the mean and the number of answers; the standard deviation gives the score an interval.
inspector-people = People
inspector-rate = Response rate
inspector-invited = Invited
inspector-invited-tip = How many people were asked to answer. It gives the response rate.
inspector-bounds = If all who were asked and did not answer had given the worst or the best score: { $range }
inspector-population = Customers in all
inspector-population-tip = With few customers the interval is narrower when a large part of them answered. Leave it empty if you do not know.
inspector-of-round = { $n } in this round
inspector-response-rate = { $n } of { $invited } invited answered: response rate { $rate }.
inspector-everybody = Everybody answered.
inspector-collected = Collected on
inspector-answers-source = Source
inspector-answers-owner = Kept up to date by
inspector-asked = Asked differently then
inspector-asked-question = Question then
inspector-remove-answers = Remove the answers of the round

## Refused input

inspector-refused-number = “{ $text }” is not a number.
inspector-refused-count = “{ $text }” is not a whole number from 0 on.
inspector-refused-whole = “{ $text }” is not a whole number.
inspector-refused-date = “{ $text }” is not a day. Write it like { $example }.
inspector-refused-target = A target lies between 0 and 100.
inspector-refused-scale-order = The highest answer must be above the lowest.
inspector-refused-scale-long = A scale has at most 1001 points.
inspector-refused-off-scale = { $score } is not on the scale { $scale }.
inspector-refused-spread = A standard deviation cannot be negative.
inspector-refused-not-nps = Promoters and detractors need a recommendation question on 0–10 or 1–10.
inspector-refused-nobody = At least one answer is needed. If nobody answered, remove the answers of the round.
inspector-refused-too-many = More answers than can be counted.
inspector-refused-round-twice = The round has answers already.
inspector-refused-people = What is known of single people does not fit these answers.
inspector-refused-segments = A segment has more answers than there are, or there are more than 20 segments.
inspector-refused-reach = { $n } answered, so no fewer can have been invited, and there cannot be fewer customers than were invited.
inspector-refused-list-number = Value { $at }, “{ $text }”, is not a whole number.
inspector-refused-list-off = Value { $at } is { $score }, which is not on the scale { $scale }.

## Details of a touchpoint

inspector-details = Details
inspector-description = Description
inspector-channel = Channel
inspector-channel-name = Name of the channel
inspector-importance = Importance to the customer
inspector-moment-of-truth = Moment of truth
inspector-customer-does = The customer does
inspector-customer-expects = The customer expects
inspector-target = Target score
inspector-inherited = { $score } (inherited)
inspector-owner = Owner
inspector-experience = Experience
inspector-function = Function: what it does
inspector-emotion = Emotion: how it feels
inspector-meaning = Meaning: what it means
inspector-management = How managed it is
inspector-delivery = What it must deliver
inspector-backstage = Behind the scenes

## Lists

inspector-pains = Pains
inspector-pain = Pain
inspector-add-pain = Add a pain, then Enter
inspector-remove-pain = Remove pain
inspector-opportunities = Opportunities
inspector-opportunity = Opportunity
inspector-add-opportunity = Add an opportunity, then Enter
inspector-remove-opportunity = Remove opportunity
inspector-quotes = Quotes
inspector-quote = Quote
inspector-add-quote = Add a quote, then Enter
inspector-remove-quote = Remove quote

## KPIs

inspector-kpis = KPIs
inspector-add-kpi = Add KPI
inspector-new-kpi = New KPI
inspector-remove-kpi = Remove KPI
inspector-kpi-name = Name of the KPI
inspector-kpi-unit = Unit
inspector-kpi-better = Good direction
inspector-kpi-target = Target of the KPI
inspector-kpi-formula = How it is computed
inspector-kpi-input-name = { $input }, { $round }
inspector-kpi-clear = Remove the value of { $round }
inspector-kpi-incomplete = Fill in every field of the round.
inspector-link-title = The KPI and the score of the same rounds
inspector-link = Score by { $kpi }. { $rows }
inspector-link-row = { $round }: { $value }, score { $score }
inspector-link-score = Score
inspector-link-few = { $rounds } rounds: too few for a correlation
inspector-link-rank = Rank correlation { $rho } over { $rounds } rounds ({ $p }). It does not show what causes what.
inspector-link-none = No correlation: one of the two has not changed.
inspector-input-value = Value
inspector-input-revenue-per-customer = Revenue per customer
inspector-input-margin = Margin, %
inspector-input-churn = Churn, %
inspector-input-spend = Sales and marketing costs
inspector-input-new-customers = New customers
inspector-input-clv = CLV
inspector-input-cac = CAC
inspector-input-converted = Bought or booked
inspector-input-visitors = Visitors
inspector-input-customers-end = Customers at the end
inspector-input-customers-start = Customers at the start
inspector-input-lost = Customers lost
inspector-input-repeat = Bought at least twice
inspector-input-customers = Customers
inspector-input-referred = Referred purchases
inspector-input-purchases = All purchases
inspector-input-minutes = Minutes (median)
inspector-input-solved = Solved at first contact
inspector-input-contacts = All contacts
inspector-input-units = Units sold
inspector-input-price = Price
inspector-input-revenue = Revenue
inspector-input-costs = Costs
inspector-input-old = Old
inspector-input-new = New

## Feedback

inspector-feedback = Customers’ comments
inspector-feedback-open = { $open } of { $n } open
inspector-themes = Themes in the round
inspector-theme-row = { $theme }, { $n }
inspector-comment = Comment { $number }
inspector-comment-text = What the customer said
inspector-add-comment = Add a comment, then Enter
inspector-remove-comment = Remove comment
inspector-comment-round = Round of the comment
inspector-comment-score = Score
inspector-comment-themes = Themes, separated by commas
inspector-comment-sentiment = Tone
inspector-comment-state = Handled
inspector-comment-who = By whom
inspector-comment-date = When
inspector-show-more = { $n ->
    [one] Show one more
   *[other] Show { $n } more
}
inspector-no-round = No round

## Actions

inspector-actions = Actions
inspector-all-actions = All actions
inspector-add-action = Add an action, then Enter
inspector-link-action = Link an action
inspector-remove-action = Remove action
inspector-unlink-action = Unlink from this touchpoint
inspector-action-title = What to do
inspector-action-due = Due
inspector-action-state = State
inspector-action-effect = Expected effect
inspector-action-step = Step of customer-experience management
inspector-action-where = Helps at
inspector-action-nowhere = Not linked to a touchpoint
inspector-link-touchpoint = Link a touchpoint
inspector-unlink-from = Unlink from { $name }
inspector-unnamed-action = Action without a title

## Stage

inspector-stage = Stage
inspector-stage-kind = Kind of stage
inspector-stage-score = Score per round
inspector-stage-measured = { $measured } of { $all } measured
inspector-customer-goal = The customer’s goal
inspector-company-goal = The company’s goal
inspector-company-means = The company’s means
inspector-touchpoints = Touchpoints
inspector-no-touchpoints = No touchpoints in this stage yet.

## Journey

inspector-journey = Customer journey
inspector-title = Title of the journey
inspector-stages-n = { $n ->
    [one] one stage
   *[other] { $n } stages
}
inspector-touchpoints-n = { $n ->
    [one] one touchpoint
   *[other] { $n } touchpoints
}
inspector-target-experience = Target experience
inspector-feelings = Feelings we want to evoke
inspector-distinction = What sets us apart
inspector-exceeding = How we exceed expectations
inspector-rounds = Measurement rounds
inspector-personas = Personas
inspector-add-persona = Add a persona, then Enter
inspector-remove-persona = Remove persona
inspector-persona-in-use = A touchpoint or question is limited to this persona.
inspector-persona-name = Name of the persona
inspector-persona-segment = Segment
inspector-persona-goals = Goals
inspector-persona-needs = Needs
inspector-parking-lot = Parking lot
inspector-parked = Parked item
inspector-add-parked = Park something, then Enter
inspector-remove-parked = Remove from the parking lot
inspector-parked-owner = Who takes it further
inspector-parked-reviewed = Reviewed
