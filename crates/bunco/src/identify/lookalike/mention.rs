//! Where a host holds a brand's name, and what stands around it.

use super::edit::Edit;
use super::fold::Folded;
use super::names::{Class, MIN_EDIT, Name, Names};
use super::quick::Sums;
use super::weigh;
use super::words::{Beside, Words};
use crate::suffix::Cut;

/// A name in a host.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    /// Number of the name.
    pub(crate) name: u32,
    /// Bytes of `Query::left`.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
    /// How it is written.
    pub(crate) how: How,
    /// What bounds it on the left.
    pub(crate) before: Edge,
    /// What bounds it on the right.
    pub(crate) after: Edge,
    /// What else stands left of the suffix.
    pub(crate) beside: Beside,
    /// Whether nothing else is in its label.
    pub(crate) whole: bool,
    /// Whether it is in the label just left of the suffix.
    pub(crate) core: bool,
    /// Whether the brand's own ending follows: `brand.com.` or `brand-com`, and how many bytes with it.
    pub(crate) ending: Ending,
}

/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// As it is.
    Exact,
    /// With hyphens inside.
    Hyphenated,
    /// With ASCII characters that look alike.
    AsciiLike,
    /// With other characters that look alike, or with marks.
    WideLike,
    /// With one edit, of its letters as they look.
    Edited(Edit),
}

/// What bounds a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Edge {
    /// Other letters.
    Soft,
    /// A known word.
    Word,
    /// A dot, hyphen, digit, or the end.
    Hard,
}

/// What follows a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// Nothing of the brand's.
    None,
    /// Its ending without a dot: `brandcom`.
    Joined,
    /// With a hyphen: `brand-com`.
    Hyphen,
    /// With the dot: `brand.com`.
    Dot,
}

/// Most pieces of a host that are looked up for an edit.
const MAX_PIECES: usize = 24;

/// Pieces of a host, as ranges of folded text, each once.
#[derive(Default)]
struct Pieces {
    ranges: [(usize, usize); MAX_PIECES],
    len: usize,
}

impl Pieces {
    fn all(&self) -> &[(usize, usize)] {
        &self.ranges[..self.len]
    }

    /// Takes a piece, unless there are too many.
    fn add(&mut self, piece: (usize, usize)) {
        if self.len < MAX_PIECES && !self.all().contains(&piece) {
            self.ranges[self.len] = piece;
            self.len += 1;
        }
    }
}

/// A host prepared for comparing.
pub(crate) struct Query<'a> {
    pub(crate) names: &'a Names,
    pub(crate) words: &'a Words,
    /// The host in U-labels, cut at its suffixes.
    pub(crate) cut: Cut<'a>,
    /// Left of the public suffix.
    pub(crate) left: &'a str,
    /// Endings of the domains of a brand, by brand number.
    pub(crate) endings: &'a [Vec<String>],
}

impl<'a> Query<'a> {
    /// The name mentioned.
    pub(crate) fn name(&self, mention: &Mention) -> &'a Name {
        &self.names.list[mention.name as usize]
    }

    /// Whether the host ends like the domain the name stands for.
    pub(crate) fn ends_like_target(&self, mention: &Mention) -> bool {
        self.ends_like(self.name(mention))
    }

    fn ends_like(&self, name: &Name) -> bool {
        name.target.strip_suffix(self.cut.suffix).is_some_and(|left| left.ends_with('.'))
    }

    /// Whether the registrable name is an ending twice: `brand.com.com` is what a resolver's search list makes, and `com.com` has one owner.
    pub(crate) fn is_doubled(&self) -> bool {
        self.cut.registrable().and_then(|name| name.split_once('.')).is_some_and(|(label, ending)| label == ending)
    }

    /// Whether all that stands beside a name is what people say, and no word of lures or shops: a topic, a place, another brand.
    pub(crate) fn is_among_speech(&self, mention: &Mention) -> bool {
        let beside = mention.beside;
        let mut runs = [&self.left[..mention.start], &self.left[mention.end..]].into_iter();
        beside.bait + beside.trade == 0
            && beside.digits < 2
            && runs.all(|text| {
                text.split(|c: char| !c.is_alphabetic())
                    .all(|run| run.is_empty() || self.words.is_speech(run, |word| self.names.is_name(word)))
            })
    }

    /// Where the label just left of the suffix begins.
    fn core_start(&self) -> usize {
        self.left.rfind('.').map_or(0, |dot| dot + 1)
    }

    /// Every name in the host.
    pub(crate) fn mentions(&self) -> Vec<Mention> {
        let mut found: Vec<(u32, usize, usize, How)> = Vec::new();
        let folded = Folded::new(self.left);
        self.search(&folded, &mut found);
        if let Some(joined) = folded.joined() {
            self.search(&joined, &mut found);
        }
        self.search_edited(&folded, &mut found);
        if found.is_empty() {
            return Vec::new();
        }
        found.sort_by_key(|&(name, start, end, how)| (start, end, name, rank(how)));
        found.dedup_by_key(|found| (found.0, found.1, found.2));
        // A name inside a longer name of the same reading says nothing more.
        let longer: Vec<(usize, usize)> = found.iter().filter(|f| !matches!(f.3, How::Edited(_))).map(|f| (f.1, f.2)).collect();
        found.retain(|&(name, start, end, _)| {
            let class = self.names.list[name as usize].class;
            !longer.iter().any(|&(s, e)| s <= start && end <= e && e - s > end - start && (class == Class::Weak || e - s >= 5))
        });
        found.into_iter().filter_map(|(name, start, end, how)| self.surround(name, start, end, how)).collect()
    }

    fn search(&self, folded: &Folded, found: &mut Vec<(u32, usize, usize, How)>) {
        self.names.find(folded.bytes(), |name, start, end| {
            let (start, end) = (folded.start(start), folded.start(end));
            let text = self.left[start..end].trim_matches('-');
            let start = start + (self.left[start..end].len() - self.left[start..end].trim_start_matches('-').len());
            let end = start + text.len();
            if text.contains('.') {
                return;
            }
            found.push((name, start, end, how(text, &self.names.list[name as usize].text)));
        });
    }

    /// Looks for names one edit away from a label, its words, and what remains of a word without the known words at its ends.
    fn search_edited(&self, folded: &Folded, found: &mut Vec<(u32, usize, usize, How)>) {
        let bytes = folded.bytes();
        let mut tries = Pieces::default();
        let mut start = 0;
        for end in 0..=bytes.len() {
            if end == bytes.len() || bytes[end] == b'.' {
                let first = tries.len;
                self.pieces(folded, start, end, &mut tries);
                let mut near =
                    tries.all()[first..].iter().filter(|piece| self.names.may_be_near(&bytes[piece.0..piece.1])).peekable();
                if near.peek().is_some() {
                    let sums = Sums::new(&bytes[start..end]);
                    near.for_each(|&piece| self.search_piece(folded, (&sums, start), piece, found));
                }
                start = end + 1;
            }
        }
    }

    /// Looks for names one edit away from a piece of the label that `sums` is of, which begins at `label`.
    fn search_piece(
        &self,
        folded: &Folded,
        (sums, label): (&Sums<'_>, usize),
        (start, end): (usize, usize),
        found: &mut Vec<(u32, usize, usize, How)>,
    ) {
        let bytes = folded.bytes();
        self.names.find_near(sums, start - label..end - label, |name, edit| {
            let known = &self.names.list[name as usize];
            // One letter more at the end of a whole label is a plural also where the rest is an ordinary word.
            let whole = end == bytes.len() && (start == 0 || bytes[start - 1] == b'.');
            let plural = whole && edit == Edit::Insertion(known.folded.len()) && bytes[end - 1] == b's';
            let rest = known.folded.len() - known.stem;
            if known.stem > 0 && rest <= 5 && edit.place() >= Some(known.stem) {
                return;
            }
            // `mbank` is a bank of another name rather than a slip of `nubank`, unless it ends as that does.
            let elsewhere = known.core.is_some_and(|(from, to)| edit.place().is_some_and(|at| at < from || at >= to));
            if elsewhere && !plural && !(whole && self.ends_like(known)) {
                return;
            }
            let inside = |at: usize| plural || known.word.is_none_or(|(from, to)| from <= at && at < to);
            if edit == Edit::Same || !edit.place().is_none_or(inside) {
                return;
            }
            let from = folded.start(start);
            let text = self.left[from..folded.start(end)].trim_end_matches('-');
            if !self.words.is_all_words(text) {
                found.push((name, from, from + text.len(), How::Edited(edit)));
            }
        });
    }

    /// The pieces of one label that may be a name with an edit, as ranges of folded text.
    fn pieces(&self, folded: &Folded, start: usize, end: usize, tries: &mut Pieces) {
        let mut add = |start: usize, end: usize| {
            if end - start >= MIN_EDIT && end - start <= 32 {
                tries.add((start, end));
            }
        };
        add(start, end);
        let mut piece = start;
        let hyphens = self.left.as_bytes()[folded.start(start)..folded.start(end)].contains(&b'-');
        for i in if hyphens { start + 1 } else { end.max(start + 1) }..=end {
            let (last, this) = (folded.start(i - 1), folded.start(i));
            let hyphen = i < end && last < this && self.left.as_bytes()[this - 1] == b'-';
            if i < end && !hyphen {
                continue;
            }
            add(piece, i);
            let (from, to) = (folded.start(piece), folded.start(i));
            let text = self.left[from..to].trim_end_matches('-');
            if text.is_ascii() && i - piece == text.len() {
                let skip = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
                let keep = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
                if skip < keep && (skip > 0 || keep < text.len()) {
                    add(piece + skip, piece + keep);
                }
                // Known words at either end, and what remains.
                let [begins, ends] = self.words.bounds(text);
                let longest = text.len().saturating_sub(MIN_EDIT);
                if begins & 1 == 1 {
                    let words = (3..=longest).filter(|length| ends >> length & 1 == 1);
                    words.filter(|&length| self.words.get(&text[..length]).is_some()).for_each(|length| add(piece + length, i));
                }
                if ends >> text.len().min(63) & 1 == 1 {
                    let words = (text.len() - longest..=text.len() - 3).rev().filter(|start| begins >> start & 1 == 1);
                    let words = words.filter(|&start| self.words.get(&text[start..]).is_some());
                    words.for_each(|start| add(piece, piece + start));
                }
            }
            piece = i;
        }
    }

    /// Reads what stands around a name; `None` where no technique takes it for evidence, which most short names in longer words are.
    fn surround(&self, name: u32, start: usize, end: usize, how: How) -> Option<Mention> {
        let left = self.left;
        let known = &self.names.list[name as usize];
        let is_idle = |before, after| {
            let soft = u8::from(before == Edge::Soft) + u8::from(after == Edge::Soft);
            !matches!(how, How::Edited(_)) && weigh::is_idle(known, how, soft) && !self.lacks_dot(start, end)
        };
        let label_start = left[..start].rfind('.').map_or(0, |dot| dot + 1);
        let label_end = left[end..].find('.').map_or(left.len(), |dot| end + dot);
        let before_run = run_at_end(&left[label_start..start]);
        if self.words.are_none(before_run) && is_idle(Edge::Soft, Edge::Hard) {
            return None;
        }
        let mut beside = Beside::default();
        let before = self.edge(before_run, &mut beside);
        if is_idle(before, Edge::Hard) {
            return None;
        }
        let ending = self.ending(known, end);
        let after_run = run_at_start(&left[end..label_end]);
        let worded = ending == Ending::Joined || name_ends_in_digit(&known.text) && !after_run.is_empty();
        if !worded && self.words.are_none(after_run) && is_idle(before, Edge::Soft) {
            return None;
        }
        let after = self.edge_after(after_run, &mut beside).max(if worded { Edge::Word } else { Edge::Soft });
        if is_idle(before, after)
            || (before == Edge::Soft || after == Edge::Soft)
                && is_part_of_word(&left[label_start..label_end], start - label_start, known)
        {
            return None;
        }
        self.read_runs(&left[..start - before_run.len()], &mut beside);
        self.read_runs(&left[end + after_run.len()..], &mut beside);
        let whole = start == label_start && end == label_end;
        let core = label_start == self.core_start();
        Some(Mention { name, start, end, how, before, after, beside, whole, core, ending })
    }

    /// Whether a name ends what stands left of the suffix, and begins after a `www` without a dot.
    pub(crate) fn lacks_dot(&self, start: usize, end: usize) -> bool {
        end == self.left.len() && matches!(&self.left[..start], "www" | "ww" | "www-")
    }

    /// The edge that the run of letters directly after a name makes.
    fn edge_after(&self, run: &str, beside: &mut Beside) -> Edge {
        // `youtubers` and `instagrammers` are those who use it.
        let mut users = ["mers", "mer", "ers", "er", "rs", "r"].into_iter().filter_map(|ending| run.strip_prefix(ending));
        if let Some(rest) = users.find(|rest| rest.is_empty() || self.words.is_all_words(rest)) {
            beside.plain = beside.plain.saturating_add(1);
            self.words.read(rest, beside);
            return Edge::Soft;
        }
        self.edge(run, beside)
    }

    fn edge(&self, run: &str, beside: &mut Beside) -> Edge {
        if run.is_empty() {
            return Edge::Hard;
        }
        let mut read = Beside::default();
        self.words.read(run, &mut read);
        beside.add(read);
        if read.unknown == 0 && read.words() > 0 { Edge::Word } else { Edge::Soft }
    }

    /// Reads the letter runs and digits of a piece of a label.
    fn read_runs(&self, text: &str, beside: &mut Beside) {
        for run in text.split(|c: char| !c.is_alphabetic()) {
            self.words.read(run, beside);
        }
        beside.digits = beside.digits.saturating_add(text.bytes().filter(u8::is_ascii_digit).count() as u8);
    }

    /// Whether the name at `..end` is followed by the ending of one of its brand's domains.
    fn ending(&self, known: &Name, end: usize) -> Ending {
        let rest = &self.left[end..];
        let mut best = Ending::None;
        if rest.is_empty() {
            return best;
        }
        for ending in &self.endings[known.brand as usize] {
            // What stands behind the ending, after a mark, with another in place of its dots.
            let rest_of = |mark: &str, dot: &str| {
                let mut labels = ending.split('.');
                let first = labels.next().and_then(|label| rest.strip_prefix(mark)?.strip_prefix(label));
                labels.try_fold(first?, |rest, label| rest.strip_prefix(dot)?.strip_prefix(label))
            };
            let closes = |rest: &str| rest.bytes().next().is_none_or(|b| b == b'.' || b == b'-' || b.is_ascii_digit());
            let strip = |mark: &str, dot: &str| rest_of(mark, dot).is_some_and(closes);
            if strip(".", ".") {
                return Ending::Dot;
            }
            if strip("-", "-") {
                best = best.max(Ending::Hyphen);
            } else if strip("", "") {
                best = best.max(Ending::Joined);
            }
        }
        best
    }
}

/// The letters that a text ends with.
fn run_at_end(text: &str) -> &str {
    &text[text.trim_end_matches(|c: char| c.is_alphabetic()).len()..]
}

/// The letters that a text begins with.
fn run_at_start(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches(|c: char| c.is_alphabetic()).len()]
}

/// Whether the name at `start` of a label stands in an ordinary word that holds it.
fn is_part_of_word(label: &str, start: usize, name: &Name) -> bool {
    name.inside.iter().any(|word| {
        let at = word.find(&name.text).unwrap_or(0);
        start >= at && label.get(start - at..).is_some_and(|rest| rest.starts_with(word))
    })
}

fn name_ends_in_digit(name: &str) -> bool {
    name.ends_with(|c: char| c.is_ascii_digit())
}

fn rank(how: How) -> u8 {
    match how {
        How::Exact => 0,
        How::Hyphenated => 1,
        How::AsciiLike => 2,
        How::WideLike => 3,
        How::Edited(_) => 4,
    }
}

/// How a piece of a host that folds like a name is written.
fn how(text: &str, name: &str) -> How {
    if text == name {
        How::Exact
    } else if !text.is_ascii() {
        How::WideLike
    } else if text.bytes().filter(|&b| b != b'-').eq(name.bytes()) {
        How::Hyphenated
    } else {
        How::AsciiLike
    }
}
