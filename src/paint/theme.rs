//! Colours and sizes. The only place where a colour is written down.
//!
//! Blue is better and orange is worse everywhere, never without a sign and a shape.

#![expect(clippy::disallowed_methods, reason = "the only place where a colour is written down")]

use super::fonts::{regular, semibold};
use crate::journey::{LoopState, StageKind};
use egui::style::{Selection, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, Margin, Stroke, Style, TextStyle, Visuals, vec2};

/// The space that everything is a multiple of.
pub const GRID: f32 = 4.0;
/// Corner radius of buttons and fields.
pub const RADIUS: u8 = 6;
/// Corner radius of cards.
pub const CARD_RADIUS: u8 = 8;

/// A picture keeps its own colours.
pub const UNTINTED: Color32 = Color32::WHITE;

/// Every colour of a look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Light on dark.
    pub dark: bool,
    /// Behind everything.
    pub canvas: Color32,
    /// Panels and cards.
    pub surface: Color32,
    /// Fields and quiet buttons.
    pub sunken: Color32,
    /// Lines between things.
    pub line: Color32,
    /// Edges of fields and buttons.
    pub edge: Color32,
    /// Text.
    pub text: Color32,
    /// Secondary text. At least 4.5:1 on canvas and surface.
    pub muted: Color32,
    /// The one accent.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Behind what is selected.
    pub accent_soft: Color32,
    /// Better.
    pub better: Color32,
    /// Worse.
    pub worse: Color32,
    /// Behind worse.
    pub worse_soft: Color32,
    /// Behind better.
    pub better_soft: Color32,
    /// Warnings: small samples, guesses.
    pub caution: Color32,
    /// Wrong input.
    pub error: Color32,
    /// The 95 % band around the curve.
    pub band: Color32,
    /// The curve of the round before.
    pub before: Color32,
    /// Behind a note in the opportunity lane.
    pub note_soft: Color32,
    stages: [Color32; 6],
}

/// The light look; also the one of print.
pub const LIGHT: Theme = Theme {
    dark: false,
    canvas: Color32::from_rgb(0xF7, 0xF8, 0xFA),
    surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    sunken: Color32::from_rgb(0xF1, 0xF4, 0xF7),
    line: Color32::from_rgb(0xE3, 0xE7, 0xEC),
    edge: Color32::from_rgb(0xCB, 0xD2, 0xD9),
    text: Color32::from_rgb(0x1F, 0x29, 0x33),
    muted: Color32::from_rgb(0x5A, 0x67, 0x74),
    accent: Color32::from_rgb(0x0B, 0x5C, 0xAD),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    accent_soft: Color32::from_rgb(0xE6, 0xF0, 0xFA),
    better: Color32::from_rgb(0x0B, 0x5C, 0xAD),
    worse: Color32::from_rgb(0xB8, 0x4E, 0x08),
    worse_soft: Color32::from_rgb(0xFD, 0xE8, 0xD9),
    better_soft: Color32::from_rgb(0xE6, 0xF0, 0xFA),
    caution: Color32::from_rgb(0x8A, 0x5A, 0x0B),
    error: Color32::from_rgb(0xB4, 0x23, 0x18),
    band: Color32::from_rgba_premultiplied(0x02, 0x12, 0x22, 0x32),
    before: Color32::from_rgb(0x7B, 0x87, 0x94),
    note_soft: Color32::from_rgb(0xE6, 0xF4, 0xEE),
    stages: [
        Color32::from_rgb(0x3B, 0x6F, 0xB6),
        Color32::from_rgb(0x22, 0x7D, 0x74),
        Color32::from_rgb(0x85, 0x68, 0x19),
        Color32::from_rgb(0x8C, 0x4A, 0x8F),
        Color32::from_rgb(0xB1, 0x4C, 0x2C),
        Color32::from_rgb(0x52, 0x60, 0x6D),
    ],
};

/// The dark look.
pub const DARK: Theme = Theme {
    dark: true,
    canvas: Color32::from_rgb(0x12, 0x17, 0x1D),
    surface: Color32::from_rgb(0x1B, 0x22, 0x2A),
    sunken: Color32::from_rgb(0x24, 0x2D, 0x37),
    line: Color32::from_rgb(0x2D, 0x38, 0x44),
    edge: Color32::from_rgb(0x4A, 0x57, 0x66),
    text: Color32::from_rgb(0xE8, 0xED, 0xF2),
    muted: Color32::from_rgb(0xA4, 0xB1, 0xBE),
    accent: Color32::from_rgb(0x6C, 0xB0, 0xF5),
    on_accent: Color32::from_rgb(0x0C, 0x16, 0x20),
    accent_soft: Color32::from_rgb(0x1C, 0x37, 0x52),
    better: Color32::from_rgb(0x6C, 0xB0, 0xF5),
    worse: Color32::from_rgb(0xF7, 0xA0, 0x5C),
    worse_soft: Color32::from_rgb(0x4A, 0x2D, 0x17),
    better_soft: Color32::from_rgb(0x1C, 0x37, 0x52),
    caution: Color32::from_rgb(0xE9, 0xB9, 0x55),
    error: Color32::from_rgb(0xFF, 0x8A, 0x80),
    band: Color32::from_rgba_premultiplied(0x1D, 0x30, 0x42, 0x48),
    before: Color32::from_rgb(0x8D, 0x9A, 0xA8),
    note_soft: Color32::from_rgb(0x1B, 0x3B, 0x31),
    stages: [
        Color32::from_rgb(0x3B, 0x6F, 0xB6),
        Color32::from_rgb(0x22, 0x7D, 0x74),
        Color32::from_rgb(0x85, 0x68, 0x19),
        Color32::from_rgb(0x8C, 0x4A, 0x8F),
        Color32::from_rgb(0xB1, 0x4C, 0x2C),
        Color32::from_rgb(0x52, 0x60, 0x6D),
    ],
};

impl Theme {
    /// The colour of a stage's header. Text on it is white in both looks.
    #[must_use]
    pub fn stage(&self, kind: StageKind) -> Color32 {
        let [awareness, consideration, purchase, usage, advocacy, other] = self.stages;
        match kind {
            StageKind::Awareness => awareness,
            StageKind::Consideration => consideration,
            StageKind::Purchase => purchase,
            StageKind::Use => usage,
            StageKind::Advocacy => advocacy,
            StageKind::Other => other,
        }
    }

    /// The screen between pages, when nothing is to be seen.
    #[must_use]
    pub fn blank() -> Color32 {
        Color32::BLACK
    }

    /// Text on a stage's header.
    #[must_use]
    pub fn on_stage(&self) -> Color32 {
        LIGHT.surface
    }

    /// The quiet ground of a stage's column.
    #[must_use]
    pub fn stage_ground(&self, kind: StageKind) -> Color32 {
        self.stage(kind).gamma_multiply(if self.dark { 0.14 } else { 0.055 })
    }

    /// The further the closed loop has come, the nearer to better.
    #[must_use]
    pub fn loop_state(&self, state: LoopState) -> Color32 {
        match state {
            LoopState::New => self.worse,
            LoopState::Answered => self.before,
            LoopState::ActedOn => self.before.lerp_to_gamma(self.better, 0.55),
            LoopState::Told => self.better,
        }
    }

    /// Better, worse or neither, by sign.
    #[must_use]
    pub fn by_sign(&self, diff: f64) -> Color32 {
        if diff > 0.0 {
            self.better
        } else if diff < 0.0 {
            self.worse
        } else {
            self.muted
        }
    }

    /// The style of all widgets.
    #[must_use]
    pub fn style(&self) -> Style {
        let text_styles = [
            (TextStyle::Small, regular(11.5)),
            (TextStyle::Body, regular(13.5)),
            (TextStyle::Button, regular(13.5)),
            (TextStyle::Monospace, regular(13.5)),
            (TextStyle::Heading, semibold(17.0)),
            (TextStyle::Name("strong".into()), semibold(13.5)),
            (TextStyle::Name("title".into()), semibold(24.0)),
        ];
        let visuals = self.visuals();
        let mut style = Style { text_styles: text_styles.into(), visuals, ..Style::default() };
        style.spacing.item_spacing = vec2(2.0 * GRID, 1.5 * GRID);
        style.spacing.button_padding = vec2(2.5 * GRID, 1.25 * GRID);
        style.spacing.interact_size = vec2(8.0 * GRID, 7.0 * GRID);
        style.spacing.menu_margin = Margin::same(6);
        style.spacing.window_margin = Margin::same(20);
        style.spacing.combo_width = 120.0;
        style.spacing.text_edit_width = 220.0;
        style.spacing.tooltip_width = 380.0;
        style.spacing.scroll = egui::style::ScrollStyle {
            // A quiet handle and no ground: on the canvas a ground is a line that means nothing.
            foreground_color: true,
            dormant_background_opacity: 0.0,
            active_background_opacity: 0.0,
            dormant_handle_opacity: 0.25,
            active_handle_opacity: 0.4,
            ..egui::style::ScrollStyle::thin()
        };
        style.interaction.tooltip_delay = 0.35;
        style
    }

    fn visuals(&self) -> Visuals {
        let mut visuals = if self.dark { Visuals::dark() } else { Visuals::light() };
        visuals.widgets = self.widgets();
        visuals.selection =
            Selection { bg_fill: self.accent_soft, stroke: Stroke::new(1.0, self.accent) };
        visuals.weak_text_color = Some(self.muted);
        visuals.hyperlink_color = self.accent;
        visuals.faint_bg_color = self.canvas;
        visuals.extreme_bg_color = self.surface;
        visuals.text_edit_bg_color = Some(self.surface);
        visuals.code_bg_color = self.sunken;
        visuals.warn_fg_color = self.caution;
        visuals.error_fg_color = self.error;
        visuals.window_fill = self.surface;
        visuals.window_stroke = Stroke::new(1.0, self.edge);
        visuals.window_corner_radius = CornerRadius::same(10);
        visuals.menu_corner_radius = CornerRadius::same(CARD_RADIUS);
        visuals.panel_fill = self.surface;
        visuals.indent_has_left_vline = false;
        visuals
    }

    fn widgets(&self) -> Widgets {
        let base = |fill: Color32, edge: Color32, text: Color32| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(1.0, edge),
            corner_radius: CornerRadius::same(RADIUS),
            fg_stroke: Stroke::new(1.0, text),
            expansion: 0.0,
        };
        let mut active = base(self.accent_soft, self.accent, self.text);
        // A visible ring on whatever has the keyboard.
        active.bg_stroke = Stroke::new(2.0, self.accent);
        Widgets {
            noninteractive: base(self.surface, self.line, self.text),
            inactive: base(self.surface, self.edge, self.text),
            hovered: base(self.sunken, self.muted, self.text),
            active,
            open: base(self.sunken, self.edge, self.text),
        }
    }
}

/// Puts both looks and the fonts into a context.
pub fn install(ctx: &egui::Context) {
    super::fonts::install(ctx);
    ctx.set_style_of(egui::Theme::Light, LIGHT.style());
    ctx.set_style_of(egui::Theme::Dark, DARK.style());
}

/// The colours that belong to the look a context has now.
#[must_use]
pub fn of(ctx: &egui::Context) -> &'static Theme {
    match ctx.theme() {
        egui::Theme::Light => &LIGHT,
        egui::Theme::Dark => &DARK,
    }
}
