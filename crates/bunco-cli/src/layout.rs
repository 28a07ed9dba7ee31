//! Lines of a page: styled pieces of text, wrapped at its width.

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthChar;

use crate::clean;
use crate::out::Page;

/// How a piece looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Plain,
    Bold,
    Dim,
    /// Words of the message that were found.
    Found,
    /// The level `likely_scam`.
    Alarm,
    /// The level `suspicious`.
    Caution,
}

/// A piece of a paragraph.
pub(crate) struct Piece {
    text: String,
    look: Look,
}

impl Look {
    fn style(self) -> Style {
        match self {
            Look::Plain => Style::new(),
            Look::Bold => Style::new().bold(),
            Look::Dim => Style::new().dimmed(),
            Look::Found => Style::new().bold().fg_color(Some(AnsiColor::Red.into())),
            Look::Alarm => Style::new().bold().fg_color(Some(AnsiColor::White.into())).bg_color(Some(AnsiColor::Red.into())),
            Look::Caution => Style::new().bold().fg_color(Some(AnsiColor::Black.into())).bg_color(Some(AnsiColor::Yellow.into())),
        }
    }
}

impl Piece {
    /// A piece of any text: what it holds cannot drive the terminal.
    pub(crate) fn new(text: &str, look: Look) -> Piece {
        Piece { text: clean::line(text), look }
    }
}

/// A page that grows.
pub(crate) struct Sheet {
    page: Page,
    text: String,
}

impl Sheet {
    pub(crate) fn new(page: Page) -> Sheet {
        Sheet { page, text: String::new() }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A line or more of one look.
    pub(crate) fn line(&mut self, indent: usize, text: &str, look: Look) {
        self.paragraph(indent, indent, &[Piece::new(text, look)]);
    }

    /// A point of a list.
    pub(crate) fn point(&mut self, text: &str) {
        self.paragraph(2, 4, &[Piece::new(&format!("- {text}"), Look::Plain)]);
    }

    /// `name   text`, where texts stand below each other from column `at`.
    pub(crate) fn entry(&mut self, name: &str, at: usize, text: &str) {
        let name = clean::line(name);
        let room = at.saturating_sub(2 + width(&name)).max(1);
        let pieces = [Piece { text: name + &" ".repeat(room), look: Look::Bold }, Piece::new(text, Look::Plain)];
        self.paragraph(2, at, &pieces);
    }

    /// Pieces one after the other, broken between words; `first` and `rest` are the columns where lines begin.
    pub(crate) fn paragraph(&mut self, first: usize, rest: usize, pieces: &[Piece]) {
        self.flow(first, rest, 0, pieces);
    }

    /// A paragraph whose first line ends with `right` at the right edge.
    pub(crate) fn headed(&mut self, first: usize, pieces: &[Piece], right: &str) {
        let start = self.text.len();
        let used = self.flow(first, first + 2, width(right) + 2, pieces);
        let room = self.page.width.saturating_sub(used + width(right)).max(2);
        let end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let style = self.style(Look::Dim);
        self.text.insert_str(end, &format!("{}{style}{right}{style:#}", " ".repeat(room)));
    }

    fn style(&self, look: Look) -> Style {
        if self.page.colour { look.style() } else { Style::new() }
    }

    /// Returns the columns its first line takes. `keep` columns at its end stay free.
    fn flow(&mut self, first: usize, rest: usize, keep: usize, pieces: &[Piece]) -> usize {
        let letters: Vec<(char, Look)> = pieces.iter().flat_map(|p| p.text.chars().map(|c| (c, p.look))).collect();
        let (mut at, mut first_width) = (0, None);
        while at < letters.len() || first_width.is_none() {
            let indent = if first_width.is_none() { first } else { rest };
            let room = self.page.width.saturating_sub(indent + if first_width.is_none() { keep } else { 0 }).max(8);
            let (end, next) = break_at(&letters[at..], room);
            let line = &letters[at..at + end];
            self.text.push_str(&" ".repeat(indent));
            self.letters(line);
            self.text.push('\n');
            first_width.get_or_insert(indent + line.iter().map(|(c, _)| c.width().unwrap_or(0)).sum::<usize>());
            at += next;
        }
        first_width.unwrap_or(first)
    }

    fn letters(&mut self, line: &[(char, Look)]) {
        for run in line.chunk_by(|a, b| a.1 == b.1) {
            let style = self.style(run[0].1);
            self.text.push_str(&style.render().to_string());
            self.text.extend(run.iter().map(|(c, _)| c));
            self.text.push_str(&style.render_reset().to_string());
        }
    }
}

/// Where the line ends that takes `room` columns, and where the next one begins: at the last space that fits, or inside a word
/// that alone is too long.
fn break_at(letters: &[(char, Look)], room: usize) -> (usize, usize) {
    let (mut columns, mut space) = (0, None);
    for (i, (c, _)) in letters.iter().enumerate() {
        columns += c.width().unwrap_or(0);
        if *c == ' ' && i > 0 {
            space = Some(i);
        }
        if columns > room {
            return match space {
                Some(space) => (space, space + 1),
                None => (i.max(1), i.max(1)),
            };
        }
    }
    (letters.len(), letters.len())
}

fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(width: usize, text: &str) -> String {
        let mut sheet = Sheet::new(Page { colour: false, width });
        sheet.paragraph(0, 2, &[Piece::new(text, Look::Found)]);
        sheet.into_text()
    }

    #[test]
    fn lines_fit_the_page() {
        for (text, want) in [
            ("one two three", "one two\n  three\n"),
            ("abcdefghijklm", "abcdefghij\n  klm\n"),
            ("\u{6f22}\u{5b57}\u{6f22}\u{5b57}\u{6f22}\u{5b57}", "\u{6f22}\u{5b57}\u{6f22}\u{5b57}\u{6f22}\n  \u{5b57}\n"),
            ("", "\n"),
        ] {
            assert_eq!(plain(10, text), want);
        }
    }

    #[test]
    fn the_right_edge_holds() {
        let mut sheet = Sheet::new(Page { colour: false, width: 20 });
        sheet.headed(0, &[Piece::new("some words that go on", Look::Bold)], "+2.1");
        assert_eq!(sheet.into_text(), "some words      +2.1\n  that go on\n");
    }

    #[test]
    fn colour_is_written_only_where_wanted() {
        let mut sheet = Sheet::new(Page { colour: true, width: 20 });
        sheet.line(0, "red", Look::Found);
        let text = sheet.into_text();
        assert!(text.contains("\u{1b}[") && text.contains("red\u{1b}[0m"), "{text:?}");
    }
}
