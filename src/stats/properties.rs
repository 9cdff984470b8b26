//! What must hold for any answers.

use super::*;
use proptest::prelude::*;

fn counts(most: u64) -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(0..=most, 2..12)
}

fn tally(counts: &[u64], good: GoodEnd) -> Tally {
    Tally::new(1, counts.to_vec(), good).expect("a scale")
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs())
}

fn holds(e: &Estimate, lo: f64, hi: f64) -> bool {
    lo <= e.lo && e.lo <= e.value && e.value <= e.hi && e.hi <= hi
}

proptest! {
    #[test]
    fn turning_the_scale_mirrors_the_score(counts in counts(50)) {
        let high = tally(&counts, GoodEnd::High).score100();
        let low = tally(&counts, GoodEnd::Low).score100();
        prop_assert_eq!(high.is_some(), low.is_some());
        if let (Some(high), Some(low)) = (high, low) {
            prop_assert!(near(high.value, 100.0 - low.value));
            prop_assert!(near(high.lo, 100.0 - low.hi) && near(high.hi, 100.0 - low.lo));
        }
        let turned: Vec<_> = counts.iter().rev().copied().collect();
        prop_assert_eq!(tally(&turned, GoodEnd::Low).score100(), high);
    }

    #[test]
    fn intervals_contain_their_estimate(counts in counts(1_000_000_000)) {
        for good in [GoodEnd::High, GoodEnd::Low] {
            let t = tally(&counts, good);
            for e in [t.score100(), t.score100_plain_t(), t.top_box().map(|b| b.percent)] {
                prop_assert!(e.is_none_or(|e| holds(&e, 0.0, 100.0)));
            }
            prop_assert!(t.n() == 0 || t.score100().is_some());
        }
    }

    #[test]
    fn nps_intervals_contain_the_nps(d in 0_u64..1_000_000_000, s in 0_u64..50, p in 0_u64..50) {
        for groups in [(d, s, p), (s, p, d), (p, d, s), (p % 3, s % 3, d % 3)] {
            let nps = NpsCounts { detractors: groups.0, passives: groups.1, promoters: groups.2 };
            prop_assert_eq!(nps.nps().is_some(), nps.n() > 0);
            for e in [nps.nps(), nps.tango()] {
                prop_assert!(e.is_none_or(|e| holds(&e, -100.0, 100.0)));
            }
            for e in [nps.wald(), nps.trinomial_t()] {
                prop_assert!(e.is_none_or(|e| e.lo <= e.value && e.value <= e.hi));
            }
        }
    }

    #[test]
    fn more_of_the_same_answers_narrow_the_interval(counts in counts(50), times in 2_u64..20) {
        let many: Vec<_> = counts.iter().map(|c| c * times).collect();
        let few = tally(&counts, GoodEnd::High);
        let many = tally(&many, GoodEnd::High);
        let shares = |t: &Tally| [t.score100(), t.top_box().map(|b| b.percent)];
        for (few, many) in shares(&few).iter().zip(shares(&many)) {
            if let (Some(few), Some(many)) = (few, many) {
                prop_assert!(near(few.value, many.value));
                prop_assert!(many.half_width() <= few.half_width() + 1e-9);
            }
        }
    }

    #[test]
    fn a_rate_and_its_rest_add_up(x in 0_u64..=1_000_000_000, rest in 0_u64..=1_000_000_000) {
        if let (Some(a), Some(b)) = (wilson(x, x + rest), wilson(rest, x + rest)) {
            prop_assert!(near(a.value + b.value, 100.0) && near(a.lo + b.hi, 100.0));
            prop_assert!(holds(&a, 0.0, 100.0));
        }
    }

    #[test]
    fn a_change_turned_around_is_its_opposite(a in counts(200), b in counts(200)) {
        let (a, b) = (tally(&a, GoodEnd::High), tally(&b, GoodEnd::Low));
        let both = Sample::of_tally(&a).zip(Sample::of_tally(&b));
        prop_assert_eq!(both.is_some(), a.n() > 0 && b.n() > 0);
        if let Some((a, b)) = both {
            let (there, back) = (independent(&a, &b), independent(&b, &a));
            prop_assert!(near(there.diff, -back.diff) && near(there.lo, -back.hi));
            prop_assert!(there.lo <= there.diff && there.diff <= there.hi && there.se > 0.0);
            let (p, q) = (there.p.expect("a p"), back.p.expect("a p"));
            prop_assert!((p - q).abs() < 1e-9 && (0.0..=1.0).contains(&p));
        }
        if let (Some(there), Some(back)) = (cliffs_delta(&a, &b), cliffs_delta(&b, &a)) {
            prop_assert!(near(there.delta, -back.delta) && there.delta.abs() <= 1.0);
            prop_assert_eq!(there.interval.is_some(), back.interval.is_some());
        }
    }

    #[test]
    fn a_billion_answers_stay_finite(a in counts(1_000_000_000), b in counts(1_000_000_000)) {
        let (a, b) = (tally(&a, GoodEnd::High), tally(&b, GoodEnd::High));
        if let Some((a, b)) = Sample::of_tally(&a).zip(Sample::of_tally(&b)) {
            let d = independent(&a, &b);
            let numbers = [d.diff, d.lo, d.hi, d.se, d.df, d.p.expect("a p")];
            prop_assert!(numbers.iter().all(|v| v.is_finite()));
        }
        if let Some(m) = mann_whitney(&a, &b) {
            prop_assert!(m.u_after.is_finite() && m.p.is_none_or(f64::is_finite));
        }
        if let Some(t) = brunner_munzel(&a, &b) {
            prop_assert!([t.statistic, t.df, t.p, t.se].iter().all(|v| v.is_finite()));
        }
    }

    #[test]
    fn holm_does_not_look_at_the_order(
        list in prop::collection::vec((prop::option::of(0.0..=1.0_f64), any::<u32>()), 0..30)
    ) {
        let adjusted = |list: &[(Option<f64>, u32)]| {
            let p: Vec<_> = list.iter().map(|(p, _)| *p).collect();
            let mut found: Vec<_> = p.iter().zip(holm(&p)).map(|(p, h)| (*p, h)).collect();
            found.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
            found
        };
        let mut shuffled = list.clone();
        shuffled.sort_by_key(|(_, key)| *key);
        prop_assert_eq!(adjusted(&list), adjusted(&shuffled));
        let p: Vec<_> = list.iter().map(|(p, _)| *p).collect();
        for ((p, h), b) in p.iter().zip(holm(&p)).zip(benjamini_hochberg(&p)) {
            prop_assert_eq!(p.is_some(), h.is_some());
            prop_assert!(h.is_none_or(|h| h <= 1.0 && p.is_some_and(|p| h >= p)));
            prop_assert!(b.is_none_or(|b| h.is_some_and(|h| b <= h + 1e-12)));
        }
    }
}
