//! An SVG as a PNG, drawn with our own fonts only.

use super::paper::letters::Letters;
use crate::i18n::Words;
use crate::wording::Say;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg;

/// Pictures of more pixels than this are refused: they need hundreds of megabytes of memory.
const MAX_PIXELS: f64 = 100e6;

/// Why there is no PNG.
#[derive(Debug)]
pub enum PngError {
    /// The SVG cannot be read.
    Svg(usvg::Error),
    /// The scale is zero, negative or not a number.
    Scale(f32),
    /// The picture would have more pixels than allowed.
    TooLarge {
        /// Width in pixels.
        width: f64,
        /// Height in pixels.
        height: f64,
    },
    /// The pixels cannot be written as PNG.
    Encode(String),
}

impl Say for PngError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Svg(error) => {
                let detail = error.to_string();
                words.with("png-error-drawing", &[("detail", (&detail).into())])
            }
            Self::Scale(_) => words.text("png-error-scale"),
            Self::TooLarge { width, height } => {
                let (width, height) = (words.number(*width, 0), words.number(*height, 0));
                let args = [("width", (&width).into()), ("height", (&height).into())];
                words.with("png-error-too-large", &args)
            }
            Self::Encode(detail) => words.with("png-error-drawing", &[("detail", detail.into())]),
        }
    }
}

/// Draws `svg` at `scale` pixels per point with these fonts and returns the bytes of a PNG file.
///
/// What the SVG does not paint stays transparent.
///
/// # Errors
///
/// If the SVG cannot be read, the scale is not above zero, or the picture has more than 100 megapixels.
pub fn png(svg: &str, letters: &Letters, scale: f32) -> Result<Vec<u8>, PngError> {
    if !scale.is_finite() || scale <= 0.0 {
        return Err(PngError::Scale(scale));
    }
    let tree =
        usvg::Tree::from_str(&letters.shown(svg), &letters.options()).map_err(PngError::Svg)?;
    // A hair less before rounding up, so that 300 × 1.1 does not become one pixel wider by a rounding error.
    let pixels = |length: f32| (f64::from(length) * f64::from(scale) - 1e-3).ceil().max(1.0);
    let (width, height) = (pixels(tree.size().width()), pixels(tree.size().height()));
    if width * height > MAX_PIXELS {
        return Err(PngError::TooLarge { width, height });
    }
    let mut pixmap =
        Pixmap::new(width as u32, height as u32).ok_or(PngError::TooLarge { width, height })?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    written(pixmap).map_err(|error| PngError::Encode(error.to_string()))
}

/// The bytes of a PNG file. Rows of a drawing are mostly like the one above, so that nothing is won by trying in every
/// row what else may be smaller; nor by saying of every pixel that nothing shines through.
fn written(pixmap: Pixmap) -> image::ImageResult<Vec<u8>> {
    let (width, height) = (pixmap.width(), pixmap.height());
    let is_opaque = pixmap.pixels().iter().all(PremultipliedColorU8::is_opaque);
    let (color, bytes) = if is_opaque {
        let colours = pixmap.pixels().iter();
        let bytes = colours.flat_map(|one| [one.red(), one.green(), one.blue()]).collect();
        (ExtendedColorType::Rgb8, bytes)
    } else {
        (ExtendedColorType::Rgba8, pixmap.take_demultiplied())
    };
    let mut file = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut file, CompressionType::Level(4), FilterType::Up);
    encoder.write_image(&bytes, width, height, color)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><text x="5" y="20" font-family="Inter" font-size="16" fill="#ff0000">Åä</text></svg>"##;

    fn pixels(png: &[u8]) -> Pixmap {
        Pixmap::decode_png(png).expect("what we wrote can be read")
    }

    #[test]
    fn size_follows_the_scale_and_text_leaves_ink() {
        let picture = pixels(&png(SVG, &Letters::default(), 1.5).expect("a small picture"));
        assert_eq!((picture.width(), picture.height()), (120, 45));
        assert!(picture.pixels().iter().any(|pixel| pixel.alpha() > 200));
        assert!(picture.pixel(0, 0).is_some_and(|pixel| pixel.alpha() == 0));
    }

    #[test]
    fn every_colour_is_written_as_it_is_with_and_without_what_shines_through() {
        let cover = r##"<rect width="80" height="30" fill="#1e8449"/><rect x="9" y="9" width="7" height="7" fill="#c0392b"/></svg>"##;
        let opaque = pixels(
            &png(&SVG.replace("</svg>", cover), &Letters::default(), 2.0).expect("a picture"),
        );
        let colour = |picture: &Pixmap, x, y| {
            picture.pixel(x, y).map(|one| (one.red(), one.green(), one.blue(), one.alpha()))
        };
        assert_eq!(colour(&opaque, 1, 1), Some((0x1e, 0x84, 0x49, 255)));
        assert_eq!(colour(&opaque, 20, 20), Some((0xc0, 0x39, 0x2b, 255)));
        assert_eq!(colour(&opaque, 159, 59), Some((0x1e, 0x84, 0x49, 255)));
        let thin = SVG.replace(
            "</svg>",
            r##"<rect width="9" height="9" fill="#ff0000" opacity="0.5"/></svg>"##,
        );
        let thin = pixels(&png(&thin, &Letters::default(), 1.0).expect("a picture"));
        assert!(
            colour(&thin, 2, 2)
                .is_some_and(|(red, _, _, alpha)| red == alpha && (126..=129).contains(&alpha))
        );
        assert_eq!(colour(&thin, 60, 2), Some((0, 0, 0, 0)));
    }

    #[test]
    fn refuses_what_is_too_large_or_no_picture() {
        assert!(matches!(png(SVG, &Letters::default(), 300.0), Err(PngError::TooLarge { .. })));
        assert!(matches!(png(SVG, &Letters::default(), 0.0), Err(PngError::Scale(_))));
        assert!(matches!(png(SVG, &Letters::default(), f32::NAN), Err(PngError::Scale(_))));
        assert!(matches!(png("<svg", &Letters::default(), 1.0), Err(PngError::Svg(_))));
        let error = png(SVG, &Letters::default(), 300.0).expect_err("far too large");
        let error = error.say(Words::of(crate::i18n::Language::En));
        assert!(error.contains("24,000 × 9,000"), "{error}");
    }
}
