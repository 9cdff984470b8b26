//! Keys as they are called on the keyboards of a language.

use crate::i18n::Words;
use egui::{Context, KeyboardShortcut};

/// A shortcut, for menus and lists of keys: egui names keys in English.
#[must_use]
pub fn said(ctx: &Context, keys: &KeyboardShortcut, words: &Words) -> String {
    let text = ctx.format_shortcut(keys);
    let shift = format!("{}+", words.text("key-shift"));
    let text = text.replace("Shift+", &shift);
    let arrows =
        [(["Left", "⏴"], "←"), (["Right", "⏵"], "→"), (["Up", "⏶"], "↑"), (["Down", "⏷"], "↓")];
    for (names, arrow) in arrows {
        // The last of the keys; “PageUp” is another one.
        let held = names.iter().find_map(|name| text.strip_suffix(name));
        if let Some(held) = held.filter(|held| held.is_empty() || held.ends_with('+')) {
            return format!("{held}{arrow}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use egui::{Key, Modifiers};

    #[test]
    fn keys_are_called_as_on_the_keyboard() {
        let ctx = Context::default();
        let said = |modifiers, key, language| {
            said(&ctx, &KeyboardShortcut::new(modifiers, key), Words::of(language))
        };
        let both = Modifiers::COMMAND | Modifiers::SHIFT;
        if cfg!(not(target_os = "macos")) {
            assert_eq!(said(both, Key::N, Language::Fi), "Ctrl+Vaihto+N");
            assert_eq!(said(both, Key::N, Language::Sv), "Ctrl+Skift+N");
            assert_eq!(said(both, Key::N, Language::En), "Ctrl+Shift+N");
            assert_eq!(said(Modifiers::ALT, Key::ArrowLeft, Language::Fi), "Alt+←");
        }
        assert_eq!(said(Modifiers::NONE, Key::PageUp, Language::Fi), "PageUp");
    }
}
