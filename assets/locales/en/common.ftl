### Words used everywhere, and the names of kinds.

app-name = Polku
cancel = Cancel
close = Close
save = Save
add = Add
remove = Remove
none-chosen = Not set
before = Before
after = After
target = Target
untitled = Untitled
new-touchpoint = New touchpoint
first-round = Round 1
new-stage = New stage

metric-nps = NPS
metric-csat = CSAT
metric-ces = CES
metric-rating = Rating

better-higher = High is good
better-lower = Low is good

evidence-measured = Measured
evidence-observed = Observed
evidence-assumed = Assumed

stage-awareness = Awareness
stage-consideration = Consideration
stage-purchase = Purchase
stage-use = Use
stage-advocacy = Advocacy
stage-other = Other

channel-digital = Digital
channel-in-person = In person
channel-phone = Phone
channel-print = Print
channel-other = Other

management-random = Random
management-expected = Expected
management-managed = Managed

delivery-core = Core
delivery-extended = Extended
delivery-exceeding = Exceeding expectations

method-survey = Survey
method-panel = Panel
method-mystery-shopping = Mystery shopping
method-interview = Interview
method-calls = Calls
method-email = E-mail
method-complaints = Complaints
method-reviews = Reviews
method-social-media = Social media

sentiment-positive = Positive
sentiment-neutral = Neutral
sentiment-negative = Negative

loop-new = New
loop-answered = Answered
loop-acted-on = Acted on
loop-told = Told the customer

state-planned = Planned
state-doing = Under way
state-done = Done
state-dropped = Dropped

step-goal = Goal
step-practices = Practices
step-organising = Organising
step-implementing = Implementing
step-measuring = Measuring
step-redefining = Redefining

formula-plain = Typed in
formula-clv = Customer lifetime value (CLV)
formula-cac = Customer acquisition cost (CAC)
formula-clv-to-cac = CLV : CAC
formula-conversion = Conversion
formula-retention = Retention
formula-churn = Churn
formula-repeat-purchase = Repeat purchases
formula-referral = Referral rate
formula-first-response = First response time
formula-first-contact-resolution = First contact resolution
formula-revenue = Revenue
formula-profit = Profit
formula-percent-change = Change in %

range = { $lo }–{ $hi }
range-signed = { $lo } to { $hi }
quoted = “{ $name }”
difference-interval = { $diff } (95% interval { $interval })
