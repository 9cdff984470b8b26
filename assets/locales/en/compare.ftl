### Before and after: the comparison of two rounds.

compare-title = What changed from { $before } to { $after }
compare-summary =
    { $untested ->
        [0] { $better } improved, { $worse } worsened, { $unshown } with no change shown.
       *[other] { $better } improved, { $worse } worsened, { $unshown } with no change shown, { $untested } not tested.
    }
compare-corrected =
    { $count ->
        [0] Nothing could be tested.
        [one] One comparison, no correction needed.
       *[other] The results allow for there being { $count } comparisons.
    }

compare-no-rounds-title = Nothing to compare yet
compare-no-rounds = A comparison needs two measurement rounds: one before and one after. This journey has none.
compare-one-round = A comparison needs two measurement rounds. This journey has one; add another when you measure again.
compare-no-choice = Choose which measurement rounds are before and after.
compare-no-touchpoints = This journey has no touchpoints yet.

compare-other = Compared with { $file }
compare-other-end = Compare rounds again
compare-other-added = New: { $names }
compare-other-removed = Removed: { $names }

compare-order = Order
compare-order-journey = Journey order
compare-order-change = Size of change
compare-order-target = Distance from target
compare-shows = Shown as
compare-shows-picture = Picture
compare-shows-table = Table
compare-shows-both = Both

compare-head-question = Question
compare-head-own = In its own units
compare-head-scores = Satisfaction 0–100
compare-head-change = Change and 95% interval
compare-head-verdict = Verdict
compare-head-n = Answers

compare-whole = Whole journey
compare-metric = { $metric } { $scale }
compare-metric-ease = { $metric } { $scale } (ease)
compare-metric-effort = { $metric } { $scale } (effort)
compare-metric-low = { $metric } { $scale } (low is good)
compare-own-nps = NPS { $before } → { $after }
compare-own-nps-change = NPS { $before } → { $after } ({ $diff })
compare-own-mean = mean { $before } → { $after }
compare-from-to = { $before } → { $after }
compare-with-interval = { $diff } ({ $interval })
compare-nothing = –

compare-verdict-better = ▲ improved
compare-verdict-better-tentative = ▲ improved, tentative
compare-verdict-worse = ▼ worsened
compare-verdict-worse-tentative = ▼ worsened, tentative
compare-verdict-not-shown = no change shown
compare-verdict-not-shown-tentative = not shown, tentative
compare-verdict-too-few = too few answers
compare-verdict-guess = an assumption, not tested
compare-verdict-question = question changed
compare-verdict-scale = scale changed
compare-verdict-nps = NPS groups only
compare-verdict-only-before = measured before only
compare-verdict-only-after = measured after only
compare-verdict-unmeasured = not measured

compare-sentence-better =
    { $count ->
        [one] { $name } rose by { $unit ->
            [one] { $points } point
           *[other] { $points } points
        } (95% interval: { $interval }). That is more than chance usually gives ({ $p }).
       *[other] { $name } rose by { $unit ->
            [one] { $points } point
           *[other] { $points } points
        } (95% interval, corrected for { $count } comparisons: { $interval }). That is more than chance usually gives ({ $p }).
    }
compare-sentence-worse =
    { $count ->
        [one] { $name } fell by { $unit ->
            [one] { $points } point
           *[other] { $points } points
        } (95% interval: { $interval }). That is more than chance usually gives ({ $p }).
       *[other] { $name } fell by { $unit ->
            [one] { $points } point
           *[other] { $points } points
        } (95% interval, corrected for { $count } comparisons: { $interval }). That is more than chance usually gives ({ $p }).
    }
compare-sentence-not-shown =
    { $count ->
        [one] { $name }: no change shown, { $diff } (95% interval { $interval }; { $p }).
       *[other] { $name }: no change shown, { $diff } (95% interval { $interval }; { $p }, corrected for { $count } comparisons).
    }
compare-sentence-detectable = A change of about { $points } points would have been found four times out of five; a smaller one may be there.
compare-sentence-tentative = Tentative: fewer than 30 answers in a round.
compare-sentence-nps = NPS { $before } → { $after }: { $diff } (95% interval { $interval }).
compare-sentence-too-few = { $name } was not tested: too few answers ({ $before } before, { $after } after; 10 are needed in both rounds).
compare-sentence-guess = { $name } was not tested: an assumption shows no change.
compare-sentence-question = { $name } was not tested: the question was worded differently, which alone may change the answers.
compare-sentence-scale = { $name } was not tested: the scale changed from { $before } to { $after }, which alone may change the answers.
compare-sentence-nps-only = { $name } is not on the common axis: only the NPS groups are known.
compare-sentence-only-before = { $name } has answers only from before.
compare-sentence-only-after = { $name } has answers only from after.
compare-sentence-unmeasured = { $name } was measured neither before nor after.

compare-legend-before = before
compare-legend-after = after
compare-legend-change = change with 95% interval
compare-legend-tentative = tentative or not tested
compare-legend-guess = an assumption
compare-legend-few = fewer than 30 answers in a round
compare-legend-target = target

compare-table = The comparison as a table
compare-other-question = · { $question }
compare-col-touchpoint = Touchpoint
compare-col-question = Question
compare-col-own-before = In its own units, before
compare-col-own-after = after
compare-col-own-change = change
compare-col-csi = CSI
compare-col-before = 0–100 before
compare-col-after = after
compare-col-n-before = n before
compare-col-n-after = n after
compare-col-change = Change
compare-col-interval = 95% interval
compare-col-p = p, uncorrected
compare-col-p-holm = p, corrected
compare-col-verdict = Verdict
