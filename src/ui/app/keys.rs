//! What a frame's keys mean before anything is shown: `AltGr` types, and a key that is held acts once.

use egui::{Context, Event, Key, KeyboardShortcut, Modifiers, Ui};

/// Takes out of this frame's keys what nothing may act on.
///
/// `AltGr` arrives as Ctrl and Alt on Windows: such a press types a sign, which comes as a text of its own, and is no
/// shortcut. A key that is held repeats; what creates, removes or confirms must happen once a press.
pub(super) fn sift(ctx: &Context) {
    let typing = ctx.text_edit_focused();
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, modifiers, pressed: true, repeat, .. } = event else {
                return true;
            };
            !is_alt_gr(*modifiers) && (!repeat || repeats(*key, *modifiers, typing))
        });
    });
}

/// Alt and Ctrl together, as `AltGr` is reported where a keyboard has it.
fn is_alt_gr(held: Modifiers) -> bool {
    held.alt && (held.ctrl || held.command) && !held.mac_cmd
}

/// Whether a held key goes on doing what it does: moving, scrolling, zooming, taking back, and deleting letters.
fn repeats(key: Key, held: Modifiers, typing: bool) -> bool {
    if matches!(key, Key::Enter | Key::Escape) || is_function_key(key) {
        return false;
    }
    if matches!(key, Key::Delete | Key::Backspace | Key::Space) {
        return typing;
    }
    let with_ctrl = matches!(key, Key::Z | Key::Y | Key::Plus | Key::Minus) || !is_sign(key);
    with_ctrl || !(held.ctrl || held.command)
}

fn is_function_key(key: Key) -> bool {
    let name = key.name();
    name.len() > 1 && name.starts_with('F') && name[1..].bytes().all(|it| it.is_ascii_digit())
}

/// A letter, a digit or another sign, in short: not an arrow or the like.
fn is_sign(key: Key) -> bool {
    key.symbol_or_name().chars().count() == 1
        && !matches!(key, Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown)
}

/// Whether the keys were pressed in this frame; then they are used up.
pub(super) fn consume(ui: &Ui, shortcut: KeyboardShortcut) -> bool {
    ui.input_mut(|input| {
        let fits = |event: &Event| {
            matches!(event, Event::Key { key, modifiers, pressed: true, .. }
                if *key == shortcut.logical_key && held(*modifiers, shortcut))
        };
        let at = input.events.iter().position(fits);
        at.map(|at| input.events.remove(at)).is_some()
    })
}

/// Exactly these modifiers. Signs that some keyboards have above others may be typed with Shift.
fn held(now: Modifiers, shortcut: KeyboardShortcut) -> bool {
    let wanted = shortcut.modifiers;
    let shift_is_free = matches!(shortcut.logical_key, Key::Plus | Key::Minus | Key::Questionmark);
    now.alt == wanted.alt
        && (now.shift == wanted.shift || shift_is_free)
        && now.matches_logically(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alt_gr_is_no_shortcut_and_option_on_a_mac_is_alt() {
        let windows = Modifiers { alt: true, ctrl: true, command: true, ..Modifiers::NONE };
        assert!(is_alt_gr(windows));
        assert!(!is_alt_gr(Modifiers::ALT));
        assert!(!is_alt_gr(Modifiers::COMMAND));
        let export = KeyboardShortcut::new(Modifiers::COMMAND, Key::E);
        assert!(!held(windows, export), "€ does not export");
        assert!(held(Modifiers { ctrl: true, command: true, ..Modifiers::NONE }, export));
    }

    #[test]
    fn what_creates_removes_or_confirms_does_so_once_a_press() {
        let ctrl = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };
        assert!(!repeats(Key::Enter, Modifiers::NONE, true));
        assert!(!repeats(Key::Delete, Modifiers::NONE, false));
        assert!(!repeats(Key::Enter, ctrl, false));
        assert!(!repeats(Key::S, ctrl, false));
        assert!(!repeats(Key::F5, Modifiers::NONE, false));
        assert!(repeats(Key::Delete, Modifiers::NONE, true), "letters in a field");
        assert!(repeats(Key::ArrowRight, Modifiers::ALT, false));
        assert!(repeats(Key::ArrowRight, ctrl, true), "word by word");
        assert!(repeats(Key::Z, ctrl, false));
        assert!(repeats(Key::F, Modifiers::NONE, true), "a letter is no function key");
    }
}
