//! The program's own source as data: code without comments, text literals with their place, and what of
//! it is only compiled for tests.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use proc_macro2::{Span, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, ImplItemFn, Item, Lit, Meta, Stmt};

/// A source file that is part of the program.
pub(crate) struct Source {
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
pub(crate) struct Literal {
    /// Where its first quotation mark is.
    pub at: usize,
    /// One after its last sign.
    pub end: usize,
    /// Its content as it is written.
    pub text: String,
}

impl Source {
    /// The line of a place, counted from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// A place for messages.
    pub(crate) fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.line(at))
    }

    /// The module directly under the crate's root, such as `ui`.
    pub(crate) fn module(&self) -> &str {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inner.split('/').next().unwrap_or(inner).trim_end_matches(".rs")
    }

    /// How many modules lead to this file: `src/ui/app/mod.rs` is `ui::app`, so 2.
    pub(crate) fn depth(&self) -> usize {
        let parts = self.path.split('/').count() - 1;
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// Where a word stands in the code, not as a part of a longer one.
    pub(crate) fn places_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
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
    pub(crate) fn literal_at(&self, at: usize) -> Option<&Literal> {
        let literal = self.literals.iter().find(|literal| literal.at >= at)?;
        self.code[at..literal.at].trim().is_empty().then_some(literal)
    }

    /// The end of what is opened at `at` by a bracket, one after its closing bracket.
    pub(crate) fn closing(&self, at: usize) -> usize {
        closing(self.code.as_bytes(), at)
    }
}

fn is_of_name(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// Every source file of the program; those that are only compiled for tests are left out.
pub(crate) fn sources(root: &Path) -> Vec<Source> {
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

/// Reads a file; the test files that it declares go to `tests`.
fn read(path: String, text: String, tests: &mut BTreeSet<String>) -> Source {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut found = Tokens { text: &text, code: blanked(&text), literals: Vec::new() };
    found.take(tokens.clone());
    let Tokens { mut code, mut literals, .. } = found;
    let file: syn::File = syn::parse2(tokens).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut only = OnlyForTests { path: &path, tests, ranges: Vec::new() };
    only.visit_file(&file);
    for range in only.ranges {
        literals.retain(|literal| !range.contains(&literal.at));
        let blank = blanked(&text[range.clone()]);
        code[range].copy_from_slice(&blank);
    }
    let code = String::from_utf8(code).unwrap_or_else(|error| panic!("{path}: {error}"));
    Source { path, text, code, literals }
}

/// As many bytes as the text, and its line ends.
fn blanked(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| if byte == b'\n' { b'\n' } else { b' ' }).collect()
}

/// Puts the tokens of a file where they stand in the text; comments are no tokens.
struct Tokens<'a> {
    text: &'a str,
    code: Vec<u8>,
    literals: Vec<Literal>,
}

impl Tokens<'_> {
    fn take(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    if self.is_comment(group.span()) {
                        continue;
                    }
                    self.keep(group.span_open().byte_range());
                    self.take(group.stream());
                    self.keep(group.span_close().byte_range());
                }
                TokenTree::Literal(literal) => self.literal(literal.span().byte_range()),
                other if !self.is_comment(other.span()) => self.keep(other.span().byte_range()),
                _ => {}
            }
        }
    }

    /// Whether a token is what a doc comment stands for.
    fn is_comment(&self, span: Span) -> bool {
        self.text[span.byte_range()].starts_with("//")
            || self.text[span.byte_range()].starts_with("/*")
    }

    fn keep(&mut self, range: Range<usize>) {
        self.code[range.clone()].copy_from_slice(&self.text.as_bytes()[range]);
    }

    /// Numbers stay in the code; of a text only its quotation marks do.
    fn literal(&mut self, range: Range<usize>) {
        let text = &self.text[range.clone()];
        let Some(open) = text.find(['"', '\'']).filter(|_| !text.starts_with(char::is_numeric))
        else {
            self.keep(range);
            return;
        };
        if text[open..].starts_with('\'') {
            return;
        }
        let marks = text[..open].matches('#').count();
        let (first, last) = (range.start + open, range.end - marks - 1);
        self.literals.push(Literal {
            at: range.start,
            end: range.end,
            text: self.text[first + 1..last].into(),
        });
        self.keep(first..first + 1);
        self.keep(last..last + 1);
    }
}

/// What of a file is only compiled for tests.
struct OnlyForTests<'a> {
    path: &'a str,
    tests: &'a mut BTreeSet<String>,
    ranges: Vec<Range<usize>>,
}

impl OnlyForTests<'_> {
    /// Notes a thing with such attributes; whether it is one.
    fn note(&mut self, attributes: &[Attribute], thing: Range<usize>) -> bool {
        let is_for_tests = attributes.iter().any(is_for_tests);
        if is_for_tests {
            self.ranges.push(thing);
        }
        is_for_tests
    }
}

impl<'ast> Visit<'ast> for OnlyForTests<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let thing = item.span().byte_range();
        let noted = match item {
            Item::Mod(module) => {
                let noted = self.note(&module.attrs, thing);
                if noted && module.content.is_none() {
                    let named = module.attrs.iter().find_map(path_of);
                    let name = module.ident.to_string();
                    self.tests.extend(files_of_module(self.path, &name, named.as_deref()));
                }
                noted
            }
            Item::Fn(it) => self.note(&it.attrs, thing),
            Item::Use(it) => self.note(&it.attrs, thing),
            Item::Impl(it) => self.note(&it.attrs, thing),
            Item::Const(it) => self.note(&it.attrs, thing),
            Item::Struct(it) => self.note(&it.attrs, thing),
            Item::Enum(it) => self.note(&it.attrs, thing),
            Item::Macro(it) => self.note(&it.attrs, thing),
            _ => false,
        };
        if !noted {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, it: &'ast ImplItemFn) {
        if !self.note(&it.attrs, it.span().byte_range()) {
            visit::visit_impl_item_fn(self, it);
        }
    }

    fn visit_stmt(&mut self, statement: &'ast Stmt) {
        let thing = statement.span().byte_range();
        let noted = match statement {
            Stmt::Local(it) => self.note(&it.attrs, thing),
            _ => false,
        };
        if !noted {
            visit::visit_stmt(self, statement);
        }
    }
}

/// Whether an attribute is a `#[cfg(…)]` that asks for tests.
fn is_for_tests(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    let condition = list.tokens.to_string().replace(' ', "");
    let mut names = condition.split(|c: char| c != '_' && !c.is_ascii_alphanumeric());
    list.path.is_ident("cfg")
        && !condition.contains("not(test)")
        && names.any(|name| name == "test")
}

/// The file that `#[path = "…"]` names.
fn path_of(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if pair.path.is_ident("path") => {
            Some(text.value())
        }
        _ => None,
    }
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
