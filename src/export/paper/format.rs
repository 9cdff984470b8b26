//! Sizes of paper.

use egui::{Vec2, vec2};

/// Points of 1/96 inch in a millimetre.
pub const PX_PER_MM: f32 = 96.0 / 25.4;

/// How large a page is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PageSize {
    /// One page as large as what stands on it.
    #[default]
    Fit,
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 420 × 594 mm.
    A2,
    /// 594 × 841 mm.
    A1,
    /// 841 × 1189 mm.
    A0,
    /// 8.5 × 11 inches.
    Letter,
}

impl PageSize {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] =
        [Self::Fit, Self::A4, Self::A3, Self::A2, Self::A1, Self::A0, Self::Letter];

    /// Its name where it is typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fit => "fit",
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A2 => "a2",
            Self::A1 => "a1",
            Self::A0 => "a0",
            Self::Letter => "letter",
        }
    }

    /// The one of this name, in small or capital letters.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name().eq_ignore_ascii_case(text))
    }

    /// Width and height standing upright, in millimetres. None for a page that fits its content.
    #[must_use]
    pub fn millimetres(self) -> Option<(f32, f32)> {
        Some(match self {
            Self::Fit => return None,
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::A2 => (420.0, 594.0),
            Self::A1 => (594.0, 841.0),
            Self::A0 => (841.0, 1189.0),
            Self::Letter => (215.9, 279.4),
        })
    }
}

/// A page: how large, and which way round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Page {
    /// Its size.
    pub size: PageSize,
    /// Its longer side lies.
    pub landscape: bool,
}

impl Page {
    /// An upright page of this size.
    #[must_use]
    pub fn upright(size: PageSize) -> Self {
        Self { size, landscape: false }
    }

    /// Width and height in points of 1/96 inch. None for a page that fits its content.
    #[must_use]
    pub fn points(self) -> Option<Vec2> {
        let (short, long) = self.size.millimetres()?;
        let size = if self.landscape { vec2(long, short) } else { vec2(short, long) };
        Some(size * PX_PER_MM)
    }

    /// How much larger a title is than on A4: a poster is read from afar.
    #[must_use]
    pub fn enlarged(self) -> f32 {
        self.size.millimetres().map_or(1.0, |(short, _)| (short / 210.0).max(1.0))
    }

    /// The space at each edge, in points: 17 mm on A4, more on larger paper. Letter has that of A4.
    #[must_use]
    pub fn margin(self) -> f32 {
        let Some((short, _)) = self.size.millimetres() else { return 28.0 };
        17.0 * PX_PER_MM * (short / 210.0).sqrt().clamp(1.0, 2.0)
    }
}
