//! The one font family, built in.

use egui::{FontData, FontDefinitions, FontFamily, FontId};
use std::sync::Arc;

/// The name of the family, as SVG and PDF need it.
pub const FAMILY: &str = "Inter";

/// Every font file of the program.
pub const FILES: [&[u8]; 2] = [REGULAR, SEMIBOLD];

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// Puts the fonts into a context.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8]| {
        fonts.font_data.insert(name.into(), Arc::new(FontData::from_static(bytes)));
    };
    add("Inter-Regular", REGULAR);
    add("Inter-SemiBold", SEMIBOLD);
    let regular = || vec!["Inter-Regular".to_owned()];
    fonts.families.insert(FontFamily::Proportional, regular());
    fonts.families.insert(FontFamily::Monospace, regular());
    fonts
        .families
        .insert(semibold_family(), vec!["Inter-SemiBold".to_owned(), "Inter-Regular".to_owned()]);
    ctx.set_fonts(fonts);
}

/// The family of emphasised text.
#[must_use]
pub fn semibold_family() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Ordinary text of a size in points.
#[must_use]
pub fn regular(size: f32) -> FontId {
    FontId::proportional(size)
}

/// Emphasised text of a size in points.
#[must_use]
pub fn semibold(size: f32) -> FontId {
    FontId::new(size, semibold_family())
}
