//! Simulated answers through the program's own functions: how often its intervals hold the truth, how
//! often it raises a false alarm, and how often it finds what is there.

use fastrand::Rng;
use polku::stats::{
    Difference, GoodEnd, JointSums, People, Sample, Tally, TrendRound, answers_needed, holm,
    independent, overlapping, planned, trend, whole_change,
};
use std::collections::BTreeMap;

/// A line of the table.
pub(super) struct Line {
    /// What is counted.
    pub what: &'static str,
    /// Of which answers.
    pub of: String,
    /// The lowest and the highest share over the cells tried, percent.
    pub from: f64,
    pub to: f64,
    /// What it should be, in words.
    pub wanted: &'static str,
}

/// Shares of the answers 1–5.
type Shape = (&'static str, [f64; 5]);

const SHAPES: [Shape; 6] = [
    ("typical", [0.05, 0.10, 0.20, 0.35, 0.30]),
    ("even", [0.2, 0.2, 0.2, 0.2, 0.2]),
    ("80 % fives", [0.0, 0.02, 0.05, 0.13, 0.80]),
    ("fives and fours", [0.0, 0.0, 0.0, 0.2, 0.8]),
    ("both ends", [0.45, 0.03, 0.04, 0.03, 0.45]),
    ("J", [0.25, 0.05, 0.05, 0.10, 0.55]),
];

const SIZES: [(usize, usize); 5] = [(10, 50), (15, 15), (30, 30), (20, 100), (100, 100)];

fn truth(shape: &[f64; 5]) -> f64 {
    shape.iter().zip(0..).map(|(share, step)| share * f64::from(step) * 25.0).sum()
}

fn answer(shape: &[f64; 5], rng: &mut Rng) -> usize {
    let mut left = rng.f64();
    for (at, share) in shape.iter().enumerate() {
        left -= share;
        if left < 0.0 {
            return at;
        }
    }
    4
}

fn tally(counts: [u64; 5]) -> Tally {
    Tally::new(1, counts.to_vec(), GoodEnd::High).expect("five points")
}

fn sample(shape: &[f64; 5], n: usize, rng: &mut Rng) -> Sample {
    let mut counts = [0; 5];
    (0..n).for_each(|_| counts[answer(shape, rng)] += 1);
    Sample::of_tally(&tally(counts)).expect("answers")
}

fn shown(one: &Difference) -> bool {
    one.p.is_some_and(|p| p < 0.05)
}

/// The share of `repetitions` in which something happened, percent.
fn share(repetitions: usize, rng: &mut Rng, happens: impl Fn(&mut Rng) -> bool) -> f64 {
    let count = (0..repetitions).filter(|_| happens(rng)).count();
    count as f64 / repetitions as f64 * 100.0
}

fn line(what: &'static str, of: &str, cells: &[f64], wanted: &'static str) -> Line {
    let from = cells.iter().copied().fold(f64::INFINITY, f64::min);
    let to = cells.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Line { what, of: of.into(), from, to, wanted }
}

/// The whole table.
pub(super) fn table(repetitions: usize) -> Vec<Line> {
    let mut rng = Rng::with_seed(20_261_126);
    let rng = &mut rng;
    let few = (repetitions / 10).max(50);
    vec![
        score_coverage(repetitions, rng),
        change_coverage(repetitions, rng),
        change_alarms(repetitions, rng),
        family(few, rng),
        possible_drops(few, rng),
        shared_people(repetitions, rng),
        regulars(repetitions, rng),
        whole_journey(few, rng),
        trends(repetitions, rng),
        planner(few, rng),
    ]
}

fn score_coverage(repetitions: usize, rng: &mut Rng) -> Line {
    let mut cells = Vec::new();
    for (_, shape) in &SHAPES {
        for n in [10, 30, 100] {
            cells.push(share(repetitions, rng, |rng| {
                let score = sample(shape, n, rng).score();
                (score.lo..=score.hi).contains(&truth(shape))
            }));
        }
    }
    line("95 % interval of a score holds it", "6 shapes, n 10–100", &cells, "at least 95")
}

fn cells(repetitions: usize, rng: &mut Rng, happens: impl Fn(&Difference) -> bool) -> Vec<f64> {
    let mut cells = Vec::new();
    for (_, shape) in &SHAPES {
        for (n1, n2) in SIZES {
            cells.push(share(repetitions, rng, |rng| {
                let (first, second) = (sample(shape, n1, rng), sample(shape, n2, rng));
                happens(&independent(&first, &second))
            }));
        }
    }
    cells
}

fn change_coverage(repetitions: usize, rng: &mut Rng) -> Line {
    let cells = cells(repetitions, rng, |one| one.lo <= 0.0 && one.hi >= 0.0);
    line("95 % interval of a change holds it", "6 shapes, 5 pairs of n", &cells, "at least 95")
}

fn change_alarms(repetitions: usize, rng: &mut Rng) -> Line {
    let cells = cells(repetitions, rng, shown);
    line("a change shown without any", "6 shapes, 5 pairs of n", &cells, "at most 5")
}

/// Thirteen touchpoints, none of which changed.
fn family(repetitions: usize, rng: &mut Rng) -> Line {
    let alarm = |shape: [f64; 5], n: usize, rng: &mut Rng| {
        share(repetitions, rng, |rng| {
            let p: Vec<Option<f64>> = (0..13)
                .map(|_| independent(&sample(&shape, n, rng), &sample(&shape, n, rng)).p)
                .collect();
            holm(&p).into_iter().flatten().any(|p| p < 0.05)
        })
    };
    let cells: Vec<f64> = SHAPES.iter().map(|(_, shape)| alarm(*shape, 40, rng)).collect();
    line("any of 13 changes shown without any", "6 shapes, n 40", &cells, "at most 5")
}

/// A journey of thirteen equal touchpoints.
fn possible_drops(repetitions: usize, rng: &mut Rng) -> Line {
    let named = |shape: [f64; 5], rng: &mut Rng| {
        share(repetitions, rng, |rng| {
            let stops: Vec<Sample> = (0..13).map(|_| sample(&shape, 60, rng)).collect();
            let mut steps = stops.iter().zip(stops.iter().skip(1));
            steps.any(|(a, b)| {
                let gap = independent(a, b);
                gap.diff < 0.0 && shown(&gap)
            })
        })
    };
    let cells: Vec<f64> = SHAPES.iter().map(|(_, shape)| named(*shape, rng)).collect();
    line("a possible drop named without any", "6 shapes, 13 touchpoints", &cells, "about 25")
}

/// The same people before and after, half of whose answers stay the same.
fn shared_people(repetitions: usize, rng: &mut Rng) -> Line {
    let alarm = |shape: [f64; 5], n: usize, rng: &mut Rng| {
        share(repetitions, rng, |rng| {
            let (mut before, mut after, mut sums) = ([0; 5], [0; 5], JointSums::default());
            for _ in 0..n {
                let x = answer(&shape, rng);
                let y = if rng.bool() { x } else { answer(&shape, rng) };
                before[x] += 1;
                after[y] += 1;
                sums.add(x as i32 + 1, y as i32 + 1);
            }
            let side = |counts| Sample::of_tally(&tally(counts)).expect("answers");
            let found = overlapping(&side(before), &side(after), &sums.pairs(false));
            found.is_some_and(|one| shown(&one))
        })
    };
    let mut cells = Vec::new();
    for (_, shape) in &SHAPES {
        for n in [15, 60] {
            cells.push(alarm(*shape, n, rng));
        }
    }
    line("a change of the same people shown without any", "6 shapes, n 15, 60", &cells, "at most 5")
}

/// Twenty regulars with three answers each, who mostly repeat themselves.
fn regulars(repetitions: usize, rng: &mut Rng) -> Line {
    let round = |shape: &[f64; 5], rng: &mut Rng| {
        let (mut counts, mut people) = ([0; 5], People { people: 20, ..People::default() });
        for _ in 0..20 {
            let own = answer(shape, rng);
            let mut sum = 0;
            for _ in 0..3 {
                let score = if rng.f64() < 0.5 { own } else { answer(shape, rng) };
                counts[score] += 1;
                sum += score as i128 + 1;
            }
            people.answers_squared += 9;
            people.scores_squared += sum * sum;
            people.scores_answers += 3 * sum;
        }
        let alone = Sample::of_tally(&tally(counts)).expect("answers");
        people.sample(&alone, 1, 5, GoodEnd::High).expect("people")
    };
    let cells: Vec<f64> = SHAPES
        .iter()
        .map(|(_, shape)| {
            share(repetitions, rng, |rng| {
                shown(&independent(&round(shape, rng), &round(shape, rng)))
            })
        })
        .collect();
    line("a change of 20 regulars shown without any", "60 answers of 20 people", &cells, "about 5")
}

/// Thirteen touchpoints of thirteen imports, marked as answered by different people.
fn whole_journey(repetitions: usize, rng: &mut Rng) -> Line {
    let cells: Vec<f64> = SHAPES
        .iter()
        .map(|(_, shape)| {
            share(repetitions, rng, |rng| {
                let changes: Vec<Difference> = (0..13)
                    .map(|_| independent(&sample(shape, 10, rng), &sample(shape, 100, rng)))
                    .collect();
                let whole = whole_change(&changes, &BTreeMap::new(), Some(&|_, _| true));
                whole.is_some_and(|one| shown(&one.difference))
            })
        })
        .collect();
    line("a change of the whole shown without any", "13 touchpoints, 10 → 100", &cells, "at most 6")
}

/// Six rounds without a trend.
fn trends(repetitions: usize, rng: &mut Rng) -> Line {
    let cells: Vec<f64> = SHAPES
        .iter()
        .map(|(_, shape)| {
            share(repetitions, rng, |rng| {
                let rounds: Vec<TrendRound> = (0..6)
                    .map(|at| TrendRound::of(&sample(shape, 30, rng), f64::from(at)))
                    .collect();
                let interval = trend(&rounds).and_then(|one| one.line?.interval);
                interval.is_some_and(|(lo, hi)| lo > 0.0 || hi < 0.0)
            })
        })
        .collect();
    line("a trend shown without any", "six rounds, n 30", &cells, "at most 5")
}

/// As many answers as the plan says, and a true change of its size.
fn planner(repetitions: usize, rng: &mut Rng) -> Line {
    // Ten points apart on the common axis.
    let pairs = [
        ([0.05, 0.10, 0.20, 0.35, 0.30], [0.02, 0.06, 0.13, 0.30, 0.49]),
        ([0.20, 0.20, 0.20, 0.20, 0.20], [0.14, 0.16, 0.20, 0.22, 0.28]),
    ];
    let cells: Vec<f64> = pairs
        .iter()
        .map(|(before, after)| {
            let change = truth(after) - truth(before);
            let mean = truth(before);
            let spread: f64 = before
                .iter()
                .zip(0..)
                .map(|(share, step)| share * (f64::from(step) * 25.0 - mean).powi(2))
                .sum();
            let needed = answers_needed(change, spread.sqrt(), 1).and_then(|n| planned(n, None));
            let n = usize::try_from(needed.expect("a plan")).expect("fits");
            share(repetitions, rng, |rng| {
                shown(&independent(&sample(before, n, rng), &sample(after, n, rng)))
            })
        })
        .collect();
    line("a true change found with the planned answers", "2 shapes", &cells, "79–95")
}
