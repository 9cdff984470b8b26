//! Writes a survey export of any length: `generate ROWS > answers.csv`.
//!
//! Always the same bytes for the same number of rows. It stands alone so that `rustc -O` makes it
//! in a second; `run.py` does that.
//!
//! A row is one customer: number, day, round, five scores on different scales, what was written
//! (a quarter of the rows; Finnish, with commas, doubled quotation marks and line ends), segment.
//! Some scores are left out, a few are no scores.

use std::io::{self, BufWriter, Write};

/// The questions: name, least and greatest score, the mean of the first round, what the second round adds.
const QUESTIONS: [(&str, i64, i64, f64, f64); 5] = [
    ("suosittelu", 0, 10, 7.1, 0.4),
    ("tyytyväisyys", 1, 5, 3.8, 0.2),
    ("helppous", 1, 7, 5.2, -0.1),
    ("odotukset", 1, 10, 6.9, 0.3),
    ("vaivannäkö", 1, 5, 2.4, -0.2),
];
const ROUNDS: [&str; 2] = ["Ennen", "Jälkeen"];
const SEGMENTS: [&str; 4] = ["Kuluttaja", "Yritys", "Opiskelija", "Eläkeläinen"];
const NO_SCORES: [&str; 4] = ["n/a", "11", "-", "ei osaa sanoa"];
const BEGINNINGS: [&str; 6] = [
    "Palvelu oli nopeaa, kiitos",
    "Jouduin odottamaan liian kauan",
    "Myyjä osasi neuvoa, mutta hinta yllätti",
    "Sovellus kaatui kaksi kertaa",
    "Helppo tilata, helppo palauttaa",
    "Ei mitään valittamista",
];
const MIDDLES: [&str; 5] = [
    ", ja kuljettaja soitti etukäteen",
    " \"hetki vain\" kesti puoli tuntia",
    ", mutta lasku tuli väärään osoitteeseen",
    "\nToivoisin selkeämpiä ohjeita",
    ", vaikka verkkosivu sanoi \"heti saatavilla\"",
];
const ENDS: [&str; 4] = [".", "!", "\nT. Äiti Järvenpäästä", ", suosittelen muillekin."];

/// `SplitMix64`: short, and good enough for made-up customers.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.next() % most
    }

    fn one<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len() as u64) as usize]
    }

    /// About normal, with a mean of 0 and a deviation of 1.
    fn bell(&mut self) -> f64 {
        let sum: f64 = (0..4).map(|_| self.below(1 << 20) as f64 / f64::from(1 << 20)).sum();
        (sum - 2.0) * 1.732
    }
}

fn main() -> io::Result<()> {
    let rows = std::env::args().nth(1).and_then(|text| text.parse::<u64>().ok());
    let Some(rows) = rows else {
        eprintln!("usage: generate ROWS > answers.csv");
        std::process::exit(2);
    };
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    write!(out, "id,pvm,kierros")?;
    QUESTIONS.iter().try_for_each(|question| write!(out, ",{}", question.0))?;
    writeln!(out, ",avoin palaute,segmentti")?;
    let mut chance = Chance(2026);
    for id in 1..=rows {
        row(&mut out, id, &mut chance)?;
    }
    out.flush()
}

fn row(out: &mut impl Write, id: u64, chance: &mut Chance) -> io::Result<()> {
    let round = chance.below(2) as usize;
    let (year, month, day) = (2025 + round, 1 + chance.below(12), 1 + chance.below(28));
    write!(out, "{},{year}-{month:02}-{day:02},{}", 100_000 + id, ROUNDS[round])?;
    // How this customer feels about everything.
    let mood = chance.bell();
    for (_, least, greatest, mean, gain) in QUESTIONS {
        let spread = (greatest - least) as f64 / 4.5;
        let score = mean + gain * round as f64 + spread * (0.6 * mood + 0.8 * chance.bell());
        match chance.below(1000) {
            0..60 => write!(out, ",")?,
            60..62 => write!(out, ",{}", chance.one(&NO_SCORES))?,
            _ => write!(out, ",{}", (score.round() as i64).clamp(least, greatest))?,
        }
    }
    write!(out, ",")?;
    if chance.below(4) == 0 {
        comment(out, chance)?;
    }
    writeln!(out, ",{}", chance.one(&SEGMENTS))
}

fn comment(out: &mut impl Write, chance: &mut Chance) -> io::Result<()> {
    let mut text = chance.one(&BEGINNINGS).to_owned();
    for _ in 0..chance.below(3) {
        text += chance.one(&MIDDLES);
    }
    text += chance.one(&ENDS);
    if text.contains([',', '"', '\n']) {
        write!(out, "\"{}\"", text.replace('"', "\"\""))
    } else {
        write!(out, "{text}")
    }
}
