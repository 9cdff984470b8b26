//! The parts of an Excel workbook: which sheets it has, its shared texts and its formats.
//!
//! Read here and not by a library, since answers depend on what libraries leave out: whether a number is
//! shown as a percentage, whether a formula has a result, and errors that are newer than the library.

use super::cells::SheetCells;
use super::error::BadWorkbook;
use super::format::Shown;
use super::merged::{self, Spans};
use super::sheets::{Book, Cells};
use super::xml::{Xml, attribute, local};
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::{Read, Seek};
use std::rc::Rc;
use zip::ZipArchive;
use zip::read::ZipFile;

/// An Excel workbook that was found harmless.
pub(super) struct Xlsx<R> {
    archive: ZipArchive<R>,
    /// Name, whether it is shown, and its part.
    sheets: Vec<(String, bool, usize)>,
    texts: Vec<String>,
    formats: Vec<Shown>,
    /// Merged cells of the parts that were looked at.
    spans: HashMap<usize, Rc<Spans>>,
    from_1904: bool,
}

impl<R: Read + Seek> Xlsx<R> {
    pub(super) fn open(reader: R) -> Result<Self, BadWorkbook> {
        let archive = ZipArchive::new(reader).map_err(|error| BadWorkbook::damaged(&error))?;
        let mut new = Self {
            archive,
            sheets: Vec::new(),
            texts: Vec::new(),
            formats: Vec::new(),
            spans: HashMap::new(),
            from_1904: false,
        };
        let root = new.links("_rels/.rels", "")?;
        let book = root.into_values().find(|(kind, _)| kind.ends_with("/officeDocument"));
        let book = book.map_or_else(|| "xl/workbook.xml".to_owned(), |(_, path)| path);
        let (folder, file) = book.rsplit_once('/').unwrap_or(("", &book));
        let links = new.links(&join(folder, &format!("_rels/{file}.rels")), folder)?;
        let of_kind = |kind: &str| {
            let found = links.values().find(|(one, _)| one.ends_with(kind));
            found.map(|(_, path)| path.clone())
        };
        let texts = of_kind("/sharedStrings").unwrap_or_else(|| join(folder, "sharedStrings.xml"));
        let styles = of_kind("/styles").unwrap_or_else(|| join(folder, "styles.xml"));
        new.read_sheets(&book, &links)?;
        new.read_texts(&texts)?;
        new.read_formats(&styles)?;
        Ok(new)
    }

    /// The number of a part, whose name may be written in small or capital letters.
    fn part(&self, path: &str) -> Option<usize> {
        let path = path.trim_start_matches('/');
        let named = |name: &str| name.replace('\\', "/").eq_ignore_ascii_case(path);
        self.archive.file_names().position(|name| name.is_ok_and(|name| named(&name)))
    }

    fn xml(&mut self, part: usize) -> Result<Xml<ZipFile<'_, R>>, BadWorkbook> {
        let part = self.archive.by_index(part).map_err(|error| BadWorkbook::damaged(&error))?;
        Ok(Xml::new(part))
    }

    /// Ids with kinds and paths of the parts that a part of `folder` is linked with.
    fn links(
        &mut self,
        path: &str,
        folder: &str,
    ) -> Result<HashMap<String, (String, String)>, BadWorkbook> {
        let mut links = HashMap::new();
        let Some(part) = self.part(path) else { return Ok(links) };
        let mut xml = self.xml(part)?;
        loop {
            match xml.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "Relationship" => {
                    let id = attribute(&tag, "Id")?;
                    let kind = attribute(&tag, "Type")?;
                    let target = attribute(&tag, "Target")?;
                    if let (Some(id), Some(kind), Some(target)) = (id, kind, target) {
                        links.insert(id, (kind, join(folder, &target)));
                    }
                }
                Event::Eof => return Ok(links),
                _ => {}
            }
        }
    }

    fn read_sheets(
        &mut self,
        book: &str,
        links: &HashMap<String, (String, String)>,
    ) -> Result<(), BadWorkbook> {
        let missing = || BadWorkbook::Damaged("it has no list of sheets".into());
        let part = self.part(book).ok_or_else(missing)?;
        let mut found = Vec::new();
        let mut from_1904 = false;
        let mut xml = self.xml(part)?;
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "workbookPr" => {
                        let flag = attribute(&tag, "date1904")?;
                        from_1904 = flag.is_some_and(|flag| flag == "1" || flag == "true");
                    }
                    "sheet" => {
                        let name = attribute(&tag, "name")?.unwrap_or_default();
                        let hidden = attribute(&tag, "state")?.is_some_and(|one| one != "visible");
                        found.push((name, !hidden, local(&tag, "id")?.unwrap_or_default()));
                    }
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        drop(xml);
        self.from_1904 = from_1904;
        for (name, shown, id) in found {
            let Some((kind, path)) = links.get(&id) else { continue };
            if let (true, Some(part)) = (kind.ends_with("/worksheet"), self.part(path)) {
                self.sheets.push((name, shown, part));
            }
        }
        Ok(())
    }

    fn read_texts(&mut self, path: &str) -> Result<(), BadWorkbook> {
        let Some(part) = self.part(path) else { return Ok(()) };
        let mut texts = Vec::new();
        let mut xml = self.xml(part)?;
        loop {
            let is_text = match xml.next()? {
                Event::Start(tag) => tag.local_name().as_ref() == "si",
                Event::Eof => break,
                _ => false,
            };
            if is_text {
                texts.push(unescaped(xml.text("si", Some("t"), &["rPh"])?));
            }
        }
        drop(xml);
        self.texts = texts;
        Ok(())
    }

    fn read_formats(&mut self, path: &str) -> Result<(), BadWorkbook> {
        let Some(part) = self.part(path) else { return Ok(()) };
        let mut own: HashMap<u32, Shown> = HashMap::new();
        let mut formats = Vec::new();
        let mut of_cells = false;
        let mut xml = self.xml(part)?;
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "numFmt" => {
                        let id = attribute(&tag, "numFmtId")?.and_then(|id| id.parse().ok());
                        if let (Some(id), Some(code)) = (id, attribute(&tag, "formatCode")?) {
                            own.insert(id, Shown::of(&code));
                        }
                    }
                    "cellXfs" => of_cells = true,
                    "xf" if of_cells => {
                        let id = attribute(&tag, "numFmtId")?.and_then(|id| id.parse().ok());
                        let id: u32 = id.unwrap_or_default();
                        formats.push(own.get(&id).copied().unwrap_or_else(|| Shown::built_in(id)));
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => of_cells = false,
                Event::Eof => break,
                _ => {}
            }
        }
        drop(xml);
        self.formats = formats;
        Ok(())
    }
}

impl<R: Read + Seek> Book for Xlsx<R> {
    fn sheets(&self) -> Vec<(String, bool)> {
        self.sheets.iter().map(|(name, shown, _)| (name.clone(), *shown)).collect()
    }

    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook> {
        let found = self.sheets.iter().find(|(name, ..)| name == sheet);
        let part = found.map(|(.., part)| *part);
        let part = part.ok_or_else(|| BadWorkbook::Damaged("a sheet is missing".into()))?;
        let damaged = |error| BadWorkbook::damaged(&error);
        let spans = if let Some(spans) = self.spans.get(&part) {
            Rc::clone(spans)
        } else {
            let found = merged::of_xlsx(self.archive.by_index(part).map_err(damaged)?);
            Rc::new(found.map_err(|error| BadWorkbook::damaged(&error))?)
        };
        self.spans.insert(part, Rc::clone(&spans));
        let xml = Xml::new(self.archive.by_index(part).map_err(damaged)?);
        Ok(Box::new(SheetCells::new(xml, &self.texts, &self.formats, self.from_1904, spans)))
    }
}

/// A path from a folder; one that begins with `/` is from the root.
fn join(folder: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    if let Some(whole) = path.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Letters that XML cannot hold are written as `_x000D_`.
pub(super) fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let code = after.get(2..6).filter(|_| after.as_bytes().get(6) == Some(&b'_'));
        let letter =
            code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        if let Some(letter) = letter {
            plain.push(letter);
            rest = after.get(7..).unwrap_or_default();
        } else {
            plain.push_str("_x");
            rest = after.get(2..).unwrap_or_default();
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_escapes() {
        assert_eq!(join("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(join("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(join("xl/a", "../b.xml"), "xl/b.xml");
        assert_eq!(unescaped("a_x000D_b_xyz".into()), "a\rb_xyz");
    }
}
