//! Intervals and estimates, and the normal and t distributions they come from.

use statrs::distribution::{Continuous, ContinuousCDF, Normal, StudentsT};
use statrs::function::beta::checked_beta_reg;

/// The confidence level of every interval, as a share.
pub const CONFIDENCE: f64 = 0.95;

/// From this many degrees of freedom on, t comes from series in 1/df (relative error below 1e-10),
/// because the incomplete beta function loses digits there.
const SERIES_DF: f64 = 1000.0;

/// A range of plausible values, in the unit of the estimate it belongs to; `lo <= hi`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub lo: f64,
    /// Upper end.
    pub hi: f64,
}

/// A number with its interval, all in the same unit; `lo <= value <= hi`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The estimate itself.
    pub value: f64,
    /// Lower end of the interval.
    pub lo: f64,
    /// Upper end of the interval.
    pub hi: f64,
}

impl Estimate {
    /// The interval without the estimate.
    #[must_use]
    pub fn interval(&self) -> Interval {
        Interval { lo: self.lo, hi: self.hi }
    }

    /// Half of the interval's width, the "±" of the estimate, in its unit.
    #[must_use]
    pub fn half_width(&self) -> f64 {
        (self.hi - self.lo) / 2.0
    }

    /// Cuts the interval to what the scale allows and stretches it where it misses the estimate.
    pub(super) fn bounded(value: f64, ends: Interval, allowed: Interval) -> Self {
        let ends = ends.bounded(value, allowed);
        Self { value, lo: ends.lo, hi: ends.hi }
    }
}

impl Interval {
    /// `center - half` to `center + half`.
    pub(super) fn around(center: f64, half: f64) -> Self {
        Self { lo: center - half, hi: center + half }
    }

    /// Cut to `allowed`, then stretched to contain `value`.
    pub(super) fn bounded(self, value: f64, allowed: Self) -> Self {
        Self { lo: self.lo.max(allowed.lo).min(value), hi: self.hi.min(allowed.hi).max(value) }
    }
}

/// The share of one tail outside a 95 % interval.
pub(super) const TAIL: f64 = (1.0 - CONFIDENCE) / 2.0;

/// The normal quantile of the interval, 1.959964 at 95 %.
pub(super) fn z() -> f64 {
    static Z: std::sync::LazyLock<f64> =
        std::sync::LazyLock::new(|| Normal::standard().inverse_cdf(f64::midpoint(1.0, CONFIDENCE)));
    *Z
}

/// The normal quantile that leaves `tail` (0 to 0.5) above it.
///
/// Newton's steps on the tail: the library's inverse loses digits where the tail is thin.
pub(super) fn z_at(tail: f64) -> f64 {
    let normal = Normal::standard();
    let mut z = -normal.inverse_cdf(tail);
    for _ in 0..4 {
        let step = (normal.sf(z) - tail) / normal.pdf(z);
        if !step.is_finite() || step.abs() < 1e-15 * z.abs() {
            break;
        }
        z += step;
    }
    z
}

/// As [`z_at`]; the last few are kept, because a whole report asks for the same ones.
fn remembered_z(tail: f64) -> f64 {
    type Kept = ([(f64, f64); 4], usize);
    thread_local! {
        static LAST: std::cell::Cell<Kept> = const {
            std::cell::Cell::new(([(f64::NAN, f64::NAN); 4], 0))
        };
    }
    LAST.with(|last| {
        let (mut known, next) = last.get();
        if let Some((_, z)) = known.iter().find(|(one, _)| one.total_cmp(&tail).is_eq()) {
            return *z;
        }
        let z = z_at(tail);
        known[next % 4] = (tail, z);
        last.set((known, next + 1));
        z
    })
}

/// The t quantile of a 95 % interval at `df` degrees of freedom (not necessarily whole).
pub(super) fn t_quantile(df: f64) -> Option<f64> {
    Quantiles::at(TAIL).t(df)
}

/// The quantiles that leave one and the same share above them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantiles {
    tail: f64,
    z: f64,
}

impl Quantiles {
    /// `tail` lies between 0 and 0.5.
    pub(super) fn at(tail: f64) -> Self {
        let is_usual = (tail - TAIL).abs() < 1e-17;
        Self { tail, z: if is_usual { z() } else { remembered_z(tail) } }
    }

    /// Of the normal distribution.
    pub(super) fn z(self) -> f64 {
        self.z
    }

    /// Of Student's t at `df` degrees of freedom.
    ///
    /// None when `df` is not above zero. Above 1000 from the Cornish–Fisher series (Abramowitz &
    /// Stegun 26.7.5). Below, the series is where Halley's steps begin; they are made on the
    /// logarithms, on which a thin tail is nearly straight. For fewer than three degrees of freedom
    /// the series is too far off, and statrs begins.
    pub(super) fn t(self, df: f64) -> Option<f64> {
        if df.is_nan() || df <= 0.0 {
            return None;
        }
        if df.is_infinite() {
            return Some(self.z);
        }
        if df >= SERIES_DF {
            return Some(self.series(df).0);
        }
        let (series, left_out) = self.series(df);
        // Accurate enough as it is for most numbers of answers.
        if left_out < 1e-11 {
            return Some(series);
        }
        let t = StudentsT::new(0.0, 1.0, df).ok()?;
        let mut quantile = if df < 3.0 { t.inverse_cdf(1.0 - self.tail) } else { series };
        for _ in 0..40 {
            let (above, density) = if df >= STIRLING_DF {
                (beta_p(quantile * quantile, df) / 2.0, density(quantile, df))
            } else {
                (t.sf(quantile), t.pdf(quantile))
            };
            // −d ln(tail) / d ln(quantile), and how it bends there.
            let slope = quantile * density / above;
            let square = quantile * quantile;
            let bend = slope + 1.0 - (df + 1.0) * square / (df + square);
            let newton = (above / self.tail).ln() / slope;
            let step = newton / (1.0 + newton * bend / 2.0).max(0.5);
            if !step.is_finite() {
                break;
            }
            quantile *= step.exp();
            // Each step cubes what is wrong: after one of this size nothing is left to gain.
            if step.abs() < 1e-4 {
                break;
            }
        }
        quantile.is_finite().then_some(quantile)
    }

    /// The t quantile as a series in 1/df, and about how much its end leaves out, relatively.
    fn series(self, df: f64) -> (f64, f64) {
        let x = self.z;
        let x2 = x * x;
        let first = x * (x2 + 1.0) / 4.0;
        let second = x * (x2.mul_add(5.0, 16.0) * x2 + 3.0) / 96.0;
        let third = x * ((x2.mul_add(3.0, 19.0) * x2 + 17.0) * x2 - 15.0) / 384.0;
        let fourth =
            x * (((x2.mul_add(79.0, 776.0) * x2 + 1482.0) * x2 - 1920.0) * x2 - 945.0) / 92_160.0;
        let sum = x + (first + (second + (third + fourth / df) / df) / df) / df;
        // The next term is about as much smaller as the last one was; both ends are rounded up.
        let next =
            (fourth.abs() + 1.0) / df.powi(5) * (1.0 + fourth.abs() / third.abs().max(0.1)) * 2.0;
        (sum, (next / sum).abs())
    }
}

/// P(F ≥ f) of the F distribution; None when a number is not usable.
pub(super) fn f_p(f: f64, df1: f64, df2: f64) -> Option<f64> {
    let usable = f.is_finite() && f >= 0.0 && df1 > 0.0 && df2 > 0.0 && df1.is_finite();
    if !usable || !df2.is_finite() {
        return None;
    }
    let share = df2 / (df2 + df1 * f);
    checked_beta_reg(df2 / 2.0, df1 / 2.0, share).ok().map(|p| p.clamp(0.0, 1.0))
}

/// P(|Z| ≥ |z|) of the standard normal; None when `z` is NaN.
pub(super) fn normal_p(z: f64) -> Option<f64> {
    (!z.is_nan()).then(|| (2.0 * Normal::standard().sf(z.abs())).clamp(0.0, 1.0))
}

/// P(|T| ≥ |t|) of Student's t at `df` degrees of freedom; None when either is not usable.
///
/// From 1000 degrees of freedom on by Hill's normal transformation (CACM algorithm 395, 1970).
pub(super) fn t_p(t: f64, df: f64) -> Option<f64> {
    if t.is_nan() || df.is_nan() || df <= 0.0 {
        return None;
    }
    if t.is_infinite() {
        return Some(0.0);
    }
    if df.is_infinite() {
        return normal_p(t);
    }
    if df >= SERIES_DF {
        let a = df - 0.5;
        let b = 48.0 * a * a;
        let y = a * (t * t / df).ln_1p();
        let tail = (((-0.4 * y - 3.3) * y - 24.0) * y - 85.5) / (0.8 * y * y + 100.0 + b);
        return normal_p(((tail + y + 3.0) / b + 1.0) * y.sqrt());
    }
    let p = if df >= STIRLING_DF {
        beta_p(t * t, df)
    } else {
        2.0 * StudentsT::new(0.0, 1.0, df).ok()?.sf(t.abs())
    };
    (!p.is_nan()).then(|| p.clamp(0.0, 1.0))
}

/// From this many degrees of freedom on, the gamma functions of t are a series (relative error below
/// 1e-14): three logarithms of gamma functions fewer for each p.
const STIRLING_DF: f64 = 40.0;

/// P(|T| ≥ t) of Student's t as the incomplete beta function `I(a, ½)` at `df/(df + t²)`, `a = df/2`
/// (Abramowitz & Stegun 26.7.1, 26.5.8); the ratio of gamma functions by Tricomi & Erdélyi (1951).
fn beta_p(t2: f64, df: f64) -> f64 {
    let a = df / 2.0;
    let (x, rest) = (df / (df + t2), t2 / (df + t2));
    let power = (-a * (t2 / df).ln_1p()).exp();
    let front = power * (rest / std::f64::consts::PI).sqrt() * gamma_ratio(a);
    // The rest of 1 converges four times as fast, and up to here costs no more than three digits.
    if t2 < 8.0 {
        1.0 - 2.0 * front * beta_fraction(0.5, a, rest)
    } else {
        front * beta_fraction(a, 0.5, x) / a
    }
}

/// `Γ(a + ½) / Γ(a)` for `a` from 20 on.
fn gamma_ratio(a: f64) -> f64 {
    let r = 1.0 / a;
    let r2 = r * r;
    let series = r * (-1.0 / 8.0 + r2 * (1.0 / 192.0 + r2 * (-1.0 / 640.0 + r2 * 17.0 / 14_336.0)));
    a.sqrt() * series.exp()
}

/// The density of Student's t.
fn density(t: f64, df: f64) -> f64 {
    let power = (-f64::midpoint(df, 1.0) * (t * t / df).ln_1p()).exp();
    power * gamma_ratio(df / 2.0) / (df * std::f64::consts::PI).sqrt()
}

/// The continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8) for
/// `x < (a + 1)/(a + b + 2)`: numerator and denominator of each convergent from the two before it, with the
/// last denominator kept at 1, which costs one division a step.
fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let first = 1.0 / (1.0 - (a + b) * x / (a + 1.0));
    let (mut value, mut before, mut below) = (first, first, first);
    for m in 1..=500_u16 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let (half, half_below) = (value + even * before, 1.0 + even * below);
        let scale = 1.0 / (half_below + odd);
        let next = (half + odd * value) * scale;
        (before, below) = (half * scale, half_below * scale);
        let change = next - value;
        value = next;
        if change.abs() < 1e-15 * value.abs() {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64, relative: f64) -> bool {
        (a - b).abs() <= relative * b.abs()
    }

    #[test]
    fn quantiles_match_tables() {
        assert!(close(z(), 1.959_963_984_540_054, 1e-14));
        for (df, expected) in [
            (1.0, 12.706_204_736_174_698),
            (2.0, 4.302_652_729_749_464),
            (4.0, 2.776_445_105_197_793_4),
            (30.0, 2.042_272_456_301_236_5),
        ] {
            let found = t_quantile(df).unwrap_or(f64::NAN);
            assert!(close(found, expected, 1e-12), "df {df}: {found}");
        }
        assert_eq!(t_quantile(0.0), None);
        assert_eq!(t_quantile(f64::NAN), None);
    }

    #[test]
    fn the_two_ways_to_t_meet() {
        let below = t_quantile(999.999_999).unwrap_or(f64::NAN);
        let above = t_quantile(1000.0).unwrap_or(f64::NAN);
        assert!(close(below, above, 1e-11), "{below} {above}");
        for t in [0.01, 0.5, 2.0, 6.0, 12.0] {
            let below = t_p(t, 999.999_999_9).unwrap_or(f64::NAN);
            let above = t_p(t, 1000.0).unwrap_or(f64::NAN);
            assert!(close(below, above, 1e-9), "{t}: {below} {above}");
        }
    }

    #[test]
    fn the_short_way_to_p_is_the_long_one() {
        for df in [40.0, 40.5, 57.3, 99.0, 250.7, 999.0] {
            let long = StudentsT::new(0.0, 1.0, df).expect("a distribution");
            for step in 0..400_u32 {
                let t = f64::from(step) * 0.05;
                let (short, long) = (t_p(t, df).unwrap_or(f64::NAN), 2.0 * long.sf(t));
                assert!(close(short, long, 2e-11), "t {t}, df {df}: {short} {long}");
            }
        }
        // mpmath, 30 digits.
        for (t, df, p) in [
            (1.5, 50.0, 0.139_902_824_858_427_07),
            (3.0, 120.0, 3.283_901_720_234_163e-3),
            (8.0, 75.5, 1.145_946_210_140_793_5e-11),
        ] {
            let found = t_p(t, df).unwrap_or(f64::NAN);
            assert!(close(found, p, 1e-12), "t {t}, df {df}: {found}");
        }
    }

    #[test]
    fn the_quantile_has_its_tail() {
        for i in 0_u32..4000 {
            let df = 1.0 + f64::from(i).powi(2) * 1e-4;
            let p = t_quantile(df).and_then(|q| t_p(q, df)).unwrap_or(f64::NAN);
            assert!(close(p, 0.05, 1e-10), "df {df}: {p}");
        }
        let last = t_quantile(1e12).unwrap_or(f64::NAN);
        assert!(close(last, z(), 1e-11));
    }

    #[test]
    fn far_tails_are_not_zero() {
        assert!(close(normal_p(8.75).unwrap_or(0.0), 2.133_527_475e-18, 1e-6));
        assert!(t_p(40.0, 50.0).unwrap_or(0.0) > 0.0);
        assert_eq!(t_p(f64::INFINITY, 5.0), Some(0.0));
        assert_eq!(t_p(f64::NAN, 5.0), None);
    }

    #[test]
    fn bounded_cuts_and_contains() {
        let allowed = Interval { lo: 0.0, hi: 100.0 };
        let e = Estimate::bounded(100.0, Interval { lo: -3.0, hi: 90.0 }, allowed);
        assert_eq!(e, Estimate { value: 100.0, lo: 0.0, hi: 100.0 });
    }
}
