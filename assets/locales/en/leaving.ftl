### The number of customers on the map and in the report.

map-funnel = Customers, and the share that goes on to here from the one before (95% interval)
map-funnel-at = { $name }: { $n } customers
report-leaving = Where customers leave
report-column-reached = Customers
report-column-reached-before = Customers, { $round }
report-column-goes-on = Go on to here
report-column-goes-on-interval = 95% interval
report-column-goes-on-change = Change, percentage points
report-column-deliver = Must deliver
report-column-expects = Customer expects
report-column-layers = Function, emotion, meaning
report-column-value = Benefit and sacrifice
personas-note-places = Only what this persona meets is shown; the figures are everybody’s.
personas-note-drivers = Links are computed from everybody’s answers: of a persona’s answers it is not known which come from the same person.
personas-no-difference = No difference shown between this persona and the others.
feedback-of-journey = The whole journey
sort-by = Sort by { $column }
sort-not = Press to sort the rows by this column.
sort-up = The rows are sorted by this column, the smallest first. Press to reverse.
sort-down = The rows are sorted by this column, the largest first. Press to restore the order.
merge-start-found = The version the groups began with was found: { $time }. What is the same counts once.
merge-start-found-file = The groups began with the open file. What is the same counts once.
merge-groups-ask-start = The versions do not show what the groups began with. Choose the start file. Without it, the answers from the beginning count in every file.
merge-groups-without = Merge without it
merge-groups-given-up = { $n ->
    [one] One file was not merged.
   *[other] { $n } files were not merged.
}
