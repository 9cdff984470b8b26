### What to put right first: importance × shortfall.

priorities-title = Where to begin
priorities-title-round = Where to begin: { $round }
# { $sure } is one of priorities-sure-…
priorities-first = Begin with { $name }: importance { $importance }, { $points } { $unit ->
    [one] point
   *[other] points
} below target { $target }; { $sure }.
priorities-sure-below = the whole 95% interval is below it
priorities-sure-undecided = but the target lies within the 95% interval
priorities-first-sure = First whose whole interval is below target: { $name } (priority { $priority }).
priorities-first-none = No touchpoint is below target.
priorities-none-ranked = No order can be computed yet: it needs importance, target and score.
priorities-note = Priority = importance × points below target. Importance is your team’s own judgement, not measured.
priorities-note-unranked = { $count ->
    [one] One touchpoint cannot be ranked yet; it is at the end of the list.
   *[other] { $count } touchpoints cannot be ranked yet; they are at the end of the list.
}
priorities-hint = Keys 1–5 set the importance of the selected touchpoint.
priorities-no-touchpoints = This journey has no touchpoints yet. Add some on the map, then give each an importance.
priorities-no-target = The journey has no target score. Set it in its details: the order rests on the points missing from the target.
priorities-no-round = The journey has no measurement round yet, and so no scores.

priorities-list = Touchpoints by priority
priorities-matrix = Importance and distance from target
priorities-in-matrix = { $name } in the matrix
priorities-importance-of = Importance of { $name }: { $step }

priorities-head-touchpoint = Touchpoint
priorities-head-importance = Importance
priorities-head-score = Score → target
priorities-head-verdict = Verdict
priorities-head-priority = Priority
priorities-group-measure = Measure first: assumptions and fewer than 10 answers
priorities-group-there = At or above target
priorities-group-unranked = What is missing

priorities-score = { $score } → { $target }
priorities-below = { $points } below
priorities-above = { $points } above
priorities-level = at target
priorities-n = n { $n }

priorities-standing-below = ▼ below target
priorities-standing-met = ✓ target met
priorities-standing-undecided = undecided
priorities-standing-guess = a guess
priorities-standing-few = too few answers

# { $list } holds one or more of priorities-missing-…
priorities-missing = Missing: { $list }
priorities-missing-importance = importance
priorities-missing-target = target
priorities-missing-score = score of this round
priorities-missing-axis = score 0–100 (only NPS groups known)

priorities-sentence = { $name }: importance { $importance } × { $points } points below target { $target } = priority { $priority }.
priorities-sentence-measure = { $name }: to be measured first, so it has no rank.
priorities-sentence-there = { $name }: importance { $importance }, { $points } points above target { $target }.
priorities-sentence-score = { $n ->
    [one] Score { $score } from one answer.
   *[other] Score { $score } from { $n } answers.
}
priorities-sentence-interval = Score { $score }, { $n } answers, 95% interval { $interval }.
priorities-sentence-below = Below target.
priorities-sentence-met = Target met.
priorities-sentence-undecided = Undecided: the target lies within the 95% interval.
priorities-sentence-guess = An assumption: measure before you decide.
priorities-sentence-few = Fewer than 10 answers: no verdict.
# { $missing } is priorities-missing
priorities-sentence-unranked = { $name } cannot be ranked yet. { $missing }.

priorities-axis-importance = Importance to the customer
priorities-axis-distance = Points below (−) and above (+) target
priorities-field-focus = Focus
priorities-field-keep = Keep up
priorities-field-monitor = Watch
priorities-field-maintain = Enough

priorities-legend-below = below target
priorities-legend-open = undecided
priorities-legend-met = target met
priorities-legend-guess = a guess
priorities-legend-few = fewer than 30 answers
priorities-legend-several = several touchpoints
priorities-more-here = { $count ->
    [one] One more touchpoint is drawn in this place.
   *[other] { $count } more touchpoints are drawn in this place.
}
