# What goes together with the overall score.
drivers-title = What goes together with the overall score
drivers-title-round = What goes together with the overall score: { $round }
drivers-nothing = Not available: the data holds no people who answered both an overall question and others.
drivers-nothing-how = Give the journey a question of its own and import one file with the answers to it and to touchpoints.
drivers-few = Too few to tell ({ $n } of { $needed } people).
drivers-none = No connection can be shown.
drivers-impossible = These answers come from people too different to be put together.
drivers-people = { $n } people answered the overall question and these. Going together is no proof of a cause.
drivers-explained = Together they explain { $r2 } of the differences in the overall score. Where intervals overlap, the order is uncertain.
drivers-repaired = A question says what others say: their shares are divided between them.
drivers-left-out-same = Left out, because everybody answered the same: { $list }.
drivers-left-out-few = Left out, because fewer than 30 people answered them together with others: { $list }.
drivers-shares = Share of what is explained, with 95% interval
drivers-own = Own estimate
drivers-matrix = Own estimate and computed order (1 = first)
drivers-axis = Points below (−) and above (+) the target
drivers-legend = Filled: computed · hollow: own estimate · bold: they differ
drivers-sentence = { $name }: { $rank }. Share { $share }, 95% interval { $lo }–{ $hi }.
