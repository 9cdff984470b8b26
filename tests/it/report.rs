//! Golden texts: the report as JSON, Markdown and text, sentences, and the two commands.

use polku::analysis::{Change, Method, NotTested, Verdict, report};
use polku::cli::compare::CompareArgs;
use polku::cli::report::{ReportArgs, ReportForm};
use polku::export::{json, markdown, text};
use polku::file;
use polku::i18n::{Language, Words};
use polku::journey::{Better, Journey, Metric, Scale};
use polku::wording::report::{change_sentence, headline_summary, metric_and_scale};
use std::path::{Path, PathBuf};

/// A small journey with everything that a report can show.
const SMALL: &str = r#"(format: 1, journey: (
  title: "Corner | café",
  target: (score: Some(70.0)),
  rounds: [
    (id: "r1", name: "Spring", date: Some("2026-04-15")),
    (id: "r2", name: "Autumn", date: Some("2026-10-12")),
  ],
  stages: [
    (id: "s1", kind: Awareness, name: "Finding us",
      kpis: [(id: "k1", name: "Visits that buy", better: Higher, formula: Conversion, target: Some(40.0), values: [
        (round: "r1", inputs: [20.0, 100.0]), (round: "r2", inputs: [35.0, 100.0])])],
      touchpoints: [
        (id: "t1", name: "Website", importance: Some(4), surveys: [
          (id: "q1", metric: Ces, scale: (min: 1, max: 7, better: Higher), question: "It was easy to find the opening hours", answers: [
            (round: "r1", tally: Counts({1: 4, 3: 12, 4: 10, 5: 6, 7: 3}), date: Some("2026-04-10"), source: "form"),
            (round: "r2", tally: Counts({4: 4, 5: 9, 6: 12, 7: 15}))])]),
        (id: "t2", name: "A friend's <tip>", surveys: [
          (id: "q2", metric: Nps, scale: (min: 0, max: 10, better: Higher), question: "Would you recommend us?", answers: [
            (round: "r2", tally: NpsTotals(detractors: 10, passives: 20, promoters: 70))])]),
      ]),
    (id: "s2", kind: Purchase, name: "Buying", touchpoints: [
      (id: "t4", name: "Paying", importance: Some(2), surveys: [
        (id: "q4", metric: Csat, scale: (min: 1, max: 5, better: Higher), question: "How was paying?", answers: [
          (round: "r1", tally: Counts({3: 3, 4: 3})),
          (round: "r2", tally: Counts({3: 5, 4: 9, 5: 9}))]),
        (id: "q5", metric: Ces, scale: (min: 1, max: 5, better: Lower), question: "How much effort was it?", answers: [
          (round: "r2", tally: Counts({1: 6, 3: 5}), evidence: Assumed)])]),
      (id: "t3", name: "Queue", importance: Some(5), moment_of_truth: true, surveys: [
        (id: "q3", metric: Csat, scale: (min: 1, max: 5, better: Higher), question: "How was the wait?", answers: [
          (round: "r1", tally: Counts({2: 6, 3: 12, 4: 20, 5: 8})),
          (round: "r2", tally: Counts({1: 14, 2: 16, 3: 10, 4: 4}))])],
        feedback: [
          (id: "c1", text: "Too long", round: Some("r2"), themes: ["waiting"], state: New),
          (id: "c2", text: "Nobody smiled", themes: ["waiting", "staff"], state: Answered)]),
      (id: "t5", name: "Receipt"),
    ]),
    (id: "s3", kind: Use, name: "Using", touchpoints: []),
  ],
  actions: [(id: "a1", title: "A second till", touchpoints: ["t3", "t4"], owner: "Aino", due: Some("2026-11-02"))],
))"#;

fn small() -> Journey {
    file::parse(Path::new("small.ron"), SMALL.as_bytes()).expect("a journey").journey
}

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys").join(name)
}

/// Six decimals: the last digits of logarithms differ between systems.
fn rounded(json: &str) -> String {
    let line = |line: &str| {
        let (start, end) = line.rsplit_once(' ').unwrap_or(("", line));
        let comma = if end.ends_with(',') { "," } else { "" };
        match end.trim_end_matches(',').parse::<f64>() {
            Ok(number) if end.contains(['.', 'e']) => format!("{start} {number:.6}{comma}\n"),
            _ => format!("{line}\n"),
        }
    };
    json.lines().map(line).collect()
}

#[test]
fn a_rank_correlation_is_a_line_and_too_few_rounds_are_none() {
    let mut found = report(&small());
    let words = Words::of(Language::Fi);
    let link = found.stages[0].kpis[0].link.clone().expect("two rounds have both");
    assert_eq!((link.pairs.len(), link.rank_correlation), (2, None));
    assert!(!text::report(&found, words).contains("järjestyskorrelaatio"));
    let link = found.stages[0].kpis[0].link.as_mut().expect("a link");
    (link.rank_correlation, link.rank_p) = (Some(-0.8), Some(0.133));
    let line = "Visits that buy ja pisteet kohteessa Finding us: järjestyskorrelaatio −0,80, 2 kierrosta (p = 0,13).";
    let flat = text::report(&found, words).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(line), "{flat}");
    assert!(markdown::report(&found, words).contains("järjestyskorrelaatio −0,80"));
}

#[test]
fn as_json() {
    let text = json::report(&report(&small()));
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["polku"], env!("CARGO_PKG_VERSION"));
    crate::golden!("report_as_json", rounded(&text.replace(env!("CARGO_PKG_VERSION"), "VERSION")));
}

#[test]
fn as_markdown() {
    crate::golden!(
        "report_as_markdown",
        markdown::report(&report(&small()), Words::of(Language::En))
    );
}

#[test]
fn as_text() {
    crate::golden!("report_as_text", text::report(&report(&small()), Words::of(Language::En)));
}

#[test]
fn as_text_in_finnish() {
    crate::golden!(
        "report_as_text_in_finnish",
        text::report(&report(&small()), Words::of(Language::Fi))
    );
}

#[test]
fn as_text_in_swedish() {
    crate::golden!(
        "report_as_text_in_swedish",
        text::report(&report(&small()), Words::of(Language::Sv))
    );
}

#[test]
fn an_empty_journey_has_a_report() {
    let found = report(&Journey::default());
    for language in Language::ALL {
        let words = Words::of(language);
        assert_eq!(headline_summary(&found, words).len(), 1);
        assert!(!text::report(&found, words).contains("report-"));
    }
    assert!(json::report(&found).contains("\"compared\": null"));
}

#[test]
fn no_text_is_missing_in_any_language() {
    for language in Language::ALL {
        let text = text::report(&report(&small()), Words::of(language));
        assert!(!text.contains("report-") && !text.contains("{ $"), "{text}");
    }
}

fn fell(p_holm: f64) -> Change {
    Change {
        diff: Some(-6.0),
        interval: Some((-11.0, -1.0)),
        p: Some(0.002),
        p_holm: Some(p_holm),
        holm_interval: Some((-12.0, -0.1)),
        method: Some(Method::Independent),
        pairs: None,
        cliffs_delta: None,
        detectable: Some(7.0),
        improvement_possible: Some(true),
        fall_possible: Some(true),
        verdict: if p_holm < 0.05 { Verdict::Worse } else { Verdict::NotShown },
    }
}

#[test]
fn sentences_about_changes() {
    let plain = |change: &Change, comparisons, language| {
        change_sentence(change, comparisons, Words::of(language)).replace('\u{a0}', " ")
    };
    let (en, fi, sv) = (Language::En, Language::Fi, Language::Sv);
    assert_eq!(
        plain(&fell(0.03), 13, en),
        "Fell by 6 points (95% interval, corrected for 13 comparisons: 0.1–12.0). More than chance usually gives (p = 0.030)."
    );
    assert_eq!(
        plain(&fell(0.03), 13, fi),
        "Pisteet laskivat 6 pistettä (95 %:n luottamusväli, 13 vertailua huomioon ottaen: 0,1–12,0). Tilastollisesti merkitsevä (p = 0,030)."
    );
    assert_eq!(
        plain(&fell(0.03), 13, sv),
        "Poängen sjönk med 6 poäng (95 % konfidensintervall, korrigerat för 13 jämförelser: 0,1–12,0). Statistiskt säkerställd (p = 0,030)."
    );
    // By itself it looks sure, among many it is not: what would have been seen is no answer then.
    assert_eq!(
        plain(&fell(0.08), 40, en),
        "Fell by 6 points (95% interval, corrected for 40 comparisons: 0.1–12.0). No change shown (p = 0.080)."
    );
    let small = Change {
        diff: Some(1.0),
        interval: Some((-7.5, 9.5)),
        holm_interval: None,
        detectable: Some(11.9),
        ..fell(0.8)
    };
    assert_eq!(
        plain(&small, 1, en),
        "Rose by 1 point (95% interval: −8 to +10). No change shown. A change of about 12 points would have been found four times out of five; a smaller one may be there."
    );
    let verdict = Verdict::NotTested(NotTested::Assumed);
    let untested = Change { interval: None, p_holm: None, verdict, ..small };
    assert!(plain(&untested, 1, fi).starts_with("Pisteet nousivat 1 pisteen. Ei testattu: "));
}

#[test]
fn questions_and_their_scales() {
    use Better::{Higher, Lower};
    let name = |metric, min, max, better, language| {
        metric_and_scale(
            metric,
            Scale::new(min, max, better).expect("a scale"),
            Words::of(language),
        )
    };
    assert_eq!(name(Metric::Csat, 1, 5, Higher, Language::En), "CSAT 1–5");
    assert_eq!(name(Metric::Ces, 1, 7, Higher, Language::Fi), "CES 1–7 (helppous)");
    assert_eq!(name(Metric::Ces, 1, 5, Lower, Language::Sv), "CES 1–5 (låg ansträngning är bra)");
    assert_eq!(name(Metric::Rating, 1, 6, Lower, Language::Fi), "Arvosana 1–6 (pieni on hyvä)");
}

fn arguments(file: PathBuf, json: bool) -> ReportArgs {
    let form = ReportForm { json, markdown: false };
    ReportArgs { file, before: None, after: None, outcome: None, form }
}

#[test]
fn the_command_names_rounds_it_does_not_know() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("small.ron");
    std::fs::write(&path, SMALL).expect("written");
    let mut args = arguments(path.clone(), false);
    args.before = Some("Winter".into());
    let message = args.run(english()).expect_err("no such round");
    assert_eq!(message, "There is no round “Winter”. The rounds are: “Spring”, “Autumn”.");
    args.before = Some("r2".into());
    args.after = Some("spring".into());
    let turned = args.run(english()).expect("a report");
    assert!(turned.stdout.contains("Before: Autumn (12 Oct 2026). After: Spring"));
    assert!(turned.stderr.starts_with("The later round is dated before the earlier one"));
    args.after = None;
    assert!(args.run(english()).expect_err("no later round").contains("no second round"));
    let missing = arguments(folder.path().join("missing.ron"), true).run(english());
    assert!(missing.expect_err("no file").contains("missing.ron"));
}

#[test]
fn two_files_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) = (folder.path().join("old.ron"), folder.path().join("new.ron"));
    std::fs::write(&old, SMALL).expect("written");
    let renamed = SMALL.replace(r#"id: "t5", name: "Receipt""#, r#"id: "t6", name: "Cup""#);
    std::fs::write(&new, renamed).expect("written");
    let run = |json, markdown| {
        let form = ReportForm { json, markdown };
        CompareArgs { before: old.clone(), after: new.clone(), form }
            .run(english())
            .expect("compared")
            .stdout
    };
    let value: serde_json::Value = serde_json::from_str(&run(true, false)).expect("JSON");
    assert_eq!(value["compared"]["before"], "old");
    assert_eq!(value["added"], serde_json::json!(["Cup"]));
    assert_eq!(value["removed"], serde_json::json!(["Receipt"]));
    let text = run(false, false);
    assert!(text.contains("Only in the later file\n----------------------\n- Cup\n"));
    assert!(run(false, true).contains("## Only in the earlier file\n\n- Receipt\n"));
}

#[test]
fn the_sample_says_what_it_was_made_to_say() {
    let path = sample("kahvila.ron");
    let json = arguments(path, true).run(english()).expect("a report").stdout;
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let after = value["compared"]["after"].as_str().expect("two rounds");
    let drops = value["drops"][after].as_array().expect("drops");
    let queue = drops.iter().find(|gap| gap["to"] == "Jono kassalla").expect("a drop");
    // The two touchpoints ask different questions, so it is no more than possible.
    assert_eq!(
        (&queue["verdict"], &queue["reason"]),
        (&"possible".into(), &"different_questions".into())
    );
    assert!(drops.iter().any(|gap| gap["verdict"] == "confirmed"));
    assert!(drops.iter().all(|gap| gap["diff"].as_f64().is_some_and(|diff| diff < 0.0)));
}

fn english() -> &'static polku::i18n::Words {
    polku::i18n::Words::of(Language::En)
}

/// The rows of the Markdown tables under a heading.
fn rows<'a>(markdown: &'a str, heading: &str) -> Vec<&'a str> {
    let part = markdown.split("\n## ").find(|part| part.starts_with(heading)).unwrap_or_default();
    part.lines().filter(|line| line.starts_with('|')).collect()
}

#[test]
fn text_and_markdown_tell_what_came_of_actions() {
    let journey = file::read(&sample("kahvila.ron")).expect("a journey").0.journey;
    let report = report(&journey);
    let effects = polku::analysis::effects(&report);
    let measured: Vec<_> = effects.iter().flatten().collect();
    assert!(!measured.is_empty());
    for language in Language::ALL {
        let words = Words::of(language);
        let flat = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let markdown = flat(markdown::report(&report, words));
        for one in &measured {
            let said = polku::wording::acting::effect_sentence(one, words);
            assert!(markdown.contains(&flat(said.clone())), "{said}: {markdown}");
        }
    }
    let json: serde_json::Value = serde_json::from_str(&json::report(&report)).expect("JSON");
    let told = json["actions"].as_array().into_iter().flatten();
    let told: Vec<_> = told.filter_map(|one| one["measured"].as_array()).flatten().collect();
    assert_eq!(told.len(), measured.len());
    assert!((told[0]["after"].as_f64().expect("a score") - measured[0].after).abs() < 1e-12);
}

#[test]
fn every_interval_of_json_is_in_the_tables() {
    let journey = file::read(&sample("kahvila.ron")).expect("a journey").0.journey;
    let report = report(&journey);
    let words = english();
    let markdown = markdown::report(&report, words);
    for (stage, one) in report.touchpoints() {
        let table = rows(&markdown, &stage.name).join("\n");
        for score in one.surveys.iter().flat_map(|survey| survey.rounds.iter().flatten()) {
            if let Some(interval) = score.score100 {
                // Only that of the round looked at stands beside what is said of the target.
                let ends = (interval.lo, interval.hi);
                let is_there = |target| table.contains(&words.score_range_against(ends, target));
                assert!(is_there(None) || is_there(one.target), "{ends:?}: {table}");
            }
            if let Some(best) = score.top_box.filter(|_| report.current.is_some()) {
                let range = words.rate_range(best.value, (best.lo, best.hi));
                let is_current = report
                    .current
                    .and_then(|at| one.headline()?.rounds.get(at)?.as_ref())
                    .is_some_and(|current| std::ptr::eq(current, score));
                assert!(!is_current || table.contains(&range), "{range}: {table}");
            }
        }
    }
    let steps = rows(&markdown, "From one touchpoint to the next");
    let gaps = report.current.map(|at| report.gaps[at].len());
    assert_eq!(Some(steps.len()), gaps.map(|count| count + 2));
}

#[test]
fn no_interval_is_written_as_one_number() {
    for language in Language::ALL {
        let journey = file::read(&sample("kahvila.ron")).expect("a journey").0.journey;
        let markdown = markdown::report(&report(&journey), Words::of(language));
        let kpis: Vec<&str> = markdown.lines().filter(|line| line.contains('(')).collect();
        for line in kpis {
            for part in line.split('(').skip(1) {
                let inner = part.split(')').next().unwrap_or_default();
                if let Some((lo, hi)) = inner.split_once('–') {
                    assert_ne!(lo, hi, "{line}");
                }
            }
        }
    }
}

/// An interval that is wider since several are looked at is not called that of one alone.
#[test]
fn a_corrected_interval_says_so() {
    let mut journey = file::read(&sample("webshop.ron")).expect("a journey").0.journey;
    let last = journey.rounds.last().expect("a round").clone();
    let id = polku::journey::RoundId::new("later").expect("an id");
    let day = "2026-12-14".parse().ok();
    journey.rounds.push(polku::journey::Round::new(id.clone(), "December 2026", day));
    let ids: Vec<_> = journey.touchpoints().map(|(_, one)| one.id.clone()).collect();
    for one in ids {
        for survey in &mut journey.touchpoint_mut(&one).expect("a touchpoint").surveys {
            let Some(answers) = survey.answers_of(&last.id) else { continue };
            let answers = polku::journey::Answers { round: id.clone(), ..answers.clone() };
            let more = polku::journey::Survey::clone(survey).with_answers(answers);
            *survey = std::sync::Arc::new(more.expect("answers"));
        }
    }
    let markdown = markdown::report(&report(&journey), english());
    let lines: Vec<&str> = markdown
        .lines()
        .filter(|line| line.contains("95% interval") && line.contains(" a year"))
        .collect();
    assert!(lines.len() > 5, "{markdown}");
    for line in lines {
        assert!(line.contains("95% interval, corrected: "), "{line}");
    }
}
