//! Samples and templates.

use super::*;

#[test]
fn every_sample_and_template_opens_and_is_written_as_the_program_writes_it() {
    for path in samples().into_iter().chain(templates()).chain(trades()) {
        let text = text_of(&path);
        let opened = parse(&path, text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(opened.newer_format, None, "{}", path.display());
        assert_eq!(opened.journey.validate(), Ok(()), "{}", path.display());
        let written = to_text(&opened.journey).expect("text");
        assert!(written == text, "{} is not as the program writes it", path.display());
        let again = parse(&path, written.as_bytes()).expect("a journey");
        assert_eq!(again.journey, opened.journey, "{}", path.display());
    }
}

#[test]
fn a_trade_is_offered_in_every_language_with_the_same_numbers() {
    use polku::i18n::Language;
    use polku::ui::samples;
    for name in ["hairdresser", "repair", "restaurant", "association", "service"] {
        let all = Language::ALL.map(|language| {
            assert!(samples::offered(language).any(|one| one.name == name), "{name} {language:?}");
            samples::sample(name, language).expect("a sample")
        });
        let answers = all.each_ref().map(|journey| {
            let answers = journey.surveys().flat_map(|one| one.answers().to_vec());
            answers.map(|one| one.tally).collect::<Vec<_>>()
        });
        assert!(!answers[0].is_empty());
        assert_eq!(answers[0], answers[1], "{name}");
        assert_eq!(answers[0], answers[2], "{name}");
        let report = polku::analysis::report(&all[1]);
        let round = report.current.expect("a round");
        assert!(report.leaving.most > 0, "{name}: customers are counted");
        assert!(!report.drops(round).is_empty(), "{name}: there is a drop to be seen");
        assert!(all[1].touchpoints().any(|(_, one)| !one.feedback.is_empty()), "{name}");
    }
    assert_eq!(trades().len(), 15);
}

#[test]
fn every_template_file_is_built_in() {
    let built_in: Vec<String> = file::templates::list()
        .iter()
        .flat_map(|one| file::templates::LANGUAGES.map(|code| format!("{}.{code}.ron", one.name)))
        .collect();
    for path in templates() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(built_in.contains(&name), "{name} is no template of the program");
    }
    assert_eq!(templates().len(), built_in.len());
}

#[test]
fn a_template_holds_the_same_in_every_language() {
    for template in file::templates::list() {
        let ids = file::templates::LANGUAGES.map(|code| {
            let journey = template.journey(code).expect("a template");
            let stages = journey.stages.iter().map(|one| one.id.to_string());
            let touchpoints = journey.touchpoints().map(|(_, one)| one.id.to_string());
            let surveys = journey.surveys().map(|one| one.id.to_string());
            stages.chain(touchpoints).chain(surveys).collect::<Vec<_>>()
        });
        assert_eq!(ids[0], ids[1], "{}", template.name);
        assert_eq!(ids[0], ids[2], "{}", template.name);
    }
}

#[test]
fn the_samples_of_the_window_are_those_of_the_folder() {
    for one in polku::ui::samples::SAMPLES {
        for (language, text) in one.texts {
            let code = language.code();
            let of_trade = root().join(format!("journeys/trades/{}.{code}.ron", one.name));
            let path = if of_trade.exists() { of_trade } else { sample(one.name) };
            assert!(text_of(&path) == *text, "{}", path.display());
            assert!(one.journey(*language).is_some(), "{}", path.display());
        }
    }
}
