//! Pages painted by egui, read as SVG.

#![expect(clippy::disallowed_methods, reason = "colours of no theme, to be told apart in a test")]

use egui::epaint::text::TextWrapping;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Color32, FontData, FontDefinitions, FontFamily, FontId, Rect, Shape, Stroke,
    StrokeKind, Ui,
};
use egui::{CornerRadius, Vec2, pos2, vec2};
use std::sync::Arc;

use super::{SvgMeta, svg};
use crate::paint::headless::{Painted, render};

const INK: Color32 = Color32::BLACK;

fn fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let regular: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
    let semibold: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");
    fonts.font_data.insert("regular".to_owned(), Arc::new(FontData::from_static(regular)));
    fonts.font_data.insert("semibold".to_owned(), Arc::new(FontData::from_static(semibold)));
    fonts.families.insert(FontFamily::Proportional, vec!["regular".to_owned()]);
    fonts.families.insert(FontFamily::Monospace, vec!["regular".to_owned()]);
    fonts.families.insert(FontFamily::Name("semibold".into()), vec!["semibold".to_owned()]);
    ctx.set_fonts(fonts);
}

fn page(draw: impl FnMut(&mut Ui)) -> Painted {
    render(vec2(200.0, 100.0), fonts, draw)
}

fn written(painted: &Painted) -> String {
    svg(
        painted,
        &SvgMeta { title: "A <b>", description: "", font_family: "Inter", background: None },
    )
}

/// The elements of a page, without the root and the title.
fn elements(draw: impl FnMut(&mut Ui)) -> Vec<String> {
    let text = written(&page(draw));
    resvg::usvg::roxmltree::Document::parse(&text).expect("well-formed XML");
    let lines: Vec<&str> = text.lines().collect();
    lines[2..lines.len() - 1].iter().map(|line| (*line).to_owned()).collect()
}

fn shape(shape: &Shape) -> Vec<String> {
    elements(|ui| {
        ui.painter().add(shape.clone());
    })
}

fn font(size: f32) -> FontId {
    FontId::proportional(size)
}

fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("semibold".into()))
}

#[test]
fn the_root_names_the_picture() {
    let painted = page(|_| ());
    let meta = SvgMeta {
        title: "A <b>",
        description: "B",
        font_family: "Inter",
        background: Some(Color32::WHITE),
    };
    let text = svg(&painted, &meta);
    assert!(text.contains("viewBox=\"0 0 200 100\" width=\"200\" height=\"100\" role=\"img\""));
    assert!(text.contains(">A &lt;b&gt;</title>") && text.contains(">B</desc>"));
    assert!(text.contains("<rect width=\"200\" height=\"100\" fill=\"#ffffff\"/>"));
    assert_eq!(text, svg(&painted, &meta), "the same page gives the same bytes");
}

#[test]
fn every_row_is_one_text() {
    let mut rows = 0;
    let draw = |ui: &mut Ui| {
        let text = "Wrapped words that need more than one row & a <tag>\nåäö".to_owned();
        let galley = ui.painter().layout(text, font(13.0), INK, 120.0);
        rows = galley.rows.len();
        ui.painter().galley(pos2(5.0, 5.0), galley, INK);
    };
    let lines = elements(draw);
    assert!(rows > 3);
    assert_eq!(lines.len(), rows);
    assert!(lines.iter().all(|line| line.starts_with("<text ") && line.ends_with("</text>")));
    assert!(lines.concat().contains("&lt;tag&gt;") && lines.concat().contains("åäö"));
}

#[test]
fn formats_in_one_row_are_parts_of_one_text() {
    let lines = elements(|ui| {
        let mut job = LayoutJob::default();
        job.append("NPS ", 0.0, TextFormat::simple(font(12.0), INK));
        let mut bold =
            TextFormat::simple(semibold(18.0), Color32::from_rgba_unmultiplied(255, 0, 0, 128));
        bold.underline = Stroke::new(1.0, Color32::BLUE);
        job.append("−12\n", 0.0, bold);
        job.append("next", 10.0, TextFormat::simple(semibold(12.0), INK));
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(10.0, 10.0), galley, INK);
    });
    assert_eq!(lines.len(), 3, "{lines:#?}");
    assert!(lines[0].contains(">NPS </tspan><tspan "), "{}", lines[0]);
    assert!(lines[0].contains(
        "font-size=\"18\" font-weight=\"600\" fill=\"#ff0000\" fill-opacity=\"0.502\">−12<"
    ));
    assert!(lines[1].starts_with("<path d=\"M") && lines[1].contains("stroke=\"#0000ff\""));
    assert!(
        lines[2].contains("x=\"20\"") && lines[2].contains("font-weight=\"600\""),
        "{}",
        lines[2]
    );
}

#[test]
fn a_text_cut_short_ends_in_its_own_style() {
    let lines = elements(|ui| {
        let mut job =
            LayoutJob::simple("much too long for this".to_owned(), semibold(14.0), INK, 80.0);
        job.wrap = TextWrapping::truncate_at_width(80.0);
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(10.0, 10.0), galley, INK);
    });
    assert_eq!(lines.len(), 1);
    assert!(
        lines[0].contains("font-weight=\"600\"") && lines[0].ends_with("…</text>"),
        "{}",
        lines[0]
    );
}

#[test]
fn a_line_cut_short_before_its_end_has_nothing_after_the_dots() {
    let lines = elements(|ui| {
        let mut job =
            LayoutJob::simple("One long line\nand another".to_owned(), font(12.0), INK, 60.0);
        job.wrap =
            TextWrapping { max_rows: 1, break_anywhere: true, ..TextWrapping::wrap_at_width(60.0) };
        let galley = ui.painter().layout_job(job);
        assert!(galley.elided);
        ui.painter().galley(pos2(5.0, 5.0), galley, INK);
    });
    assert!(lines.concat().contains("…</text>"), "{lines:?}");
}

#[test]
fn colours_given_late_and_turned_texts() {
    let lines = elements(|ui| {
        let galley = ui.painter().layout_no_wrap("up".to_owned(), font(12.0), Color32::PLACEHOLDER);
        let text = egui::epaint::TextShape::new(pos2(50.4, 60.0), galley, Color32::RED);
        ui.painter().add(text.clone().with_angle(-std::f32::consts::FRAC_PI_2));
        ui.painter().add(text.with_override_text_color(Color32::GREEN));
    });
    assert!(lines[0].contains("transform=\"rotate(-90 50 60)\" x=\"50\""), "{}", lines[0]);
    assert!(lines[0].contains("#ff0000") && lines[1].contains("#00ff00"));
}

#[test]
fn moved_letters_keep_their_places() {
    let lines = elements(|ui| {
        let galley = ui.painter().layout_no_wrap("a\tb".to_owned(), font(12.0), INK);
        ui.painter().galley(pos2(0.0, 0.0), galley, INK);
    });
    assert_eq!(lines[0].matches("<tspan ").count(), 2, "{}", lines[0]);
}

#[test]
fn only_what_is_cut_gets_a_clip() {
    let lines = elements(|ui| {
        let clip = Rect::from_min_size(pos2(10.0, 10.0), Vec2::splat(20.0));
        let painter = ui.painter().with_clip_rect(clip);
        painter.circle_filled(pos2(20.0, 20.0), 5.0, INK);
        painter.circle_filled(pos2(28.0, 20.0), 5.0, INK);
        painter.circle_filled(pos2(10.0, 20.0), 5.0, INK);
        painter.circle_filled(pos2(90.0, 20.0), 5.0, INK);
    });
    let expected = [
        "<defs>",
        "<clipPath id=\"clip_10_10_20_20\"><rect x=\"10\" y=\"10\" width=\"20\" height=\"20\"/></clipPath>",
        "</defs>",
        "<circle cx=\"20\" cy=\"20\" r=\"5\" fill=\"#000000\"/>",
        "<g clip-path=\"url(#clip_10_10_20_20)\">",
        "<circle cx=\"28\" cy=\"20\" r=\"5\" fill=\"#000000\"/>",
        "<circle cx=\"10\" cy=\"20\" r=\"5\" fill=\"#000000\"/>",
        "</g>",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn strokes_stay_on_their_side_of_the_edge() {
    let rect = Rect::from_min_size(pos2(10.0, 10.0), Vec2::splat(20.0));
    let stroke = Stroke::new(2.0, INK);
    for (kind, place) in [
        (StrokeKind::Inside, "x=\"11\" y=\"11\" width=\"18\" height=\"18\" rx=\"3\""),
        (StrokeKind::Middle, "x=\"10\" y=\"10\" width=\"20\" height=\"20\" rx=\"4\""),
        (StrokeKind::Outside, "x=\"9\" y=\"9\" width=\"22\" height=\"22\" rx=\"5\""),
    ] {
        let lines = shape(&Shape::rect_stroke(rect, CornerRadius::same(4), stroke, kind));
        assert_eq!(
            lines,
            [format!("<rect {place} fill=\"none\" stroke=\"#000000\" stroke-width=\"2\"/>")]
        );
    }
    let square = vec![rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    let mut path = egui::epaint::PathShape::convex_polygon(square, Color32::RED, stroke);
    path.stroke.kind = StrokeKind::Outside;
    assert!(shape(&Shape::Path(path.clone()))[0].contains("d=\"M9 9 31 9 31 31 9 31Z\""));
    path.points.reverse();
    path.stroke.kind = StrokeKind::Inside;
    assert!(shape(&Shape::Path(path))[0].contains("d=\"M11 29 29 29 29 11 11 11Z\""));
}

#[test]
fn corners_and_shadows() {
    let rect = Rect::from_min_size(pos2(10.0, 10.0), Vec2::splat(20.0));
    let corners = CornerRadius { nw: 4, ..CornerRadius::ZERO };
    let lines = shape(&Shape::rect_filled(rect, corners, INK));
    assert!(lines[0].starts_with("<path d=\"M14 10L30 10A0 0 0 0 1 30 10L"), "{}", lines[0]);
    let shadow = egui::epaint::RectShape::filled(rect, 0, INK).with_blur_width(8.0);
    assert!(shape(&Shape::Rect(shadow)).is_empty());
    // A rectangle without end covers the page.
    assert!(shape(&Shape::rect_filled(Rect::EVERYTHING, 0, INK))[0].contains("width=\"200000\""));
}

#[test]
fn triangles_turn_the_same_way() {
    let mut mesh = egui::Mesh::default();
    for point in [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0), pos2(0.0, 10.0)] {
        mesh.colored_vertex(point, INK);
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(3, 2, 0);
    mesh.add_triangle(0, 3, 2);
    mesh.add_triangle(0, 0, 2);
    let lines = shape(&Shape::mesh(mesh));
    assert_eq!(
        lines,
        ["<path d=\"M0 0 10 0 10 10ZM0 10 0 0 10 10ZM0 0 10 10 0 10Z\" fill=\"#000000\"/>"]
    );
}

#[test]
fn lines_curves_and_bands() {
    let stroke = Stroke::new(1.0, INK);
    let lines = shape(&Shape::line_segment([pos2(3.0, 10.0), pos2(3.0, 20.0)], stroke));
    assert_eq!(lines, ["<line x1=\"3.5\" y1=\"10\" x2=\"3.5\" y2=\"20\" stroke=\"#000000\"/>"]);
    let points = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(20.0, 30.0), pos2(30.0, 30.0)];
    let cubic = egui::epaint::CubicBezierShape::from_points_stroke(
        points,
        false,
        Color32::TRANSPARENT,
        stroke,
    );
    assert_eq!(
        shape(&cubic.into()),
        ["<path d=\"M0 0C10 0 20 30 30 30\" fill=\"none\" stroke=\"#000000\"/>"]
    );
    let band =
        [(0.0, 1.0, 3.0), (5.0, 2.0, 4.0), (5.0, 9.0, 9.0), (8.0, 9.0, 10.0), (9.0, 8.0, f32::NAN)];
    let band = band.map(|(x, top, bottom)| egui::epaint::BandPoint::new(x, top..=bottom)).to_vec();
    let lines = shape(&Shape::Band(egui::epaint::BandShape::filled(band, INK)));
    assert_eq!(lines, ["<path d=\"M0 1 5 2 5 4 0 3ZM5 9 8 9 8 10 5 9Z\" fill=\"#000000\"/>"]);
}

#[test]
fn a_plot_with_a_band_and_a_name() {
    use egui_plot::{FilledArea, Line, Plot, PlotPoint, PlotPoints, Points, Text};
    let painted = render(vec2(400.0, 250.0), fonts, |ui| {
        Plot::new("plot").show(ui, |plot| {
            plot.add(FilledArea::new("band", &[0.0, 1.0, 2.0], &[1.0, 2.0, 0.5], &[2.0, 4.0, 1.5]));
            plot.line(Line::new(
                "curve",
                PlotPoints::from(vec![[0.0, 1.5], [1.0, 3.0], [2.0, 1.0]]),
            ));
            plot.points(
                Points::new("points", PlotPoints::from(vec![[0.0, 1.5], [1.0, 3.0]])).radius(4.0),
            );
            plot.text(Text::new("name", PlotPoint::new(1.0, 3.2), "Käynti <1>"));
        });
    });
    let text = written(&painted);
    assert!(text.contains("Käynti &lt;1&gt;</text>"));
    assert!(text.contains("<circle ") && text.contains("<path "));
    let letters = crate::export::paper::letters::Letters::default();
    assert!(crate::export::png::png(&text, &letters, 1.0).is_ok());
}

#[test]
fn the_anchor_of_a_text_is_kept() {
    let lines = elements(|ui| {
        ui.painter().text(pos2(190.0, 50.0), Align2::RIGHT_CENTER, "1,5", font(21.0), INK);
    });
    let x: f32 = lines[0]
        .split("x=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next()?.parse().ok())
        .unwrap_or(0.0);
    assert!((150.0..170.0).contains(&x), "{}", lines[0]);
}

#[test]
fn letters_of_several_glyphs_and_glyphs_of_several_letters() {
    let text = "-> e\u{301}a\u{30a}\u{323} 1\u{202f}000 ffi a\u{30a}\u{323}";
    let lines = elements(|ui| {
        ui.painter().text(pos2(0.0, 0.0), Align2::LEFT_TOP, text, font(12.0), INK);
    });
    let plain: String = lines
        .concat()
        .split(['<', '>'])
        .filter(|part| !part.contains("span ") && *part != "/tspan")
        .collect();
    assert!(plain.contains(&text.replace('>', "&gt;")), "{lines:?}");
}

#[test]
fn a_shape_without_a_place_is_left_out_or_harmless() {
    let stroke = Stroke::new(2.0, INK);
    for odd in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 1e30] {
        let nowhere = pos2(odd, 5.0);
        let points = vec![nowhere, pos2(3.0, odd), pos2(9.0, 9.0)];
        let mut outside = egui::epaint::PathShape::convex_polygon(points.clone(), INK, stroke);
        outside.stroke.kind = StrokeKind::Outside;
        let empty = egui::epaint::PathShape { points: Vec::new(), ..outside.clone() };
        let mut mesh = egui::Mesh::default();
        for point in &points {
            mesh.colored_vertex(*point, INK);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.indices.extend([7, 8, 9]);
        let rect = Rect::from_min_max(nowhere, pos2(20.0, 20.0));
        let band = [1.0, 2.0, odd].map(|x| egui::epaint::BandPoint::new(x, 1.0..=odd)).to_vec();
        let shapes = [
            Shape::line_segment([nowhere, pos2(1.0, 1.0)], stroke),
            Shape::line(points.clone(), stroke),
            Shape::Path(outside),
            Shape::Path(empty),
            Shape::Mesh(Arc::new(mesh)),
            Shape::rect_filled(rect, 3, INK),
            Shape::rect_stroke(rect, 3, stroke, StrokeKind::Inside),
            Shape::circle_filled(nowhere, 4.0, INK),
            Shape::circle_filled(pos2(5.0, 5.0), odd, INK),
            Shape::Band(egui::epaint::BandShape::new(band, INK, stroke)),
        ];
        let lines = shape(&Shape::Vec(shapes.to_vec()));
        assert!(!lines.concat().contains("NaN") && !lines.concat().contains("inf"), "{lines:#?}");
    }
}

#[test]
fn a_word_broken_anywhere_is_written_once() {
    let lines = elements(|ui| {
        let galley = ui.painter().layout("iiiiiiiiii!!!!!!\n\n!".to_owned(), font(12.0), INK, 30.0);
        ui.painter().galley(pos2(0.0, 0.0), galley, INK);
    });
    assert!(lines.len() > 2);
    assert_eq!(lines.concat().matches('!').count(), 7, "{lines:?}");
}

#[test]
fn letters_that_run_from_right_to_left_are_written_once_in_the_order_they_are_read() {
    let said = "\u{627}\u{644}\u{62e}\u{62f}\u{645}\u{629} \u{628}\u{637}\u{64a}\u{626}\u{629} \u{62c}\u{62f}\u{627}";
    let mixed = format!("\u{201c}{said}\u{201d} 3");
    for text in [said.to_owned(), mixed, format!("{said}\n{said}")] {
        let lines = elements(|ui| {
            ui.painter().text(pos2(5.0, 5.0), Align2::LEFT_TOP, &text, font(12.0), INK);
        });
        let written = lines.join("\n");
        let found = text.lines().filter(|line| written.contains(&format!(">{line}<"))).count();
        assert_eq!(found, text.lines().count(), "{written}");
    }
    // Over several rows every word stands once, in its order.
    let long = [said; 6].join(" ");
    let lines = elements(|ui| {
        let job = LayoutJob::simple(long.clone(), font(12.0), INK, 90.0);
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(5.0, 5.0), galley, INK);
    });
    let read = |line: &String| {
        let from = line.find('>').map_or(0, |at| at + 1);
        line.get(from..line.rfind('<').unwrap_or(from)).unwrap_or_default().to_owned()
    };
    assert!(lines.len() > 2, "{lines:?}");
    assert_eq!(lines.iter().map(read).collect::<Vec<_>>().join(" "), long);
}
