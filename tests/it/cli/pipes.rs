//! Pipes, and a machine without a display.

use super::*;

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::new();
    let file = sample("webshop");
    let mut command = desk.command(&["report", text(&file), "--json"]);
    let mut child = command.spawn().expect("the program runs");
    // One byte is read, then the pipe is closed; a report is larger than a pipe holds.
    let mut first = [0];
    let mut pipe = child.stdout.take().expect("a pipe");
    pipe.read_exact(&mut first).expect("a byte");
    drop(pipe);
    let said = Said::of(child.wait_with_output().expect("the program ends"));
    assert_eq!((said.code, said.err.as_str(), &first), (Some(0), "", b"{"));
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_window_fails_with_a_message_for_people() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    for arguments in [&[][..], &["a.ron"], &["--renderer", "glow"], &["--lang", "fi", "a.ron"]] {
        let message = desk.refused(arguments);
        assert!(message.contains("DISPLAY") && message.contains("polku export"), "{message}");
        for noise in [".cargo", ".rs:", "EventLoop", "os error"] {
            assert!(!message.contains(noise), "“{noise}” in: {message}");
        }
    }
    assert!(desk.refused(&["--lang", "xx"]).contains("fi, sv or en"));
}
