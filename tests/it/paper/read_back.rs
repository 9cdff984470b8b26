//! The counts of a journey, written as CSV and read back by our own import with nothing said about the columns.

use super::*;
use polku::import::{ImportError, Warning};
use polku::journey::{Answers, Asked, Better, Number, Scale, Survey};

/// A journey in which a question has changed its words and scale, another has only a mean, a third only groups, and all
/// touchpoints ask in the same words and have names that a spreadsheet would obey.
fn hard() -> Journey {
    let mut journey = journey_of(&sample("webshop.ron"));
    let rounds: Vec<_> = journey.rounds.iter().map(|round| round.id.clone()).collect();
    let ids: Vec<TouchpointId> = journey.touchpoints().map(|(_, one)| one.id.clone()).collect();
    for (at, id) in ids.iter().enumerate() {
        let one = journey.touchpoint_mut(id).expect("a touchpoint");
        one.name = format!("=1+{at}; \"{}\"\n@", one.name);
        for survey in &mut one.surveys {
            let held = Arc::make_mut(survey);
            held.question = "  -Miten meni?".into();
        }
    }
    let few = Scale::new(-2, 2, Better::Lower).expect("a scale");
    let many = Scale::new(1, 7, Better::Lower).expect("a scale");
    let mut changed = Answers::new(rounds[0].clone(), Tally::of_scores(&[-2, -1, -1, 2]));
    changed.asked = Some(Asked { question: "Oliko helppoa?".into(), scale: few });
    let now = Answers::new(rounds[1].clone(), Tally::of_scores(&[7, 7, 1]));
    let id = polku::journey::SurveyId::new("changed").expect("an id");
    let changed = Survey::new(id, polku::journey::Metric::Ces, many, "Kuinka helppoa?")
        .with_all_answers(vec![changed, now])
        .expect("answers");
    let number = |number: f64| Number::try_from(number).expect("a number");
    let mean = Tally::Summary { mean: number(4.285_714), n: 91, sd: Some(number(1.5)) };
    let groups = Tally::NpsTotals { detractors: 4, passives: 0, promoters: 12 };
    let scale = Scale::usual(polku::journey::Metric::Nps);
    let id = polku::journey::SurveyId::new("groups").expect("an id");
    let told = Survey::new(id, polku::journey::Metric::Nps, scale, "Suosittelisitko?")
        .with_all_answers(vec![
            Answers::new(rounds[0].clone(), mean),
            Answers::new(rounds[1].clone(), groups),
        ])
        .expect("answers");
    let first = journey.touchpoint_mut(&ids[0]).expect("a touchpoint");
    first.surveys.extend([Arc::new(changed), Arc::new(told)]);
    journey.validate().expect("a valid journey");
    journey
}

/// What was answered: touchpoint, round, scale, tally. Line breaks of names are spaces in a file.
fn told(journey: &Journey) -> Vec<(String, String, Scale, String)> {
    let mut found = Vec::new();
    let whole = journey.survey.iter().map(|survey| (String::new(), survey));
    let parts = journey.touchpoints().flat_map(|(stage, one)| {
        let name = format!("{}/{}", stage.name, one.name);
        one.surveys.iter().map(move |survey| (name.clone(), survey))
    });
    for (name, survey) in whole.chain(parts) {
        for answers in survey.answers().iter().filter(|answers| answers.tally.n() > 0) {
            let round = journey.round(&answers.round).expect("a round").name.clone();
            let tally = match &answers.tally {
                Tally::Counts(counts) => {
                    let counts: Vec<_> = counts.iter().filter(|(_, n)| **n > 0).collect();
                    format!("{counts:?}")
                }
                other => format!("{other:?}"),
            };
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            found.push((name, round, survey.scale_of(answers), tally));
        }
    }
    found.sort_by_key(|one| format!("{one:?}"));
    found
}

fn back(
    bytes: &[u8],
    into: &Journey,
    repeat: Repeat,
) -> Result<polku::import::Imported, ImportError> {
    let plan = Plan { repeat, ..Plan::default() };
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    run(bytes, "counts.csv", &plan, into, &mut chance, &mut unwatched)
}

#[test]
fn everything_that_was_answered_is_read_back_into_an_empty_journey_in_every_language() {
    for journey in
        [cafe(), hard(), journey_of(&sample("perinta.ron")), journey_of(&sample("clinic.ron"))]
    {
        for language in Language::ALL {
            let words = Words::of(language);
            let bytes = csv::csv(&counts(&journey, &report(&journey), words), words);
            let read = back(&bytes, &Journey::default(), Repeat::Refuse);
            let read = read.unwrap_or_else(|error| panic!("{language:?}: {error:?}"));
            assert_eq!(read.summary.rejected, 0, "{:?}", read.summary.rejections);
            assert_eq!(told(&read.journey), told(&journey), "{language:?}");
            let [was, is] = [&journey, &read.journey].map(report);
            let changed = |report: &polku::analysis::Report| -> Vec<_> {
                let of = |one: &polku::analysis::SurveyReport| one.question_changed;
                let mut all: Vec<_> =
                    report.touchpoints().flat_map(|(_, one)| one.surveys.iter().map(of)).collect();
                all.sort_unstable();
                all
            };
            assert_eq!(changed(&was), changed(&is), "{language:?}");
        }
    }
}

#[test]
fn what_is_there_already_is_refused_replaced_or_left() {
    let journey = hard();
    let words = Words::of(Language::Fi);
    let bytes = csv::csv(&counts(&journey, &report(&journey), words), words);
    let again = back(&bytes, &journey, Repeat::Refuse);
    assert!(matches!(again, Err(ImportError::Again { .. })), "{again:?}");
    // Nothing is lost that the file does not know: sources, segments, how many were asked.
    let same = back(&bytes, &journey, Repeat::Replace).expect("replaced").journey;
    assert_eq!(same, journey);
    let mut other = journey.clone();
    let id = polku::journey::SurveyId::new("changed").expect("an id");
    let first = journey.touchpoints().next().expect("a touchpoint").1.id.clone();
    let held = other.touchpoint_mut(&first).expect("a touchpoint");
    let survey = held.surveys.iter_mut().find(|one| one.id == id).expect("the question");
    let one = survey.answers()[1].clone().with_tally(Tally::of_scores(&[4]));
    *survey = Arc::new(Survey::clone(survey).with_answers(one).expect("an answer"));
    let refused = back(&bytes, &other, Repeat::Refuse);
    assert!(matches!(refused, Err(ImportError::Again { .. } | ImportError::CountsAgain { .. })));
    let kept = back(&bytes, &other, Repeat::OnlyNew).expect("kept").journey;
    assert_eq!(told(&kept), told(&other));
    let put = back(&bytes, &other, Repeat::Replace).expect("replaced");
    assert_eq!((told(&put.journey), put.summary.replaced.len()), (told(&journey), 1));
}

#[test]
fn a_cell_that_somebody_has_spoilt_is_told_and_the_rest_is_taken() {
    let journey = cafe();
    let words = Words::of(Language::En);
    let bytes = csv::csv(&counts(&journey, &report(&journey), words), words);
    let text = String::from_utf8(bytes).expect("UTF-8");
    let mut lines: Vec<String> = text.split("\r\n").map(str::to_owned).collect();
    let all = lines.len() as u64 - 2;
    let after = counts(&journey, &report(&journey), words).columns.len() - 7;
    for (at, cell) in [(3, "many"), (5, "-1"), (7, "1.5")] {
        let cells: Vec<&str> = lines[at].rsplitn(after, ',').collect();
        let rest: Vec<&str> = cells[after - 1].rsplitn(2, ',').collect();
        let tail: Vec<&str> = cells[..after - 1].iter().rev().copied().collect();
        lines[at] = format!("{},{cell},{}", rest[1], tail.join(","));
    }
    let read = back(lines.join("\r\n").as_bytes(), &Journey::default(), Repeat::Refuse);
    let summary = read.expect("the rest").summary;
    assert_eq!((summary.rows, summary.rejected, summary.rows_rejected), (all, 3, 3));
    let rows: Vec<u64> = summary.rejections.iter().map(|one| one.row).collect();
    assert_eq!(rows, [4, 6, 8]);
}

/// The café with groups of customers, how many were asked, and where answers came from.
fn known() -> Journey {
    let mut journey = cafe();
    let first = journey.personas.first().expect("a persona").id.clone();
    let id = polku::journey::PersonaId::new("twin").expect("an id");
    let name = journey.personas[0].name.clone();
    journey.personas.push(polku::journey::Persona::new(id.clone(), &name));
    let place = journey.touchpoints().next().expect("a touchpoint").1.id.clone();
    let one = journey.touchpoint_mut(&place).expect("a touchpoint");
    let survey = Arc::make_mut(&mut one.surveys[0]);
    let counted = |answers: &&Answers| matches!(answers.tally, Tally::Counts(_));
    let mut answers = survey.answers().iter().find(counted).expect("counts").clone();
    let Tally::Counts(counts) = &answers.tally else { panic!("counts") };
    let (score, n) = counts.iter().max_by_key(|(_, n)| **n).expect("a score");
    answers.segments =
        [(first, BTreeMap::from([(*score, *n)])), (id, BTreeMap::from([(*score, 1)]))]
            .into_iter()
            .collect();
    answers.invited = std::num::NonZeroU64::new(900);
    answers.population = std::num::NonZeroU64::new(1000);
    answers.source = "=Pöytäkirja; 3".into();
    answers.imports.clear();
    *survey = survey.clone().with_answers(answers).expect("they fit");
    journey.validate().expect("a valid journey");
    journey
}

/// What else is known of answers: how many were asked, where from, and what each group answered.
fn also(journey: &Journey) -> Vec<String> {
    let named = |id: &polku::journey::PersonaId| {
        journey.personas.iter().find(|one| one.id == *id).map(|one| one.name.clone())
    };
    let report = report(journey);
    let mut all = Vec::new();
    for (_, one) in report.touchpoints() {
        let own = journey.touchpoint(&one.id).expect("a touchpoint");
        for survey in &own.surveys {
            let told = one.surveys.iter().find(|it| it.id == survey.id).expect("a survey");
            for (round, told) in journey.rounds.iter().zip(&told.rounds) {
                let Some(answers) = survey.answers_of(&round.id) else { continue };
                let told = told.as_ref().expect("a score");
                let groups: Vec<_> =
                    answers.segments.iter().map(|(id, counts)| (named(id), counts)).collect();
                let asked = (told.invited, told.population, told.source.trim());
                all.push(format!("{} {} {asked:?} {groups:?}", one.name, round.name));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn groups_of_customers_and_how_many_were_asked_are_read_back_too() {
    let journey = known();
    for language in Language::ALL {
        let words = Words::of(language);
        let bytes = csv::csv(&counts(&journey, &report(&journey), words), words);
        let read = back(&bytes, &Journey::default(), Repeat::Refuse).expect("read");
        assert_eq!(read.summary.rejected, 0, "{:?}", read.summary.rejections);
        let [was, is] = [&journey, &read.journey].map(also);
        // Two groups of one name are told apart by a number, and what no source is known of came from the file.
        let tidy = |all: Vec<String>| -> Vec<String> {
            let mut all: Vec<String> = all
                .into_iter()
                .map(|one| one.replace(" (2)\"", "\"").replace("counts.csv", ""))
                .collect();
            all.sort();
            all
        };
        assert_eq!(tidy(is), tidy(was), "{language:?}");
    }
}

#[test]
fn counts_written_before_groups_were_are_read_as_ever() {
    let journey = cafe();
    let words = Words::of(Language::En);
    let mut sheet = counts(&journey, &report(&journey), words);
    let old = polku::import::WRITTEN.len();
    assert!(sheet.columns.len() > old);
    sheet.columns.truncate(old);
    sheet.rows.iter_mut().for_each(|row| row.truncate(old));
    let read = back(&csv::csv(&sheet, words), &Journey::default(), Repeat::Refuse).expect("read");
    assert_eq!(told(&read.journey), told(&journey));
}

#[test]
fn more_of_a_group_than_answered_is_no_count() {
    let journey = known();
    let words = Words::of(Language::En);
    let mut sheet = counts(&journey, &report(&journey), words);
    let last = sheet.columns.len() - 1;
    let row = sheet.rows.iter_mut().find(|row| row[last] == polku::export::sheet::Cell::Count(1));
    row.expect("a row of the group")[last] = polku::export::sheet::Cell::Count(100_000);
    let read = back(&csv::csv(&sheet, words), &Journey::default(), Repeat::Refuse).expect("read");
    assert_eq!(read.summary.rejected, 1);
}

#[test]
fn fewer_invited_than_answered_are_left_out_with_a_word() {
    let journey = known();
    let words = Words::of(Language::En);
    let mut sheet = counts(&journey, &report(&journey), words);
    let at = polku::import::WRITTEN.len();
    let many = polku::export::sheet::Cell::Count(900);
    for row in sheet.rows.iter_mut().filter(|row| row[at] == many) {
        row[at] = polku::export::sheet::Cell::Count(1);
    }
    let bytes = csv::csv(&sheet, words);
    let read = back(&bytes, &Journey::default(), Repeat::Refuse).expect("read");
    let told = |one: &&Warning| matches!(one, Warning::TooFew { said: 1, of_all: false, .. });
    assert_eq!(read.summary.warnings.iter().filter(told).count(), 1);
}

#[test]
fn an_option_for_other_tables_is_refused_by_its_name() {
    let journey = cafe();
    let words = Words::of(Language::En);
    let bytes = csv::csv(&counts(&journey, &report(&journey), words), words);
    let rounds = RoundRule::Named("Autumn".into());
    let plan = Plan { rounds, ..Plan::default() };
    let read =
        run(bytes.as_slice(), "counts.csv", &plan, &Journey::default(), &mut || 7, &mut unwatched);
    assert!(matches!(read, Err(ImportError::OwnTable("--round"))), "{read:?}");
}
