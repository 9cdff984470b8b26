//! The journey as a whole: its change, trends over many rounds, segments, what goes together.

use crate::analysis::{
    CONFIRMED_BELOW, DriverItem, Report, SegmentContrast, TrendReport, TrendUnit, WhyNoDrivers,
    segment_contrasts,
};
use crate::i18n::{Arg, Words};
use crate::journey::TouchpointId;
use crate::stats::{self, DRIVERS_FROM, WholeMethod};
use crate::wording::errors::sentence;

/// "On the whole: +8 points (95% interval 0 to +16)." None where nothing was tested.
#[must_use]
pub fn whole_sentence(report: &Report, words: &Words) -> Option<String> {
    let mut text = whole_alone(report, words)?;
    let whole = report.whole.as_ref()?;
    if whole.method == WholeMethod::Bound && whole.touchpoints > 1 {
        text.push(' ');
        text.push_str(&words.text("report-whole-bound"));
    }
    Some(text)
}

/// The same without how wide the interval had to be, for large type.
#[must_use]
pub fn whole_alone(report: &Report, words: &Words) -> Option<String> {
    let whole = report.whole.as_ref()?;
    let diff = words.difference(whole.diff);
    let interval = words.difference_range(whole.diff, (whole.lo, whole.hi));
    let args = [
        ("diff", Arg::from(&diff)),
        ("form", words.points_form(whole.diff).into()),
        ("interval", (&interval).into()),
    ];
    Some(words.with("report-whole", &args))
}

/// What a question's rounds say together. `alpha` is the share outside the interval that decides:
/// less than 5 % in a list of several trends. None with three rounds that do not differ.
#[must_use]
pub fn trend_sentence(trend: &TrendReport, alpha: f64, words: &Words) -> Option<String> {
    let rounds = ("rounds", Arg::from(trend.rounds));
    let line = trend.line?;
    let Some((lo, hi)) = line.interval_at(alpha) else {
        // Three rounds have a line and no interval for it: only whether they differ can be said.
        let differ = trend.p.is_some_and(|p| p < alpha);
        let p = words.p_value(trend.p?).replace(' ', "\u{a0}");
        return differ.then(|| words.with("report-trend-differ", &[rounds, ("p", Arg::from(&p))]));
    };
    if lo <= 0.0 && hi >= 0.0 {
        return Some(words.with("report-trend-none", &[rounds]));
    }
    let points = words.points(line.slope);
    let interval = words.points_range(line.slope, (lo, hi));
    let key = if line.slope > 0.0 { "report-trend-rises" } else { "report-trend-falls" };
    let args = [
        ("points", Arg::from(&points)),
        ("form", words.points_form(line.slope).into()),
        ("interval", (&interval).into()),
        ("unit", Arg::from(unit(trend.unit))),
        ("corrected", corrected(alpha)),
    ];
    Some(words.with(key, &args))
}

/// Whether an interval is wider than that of one question alone, which is then said beside it.
fn corrected(alpha: f64) -> Arg<'static> {
    Arg::from(if alpha < CONFIRMED_BELOW { "yes" } else { "no" })
}

/// Every headline question with three rounds or more, and the journey's own, corrected together.
pub(super) fn trends(report: &Report, words: &Words) -> Vec<String> {
    let told = all_trends(report, words).into_iter().filter_map(|one| {
        let sentence = trend_sentence(one.trend, one.alpha, words)?;
        let said = format!("{}: {sentence}", one.name);
        let interval = slope_interval(one.trend, one.alpha, words);
        Some(interval.map_or(said.clone(), |interval| format!("{said} {interval}")))
    });
    told.collect()
}

/// The interval of a slope that cannot be told from none, which [`trend_sentence`] leaves out.
fn slope_interval(trend: &TrendReport, alpha: f64, words: &Words) -> Option<String> {
    let line = trend.line?;
    let ends = line.interval_at(alpha).filter(|(lo, hi)| *lo <= 0.0 && *hi >= 0.0)?;
    let interval = words.difference_range(line.slope, ends);
    let args = [
        ("unit", Arg::from(unit(trend.unit))),
        ("interval", (&interval).into()),
        ("corrected", corrected(alpha)),
    ];
    Some(words.with("report-trend-slope", &args))
}

fn unit(unit: TrendUnit) -> &'static str {
    match unit {
        TrendUnit::Round => "round",
        TrendUnit::Year => "year",
    }
}

/// The same one by one: the touchpoint (none: the journey as a whole), its name, and what is said of its trend.
#[must_use]
pub fn told_trends<'a>(
    report: &'a Report,
    words: &Words,
) -> Vec<(Option<&'a TouchpointId>, String, String)> {
    let told = all_trends(report, words).into_iter().filter_map(|one| {
        // It stands alone there, not behind a name.
        let said = sentence(&trend_sentence(one.trend, one.alpha, words)?);
        Some((one.place, one.name, said))
    });
    told.collect()
}

/// A trend that is listed.
struct Listed<'a> {
    /// None: the journey as a whole.
    place: Option<&'a TouchpointId>,
    name: String,
    trend: &'a TrendReport,
    /// The share outside its interval, by how many are listed.
    alpha: f64,
}

fn all_trends<'a>(report: &'a Report, words: &Words) -> Vec<Listed<'a>> {
    let listed = |place, name, trend| Listed { place, name, trend, alpha: CONFIRMED_BELOW };
    let own = report.overall.as_ref().and_then(|survey| survey.course.as_ref());
    let own = own.map(|trend| listed(None, words.text("report-overall"), trend));
    let mut all: Vec<Listed<'a>> = own.into_iter().collect();
    all.extend(report.touchpoints().filter_map(|(_, one)| {
        let trend = one.headline().and_then(|survey| survey.course.as_ref());
        trend.map(|trend| listed(Some(&one.id), one.name.clone(), trend))
    }));
    let p: Vec<Option<f64>> =
        all.iter().map(|one| one.trend.line.and_then(|line| line.p).or(one.trend.p)).collect();
    for (one, alpha) in all.iter_mut().zip(stats::holm_levels(&p, CONFIRMED_BELOW)) {
        one.alpha = alpha.unwrap_or(one.alpha);
    }
    all
}

/// The segments that differ from the others at a touchpoint, corrected over all that are looked at.
pub(super) fn segments(report: &Report, words: &Words) -> Vec<String> {
    let all = segment_contrasts(report);
    if all.is_empty() {
        return Vec::new();
    }
    let told: Vec<String> = all
        .iter()
        .filter(|one| one.is_shown())
        .filter_map(|one| segment_sentence(one, words))
        .collect();
    if told.is_empty() { vec![words.text("report-segments-none")] } else { told }
}

/// "Queue: Lunch guests differs from the others by −12 points (95% interval, corrected: −20 to −4)." None
/// where nothing was compared.
#[must_use]
pub fn segment_sentence(one: &SegmentContrast<'_>, words: &Words) -> Option<String> {
    let diff = one.segment.test.difference?.diff;
    let (points, interval) =
        (words.difference(diff), words.difference_range(diff, one.segment.in_view.interval?));
    let args = [
        ("touchpoint", Arg::from(one.place)),
        ("segment", Arg::from(&one.segment.name)),
        ("diff", Arg::from(&points)),
        ("form", words.points_form(diff).into()),
        ("interval", (&interval).into()),
    ];
    Some(words.with("report-segment", &args))
}

/// The largest share first, or why there are none. Nothing where no question came from the same people
/// as the overall score.
pub(super) fn drivers(report: &Report, words: &Words) -> Vec<String> {
    let drivers = &report.drivers;
    let n = drivers.n.unwrap_or(0);
    let why = |key: &str| vec![words.text(key)];
    match drivers.why_none {
        Some(WhyNoDrivers::NoPredictors) => return Vec::new(),
        Some(WhyNoDrivers::TooFew) => {
            let args = [("n", Arg::from(n)), ("needed", Arg::from(DRIVERS_FROM))];
            return vec![words.with("report-drivers-few", &args)];
        }
        Some(WhyNoDrivers::NoConnection) => return why("report-drivers-none"),
        Some(WhyNoDrivers::Impossible) => return why("report-drivers-impossible"),
        None => (),
    }
    let r2 = words.share(drivers.r2.unwrap_or(0.0) * 100.0);
    let head = words.with("report-drivers-head", &[("n", Arg::from(n)), ("r2", Arg::from(&r2))]);
    let mut items: Vec<&DriverItem> = drivers.items.iter().collect();
    let share = |item: &DriverItem| item.weight.map_or(0.0, |weight| weight.share);
    items.sort_by(|a, b| share(b).total_cmp(&share(a)));
    let line = |item: &DriverItem| {
        let weight = item.weight?;
        let share = words.share(weight.share * 100.0);
        let interval = words.score_range(weight.lo * 100.0, weight.hi * 100.0);
        let args = [
            ("name", Arg::from(&item.name)),
            ("share", Arg::from(&share)),
            ("interval", (&interval).into()),
        ];
        Some(words.with("report-driver", &args))
    };
    std::iter::once(head).chain(items.into_iter().filter_map(line)).collect()
}
