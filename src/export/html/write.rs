//! HTML being written: everything that is not markup goes through one function.

use super::super::sheet::Cell;
use crate::sanitize::misleads;

/// A page so far.
#[derive(Default)]
pub(super) struct Html {
    out: String,
}

impl Html {
    /// Markup of our own.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Words of others, in an element or in an attribute in quotation marks.
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\n' | '\t' => self.out.push(' '),
                letter if letter.is_control() || misleads(letter) => {}
                letter => self.out.push(letter),
            }
        }
    }

    /// An element with words in it; `attributes` are our own.
    pub(super) fn element(&mut self, name: &str, attributes: &str, text: &str) {
        self.out.push('<');
        self.out.push_str(name);
        if !attributes.is_empty() {
            self.out.push(' ');
            self.out.push_str(attributes);
        }
        self.out.push('>');
        self.text(text);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// A table up to its first row. It scrolls by itself where it is wider than the page.
    pub(super) fn table_head(&mut self, caption: &str, heads: &[(String, bool)]) {
        self.raw("<div class=scroll tabindex=0 role=group aria-label=\"");
        let first = heads.first().map_or("", |(title, _)| title.as_str());
        self.text(if caption.is_empty() { first } else { caption });
        self.raw("\"><table>");
        if !caption.is_empty() {
            self.element("caption", "", caption);
        }
        self.raw("<thead><tr>");
        for (title, is_number) in heads {
            self.element("th", if *is_number { "scope=col class=n" } else { "scope=col" }, title);
        }
        self.raw("</tr></thead><tbody>\n");
    }

    /// A cell that keeps its value for sorting.
    pub(super) fn cell(&mut self, is_head: bool, cell: &Cell, shown: &str) {
        let value = match cell {
            Cell::Number(value, _) => Some(value.to_string()),
            Cell::Count(count) => Some(count.to_string()),
            Cell::Date(date) => Some(date.to_string().replace('-', "")),
            Cell::Empty | Cell::Text(_) => None,
        };
        let (name, mut attributes) =
            if is_head { ("th", "scope=row".to_owned()) } else { ("td", String::new()) };
        if let Some(value) = value {
            attributes = format!("{attributes} class=n data-v=\"{value}\"");
        }
        self.element(name, attributes.trim(), shown);
    }

    /// The page.
    pub(super) fn done(self) -> String {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_others_is_markup() {
        let mut html = Html::default();
        html.element("p", "", "<script>alert('1')</script> & \"x\" \u{202e}");
        assert_eq!(
            html.done(),
            "<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot; </p>\n"
        );
    }
}
