//! A KPI beside the score of the place it belongs to, round by round.

use super::report::{KpiLink, KpiReport};
use crate::stats::RankTest;

/// Rounds from which a rank correlation is computed: with fewer, chance alone often makes a perfect one.
pub const CORRELATED_FROM: usize = 5;

/// The rounds that have both a value and a score. None where there are fewer than two.
pub(super) fn link(
    kpi: &KpiReport,
    scores: &[(usize, f64)],
    ranks: &mut RankTest,
) -> Option<KpiLink> {
    let value = |at: usize| kpi.rounds.get(at).copied().flatten();
    let pairs: Vec<(usize, f64, f64)> =
        scores.iter().filter_map(|(at, score)| Some((*at, value(*at)?, *score))).collect();
    if pairs.len() < 2 {
        return None;
    }
    let (values, scores): (Vec<f64>, Vec<f64>) =
        pairs.iter().map(|(_, value, score)| (*value, *score)).unzip();
    let enough = pairs.len() >= CORRELATED_FROM;
    let found = enough.then(|| ranks.spearman(&values, &scores)).flatten();
    let (rank_correlation, rank_p) = found.unzip();
    Some(KpiLink { kpi: kpi.id.clone(), pairs, rank_correlation, rank_p })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::KpiId;

    fn kpi(rounds: &[Option<f64>]) -> KpiReport {
        KpiReport {
            id: KpiId::new("k").expect("an id"),
            name: "Figure".into(),
            unit: String::new(),
            higher_is_better: true,
            target: None,
            rounds: rounds.to_vec(),
            intervals: vec![None; rounds.len()],
            no_value: vec![None; rounds.len()],
            change: None,
            change_percent: None,
            rate_change: None,
            link: None,
        }
    }

    fn linked(values: &[f64], scores: &[f64]) -> Option<KpiLink> {
        let values: Vec<Option<f64>> = values.iter().copied().map(Some).collect();
        let scores: Vec<(usize, f64)> = scores.iter().copied().enumerate().collect();
        link(&kpi(&values), &scores, &mut RankTest::default())
    }

    #[test]
    fn a_correlation_needs_five_rounds() {
        let four = linked(&[1.0, 2.0, 3.0, 4.0], &[40.0, 50.0, 60.0, 70.0]).expect("a link");
        assert_eq!((four.pairs.len(), four.rank_correlation), (4, None));
        let five = linked(&[1.0, 2.0, 3.0, 4.0, 9.0], &[40.0, 50.0, 60.0, 70.0, 71.0]);
        assert_eq!(five.and_then(|one| one.rank_correlation), Some(1.0));
        let falls = linked(&[9.0, 7.0, 5.0, 3.0, 1.0, 0.0], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        assert_eq!(falls.and_then(|one| one.rank_correlation), Some(-1.0));
    }

    #[test]
    fn ties_share_their_rank_and_no_spread_has_no_correlation() {
        let tied = linked(&[1.0, 2.0, 2.0, 4.0, 5.0], &[10.0, 30.0, 20.0, 40.0, 50.0]);
        let found = tied.and_then(|one| one.rank_correlation).expect("a correlation");
        // Ranks 1, 2.5, 2.5, 4, 5 against 1, 3, 2, 4, 5: 9.5 / sqrt(9.5 · 10).
        assert!((found - 9.5 / 95.0_f64.sqrt()).abs() < 1e-12, "{found}");
        let flat = linked(&[3.0; 5], &[10.0, 30.0, 20.0, 40.0, 50.0]).expect("a link");
        assert_eq!((flat.pairs.len(), flat.rank_correlation), (5, None));
    }

    #[test]
    fn only_rounds_with_both_are_paired() {
        let values = kpi(&[Some(1.0), None, Some(3.0), Some(4.0)]);
        let mut ranks = RankTest::default();
        let found = link(&values, &[(0, 50.0), (1, 60.0), (3, 70.0)], &mut ranks).expect("a link");
        assert_eq!(found.pairs, [(0, 1.0, 50.0), (3, 4.0, 70.0)]);
        assert_eq!(link(&values, &[(0, 50.0), (1, 60.0)], &mut ranks), None);
        assert_eq!(link(&values, &[], &mut ranks), None);
    }
}
