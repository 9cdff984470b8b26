//! How the page looks: the program's own colours, light and dark, on screen and on paper.

use crate::paint::theme::{DARK, LIGHT, Theme};
use egui::Color32;

/// The style sheet.
pub(super) fn css() -> String {
    let (light, dark) = (colours(&LIGHT), colours(&DARK));
    // The system's choice, unless the reader has chosen; paper is always light.
    format!(
        ":root{{{light}color-scheme:light}}\n\
         @media screen{{:root[data-look=dark]{{{dark}color-scheme:dark}}}}\n\
         @media screen and (prefers-color-scheme:dark){{:root:not([data-look=light]){{{dark}color-scheme:dark}}}}\n\
         {}",
        include_str!("../../../assets/web/report.css")
    )
}

fn colours(theme: &Theme) -> String {
    let named: [(&str, Color32); 11] = [
        ("ground", theme.canvas),
        ("surface", theme.surface),
        ("sunken", theme.sunken),
        ("line", theme.line),
        ("text", theme.text),
        ("muted", theme.muted),
        ("accent", theme.accent),
        ("better", theme.better),
        ("worse", theme.worse),
        ("caution", theme.caution),
        ("paper", LIGHT.surface),
    ];
    named.iter().map(|(name, color)| format!("--{name}:{};", hex(*color))).collect()
}

fn hex(color: Color32) -> String {
    format!("rgb({} {} {})", color.r(), color.g(), color.b())
}
