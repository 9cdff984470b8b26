# What goes together with the overall score.
drivers-title = What goes together with the overall score
drivers-title-round = What goes together with the overall score: { $round }
drivers-outcome = Overall score
drivers-outcome-none = Choose a question…
drivers-outcome-tip = The question that the others are set against. The choice is kept with the journey.
drivers-no-outcome = No overall score is chosen, and the journey has no question of its own.
drivers-no-outcome-how = Choose as the overall score a question that the same people answered as the others, or import a file in which each row holds one person’s answers to the overall question and to the touchpoints’ questions.
drivers-no-round = There are no rounds yet.
drivers-not-answered = The overall score has no answers: { $name }, round { $round }.
drivers-nothing = Not available: the data holds no people who answered both the overall question and others.
drivers-nothing-how = Import a file in which each row holds one person’s answers to the overall question and to the touchpoints’ questions. What goes together is counted while importing; it cannot be found from counts that are typed in.
drivers-few = Too few to tell ({ $n } of { $needed } people).
drivers-few-how = Below a hundred people the order would be too uncertain to show. Collect more answers in the same round.
drivers-none = No connection can be shown.
drivers-none-of = In the answers of { $n } people the ratings of the touchpoints go together with the overall score no more than chance usually gives.
drivers-impossible = These answers come from people too different to be put together.
drivers-people = { $n } people answered the overall question and these. Going together is no proof of a cause.
drivers-answer-only = Goes together with the overall score: { $list }.
drivers-answer-one = Goes together most with the overall score: { $list }. Its interval lies above all others.
drivers-answer-several = Go together most with the overall score: { $list }. The top cannot be told apart: their intervals overlap.
drivers-and = { $list } and { $last }
drivers-and-more = { $list } and { $more } more
drivers-explained = Together they explain { $r2 } of the differences in the overall score.
drivers-repaired = A question says what others say: the share is divided between them.
drivers-left-out = Left out
drivers-left-out-few = Fewer than 30 people answered together with others (those in common in brackets): { $list }.
drivers-left-out-same = Everybody answered the same: { $list }.
drivers-left-out-elsewhere = In other data, whose people cannot be matched: { $list }.
drivers-shares = Share of explained variation, with 95% interval
drivers-own = Own estimate
drivers-matrix = Own estimate and computed importance
drivers-matrix-ranks = Rank among { $count } questions, 1 = most important
drivers-axis = Points below (−) and above (+) the target
drivers-no-target = Set target scores in the details: the picture holds the scores against them.
drivers-no-own = There is no own estimate: give touchpoints an importance 1–5 to see where the two differ.
drivers-differences = Largest differences: { $list }. The order is uncertain.
drivers-differences-none = Own estimate and computed order do not differ much.
drivers-difference = { $name } (computed { $rank }, own estimate { $own })
drivers-place = { $first }
drivers-places = { $first }–{ $last }
drivers-legend-computed = computed
drivers-legend-own = own estimate
drivers-legend-apart = long line: they differ
drivers-below = { $form ->
    [1] { $points } point below
   *[other] { $points } points below
 }
drivers-above = { $form ->
    [1] { $points } point above
   *[other] { $points } points above
 }
drivers-standing-below = below target
drivers-standing-met = target met
drivers-standing-undecided = undecided
drivers-standing-unknown = nothing to compare
drivers-sentence = { $name }: { $rank }. Share { $share }, 95% interval { $interval }.
drivers-sentence-own = Own estimate: { $own }.
drivers-sentence-score = Score { $score }.
drivers-table = Links as a table
drivers-list = Questions, the largest share first
drivers-col-question = Question
drivers-col-rank = Rank
drivers-col-share = Share
drivers-col-interval = 95% interval
drivers-col-r = Correlation
drivers-col-own = Own estimate
drivers-col-own-rank = Own rank
drivers-col-score = Score
drivers-col-n = Answers
drivers-col-distance = From target
drivers-col-standing = Verdict
