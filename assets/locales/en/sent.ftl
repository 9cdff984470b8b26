### What leaves the program: columns, and what a command says of its options.

export-column-goes-on = Go on to here, %
export-column-change-lo = Change from
export-column-change-hi = Change to
cli-export-page-only-pdf = --page, --landscape and --tiles are for PDF; this file has no pages.
cli-export-tiles-only-view = --tiles is for a single view; these pages are not cut.
cli-export-scale-only-png = --scale is for PNG; this file has no pixels.
cli-questionnaire-no-touchpoint = There is no touchpoint “{ $name }” with a question. { $near ->
    [none] Names are as on the map.
   *[some] Did you mean { $names }?
}
cli-questionnaire-ending = “.{ $ending }” does not say which form it is. Add --form text, print, google, limesurvey or surveyjs.
cli-questionnaire-lss = LimeSurvey takes this form in its tab format. Use a name that ends in .txt and --form limesurvey.
save-error-not-made = not written, because { $reason }. Choose another folder or another name.
export-column-expected-score = Expected score
export-column-measured = Measured after it was done
warning-impossible-mean = { $count ->
    [one] One whole score
   *[other] { $n } whole scores
} cannot have the mean { $mean }; the nearest are { $below } and { $above }. Check the mean and the number of answers.
report-column-best = Best answers
report-column-bounds = If all others had answered worst or best
report-column-segment = Segment
report-column-others = Against the others
report-column-expected = Expected
report-column-measured = Measured after it was done
report-trend-slope = Change a { $unit ->
    [year] year
   *[round] round
}: { $corrected ->
    [yes] 95% interval, corrected:
   *[no] 95% interval
} { $interval }.
feedback-bar-share = Share of comments
cli-export-on-pages = As one page it would be larger than a PDF can hold, so it goes over A4 pages. --page chooses another size.
