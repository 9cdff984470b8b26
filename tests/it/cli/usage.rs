//! Usage, help and completions.

use super::*;

#[test]
fn the_version_and_the_help_are_printed() {
    let desk = Desk::new();
    assert_eq!(desk.done(&["--version"]), format!("polku {}\n", env!("CARGO_PKG_VERSION")));
    let help = desk.done(&["--help"]);
    for command in
        ["new", "check", "import", "convert", "report", "compare", "export", "completions"]
    {
        assert!(help.contains(&format!("\n  {command} ")), "{command} in the help");
        assert!(desk.done(&[command, "--help"]).contains("Usage: polku "), "{command}");
    }
    assert_eq!(names_in(desk.0.path()), [""; 0]);
}

#[test]
fn wrong_usage_ends_with_code_2() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let wrong: &[&[&str]] = &[
        &["--fly"],
        &["check"],
        &["report"],
        &["report", "a.ron", "--json", "--markdown"],
        &["report", "a.ron", "b.ron"],
        &["compare", "a.ron"],
        &["export", "a.ron"],
        &["export", "a.ron", "-o", "a.svg", "--view", "circle"],
        &["export", "a.ron", "-o", "a.png", "--scale", "large"],
        &["new"],
        &["import", "a.csv"],
        &["convert", "a.mmd"],
        &["convert", "a.mmd", "-o", "b.ron", "--from", "tablet"],
        &["import", "a.csv", "--into", "a.ron", "--again", "--replace"],
        &["completions", "tortoise"],
        &["--renderer", "crayon"],
    ];
    for arguments in wrong {
        let message = desk.misused(arguments);
        assert!(message.starts_with("error: "), "{arguments:?}: {message}");
    }
    assert_eq!(names_in(desk.0.path()), ["a.ron"]);
}

#[test]
fn completions_know_every_command() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = desk.done(&["completions", shell]);
        for word in ["polku", "import", "save-mapping", "markdown"] {
            assert!(script.contains(word), "{word} in {shell}");
        }
    }
}
