//! KPIs, and where customers leave.

use super::*;

#[test]
fn a_new_name_is_typed_over_and_a_formula_names_what_has_none() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num5);
    let named = |user: &User, name: &str| {
        user.journey().stages.iter().flat_map(|stage| &stage.kpis).any(|kpi| kpi.name == name)
    };
    user.press("Lisää mittari");
    user.press_last("Osto");
    user.types("Paluut");
    assert!(named(&user, "Paluut"));
    user.press("Lisää mittari");
    user.press_last("Osto");
    user.choose("Laskutapa", "Asiakaspoistuma");
    assert!(named(&user, "Asiakaspoistuma"), "the name of its formula");
}

#[test]
fn a_typed_input_changes_the_row_and_nonsense_is_refused() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num5);
    user.must_see("Mittarit");
    user.press_role(Role::ListBoxOption, "Tavoittavuus");
    user.fills("Syksy 2026", "sata");
    user.must_see("ei ole luku");
    assert_eq!(user.field("Syksy 2026"), "sata");
    user.fills("Syksy 2026", "12600");
    let sentences = sentences(&user, Role::ListBoxOption);
    assert!(sentences.iter().any(|one| one.contains("Tavoittavuus")), "{sentences:?}");
    let reach = user.journey().kpis().find(|kpi| kpi.name == "Tavoittavuus").cloned();
    let value = reach.and_then(|kpi| Some(kpi.values().last()?.inputs.first()?.get()));
    assert_eq!(value, Some(12600.0));
    user.keys(CTRL, Key::Z);
}

#[test]
fn customers_are_counted_where_they_leave() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num5);
    user.press("Näytetään: Missä asiakkaat lähtevät");
    user.must_see("Kirjaa, kuinka moni asiakas pääsi kuhunkin kosketuspisteeseen");
    user.fills("Ajanvaraus, Syksy 2026: asiakkaita", "400");
    user.fills("Jono kassalla, Syksy 2026: asiakkaita", "monta");
    user.must_see("”monta” ei ole asiakkaiden määrä kokonaislukuna.");
    user.fills("Jono kassalla, Syksy 2026: asiakkaita", "300");
    user.must_see(
        "Syksy 2026: vähiten jatketaan Ajanvaraus → Jono kassalla: 75\u{a0}% jatkaa (71–79).",
    );
    let autumn = RoundId::new("r-syksy26").expect("an id");
    assert_eq!(user.touchpoint(QUEUE).reached.get(&autumn), Some(&300));
}

#[test]
fn customers_who_leave_stand_under_the_curve_on_screen_on_paper_and_in_the_report() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num5);
    user.press("Näytetään: Missä asiakkaat lähtevät");
    user.fills("Ajanvaraus, Syksy 2026: asiakkaita", "400");
    user.fills("Jono kassalla, Syksy 2026: asiakkaita", "300");
    user.keys(CTRL, Key::Num1);
    assert!(user.has(Role::Button, "Jono kassalla: 300 asiakasta"));
    assert!(!user.has(Role::Button, "Tuote: 0 asiakasta"), "nobody was counted there");
    user.press("Jono kassalla: 300 asiakasta");
    user.must_see(QUEUE);
    let (journey, words) = (user.journey(), Words::of(Language::Fi));
    let report = polku::analysis::report(&journey);
    let picture =
        Picture { journey: &journey, report: &report, words, view: polku::export::View::Map };
    let svg = picture.svg();
    assert!(svg.contains("Asiakkaita ja osuus, joka jatkaa tänne"), "the title of the band");
    assert!(svg.contains(">75\u{a0}%<") && svg.contains(">(71–79)<"), "the share and its interval");
    let text = polku::export::markdown::report(&report, words);
    assert!(text.contains("## Missä asiakkaat lähtevät"), "{text}");
    assert!(text.contains("| 300 | 75\u{a0}% | 71–79 |"), "{text}");
}

#[test]
fn a_journey_without_counted_customers_has_no_band() {
    let user = cafe();
    assert!(!user.names().iter().any(|name| name.ends_with("asiakasta")), "{:?}", user.names());
}
