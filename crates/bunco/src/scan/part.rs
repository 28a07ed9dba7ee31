//! One part of a message, read window by window, and everything that is literally there.

use super::Scan;
use super::common::COMMON;
use super::keep::{Counts, Own};
use super::names::Named;
use super::phone::NumberHit;
use super::url::{LinkHitKind, ReadUrl};
use super::window::{Quota, View, Window, is_shouted};
use crate::message::{Limit, Part, PartKind, Region};
use crate::span::Span;
use crate::text::{Hidden, Link, Repaired, Visible, repair, visible_in_pieces};

/// How much of a message is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Bytes of one part.
    pub(crate) input: usize,
    /// Links, hosts and addresses of one part.
    pub(crate) links: usize,
    /// Numbers of one part.
    pub(crate) numbers: usize,
    /// Steps of phrase matching a byte of text, beside a fixed allowance.
    pub(crate) work: u64,
}

/// A part and what is in it. Words are numbered through the part; spans are the caller's bytes unless they are called "read": those
/// count in what a reader sees.
#[derive(Debug)]
pub(crate) struct PartHits<'m> {
    pub(crate) kind: PartKind,
    /// The part as text: the source, where it is HTML.
    pub(crate) source: Repaired<'m>,
    /// The words of a part of one line (sender, name of a file), as read and folded; empty for others.
    pub(crate) line: Vec<(Span, String)>,
    pub(crate) names: Vec<NameFound>,
    /// Links in the text.
    pub(crate) links: Vec<LinkFound>,
    pub(crate) numbers: Vec<NumberHit>,
    /// Words of each number.
    pub(crate) number_words: Vec<(u32, u32)>,
    pub(crate) amounts: Vec<AmountFound>,
    pub(crate) wallets: Vec<Wallet>,
    pub(crate) phrases: Vec<PhraseFound>,
    /// Links of the mark-up and hidden text; spans count in `source`.
    pub(crate) page_links: Vec<Link>,
    pub(crate) hidden: Vec<Hidden>,
    /// Where what is to be seen begins, in the caller's bytes.
    pub(crate) top: Option<usize>,
    /// The first word of the page's title.
    pub(crate) title: Option<u32>,
    /// The first letter of another script that stands for a Latin one.
    pub(crate) confusable: Option<Span>,
    /// Function words, by language.
    pub(crate) languages: [u32; COMMON.len()],
    /// Whether the text begins in Japanese, or Hindi.
    pub(crate) japanese: bool,
    pub(crate) hindi: bool,
    /// Whether there were more hits of a kind than are kept.
    pub(crate) more: bool,
}

/// A phrase found.
#[derive(Clone, Debug)]
pub(crate) struct PhraseFound {
    /// Its compiled number.
    pub(crate) phrase: u32,
    /// First word, and one past the last.
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) span: Span,
    /// Whether what it wants near is there.
    pub(crate) near: bool,
    /// Whether advice about fraud, or a report of what fraudsters do, reaches it.
    pub(crate) advised: bool,
    pub(crate) reported: bool,
    /// Whether it stands in quotation marks.
    pub(crate) quoted: bool,
    /// Whether it is a command not to do what it says.
    pub(crate) negated: bool,
    /// Whether a number or link stands near it.
    pub(crate) contact: bool,
    /// Whether letters were replaced, hidden or spaced out inside it.
    pub(crate) disguised: bool,
    /// Words of it that are misspelt, and for what; mostly empty.
    pub(crate) misspelt: String,
}

/// A name found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameFound {
    pub(crate) named: Named,
    /// The name is an ordinary word too.
    pub(crate) common: bool,
    /// First word, and one past the last.
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) span: Span,
    /// Whether it is among the first words of a paragraph.
    pub(crate) opens: bool,
    /// Whether letters were replaced, hidden or spaced out inside it.
    pub(crate) disguised: bool,
}

/// A link in the text.
#[derive(Clone, Debug)]
pub(crate) struct LinkFound {
    pub(crate) span: Span,
    /// As read.
    pub(crate) at: Span,
    pub(crate) kind: LinkHitKind,
    pub(crate) read: ReadUrl,
}

/// An amount of money.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AmountFound {
    /// First word, and one past the last.
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) span: Span,
}

/// An address of a crypto wallet.
#[derive(Clone, Debug)]
pub(crate) struct Wallet {
    pub(crate) span: Span,
    pub(crate) address: String,
}

/// Scratch of a scan, one thread's, reused.
#[derive(Debug, Default)]
pub(crate) struct ScanScratch {
    window: Window,
    page: Visible,
}

/// Words at the beginning of a paragraph or title that open it.
pub(crate) const OPENING: u32 = 3;

/// How much text is looked at in one go, in bytes. It fits the cache with all that is found in it, and most messages fit it.
const WINDOW: usize = 64 << 10;
/// What neighbouring windows share on each side of the place where one's hits end and the other's begin: more than a sentence.
const MARGIN: usize = 2 << 10;
/// How far before a place a line or word is sought to cut at.
const REACH: usize = 256;
/// The longest sender or file name that is read.
const LINE: usize = 16 << 10;

impl Scan {
    /// Reads a part. Limits that are reached are added to `limits`.
    pub(crate) fn part<'m>(
        &self,
        part: &'m Part<'_>,
        regions: &[Region],
        bounds: &Bounds,
        scratch: &mut ScanScratch,
        limits: &mut Vec<Limit>,
    ) -> PartHits<'m> {
        let kind = part.kind();
        let is_line = matches!(kind, PartKind::From | PartKind::ReplyTo | PartKind::FileName);
        let mut bytes = part.text();
        if bytes.len() > bounds.input {
            limits.push(Limit::MaxInput);
            bytes = &bytes[..bounds.input];
        }
        if is_line && bytes.len() > LINE {
            limits.push(Limit::HeaderLength);
            bytes = &bytes[..LINE];
        }
        let source = repair(bytes);
        let quota = Quota {
            links: bounds.links,
            numbers: bounds.numbers,
            wallets: bounds.numbers,
            work: bounds.work.saturating_mul(1000),
            per_byte: bounds.work,
        };
        let mut hits = PartHits::new(kind, source);
        let ScanScratch { window, page } = scratch;
        let mut reader = Reader {
            scan: self,
            regions,
            bounds,
            limits,
            window,
            hits: &mut hits,
            counts: None,
            quota,
            own: 0,
            word: 0,
            shouted: None,
        };
        if kind == PartKind::Html {
            let html = std::mem::take(&mut reader.hits.source.text);
            visible_in_pieces(&html, WINDOW, page, &mut |page| {
                let len = reader.read(&page.text, page.base, Some(page));
                page.drop_front(len);
            });
            reader.last(&page.text, page.base, Some(page));
            reader.limits.append(&mut page.limits);
            hits.source.text = html;
            hits.page_links = std::mem::take(&mut page.links);
            hits.hidden = std::mem::take(&mut page.hidden);
        } else {
            let text = std::mem::take(&mut reader.hits.source.text);
            let mut base = 0;
            while text.len() - base > WINDOW + 2 * MARGIN {
                base += reader.read(&text[base..cut(&text, base + WINDOW)], base, None);
            }
            reader.last(&text[base..], base, None);
            if is_line {
                let words = 0..reader.window.words.words.len();
                reader.hits.line = words.map(|n| (reader.window.read_word(n), reader.window.folded_word(n).to_owned())).collect();
            }
            hits.source.text = text;
        }
        hits
    }
}

impl<'m> PartHits<'m> {
    fn new(kind: PartKind, source: Repaired<'m>) -> PartHits<'m> {
        PartHits {
            kind,
            source,
            line: Vec::new(),
            names: Vec::new(),
            links: Vec::new(),
            numbers: Vec::new(),
            number_words: Vec::new(),
            amounts: Vec::new(),
            wallets: Vec::new(),
            phrases: Vec::new(),
            page_links: Vec::new(),
            hidden: Vec::new(),
            top: None,
            title: None,
            confusable: None,
            languages: [0; COMMON.len()],
            japanese: false,
            hindi: false,
            more: false,
        }
    }

    /// The caller's bytes of a place in the part as text.
    pub(crate) fn source(&self, at: Span) -> Span {
        self.source.source_span(at)
    }

    /// The words of a part of one line that a span takes: those that overlap it.
    pub(crate) fn line_words(&self, at: Span) -> (u32, u32) {
        let from = self.line.partition_point(|(word, _)| word.end <= at.start);
        let to = self.line.partition_point(|(word, _)| word.start < at.end);
        (from as u32, to.max(from) as u32)
    }
}

/// Goes through a part window by window.
struct Reader<'r, 'm> {
    scan: &'r Scan,
    regions: &'r [Region],
    bounds: &'r Bounds,
    limits: &'r mut Vec<Limit>,
    window: &'r mut Window,
    hits: &'r mut PartHits<'m>,
    counts: Counts,
    quota: Quota,
    /// Where the text begins whose hits were not kept yet.
    own: usize,
    /// The number of the window's first word.
    word: u32,
    /// Whether capitals tell nothing, once that is known of a long text.
    shouted: Option<bool>,
}

impl Reader<'_, '_> {
    /// Looks at a window that is not the last, and gives how much of it is done with.
    fn read(&mut self, text: &str, base: usize, page: Option<&Visible>) -> usize {
        let end = cut(text, text.len() - MARGIN);
        let done = cut(text, end - MARGIN);
        self.shouted.get_or_insert_with(|| is_shouted(text));
        self.window(text, base, page, end);
        self.word += self.window.word_from(done) as u32;
        done
    }

    fn last(&mut self, text: &str, base: usize, page: Option<&Visible>) {
        self.window(text, base, page, text.len());
    }

    /// Finds what is in a window, and keeps what begins before `end` and was not in the window before.
    fn window(&mut self, text: &str, base: usize, page: Option<&Visible>, end: usize) {
        if base == 0 && !text.is_ascii() {
            let begins = |letter: fn(char) -> bool| text.chars().take(2000).any(letter);
            self.hits.japanese = begins(|c| matches!(c, '\u{3041}'..='\u{30FF}'));
            self.hits.hindi = begins(|c| matches!(c, '\u{0900}'..='\u{097F}'));
        }
        let links = page.map_or(&[][..], |page| &page.links);
        let view = View { kind: self.hits.kind, text, base, links, shouted: self.shouted, regions: self.regions };
        self.window.find(self.scan, &view, &mut self.quota, self.limits);
        if let Some(title) = page.and_then(|page| page.title).filter(|title| self.hits.title.is_none() && title.start >= base) {
            let at = Span::new(title.start - base, title.end - base);
            self.hits.title = Some(self.word + self.window.word_range(at).0);
        }
        let repaired = std::mem::take(&mut self.hits.source);
        let source = |read: Span| {
            let whole = Span::new(read.start + base, read.end + base);
            repaired.source_span(page.map_or(whole, |page| page.map.source_span(whole)))
        };
        if self.hits.top.is_none() && !self.window.words.words.is_empty() {
            self.hits.top = Some(source(self.window.read_word(0)).start);
        }
        let (mut links, mut numbers) = (std::mem::take(&mut self.window.links), std::mem::take(&mut self.window.numbers));
        let (scan, window, word) = (self.scan, &*self.window, self.word);
        let own = Own { scan, view: &view, window, from: self.own.saturating_sub(base), to: end, word, source: &source };
        own.keep(self.hits, &mut self.counts, links.drain(..), numbers.drain(..));
        (self.window.links, self.window.numbers) = (links, numbers);
        self.hits.source = repaired;
        self.own = base + end;
        self.quota.links = self.bounds.links.saturating_sub(self.hits.links.len());
        self.quota.numbers = self.bounds.numbers.saturating_sub(self.hits.numbers.len());
        self.quota.wallets = self.bounds.numbers.saturating_sub(self.hits.wallets.len());
    }
}

/// The best place to cut a text at, near `near`: behind a line, else behind a space, else between two characters.
fn cut(text: &str, near: usize) -> usize {
    let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let (from, to) = (boundary(near.saturating_sub(REACH)), boundary(near));
    let reach = &text[from..to];
    reach.rfind('\n').or_else(|| reach.rfind(' ')).map_or(to, |at| from + at + 1)
}
