### Help, words, hints and the guide.

## Help pages

guide-pages = Help pages
guide-page-start = Getting started
guide-page-keys = Keys
guide-page-terms = Words and numbers
guide-page-map = The map
guide-page-map-text =
    The map shows the customer’s way from left to right: stages, their touchpoints, and below the cards the curve of satisfaction.
    Add a touchpoint with a stage’s plus sign or with Enter. Double click or F2 renames. Alt and an arrow moves.
    The band of the curve is the 95% interval. A filled triangle is a confirmed drop, a hollow one a possible drop. A hollow point is an estimate, not a measurement.
    Below the curve is a band of the number of customers, once they are typed in under KPIs: it shows where customers leave.
    The rows below are notes. Double click opens a cell, Enter saves it and opens the next.
guide-page-compare = Compare
guide-page-compare-text =
    Compare shows what changed between two measurement rounds. Choose the rounds at the top of the window.
    Every row has before, after, the change and its interval. The verdict says whether the change is more than chance usually gives.
    “No change shown” does not mean that nothing changed: there may be too few answers.
    The sign ≠ says that the question or its scale changed between the rounds.
guide-page-priorities = Priorities
guide-page-priorities-text =
    Priorities says where to begin: importance times what is missing from the target.
    Give touchpoints an importance of 1–5 and the journey a target, and the order makes itself.
    At the lower right stands what matters and falls short.
guide-page-feedback = Feedback
guide-page-feedback-text =
    Feedback gathers what customers wrote. Search, filter and give themes; Shift or Ctrl selects several.
    A comment goes through four states: new, answered, acted on, told. Four in five people who give feedback expect an answer.
    On the right you see who has waited longest and get a draft of an answer. Nothing is sent: copy the draft.
    Comments on stages and on the whole journey are listed, too.
guide-page-kpis = KPIs
guide-page-kpis-text =
    KPIs are the figures of the business: revenue, the share that buys, waiting time. Opening a row shows its formula and the inputs of every round.
    Rates have an interval. Colour shows the good and the bad direction, grey that no change is shown.
    A column’s head sorts the rows.
    “Where customers leave” asks how many customers reached each touchpoint. It becomes a band that stands on the map as well.
guide-page-measure = Surveys
guide-page-measure-text =
    Surveys is a plan: whom we ask, what, how and when. Enter opens a row to be changed, N adds a question.
    The column of answers needed says how many it takes to notice a change of the size you choose.
    The foot says what nobody asks, and whom nobody asks: customers who left and people who never became customers.
    “Questionnaire…” makes a form of the chosen questions. When its answers are imported, they find their place by themselves.
guide-page-drivers = Links
guide-page-drivers-text =
    Links shows what goes together with the overall score. It is computed only from answers of people who answered several questions.
    The bar is the share of explained variation, the line its interval. Where intervals overlap, the order cannot be told.
    A link says nothing about causes. With fewer than a hundred people there is no picture.
guide-page-actions = Actions
guide-page-actions-text =
    Actions are what your team does: a board or a list, grouped by state, owner, touchpoint or the six steps.
    Arrows choose, Alt and an arrow moves to the next column, Enter opens, N adds. A card can be dragged, too.
    When something was measured after an action was done, its card says whether what was expected came true. A change does not tell its cause.
    “To calendar” makes a calendar file of the due dates.
guide-page-workshop = Workshop
guide-page-workshop-text =
    In a workshop the journey is made with people: agenda and clock on the left, the stage in the middle, votes and parking lot on the right.
    F7 pauses, F8 gives five more minutes, F9 goes to the next item.
    The notes bar: - a pain, + an opportunity, ? the parking lot, ! a moment of truth, a name is a touchpoint and the name 4 its rating.
    Votes stay hidden until you close voting. Phones vote on a page in the same network; without one, votes are counted by hand.
guide-page-experience = The promise
guide-page-experience-text =
    The target experience: which feelings you want to evoke, what sets you apart, how you exceed expectations.
    Every row has what the customer expects and what they experience, and benefit and sacrifice as they see it.
    The matrix shows how far each promise is led. Orange says that the promise depends on who happens to be there.
    The page of personas has a portrait, goals and needs, and where a persona differs from the others.
guide-page-details = The details panel
guide-page-details-text =
    The panel on the right has everything about the selected stage, touchpoint or the whole journey. F4 leads there and back.
    A field is saved when you leave it. Where a value will not do, the reason stands below and the text stays.
    Answers are typed as counts: how many answered 1, how many 2 and so on. Ctrl and Z undoes.
guide-page-import = Importing answers
guide-page-import-text =
    Import reads CSV and Excel files. For every column you choose whose answers it holds and on which scale.
    The preview runs the whole import as a trial beside the open journey. Nothing changes until you press “Import”.
    The same file a second time is noticed. Names and addresses are left out.
guide-page-export = Exporting
guide-page-export-text =
    Export makes pictures, prints, the report and tables. The preview shows what comes out.
    Names and the words of customers can be left out.
guide-page-merge = Merging files
guide-page-merge-text =
    The files of groups become one. The program looks for the version that the groups began from; where it is not found, choose the start file yourself.
    What is the same in both counts once. Where files differ, you are asked which to keep.

## Terms

term-what = What is this: { $term }
term-here = What are these?
term-more = Open help
term-score = Score 0–100
term-score-text = The mean of a question moved to one scale: 0 is the worst value of its own scale, 100 the best. So different scales fit into one picture.
term-interval = 95% interval
term-interval-text = Those who answer are a sample. The interval says where the result would lie if every customer answered: an interval made this way is right 95 times in a hundred. The more answers, the narrower.
term-n = n
term-n-text = How many answers stand behind a number. Fewer than 30 are tentative (⚠); from fewer than 10 there is no verdict.
term-nps = NPS
term-nps-text = Net promoter score: how likely are you to recommend (0–10). Promoters (9–10) in percent minus detractors (0–6). It lies between −100 and 100.
term-csat = CSAT
term-csat-text = Satisfaction with one thing, mostly 1–5. It suits touchpoints that a customer meets at once.
term-ces = CES
term-ces-text = Customer effort: how easy or hard it was to get it done, mostly 1–7. It foretells well whether a customer comes back.
term-csi = CSI
term-csi-text = The mean divided by the highest value of the scale, times a hundred. It is not a percentage of customers.
term-drop = Drop
term-drop-text = A step at which the score falls from a touchpoint to the next measured one. Confirmed (filled triangle): more than chance usually gives. Possible (hollow triangle): it may be so, but the answers do not suffice.
term-moment = Moment of truth
term-moment-text = A touchpoint that decides the relationship: after it the customer makes up their mind whether to go on. There are only a few, as a rule.
term-round = Round
term-round-text = One measurement period, for example spring 2026. Two rounds are chosen to be compared: before and after.
term-verdict = Verdict
term-verdict-text = Says whether a change is more than chance usually gives, with all comparisons taken into account. With many comparisons something easily differs for no reason; so the bar is higher.
term-evidence = Evidence
term-evidence-text = Where a number comes from. Measured: customers were asked. Observed: it was seen. Assumed: your team’s estimate, such as ratings in a workshop.
term-target = Target
term-target-text = The score aimed at, 0–100. A touchpoint is below target when its whole interval lies below.
term-importance = Importance
term-importance-text = How much a touchpoint matters to customers, 1–5. It is your own estimate unless computed from answers.
term-priority = Priority
term-priority-text = Importance times what is missing from the target. The largest number says where to begin.
term-kpi = KPI
term-kpi-text = A figure of the business that belongs to a stage or touchpoint: euros, minutes, rates.
term-clv = CLV
term-clv-text = Customer lifetime value: what one customer brings over the whole relationship. There are three formulas, by when payments come.
term-cac = CAC
term-cac-text = Customer acquisition cost: what marketing and sales cost, divided by the number of new customers.
term-goes-on = Share that goes on
term-goes-on-text = How many of those at the last counted touchpoint came here. The smallest share shows where customers leave.
term-persona = Persona
term-persona-text = A typical customer with a name, goals and needs. Where answers are imported by segment, a persona’s results show apart.
term-loop = Closed loop
term-loop-text = A comment’s way from new to answered, acted on and told. The loop closes when the customer hears what came of it.
term-layers = Function, emotion, meaning
term-layers-text = Three layers of an experience: does it work, how does it feel, what does it mean.
term-delivery = Core, extended, exceeding
term-delivery-text = What a touchpoint must deliver: what customers came for, what belongs to it, or something nobody expected.
term-managed = Random, expected, managed
term-managed-text = How far an experience is led: it depends on who is there, is usually the same, or is planned and told apart from competitors.
term-response = Response rate
term-response-text = How many of those invited answered. It is known only where the number invited is typed in.
term-parking = Parking lot
term-parking-text = Things that come up but do not belong to what is being discussed. They are looked at before the session ends.

## Hints

hint-close = Got it
hint-never = No more hints
hint-label = Hint
hint-map = Press a stage’s plus sign to add a touchpoint. F1 tells more.
hint-compare = Choose the rounds to compare at the top of the window. Pressing a row opens its details.
hint-priorities = Give touchpoints an importance of 1–5 and they take their order.
hint-feedback = Ctrl, Shift and U leads to the next comment that nobody has answered.
hint-kpis = A column’s head sorts the rows. Enter opens a KPI’s formula.
hint-measure = Enter opens a row to be changed. The foot says whom nobody asks.
hint-drivers = The picture is made when you import answers of people who answered several questions.
hint-actions = Alt and an arrow moves a card to the next column.
hint-workshop = Choose an agenda and press Start. F7 pauses, F9 goes on.
hint-experience = Write first which feelings you want to evoke. The rows show whether the promise is kept.

## The guided first journey

cmd-guide = Guided first journey
welcome-guide = First journey in five minutes
guide-step = Guide { $at }/{ $all }
guide-done = done
guide-next = Next
guide-skip = Skip
guide-show = Show me
guide-leave = Leave the guide
guide-finish = Done
guide-title = Give the journey a name: what does the customer come to do? Type it into the field Title of the journey on the right.
guide-touchpoint = Add the first touchpoint. Type for example Booking into the notes bar and press Enter.
guide-score = How well does it work for the customer? Type the same name and a rating of 1–5 into the notes bar, for example Booking 4. It is an estimate, so its point is hollow.
guide-second = Add a second touchpoint with a worse rating, for example Waiting 2. The curve falls.
guide-pain = Why is it worse? Type - and the reason, for example: - nobody says how long it takes.
guide-action = What will your team do about it? Add an action in the view Actions and give it an owner.
guide-save = Save the journey in a file: Ctrl and S. Then you can measure with real customers and compare.
cmd-hints = Show hints
