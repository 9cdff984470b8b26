//! How each kind of number is written. One rounding for each kind, here and nowhere else.
//!
//! The rule: a number is rounded once, from its exact value, half away from zero. A difference is
//! rounded from the exact difference, never taken between two rounded numbers, so that the same drop
//! is the same number wherever it is shown (12 → 20 may then stand beside +7).
//!
//! | kind | written |
//! |---|---|
//! | score 0–100, its interval, NPS, CSI, stage mean | whole points |
//! | interval of a score beside its verdict against a target | as many decimals as keep each end on its side of the target |
//! | difference of scores or NPS | whole points; below one point a decimal or two, so that it is not 0 |
//! | its interval | as the difference; more decimals where an end that excludes zero would be 0 |
//! | change that would have been found | whole points, rounded up |
//! | target score | as it was typed, up to two decimals |
//! | mean in the units of a question, its difference | two decimals |
//! | share | whole percent |
//! | share with its interval | as a rate; the interval with as many decimals as part its ends |
//! | change in percent | whole; below ten percent one decimal |
//! | p | three decimals below 0.1, else two; never on the other side of 0.05 |
//! | priority | whole; below one one decimal |
//! | rank correlation, effect size | two decimals |
//! | KPI, duration | up to two decimals, as many as it needs |
//! | KPI that is a rate | whole percent; below ten percent one decimal |
//! | money | whole, or with both decimals |
//! | count | whole |

use crate::i18n::{Language, Words};

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// What is typed round words that somebody said.
const MARKS: [char; 7] = ['"', '”', '“', '„', '«', '»', '‟'];

/// Units of which a hundredth is a coin.
const MONEY: [&str; 10] = ["€", "$", "£", "kr", "EUR", "USD", "GBP", "SEK", "NOK", "DKK"];

/// No interval of a rate has more decimals.
const MOST_OF_A_RATE: usize = 3;

/// Decimals of a rate in percent: one where a tenth matters, near its ends.
fn rate_decimals(rate: f64) -> usize {
    let near_an_end = rate.abs() < 10.0 || (90.0..100.0).contains(&rate.abs());
    usize::from(near_an_end && rate.fract() != 0.0)
}

/// Decimals of a change in percentage points; none that is there is written as zero.
fn points_decimals(points: f64) -> usize {
    match points.abs() {
        size if size.fract() == 0.0 || size >= 10.0 => 0,
        size if size < 0.05 => 2,
        _ => 1,
    }
}

/// Decimals of a difference of scores: none, but for one that would be written as zero.
fn decimals(diff: f64) -> usize {
    match diff.abs() {
        size if size >= 0.95 => 0,
        size if size >= 0.05 => 1,
        // Of ten million answers a change of three hundredths is more than chance.
        size if size >= 0.005 => 2,
        _ => 0,
    }
}

/// Decimals of the interval of a score: as many as it takes that no end is written on the other side of the target.
fn decimals_against((lo, hi): (f64, f64), target: f64) -> usize {
    let is_kept = |end: f64, decimals: i32| {
        let written = (end * 10_f64.powi(decimals)).round() / 10_f64.powi(decimals);
        (written < target) == (end < target)
    };
    let are_kept = |decimals: &i32| is_kept(lo, *decimals) && is_kept(hi, *decimals);
    (0..=3).find(are_kept).unwrap_or(3) as usize
}

/// Decimals of the interval of a difference: those of the difference, and as many more as it takes that an
/// end that excludes zero is not written as zero.
fn interval_decimals(diff: f64, (lo, hi): (f64, f64)) -> usize {
    let least = decimals(diff).min(1);
    let near = lo.abs().min(hi.abs());
    if near <= 0.0 || (lo < 0.0) != (hi < 0.0) {
        return least;
    }
    let is_seen = |decimals: &usize| near * 10_f64.powi(*decimals as i32) >= 0.5;
    (least..=3).find(is_seen).unwrap_or(3)
}

impl Words {
    /// A score on the common axis.
    #[must_use]
    pub fn score(&self, score: f64) -> String {
        self.number(score, 0)
    }

    /// The interval of a score: `62–71`.
    #[must_use]
    pub fn score_range(&self, lo: f64, hi: f64) -> String {
        self.range(&self.score(lo), &self.score(hi))
    }

    /// The same beside what it says of a score aimed at, so that it never contradicts that.
    #[must_use]
    pub fn score_range_against(&self, (lo, hi): (f64, f64), target: Option<f64>) -> String {
        let decimals = target.map_or(0, |target| decimals_against((lo, hi), target));
        self.range(&self.number(lo, decimals), &self.number(hi, decimals))
    }

    /// A score aimed at, as it was typed.
    #[must_use]
    pub fn target(&self, target: f64) -> String {
        self.short_number(target)
    }

    /// A difference of scores, with its sign.
    #[must_use]
    pub fn difference(&self, diff: f64) -> String {
        self.signed(diff, decimals(diff))
    }

    /// The size of a difference of scores, without a sign.
    #[must_use]
    pub fn points(&self, diff: f64) -> String {
        self.number(diff.abs(), decimals(diff))
    }

    /// The form that the word for a point takes after [`Self::points`]: 1 is one, 2 is any other.
    #[must_use]
    pub fn points_form(&self, diff: f64) -> u64 {
        if self.points(diff) == self.number(1.0, 0) { 1 } else { 2 }
    }

    /// The interval of a difference: `−17…−4` in Finnish, `−17 to −4` in English.
    #[must_use]
    pub fn difference_range(&self, diff: f64, (lo, hi): (f64, f64)) -> String {
        let decimals = interval_decimals(diff, (lo, hi));
        self.signed_range(&self.signed(lo, decimals), &self.signed(hi, decimals))
    }

    /// A difference with its 95 % interval: `−10 (95% interval −17 to −4)`.
    #[must_use]
    pub fn difference_and_range(&self, diff: f64, interval: Option<(f64, f64)>) -> String {
        let size = self.difference(diff);
        let Some(ends) = interval else { return size };
        let interval = self.difference_range(diff, ends);
        self.with(
            "difference-interval",
            &[("diff", (&size).into()), ("interval", (&interval).into())],
        )
    }

    /// The interval of a difference whose direction is said in words: sizes without signs, `4–17`;
    /// with signs where it reaches over zero.
    #[must_use]
    pub fn points_range(&self, diff: f64, (lo, hi): (f64, f64)) -> String {
        if lo < 0.0 && hi > 0.0 {
            return self.difference_range(diff, (lo, hi));
        }
        let (near, far) = (lo.abs().min(hi.abs()), lo.abs().max(hi.abs()));
        let decimals = interval_decimals(diff, (lo, hi));
        self.range(&self.number(near, decimals), &self.number(far, decimals))
    }

    /// The change that would have been found, in points: rounded up, so that no more is promised.
    #[must_use]
    pub fn detectable(&self, points: f64) -> String {
        self.number(points.ceil(), 0)
    }

    /// A net promoter score.
    #[must_use]
    pub fn nps(&self, nps: f64) -> String {
        self.signed(nps, 0)
    }

    /// The interval of a net promoter score: `−11…+19` in Finnish.
    #[must_use]
    pub fn nps_range(&self, lo: f64, hi: f64) -> String {
        self.signed_range(&self.nps(lo), &self.nps(hi))
    }

    /// Mean ÷ max × 100. Without a percent sign: it is no share of customers.
    #[must_use]
    pub fn csi(&self, csi: f64) -> String {
        self.number(csi, 0)
    }

    /// A mean in the units of its question.
    #[must_use]
    pub fn mean(&self, mean: f64) -> String {
        self.number(mean, 2)
    }

    /// A difference of means in the units of their question.
    #[must_use]
    pub fn mean_difference(&self, diff: f64) -> String {
        self.signed(diff, 2)
    }

    /// A share in percent, 0–100.
    #[must_use]
    pub fn share(&self, percent: f64) -> String {
        self.percent(percent, 0)
    }

    /// A share in percent beside its interval: one decimal where a tenth matters.
    #[must_use]
    pub fn rate(&self, percent: f64) -> String {
        self.percent(percent, rate_decimals(percent))
    }

    /// The interval of a share in percent, without the sign. Its ends are never written as one number.
    #[must_use]
    pub fn rate_range(&self, percent: f64, (lo, hi): (f64, f64)) -> String {
        let written = |decimals| (self.number(lo, decimals), self.number(hi, decimals));
        let enough = |decimals: &usize| {
            let (lo, hi) = written(*decimals);
            lo != hi
        };
        let least = rate_decimals(percent);
        let decimals = (least..=MOST_OF_A_RATE).find(enough).unwrap_or(least);
        let (lo, hi) = written(decimals);
        self.range(&lo, &hi)
    }

    /// By how many percent something changed.
    #[must_use]
    pub fn percent_change(&self, percent: f64) -> String {
        self.signed_percent(percent, usize::from((0.05..9.95).contains(&percent.abs())))
    }

    /// Importance × shortfall.
    #[must_use]
    pub fn priority(&self, priority: f64) -> String {
        self.number(priority, decimals(priority))
    }

    /// A correlation or effect size, −1 to 1.
    #[must_use]
    pub fn coefficient(&self, value: f64) -> String {
        self.signed(value, 2)
    }

    /// A KPI with its unit.
    #[must_use]
    pub fn kpi(&self, value: f64, unit: &str) -> String {
        self.with_unit(&self.kpi_alone(value, unit), unit)
    }

    /// A KPI without its unit.
    #[must_use]
    pub fn kpi_alone(&self, value: f64, unit: &str) -> String {
        let is_whole = value.fract() == 0.0;
        if MONEY.contains(&unit.trim()) && !is_whole {
            return self.number(value, 2);
        }
        if unit.trim() == "%" {
            return self.number(value, rate_decimals(value));
        }
        self.short_number(value)
    }

    /// By how much a KPI changed, in its unit. A percentage changes by percentage points.
    #[must_use]
    pub fn kpi_change(&self, change: f64, unit: &str) -> String {
        if unit.trim() == "%" {
            let size = self.signed(change, points_decimals(change));
            return self.with_unit(&size, &self.text("report-percentage-points"));
        }
        let size = self.kpi_alone(change, unit);
        let size = if change > 0.0 { format!("+{size}") } else { size };
        self.with_unit(&size, unit)
    }

    /// A number and its unit: `7 min`, `16 %`, in English `16%`.
    #[must_use]
    pub fn with_unit(&self, number: &str, unit: &str) -> String {
        match unit.trim() {
            "" => number.to_owned(),
            "%" if self.language() == Language::En => format!("{number}%"),
            unit => format!("{number}{NO_BREAK}{unit}"),
        }
    }

    /// The ends of a scale: `1–5`.
    #[must_use]
    pub fn scale_range(&self, min: i32, max: i32) -> String {
        let (lo, hi) = (self.number(f64::from(min), 0), self.number(f64::from(max), 0));
        if min < 0 { self.signed_range(&lo, &hi) } else { self.range(&lo, &hi) }
    }

    /// A name in the quotation marks of the language.
    #[must_use]
    pub fn quoted(&self, name: &str) -> String {
        self.with("quoted", &[("name", name.into())])
    }

    /// What somebody said, in the quotation marks of the language; those that were typed round it are not doubled.
    #[must_use]
    pub fn saying(&self, text: &str) -> String {
        let text = text.trim();
        let bare = text.strip_prefix(MARKS).and_then(|rest| rest.strip_suffix(MARKS));
        self.quoted(bare.filter(|bare| !bare.contains(MARKS)).unwrap_or(text).trim())
    }

    fn range(&self, lo: &str, hi: &str) -> String {
        self.with("range", &[("lo", lo.into()), ("hi", hi.into())])
    }

    fn signed_range(&self, lo: &str, hi: &str) -> String {
        self.with("range-signed", &[("lo", lo.into()), ("hi", hi.into())])
    }
}

/// `before → after` of two texts; one of them alone where the other is not known at all.
#[must_use]
pub fn arrow(before: Option<String>, after: Option<String>) -> Option<String> {
    match (before, after) {
        (Some(before), Some(after)) => Some(format!("{before} → {after}")),
        (Some(before), None) => Some(format!("{before} → –")),
        (None, Some(after)) => Some(after),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drop_is_the_same_number_everywhere() {
        let (en, fi) = (Words::of(Language::En), Words::of(Language::Fi));
        assert_eq!(fi.difference(-19.25), "−19");
        assert_eq!(fi.points(-19.25), "19");
        // Half away from zero, also where the binary fraction is a hair below.
        assert_eq!((en.difference(-28.5), en.points(-28.5)), ("−29".into(), "29".into()));
        assert_eq!(en.difference(28.499_999_999_999_996), "+29");
        assert_eq!((en.difference(0.4), en.points(-0.4)), ("+0.4".into(), "0.4".into()));
        assert_eq!((en.difference(0.0), en.points(0.0)), ("0".into(), "0".into()));
        assert_eq!(fi.difference_range(-10.2, (-17.4, -3.6)), "−17…−4");
        assert_eq!(en.difference_range(-10.2, (-17.4, -3.6)), "−17 to −4");
        assert_eq!(fi.score_range(4.4, 16.6), "4–17");
        // An interval that excludes zero does not end in it.
        assert_eq!(fi.points_range(5.0, (0.3, 9.8)), "0,3–9,8");
        assert_eq!(fi.difference_range(-5.0, (-9.8, -0.04)), "−9,80…−0,04");
        assert_eq!(fi.difference_range(5.0, (-0.3, 9.8)), "0…+10");
        // What ten million answers show is not nothing, and what is nothing is not made to look exact.
        assert_eq!(en.points(0.03), "0.03");
        assert_eq!(en.points_range(0.03, (0.01, 0.05)), "0.01–0.05");
        assert_eq!(en.difference_range(0.02, (-3.12, 3.16)), "−3.1 to +3.2");
        assert_eq!(en.difference(-0.000_01), "0");
    }

    #[test]
    fn the_interval_of_a_score_stays_on_its_side_of_the_target() {
        let en = Words::of(Language::En);
        let range = |ends| en.score_range_against(ends, Some(70.0));
        // Below it, met, and undecided as before.
        assert_eq!(range((61.6, 69.8)), "61.6–69.8");
        assert_eq!(range((69.96, 80.2)), "69.96–80.20");
        assert_eq!(range((70.2, 80.2)), "70–80");
        assert_eq!(range((61.6, 70.4)), "62–70");
        assert_eq!(range((61.6, 69.4)), "62–69");
        assert_eq!(en.score_range_against((61.6, 69.8), None), "62–70");
    }

    #[test]
    fn figures_carry_their_unit() {
        let (en, fi) = (Words::of(Language::En), Words::of(Language::Fi));
        assert_eq!(en.kpi(16.0, "%"), "16%");
        assert_eq!(fi.kpi(16.0, "%"), "16\u{a0}%");
        assert_eq!(fi.kpi(12.5, "€"), "12,50\u{a0}€");
        assert_eq!(fi.kpi(12_500.0, "€"), "12\u{a0}500\u{a0}€");
        assert_eq!(en.kpi(8.25, "min"), "8.25\u{a0}min");
        assert_eq!(en.kpi_change(3.0, "%"), "+3\u{a0}% points");
        assert_eq!(en.percent_change(33.4), "+33%");
        assert_eq!(en.percent_change(-1.44), "−1.4%");
        assert_eq!(fi.scale_range(1, 5), "1–5");
        assert_eq!(fi.scale_range(-2, 2), "−2…2");
    }
}
