//! A journey as a workbook: real numbers and dates, heads that stay, filters, and the curve as a native chart.

use super::sheet::{self, Cell, Column, Sheet, column};
use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Date, Journey};
use crate::paint::theme::LIGHT;
use crate::sanitize::clean;
use crate::wording::report::headline_summary;
use egui::Color32;
use rust_xlsxwriter::{
    Chart, ChartErrorBars, ChartErrorBarsType, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartRange, ChartSolidFill, ChartType, Color, DocProperties,
    ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// More letters than this do not fit into a cell.
const LONGEST: usize = 32_000;
/// Nor does a longer alternative text into a drawing.
const LONGEST_ALT: usize = 255;
/// More rows than this do not fit on a sheet, the head among them.
const MOST_ROWS: usize = 1_048_575;
/// Beyond this the curve is drawn no wider.
const WIDEST: u32 = 2400;
/// The number format that spreadsheets show as a day in the way of their user's country.
const DAY: u8 = 14;
/// The same file must give the same bytes: where a journey has no date, its workbook is as old as this.
const NO_DAY: (u16, u8, u8) = (2000, 1, 1);

/// The journey as an Excel workbook.
///
/// # Errors
/// What the writer of the workbook says: a limit of Excel is exceeded.
pub fn xlsx(journey: &Journey, report: &Report, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let sheets = sheet::all(journey, report, words);
    let mut book = Workbook::new();
    book.set_properties(&properties(journey, words)?);
    let looks = Looks::new();
    for sheet in &sheets {
        write(book.add_worksheet(), sheet, &looks)?;
    }
    if let [overview, touchpoints, ..] = sheets.as_slice()
        && let Some(chart) = curve(touchpoints, report, words)
    {
        let row = overview.rows.len() as u32 + 2;
        book.worksheet_from_index(0)?.insert_chart(row, 0, &chart)?;
    }
    book.save_to_buffer()
}

/// Some sheets alone as a workbook.
///
/// # Errors
/// What the writer of the workbook says: a limit of Excel is exceeded.
pub fn of_sheets(sheets: &[Sheet], journey: &Journey, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(journey, words)?);
    let looks = Looks::new();
    for sheet in sheets {
        write(book.add_worksheet(), sheet, &looks)?;
    }
    book.save_to_buffer()
}

struct Looks {
    head: Format,
    text: Format,
    day: Format,
    numbers: [Format; 5],
}

impl Looks {
    fn new() -> Self {
        let numbers = ["#,##0", "#,##0.0", "#,##0.00", "0.000", "0.0000"];
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_font_color(color(LIGHT.text))
                .set_background_color(color(LIGHT.sunken))
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(color(LIGHT.edge)),
            text: top.clone().set_text_wrap(),
            day: top.clone().set_num_format_index(DAY),
            numbers: numbers.map(|format| top.clone().set_num_format(format)),
        }
    }

    fn number(&self, decimals: usize) -> &Format {
        let [whole, .., most] = &self.numbers;
        self.numbers.get(decimals).unwrap_or(if decimals == 0 { whole } else { most })
    }
}

fn color(color: Color32) -> Color {
    Color::RGB(u32::from_be_bytes([0, color.r(), color.g(), color.b()]))
}

fn properties(journey: &Journey, words: &Words) -> Result<DocProperties, XlsxError> {
    let day = journey.rounds.iter().filter_map(|round| round.date).max();
    let (year, month, rest) = day.map_or(NO_DAY, parts);
    let day = ExcelDateTime::from_ymd(year, month, rest)?;
    let title = if journey.title.trim().is_empty() {
        words.text("report-untitled")
    } else {
        clean(&journey.title).into_owned()
    };
    Ok(DocProperties::new().set_title(title).set_author("Polku").set_creation_datetime(&day))
}

fn parts(date: Date) -> (u16, u8, u8) {
    let part = |part: i8| u8::try_from(part).unwrap_or(1);
    (u16::try_from(date.year()).unwrap_or_default(), part(date.month()), part(date.day()))
}

fn write(page: &mut Worksheet, sheet: &Sheet, looks: &Looks) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    let columns = sheet.written();
    let heads = columns.iter().filter_map(|at| sheet.columns.get(*at));
    for (at, Column { title, width, .. }) in (0_u16..).zip(heads) {
        page.set_column_width(at, *width)?;
        page.write_string_with_format(0, at, short(title), &looks.head)?;
    }
    let rows = sheet.rows.len().min(MOST_ROWS);
    for (row, cells) in (1_u32..).zip(sheet.rows.iter().take(rows)) {
        let written = columns.iter().filter_map(|at| cells.get(*at));
        for (at, cell) in (0_u16..).zip(written) {
            put(page, row, at, cell, looks)?;
        }
        // Not every program makes a row as high as its texts.
        let lines = lines(sheet, cells);
        if lines > 1 {
            page.set_row_height(row, 15.0 * f64::from(lines))?;
        }
    }
    page.set_freeze_panes(1, u16::from(columns.len() > 4) * 2)?;
    if let Some(last) = columns.len().checked_sub(1) {
        page.autofilter(0, 0, rows as u32, last as u16)?;
    }
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    Ok(())
}

/// How many lines the longest text of a row takes, about.
fn lines(sheet: &Sheet, cells: &[Cell]) -> u32 {
    let of = |(cell, column): (&Cell, &Column)| {
        let Cell::Text(text) = cell else { return 1 };
        let width = usize::from(column.width).max(1);
        text.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum::<usize>()
    };
    let most = cells.iter().zip(&sheet.columns).map(of).max().unwrap_or(1);
    most.clamp(1, 24) as u32
}

/// Texts are written as texts: nothing in them is a formula or a link.
fn put(
    page: &mut Worksheet,
    row: u32,
    at: u16,
    cell: &Cell,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            page.write_string_with_format(row, at, short(text), &looks.text)?;
        }
        Cell::Number(value, decimals) => {
            page.write_number_with_format(row, at, *value, looks.number(*decimals))?;
        }
        Cell::Count(count) => {
            page.write_number_with_format(row, at, *count as f64, looks.number(0))?;
        }
        Cell::Date(date) => {
            let (year, month, day) = parts(*date);
            match ExcelDateTime::from_ymd(year, month, day) {
                Ok(day) => page.write_datetime_with_format(row, at, &day, &looks.day)?,
                // Before 1900, where spreadsheets have no days.
                Err(_) => page.write_string_with_format(row, at, date.to_string(), &looks.text)?,
            };
        }
    }
    Ok(())
}

fn short(text: &str) -> String {
    clean(text).chars().take(LONGEST).collect()
}

/// The curve of the round looked at with its intervals, and that of the round before.
fn curve(sheet: &Sheet, report: &Report, words: &Words) -> Option<Chart> {
    let count = sheet.rows.len().min(MOST_ROWS) as u32;
    let known = |at: usize| sheet.rows.iter().any(|row| row.get(at) != Some(&Cell::Empty));
    if count == 0 || !known(column::SCORE) {
        return None;
    }
    let written = sheet.written();
    let place = |at: usize| written.iter().position(|one| *one == at).unwrap_or(at) as u16;
    let range = |at| ChartRange::new_from_range(&sheet.name, 1, place(at), count, place(at));
    let head = |at| ChartRange::new_from_range(&sheet.name, 0, place(at), 0, place(at));
    let mut chart = Chart::new(ChartType::Line);
    if known(column::BEFORE) {
        let series = chart.add_series();
        series
            .set_name(&head(column::BEFORE))
            .set_categories(&range(column::NAME))
            .set_values(&range(column::BEFORE));
        let mut line = ChartLine::new();
        line.set_color(color(LIGHT.before)).set_dash_type(ChartLineDashType::Dash);
        series.set_format(&mut line);
        series.set_marker(&marker(LIGHT.surface));
    }
    let mut bars = ChartErrorBars::new();
    bars.set_type(ChartErrorBarsType::Custom(range(column::ABOVE), range(column::BELOW)));
    let series = chart.add_series();
    series
        .set_name(&head(column::SCORE))
        .set_categories(&range(column::NAME))
        .set_values(&range(column::SCORE))
        .set_y_error_bars(&bars);
    let mut line = ChartLine::new();
    series.set_format(line.set_color(color(LIGHT.accent)));
    series.set_marker(&marker(LIGHT.accent));
    chart.title().set_name(&words.text("export-curve"));
    chart.y_axis().set_min(0).set_max(100).set_name(&words.text("report-column-score"));
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart.set_width((count * 60).clamp(640, WIDEST)).set_height(380);
    chart.set_alt_text(alt_text(report, words));
    Some(chart)
}

/// What the chart shows, in as many sentences as Excel takes.
fn alt_text(report: &Report, words: &Words) -> String {
    let mut text = format!("{}.", words.text("export-curve"));
    for sentence in headline_summary(report, words) {
        let sentence = short(&sentence);
        if text.encode_utf16().count() + 1 + sentence.encode_utf16().count() <= LONGEST_ALT {
            text.push(' ');
            text.push_str(&sentence);
        }
    }
    text
}

fn marker(fill: Color32) -> ChartMarker {
    let mut marker = ChartMarker::new();
    let mut solid = ChartSolidFill::new();
    marker.set_type(ChartMarkerType::Circle).set_format(solid.set_color(color(fill)));
    marker
}
