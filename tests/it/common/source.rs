//! The program's own source as data: code without comments, text literals with their place, and what of
//! it is only compiled for tests.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A source file that is part of the program.
pub struct Source {
    /// From the crate's folder, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The code, as long as the text; comments, the content of literals and inline tests are blank.
    pub code: String,
    /// The text literals outside of inline tests.
    pub literals: Vec<Literal>,
}

/// A text literal.
pub struct Literal {
    /// Where its first quotation mark is.
    pub at: usize,
    /// One after its last sign.
    pub end: usize,
    /// Its content as it is written.
    pub text: String,
}

impl Source {
    /// The line of a place, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// A place for messages.
    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.line(at))
    }

    /// The module directly under the crate's root, such as `ui`.
    pub fn module(&self) -> &str {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inner.split('/').next().unwrap_or(inner).trim_end_matches(".rs")
    }

    /// How many modules lead to this file: `src/ui/app/mod.rs` is `ui::app`, so 2.
    pub fn depth(&self) -> usize {
        let parts = self.path.split('/').count() - 1;
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// Where a word stands in the code, not as a part of a longer one.
    pub fn places_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let bytes = self.code.as_bytes();
        let joins = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at)).is_some_and(|byte| is_of_name(*byte))
        };
        let first = word.as_bytes().first().is_some_and(|byte| is_of_name(*byte));
        let last = word.as_bytes().last().is_some_and(|byte| is_of_name(*byte));
        self.code.match_indices(word).map(|(at, _)| at).filter(move |at| {
            !(first && joins(at.checked_sub(1)) || last && joins(Some(at + word.len())))
        })
    }

    /// The first literal that begins at or after a place, if only blanks are between.
    pub fn literal_at(&self, at: usize) -> Option<&Literal> {
        let literal = self.literals.iter().find(|literal| literal.at >= at)?;
        self.code[at..literal.at].trim().is_empty().then_some(literal)
    }

    /// The end of what is opened at `at` by a bracket, one after its closing bracket.
    pub fn closing(&self, at: usize) -> usize {
        closing(self.code.as_bytes(), at)
    }
}

fn is_of_name(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// Every source file of the program; those that are only compiled for tests are left out.
pub fn sources(root: &Path) -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&root.join("src"), &mut paths);
    paths.sort();
    let mut tests: BTreeSet<String> = BTreeSet::new();
    let mut found = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a source file");
        let inner = path.strip_prefix(root).expect("a path of the crate");
        let parts: Vec<_> =
            inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        let source = read(parts.join("/"), text, &mut tests);
        found.push(source);
    }
    let is_test = |path: &str| {
        tests.iter().any(|test| path == test || path.starts_with(&format!("{}/", stem(test))))
    };
    found.retain(|source| !is_test(&source.path));
    found
}

/// The folder that holds the modules inside a file: `a/tests.rs` and `a/tests/mod.rs` have `a/tests`.
fn stem(path: &str) -> &str {
    let stem = path.trim_end_matches(".rs");
    stem.strip_suffix("/mod").unwrap_or(stem)
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

/// Splits a file; the test files that it declares go to `tests`.
fn read(path: String, text: String, tests: &mut BTreeSet<String>) -> Source {
    let (mut code, mut literals) = split(&text);
    let mut from = 0;
    while let Some(at) = find(&code, b"#[cfg(", from) {
        let condition = &text[at..closing(&code, at + 1)];
        let names = condition.split(|c: char| c != '_' && !c.is_ascii_alphanumeric());
        if condition.contains("not(test)") || names.into_iter().all(|name| name != "test") {
            from = at + 1;
            continue;
        }
        let mut item = at;
        let mut named = None;
        // Further attributes, then the thing itself.
        while code.get(item) == Some(&b'#') {
            let end = closing(&code, item + 1);
            let inner = |literal: &&Literal| (item..end).contains(&literal.at);
            if let Some(literal) = literals.iter().find(inner)
                && code[item..].starts_with(b"#[path")
            {
                named = Some(literal.text.clone());
            }
            item = end + code[end..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        }
        let stop = code[item..].iter().position(|byte| matches!(byte, b'{' | b';'));
        let stop = item + stop.expect("something is compiled for tests");
        let end = if code[stop] == b'{' { closing(&code, stop) } else { stop + 1 };
        let head = String::from_utf8_lossy(&code[item..stop]).into_owned();
        if let Some(name) = head.trim().strip_prefix("mod ")
            && code[stop] == b';'
        {
            tests.extend(files_of_module(&path, name.trim(), named.as_deref()));
        }
        blank(&mut code[at..end]);
        literals.retain(|literal| !(at..end).contains(&literal.at));
        from = end;
    }
    let code = String::from_utf8(code).expect("only what is no text was blanked");
    Source { path, text, code, literals }
}

/// The files that a `mod name;` in `path` can mean.
fn files_of_module(path: &str, name: &str, named: Option<&str>) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    if let Some(named) = named {
        return vec![format!("{folder}/{named}")];
    }
    let is_root = ["/mod.rs", "/lib.rs", "/main.rs"].iter().any(|root| path.ends_with(root));
    let folder = if is_root { folder } else { stem(path) };
    vec![format!("{folder}/{name}.rs"), format!("{folder}/{name}/mod.rs")]
}

fn find(code: &[u8], what: &[u8], from: usize) -> Option<usize> {
    code[from..].windows(what.len()).position(|window| window == what).map(|at| from + at)
}

fn closing(code: &[u8], at: usize) -> usize {
    let mut depth = 0_usize;
    for (end, byte) in code.iter().enumerate().skip(at) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return end + 1;
        }
    }
    code.len()
}

fn blank(code: &mut [u8]) {
    code.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
}

/// The code with comments and the content of literals blanked, and the literals.
fn split(text: &str) -> (Vec<u8>, Vec<Literal>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let is_start =
            at == 0 || !is_of_name(bytes[at - 1]) || matches!(bytes[at - 1], b'b' | b'c');
        let end = match rest {
            [b'/', b'/', ..] => {
                at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
            }
            [b'/', b'*', ..] => at + end_of_comment(rest),
            [b'"', ..] => {
                let end = at + end_of_text(rest);
                literals.push(Literal { at, end, text: text[at + 1..end - 1].into() });
                blank(&mut code[at + 1..end - 1]);
                at = end;
                continue;
            }
            [b'r', b'"' | b'#', ..] if is_start => match end_of_raw(rest) {
                Some((marks, length)) => {
                    let (start, end) = (at + marks + 2, at + length);
                    let inner = text[start..end - marks - 1].into();
                    literals.push(Literal { at, end, text: inner });
                    blank(&mut code[at..end]);
                    at = end;
                    continue;
                }
                None => at,
            },
            [b'\'', ..] => at + length_of_sign(&text[at..]),
            _ => at,
        };
        blank(&mut code[at..end]);
        at = end.max(at + 1);
    }
    (code, literals)
}

fn end_of_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] if depth == 1 => return at + 2,
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    at
}

fn end_of_text(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    panic!("a text without end");
}

/// Of `r#"…"#` the number of marks and the whole length.
fn end_of_raw(rest: &[u8]) -> Option<(usize, usize)> {
    let marks = rest[1..].iter().take_while(|byte| **byte == b'#').count();
    if rest.get(marks + 1) != Some(&b'"') {
        return None;
    }
    let close: Vec<u8> = [b"\"".as_slice(), &vec![b'#'; marks]].concat();
    let end = find(rest, &close, marks + 2).expect("a raw text without end");
    Some((marks, end + close.len()))
}

/// The length of a literal such as `'a'` or `'\n'`; 1 for a lifetime.
fn length_of_sign(rest: &str) -> usize {
    let mut signs = rest.char_indices().skip(1);
    match signs.next() {
        Some((_, '\\')) => rest[3..].find('\'').map_or(1, |end| end + 4),
        Some(_) => match signs.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}
