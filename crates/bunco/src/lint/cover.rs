//! Phrases that another always covers: wherever one is found, so is the other.
//!
//! Both are read as automata over words. One covers the other when on no way through the second it is still not found at the end.
//! A gap is walked with words that the first does not know, which is the hardest for it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Lint;
use crate::pack::{Choice, Pattern, Phrase, Sequence, Slot};
use crate::scan::names::TOOL;
use crate::scan::words::Words;
use crate::text::{Folded, fold};

/// What stands on an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Symbol {
    Word(u32),
    Slot(Slot),
    /// A word of a gap.
    Any,
}

/// A sequence as an automaton: by state, its edges. The last state is the end.
struct Automaton {
    edges: Vec<Vec<(Option<Symbol>, usize)>>,
    /// The symbols of one of which each required place has one; places with few symbols tell most.
    required: Vec<BTreeSet<Symbol>>,
}

/// The most states of an automaton, one bit each.
const STATES: usize = 128;
/// The most steps of one comparison. One that takes more is given up: nothing is said.
const STEPS: usize = 20_000;

impl Lint<'_> {
    pub(super) fn covered(&mut self) {
        let mut interner = Interner::default();
        let all: Vec<Option<Automaton>> = (self.pack.phrases.iter())
            .map(|phrase| match &phrase.pattern {
                Pattern::Sequence(sequence) => Automaton::new(sequence, &mut interner),
                Pattern::Count(_) => None,
            })
            .collect();
        // By symbol: the phrases of which it is in the narrowest required place, so that only likely ones are compared.
        let mut by_symbol: BTreeMap<Symbol, Vec<usize>> = BTreeMap::new();
        for (n, automaton) in all.iter().enumerate() {
            let narrowest = automaton.iter().flat_map(|a| a.required.iter().min_by_key(|place| place.len())).flatten();
            narrowest.for_each(|symbol| by_symbol.entry(*symbol).or_default().push(n));
        }
        let mut found = Vec::new();
        // Of names the longest is taken, so a longer one adds something.
        for (n, phrase) in self.phrases().filter(|(_, phrase)| phrase.indicator != TOOL) {
            let Some(own) = &all[n] else { continue };
            let symbols: BTreeSet<Symbol> = own.symbols();
            let others: BTreeSet<usize> = symbols.iter().filter_map(|symbol| by_symbol.get(symbol)).flatten().copied().collect();
            let covers = |other: &usize, first: &Automaton, second: &Automaton| *other != n && first.covers(second);
            let cover = others.iter().find(|&other| {
                let (Some(theirs), before) = (&all[*other], &self.pack.phrases[*other]) else { return false };
                may_cover(before, phrase)
                    && theirs.required.iter().all(|place| place.iter().any(|symbol| symbols.contains(symbol)))
                    && covers(other, theirs, own)
                    // Of two alike the later one is named.
                    && (*other < n || !(may_cover(phrase, before) && own.covers(theirs)))
            });
            if let Some(other) = cover {
                found.push((phrase, &self.pack.phrases[*other]));
            }
        }
        for (phrase, cover) in found {
            let (path, line) = &cover.place;
            let message = format!(
                "phrase \"{}\" never adds anything: wherever it is found, so is \"{}\" ({path}:{line}); take it out, or give it more \
                 strength",
                phrase.id, cover.id
            );
            self.warn(&phrase.place.0, Some(phrase.place.1), message);
        }
    }
}

/// Whether one phrase says at least as much as the other and asks for no more beside its words.
fn may_cover(cover: &Phrase, phrase: &Phrase) -> bool {
    let bound = |p: &Phrase| (p.unless.clone(), p.unless_within, p.except.clone(), p.languages.clone(), p.scripts.clone());
    let free = cover.unless.is_empty() && cover.except.is_empty() && cover.languages.is_empty() && cover.scripts.is_empty();
    cover.indicator == phrase.indicator
        // Each language is whole in itself, though wordings be spelt alike.
        && cover.language == phrase.language
        && cover.strength >= phrase.strength
        && (cover.near.is_empty() || cover.near == phrase.near && cover.near_within >= phrase.near_within)
        && (free || bound(cover) == bound(phrase))
}

/// Numbers for folded words.
#[derive(Default)]
struct Interner {
    words: BTreeMap<String, u32>,
    folded: Folded,
}

impl Interner {
    fn cut(&mut self, wording: &str) -> Vec<Symbol> {
        fold(wording, &mut self.folded);
        let words = Words::cut(&self.folded.text);
        let mut number = |word| {
            let next = self.words.len() as u32;
            Symbol::Word(*self.words.entry(word).or_insert(next))
        };
        words.into_iter().map(&mut number).collect()
    }
}

impl Automaton {
    fn new(sequence: &Sequence, interner: &mut Interner) -> Option<Automaton> {
        let mut edges = vec![Vec::new()];
        let mut required = Vec::new();
        let mut at = 0;
        let state = |edges: &mut Vec<Vec<_>>| {
            edges.push(Vec::new());
            edges.len() - 1
        };
        for element in &sequence.elements {
            let start = at;
            for _ in 0..element.gap {
                let next = state(&mut edges);
                edges[at].push((Some(Symbol::Any), next));
                at = next;
            }
            let place = state(&mut edges);
            // A gap may end after any of its words.
            for gap in std::iter::once(start).chain(place - usize::from(element.gap)..place) {
                edges[gap].push((None, place));
            }
            let wordings: Vec<Vec<Symbol>> = match &element.choice {
                Choice::Slot(slot) => vec![vec![Symbol::Slot(*slot)]],
                Choice::Words(wordings) => wordings.iter().map(|wording| interner.cut(wording)).collect(),
            };
            let mut ends = Vec::new();
            for symbols in &wordings {
                let mut at = place;
                for symbol in symbols {
                    let next = state(&mut edges);
                    edges[at].push((Some(*symbol), next));
                    at = next;
                }
                ends.push(at);
            }
            let end = state(&mut edges);
            ends.into_iter().for_each(|from| edges[from].push((None, end)));
            if element.optional {
                // What is left out takes its gap with it or not: either way nothing is asked for.
                edges[place].push((None, end));
            } else {
                required.push(wordings.into_iter().flatten().collect());
            }
            at = end;
        }
        (edges.len() <= STATES).then_some(Automaton { edges, required })
    }

    fn symbols(&self) -> BTreeSet<Symbol> {
        self.edges.iter().flatten().filter_map(|(symbol, _)| *symbol).collect()
    }

    /// All states that are reached from some without a word.
    fn closure(&self, mut states: u128) -> u128 {
        let mut new = states;
        while new != 0 {
            let state = new.trailing_zeros() as usize;
            new &= new - 1;
            for (_, next) in self.edges[state].iter().filter(|(symbol, _)| symbol.is_none()) {
                if states >> next & 1 == 0 {
                    states |= 1 << next;
                    new |= 1 << next;
                }
            }
        }
        states
    }

    fn step(&self, states: u128, seen: Symbol) -> u128 {
        let mut next = 0;
        for (_, edges) in self.edges.iter().enumerate().filter(|(state, _)| states >> state & 1 == 1) {
            for (symbol, to) in edges {
                // A thing in a slot may be several words, which no gap is sure to span.
                let fits = match symbol {
                    Some(Symbol::Any) => !matches!(seen, Symbol::Slot(_)),
                    Some(symbol) => *symbol == seen,
                    None => false,
                };
                if fits {
                    next |= 1 << to;
                }
            }
        }
        self.closure(next)
    }

    /// Whether this one is found wherever the other is.
    fn covers(&self, other: &Automaton) -> bool {
        let (own_end, other_end) = (self.edges.len() - 1, other.edges.len() - 1);
        let start = self.closure(1);
        let mut seen: HashSet<(usize, u128)> = HashSet::new();
        let mut todo = vec![(0, start)];
        while let Some((state, own)) = todo.pop() {
            if own >> own_end & 1 == 1 || !seen.insert((state, own)) {
                continue;
            }
            if state == other_end || seen.len() > STEPS {
                return false;
            }
            for (symbol, next) in &other.edges[state] {
                // It may begin at any word.
                todo.push((*next, symbol.map_or(own, |symbol| self.step(own, symbol) | start)));
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covering_is_told() {
        for (cover, phrase, want) in [
            ("call us", "please call us now", true),
            ("call us", "call [to] us", false),
            ("call [to] us", "call us", true),
            ("call ~2 us", "call [right] us", true),
            ("call ~2 us", "call ~3 us", false),
            ("call ~3 us", "call ~2 us", true),
            ("{call|ring} us", "{ring|call} us today", true),
            ("{call|ring} us", "{ring|dial} us", false),
            ("call {number}", "call {number} now", true),
            ("call ~3 now", "call {number} now", false),
            ("call {brand}", "call microsoft", false),
            ("help desk", "{help desk|the help desk} team", true),
            ("call now", "{help|call} ~1 now", false),
            ("e-mail us", "E-Mail us now", true),
        ] {
            let mut interner = Interner::default();
            let mut automaton =
                |text| Automaton::new(&Sequence::parse(text).expect("well-formed"), &mut interner).expect("a short sequence");
            assert_eq!(automaton(cover).covers(&automaton(phrase)), want, "{cover} over {phrase}");
        }
    }
}
