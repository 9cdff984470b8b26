//! `polku new`.

use super::*;

#[test]
fn every_template_is_made_in_every_language() {
    let desk = Desk::new();
    let list = desk.done(&["new", "--list-templates"]);
    for template in templates::list() {
        assert!(list.lines().any(|line| line.starts_with(template.name)), "{list}");
        for language in templates::LANGUAGES {
            let name = format!("{}.{language}.ron", template.name);
            let made = ["new", "--template", template.name, "--lang", language, "-o", &name];
            assert_eq!(desk.done(&made), "");
            let expected = template.journey(language).expect("a template");
            assert_eq!(journey_of(&desk.path(&name)), expected, "{name}");
            assert!(desk.done(&["check", &name]).starts_with(&format!("{name}: ok (")));
        }
    }
}

#[test]
fn a_new_journey_without_a_template_has_the_five_stages_in_the_systems_language() {
    let desk = Desk::new();
    desk.done(&["new", "-o", "en.ron"]);
    assert_eq!(journey_of(&desk.path("en.ron")).stages.len(), 5);
    assert!(desk.read("en.ron").contains("Awareness\""));
    let mut finnish = desk.command(&["new", "-o", "fi.ron"]);
    finnish.env("LANG", "fi_FI.UTF-8").env("LC_CTYPE", "fi_FI.UTF-8");
    assert!(finnish.status().expect("the program runs").success());
    assert!(cfg!(not(unix)) || desk.read("fi.ron").contains("Tietoisuus"));
}

#[test]
fn a_new_journey_overwrites_nothing_unless_told_to() {
    let desk = Desk::with(&[("a.ron", "mine")]);
    let message = desk.refused(&["new", "-o", "a.ron"]);
    assert!(message.contains("a.ron") && message.contains("--force"), "{message}");
    assert_eq!(desk.read("a.ron"), "mine");
    desk.done(&["new", "--force", "-o", "a.ron"]);
    assert_eq!(journey_of(&desk.path("a.ron")).stages.len(), 5);
    let message = desk.refused(&["new", "--template", "castle", "-o", "b.ron"]);
    assert!(message.contains("castle") && message.contains("cafe"), "{message}");
    assert!(desk.refused(&["new", "--lang", "tlh", "-o", "b.ron"]).contains("tlh"));
    assert!(desk.refused(&["new", "-o", "gone/b.ron"]).contains("no such file or folder"));
    assert_eq!(names_in(desk.0.path()), ["a.ron"]);
}
