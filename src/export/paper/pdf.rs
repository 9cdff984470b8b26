//! A paper as PDF: every piece drawn once inside its tag, with outline, title and language.

use super::draw::{Fonts, group};
use super::letters::Letters;
use super::{At, Node, Paper};
use crate::export::Watch;
use crate::i18n::Words;
use crate::sanitize::one_line;
use crate::wording::Say;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node as TagNode, SpanTag,
    TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::{Document as Pdf, SerializeSettings};
use resvg::usvg;
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// Points of PDF (1/72 inch) in one of ours (1/96 inch).
const SCALE: f32 = 0.75;
/// PDF knows no larger page: 200 inches.
const LARGEST: f32 = 14_400.0;

/// Why there is no PDF.
#[derive(Debug)]
pub enum PdfError {
    /// A page would be larger than PDF allows: width and height in metres.
    TooLarge(f32, f32),
    /// A drawing cannot be read.
    Drawing(usvg::Error),
    /// What the writer says.
    Writer(String),
    /// The user has seen enough.
    Stopped,
}

impl Say for PdfError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::TooLarge(width, height) => {
                let (width, height) =
                    (words.number(*width as f64, 1), words.number(*height as f64, 1));
                let args = [("width", (&width).into()), ("height", (&height).into())];
                words.with("export-error-page-too-large", &args)
            }
            Self::Drawing(error) => {
                words.with("export-error-writer", &[("detail", (&error.to_string()).into())])
            }
            Self::Writer(detail) => words.with("export-error-writer", &[("detail", detail.into())]),
            Self::Stopped => words.text("export-stopped"),
        }
    }
}

/// Writes the pages as a tagged PDF 1.7. What is written is checked against the rules of PDF/UA-1 that a program
/// can check.
///
/// # Errors
/// [`PdfError`]: a page is too large, or the writer refuses.
pub fn pdf(paper: &Paper, letters: &Letters, watch: &Watch) -> Result<Vec<u8>, PdfError> {
    fits(paper)?;
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Writer(format!("{error:?}")))?;
    let mut document =
        Pdf::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut fonts = Fonts::new(letters.database());
    let mut tagged: BTreeMap<At, Identifier> = BTreeMap::new();
    let used = used(paper);
    for (leaf, page) in paper.leaves.iter().enumerate() {
        if watch.is_stopped() {
            return Err(PdfError::Stopped);
        }
        watch.count(leaf, paper.leaves.len());
        let size = page.size * SCALE;
        let svg = paper.svg(leaf).unwrap_or_default();
        let boxed = boxed(&svg, letters).map_err(PdfError::Drawing)?;
        let svg = letters.shown(&svg);
        let tree = usvg::Tree::from_str(&svg, &letters.options()).map_err(PdfError::Drawing)?;
        let Some(settings) = PageSettings::from_wh(size.x.max(3.0), size.y.max(3.0)) else {
            return Err(PdfError::TooLarge(0.0, 0.0));
        };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(SCALE, SCALE));
        for node in tree.root().children() {
            // What is in no piece is the ground.
            let usvg::Node::Group(piece) = node else { continue };
            let Some(number) = number_of(piece) else { continue };
            if piece.children().is_empty() {
                continue;
            }
            let at = At { leaf, piece: number };
            if let Some(kind) = used.get(&at) {
                let tag = match kind {
                    Kind::Words => {
                        let said = boxed.get(&number).map(String::as_str);
                        ContentTag::Span(SpanTag { actual_text: said, ..SpanTag::empty() })
                    }
                    Kind::Picture => ContentTag::Other,
                };
                tagged.insert(at, surface.start_tagged(tag));
            } else {
                let decoration = Artifact::with_kind(ArtifactType::Layout);
                surface.start_tagged(ContentTag::Artifact(decoration));
            }
            group(&mut surface, piece, &mut fonts);
            surface.end_tagged();
        }
        surface.pop();
        surface.finish();
        page.finish();
    }
    document.set_metadata(metadata(paper));
    document.set_outline(outline(paper));
    document.set_tag_tree(tree(paper, &mut tagged));
    document.finish().map_err(|error| PdfError::Writer(error.to_string()))
}

/// Whether all pages are such as PDF knows.
fn fits(paper: &Paper) -> Result<(), PdfError> {
    let sizes = paper.leaves.iter().map(|page| page.size * SCALE);
    let Some(size) = sizes.into_iter().find(|size| size.max_elem() > LARGEST) else {
        return Ok(());
    };
    let metres = size * (0.0254 / 72.0);
    Err(PdfError::TooLarge(metres.x, metres.y))
}

fn number_of(piece: &usvg::Group) -> Option<usize> {
    piece.id().strip_prefix('p').and_then(|number| number.parse().ok())
}

/// What the pieces say in which boxes stand for letters: it can be copied, found and read out, though not drawn.
fn boxed(svg: &str, letters: &Letters) -> Result<BTreeMap<usize, String>, usvg::Error> {
    if letters.missing.is_empty() {
        return Ok(BTreeMap::new());
    }
    let tree = usvg::Tree::from_str(svg, &letters.options())?;
    let pieces = tree.root().children().iter().filter_map(|node| {
        let usvg::Node::Group(piece) = node else { return None };
        let mut said = Vec::new();
        texts(piece, &mut said);
        Some((number_of(piece)?, said.join(" ")))
    });
    let is_boxed = |text: &str| text.chars().any(|letter| letters.missing.contains(&letter));
    Ok(pieces.filter(|(_, said)| is_boxed(said)).collect())
}

fn texts(group: &usvg::Group, said: &mut Vec<String>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => texts(inner, said),
            usvg::Node::Text(text) => {
                said.push(text.chunks().iter().map(usvg::TextChunk::text).collect());
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Words,
    Picture,
}

/// The pieces that are in the structure; all others are decoration.
fn used(paper: &Paper) -> BTreeMap<At, Kind> {
    let mut used = BTreeMap::new();
    let mut add = |all: &[At], kind| used.extend(all.iter().map(|at| (*at, kind)));
    for node in &paper.tree {
        match node {
            Node::Heading(_, _, _, at) | Node::Text(at) => add(at, Kind::Words),
            Node::Figure(_, at) => add(at, Kind::Picture),
            Node::List(items) => items.iter().for_each(|item| add(item, Kind::Words)),
            Node::Table(rows) => rows.iter().flatten().for_each(|cell| add(cell, Kind::Words)),
        }
    }
    used
}

fn metadata(paper: &Paper) -> Metadata {
    let mut metadata = Metadata::new()
        .title(one_line(&paper.title))
        .language(paper.language.to_owned())
        .creator("Polku".to_owned())
        .producer("Polku".to_owned());
    if !paper.description.is_empty() {
        metadata = metadata.description(one_line(&paper.description));
    }
    if let Some(day) = paper.day
        && let Ok(year) = u16::try_from(day.year())
    {
        let part = |part: i8| u8::try_from(part).unwrap_or(1);
        let date = DateTime::new(year).month(part(day.month())).day(part(day.day()));
        metadata = metadata.creation_date(date);
    }
    metadata
}

/// Headings of the second level stand under those of the first.
fn outline(paper: &Paper) -> Outline {
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    for node in &paper.tree {
        let Node::Heading(level, text, y, at) = node else { continue };
        let page = at.first().map_or(0, |at| at.leaf);
        let place = XyzDestination::new(page, Point::from_xy(0.0, (y * SCALE - 8.0).max(0.0)));
        let entry = OutlineNode::new(one_line(text), place).with_open(true);
        match &mut open {
            Some(parent) if *level > 1 => parent.push_child(entry),
            _ => {
                if let Some(done) = open.replace(entry) {
                    outline.push_child(done);
                }
            }
        }
    }
    if let Some(last) = open {
        outline.push_child(last);
    }
    outline
}

fn tree(paper: &Paper, tagged: &mut BTreeMap<At, Identifier>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(paper.language.to_owned()));
    let mut leaves = |at: &[At]| -> Vec<TagNode> {
        at.iter().filter_map(|at| tagged.remove(at)).map(TagNode::from).collect()
    };
    for node in &paper.tree {
        match node {
            Node::Heading(level, text, _, at) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                let tag = Tag::Hn(level, Some(one_line(text)));
                tree.push(TagGroup::with_children(tag, leaves(at)));
            }
            Node::Text(at) => tree.push(TagGroup::with_children(Tag::P, leaves(at))),
            Node::Figure(alt, at) => {
                let tag = Tag::Figure(Some(one_line(alt)));
                tree.push(TagGroup::with_children(tag, leaves(at)));
            }
            Node::List(items) => {
                let mut list = TagGroup::new(Tag::L(ListNumbering::None));
                for item in items {
                    let body = TagGroup::with_children(Tag::LBody, leaves(item));
                    list.push(TagGroup::with_children(Tag::LI, vec![body.into()]));
                }
                tree.push(list);
            }
            Node::Table(rows) => {
                let mut table = TagGroup::new(Tag::Table);
                for (number, row) in rows.iter().enumerate() {
                    let mut group = TagGroup::new(Tag::TR);
                    for (column, cell) in row.iter().enumerate() {
                        let children = leaves(cell);
                        group.push(match (number, column) {
                            (0, _) => {
                                TagGroup::with_children(Tag::TH(TableHeaderScope::Column), children)
                            }
                            (_, 0) => {
                                TagGroup::with_children(Tag::TH(TableHeaderScope::Row), children)
                            }
                            _ => TagGroup::with_children(Tag::TD, children),
                        });
                    }
                    table.push(group);
                }
                tree.push(table);
            }
        }
    }
    tree
}
