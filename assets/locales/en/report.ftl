# The report in words: tables, sentences and the summary.

report-untitled = Untitled journey
report-compared = Before: { $before }. After: { $after }.
report-turned-round = The later round is dated before the earlier one: every result would be turned round.
report-one-round = Round: { $round }.
report-no-round = No measurement round yet.
report-target-score = Target score: { $score }.
report-date-of = { $name } ({ $date })

report-in-short = In short
report-overall = The journey as a whole
report-stage-score = { $stage }: mean score { $score } ({ $measured } of { $all } touchpoints have a score)
report-stage-no-score = { $stage }: no score
report-changes = Changes
report-drops = From one touchpoint to the next
report-priorities = Where to begin
report-trend-newest = Scores of the { $count } newest rounds
report-trend = Scores of all rounds
report-kpis = KPIs
report-comments = Customers’ comments
report-actions = Actions
report-added = Only in the later file
report-removed = Only in the earlier file
report-footnote = Scores run from 0 to 100; high is good. The 95% intervals cover only who happened to answer: another season or another mix of customers can also give other scores.

report-column-touchpoint = Touchpoint
report-column-question = Question
report-column-own = Own unit
report-column-score = Score
report-column-interval = 95% interval
report-column-corrected = 95% interval, corrected
report-column-answers = Answers
report-column-evidence = Evidence
report-column-change = Change
report-column-difference = Difference
report-column-verdict = Verdict
report-column-target = Target
report-column-versus = Against target
report-column-importance = Importance
report-column-priority = Priority
report-column-kpi = KPI
report-column-where = Where
report-column-percent = Change in %
report-column-comments = Comments
report-column-open = Unanswered
report-column-themes = Themes
report-column-action = Action
report-column-state = State
report-column-owner = Owner
report-column-due = Due

report-percentage-points = % points
report-metric-nps = NPS { $scale }
report-metric-csat = CSAT { $scale }
report-metric-ces = CES { $scale } (easy is high)
report-metric-ces-low = CES { $scale } (low effort is good)
report-metric-rating = Rating { $scale }
report-metric-low-is-good = { $metric } (low is good)
report-not-measured = not measured

report-evidence-measured = measured
report-evidence-observed = observed
report-evidence-assumed = assumed

report-reliability-none = no answers
report-reliability-anecdotal = single answers (1–4 answers)
report-reliability-very-small = very few answers (5–9)
report-reliability-tentative = tentative (10–29 answers)
report-reliability-normal = enough answers (30 or more)

report-versus-below = below target
report-versus-met = target met
report-versus-undecided = undecided

report-verdict-better = better
report-verdict-worse = worse
report-verdict-not-shown = not shown
report-verdict-not-tested = not tested

report-gap-confirmed = confirmed drop
report-gap-possible = possible drop
report-gap-none = no drop shown
report-gap-not-tested = not tested

report-state-planned = planned
report-state-doing = under way
report-state-done = done
report-state-dropped = dropped

report-rose = Rose by { $points } { $form ->
    [one] point
   *[other] points
}
report-fell = Fell by { $points } { $form ->
    [one] point
   *[other] points
}
report-same = The score is the same
report-only = { $size }.
report-not-chance = More than chance usually gives ({ $p }).
report-not-shown-detectable = No change shown. { $found }
report-not-shown-chance = No change shown ({ $p }).
report-not-tested = Not tested: too few answers, a guess on a side, a changed question or no known spread.
report-not-tested-question = Not tested: the question or its scale has changed, so the difference may come from the question.
report-not-tested-guess = Not tested: one side is a guess.
report-not-tested-few = Not tested: a verdict needs 10 answers on both sides; there are { $before } before and { $after } after.
report-not-tested-spread = Not tested: only the mean is known, not how the answers were spread.
report-nps-change = NPS { $change } (95% interval { $interval }).
report-link = { $kpi } and the score of { $place }: rank correlation { $rho } over { $rounds } rounds ({ $p }). It does not show what causes what.

report-gap-falls = From { $from } to { $to } the score falls by { $points } { $form ->
    [one] point
   *[other] points
}
report-gap-rises = From { $from } to { $to } the score rises by { $points } { $form ->
    [one] point
   *[other] points
}
report-gap-level = From { $from } to { $to } the score stays the same
report-gap-not-chance = Confirmed: more than chance usually gives ({ $p }, corrected for all steps of the round).
report-gap-may-be-chance = Possible: would be shown if it were the only step looked at ({ $p }, uncorrected).
report-gap-unlike = Possible: would be shown if it were the only step looked at ({ $p }, uncorrected), but between different questions no drop can be confirmed.
report-gap-no-drop = No drop is shown.
report-gap-untested = Not tested: fewer than 10 answers on a side.
report-gap-different = They are different questions: compare with care.
report-no-drops = No drop is shown.
report-untested-steps = { $count ->
    [one] { $count } of { $all } steps could not be tested.
   *[other] { $count } of { $all } steps could not be tested.
}

report-summary-confirmed = Confirmed { $count ->
    [one] drop
   *[other] drops
}: { $list }.
report-summary-possible = Possible { $count ->
    [one] drop
   *[other] drops
}, not confirmed: { $list }.
report-summary-better = Better since { $before }: { $list }.
report-summary-worse = Worse since { $before }: { $list }.
report-summary-no-change = No change is shown since { $before }; { $count ->
    [one] { $count } touchpoint was tested.
   *[other] { $count } touchpoints were tested.
}
report-summary-nothing-tested = No change since { $before } could be tested.
report-summary-unmeasured = Not measured in { $round }: { $list }.
report-summary-stages = Stages not measured in { $round }: { $list }.
report-summary-below = Below target: { $list }.
report-summary-assumed = Only assumed: { $list }.
report-summary-small = Fewer than 30 answers: { $list }.
report-summary-old = Older than a year: { $list }.
report-summary-empty = There are no touchpoints yet.
report-summary-step = { $from } → { $to } ({ $change })
report-summary-item = { $name } ({ $change })
report-summary-more = { $list } and { $count } more
report-sure = { $count ->
    [one] { $size } (95% interval: { $interval }).
   *[other] { $size } (95% interval, corrected for { $count } comparisons: { $interval }).
}

plan-title = Answers needed in each round for a change of { $points } points ({ $count ->
    [one] one comparison
   *[other] { $count } comparisons
  }; found four times out of five):
plan-missing = { $name }: { $needed } ({ $has } now, { $missing } more needed)
plan-enough = { $name }: { $needed } ({ $has } now)
plan-population = Of { $population } customers.
plan-never = { $name }: with fewer than 10 customers no change can be shown.
plan-guess = * No spread of its own yet: 25 points are assumed.
plan-nothing = No touchpoint has a question yet.

report-whole = On the whole: { $diff } { $form ->
    [1] point
   *[other] points
 } (95% interval { $interval }).
report-whole-bound = Whether the same people answered everywhere is not known, so the interval is as wide as it can be.
report-gap-bridged = Not measured in between: { $list }.
report-answers-people = { $n } from { $people } people
report-answers-rate = { $n } ({ $rate } of { $invited } invited)
report-trends = Over all rounds
report-trend-none = no trend can be shown over { $rounds } rounds.
report-trend-differ = the { $rounds } rounds differ more than chance usually gives ({ $p }).
report-trend-rises = rises by { $points } { $form ->
    [1] point
   *[other] points
 } a { $unit ->
    [year] year
   *[other] round
 } ({ $corrected ->
    [yes] 95% interval, corrected:
   *[no] 95% interval
 } { $interval }).
report-trend-falls = falls by { $points } { $form ->
    [1] point
   *[other] points
 } a { $unit ->
    [year] year
   *[other] round
 } ({ $corrected ->
    [yes] 95% interval, corrected:
   *[no] 95% interval
 } { $interval }).
report-segments = Segments
report-segment = { $touchpoint }: { $segment } differs from the others by { $diff } { $form ->
    [1] point
   *[other] points
 } (95% interval, corrected: { $interval }).
report-segments-none = No difference between segments can be shown.
report-drivers = What goes together with the overall score
report-drivers-head = From the answers of { $n } people; together they explain { $r2 } of the differences between people. Shares with their 95% intervals; this is no proof of a cause.
report-driver = { $name }: { $share } ({ $interval })
report-drivers-few = Too few to tell ({ $n } of { $needed } people).
report-drivers-none = No connection can be shown.
report-drivers-impossible = These answers come from people too different to be put together.
error-mean-off-scale = The mean lies outside the scale { $min }–{ $max }.
error-sd-small = With this mean the standard deviation is at least { $limit }.
error-sd-large = With this mean the standard deviation is at most { $limit }.
cli-no-touchpoint = There is no touchpoint “{ $name }”.
cli-no-question = The touchpoint “{ $name }” asks no question.

change-no-improvement = With this few answers no improvement could have been shown.
change-no-fall = With this few answers no fall could have been shown.
change-neither = With this few answers neither an improvement nor a fall could have been shown.
report-caveat-rounds = The pair of rounds that looks best of many differs easily without any change: choose beforehand which rounds are compared.
report-caveat-cause = A change is no proof of its cause.
report-caveat-lowest = A touchpoint that was among the lowest rises easily when it is measured again, also without any change.
inspector-trend-differ = { $rounds } rounds: they differ more than chance usually gives ({ $p }).
inspector-trend-alike = { $rounds } rounds: no difference between them can be shown ({ $p }).
report-value-interval = { $value } ({ $interval })
