//! Names within one edit (insertion, omission, replacement, or a swap of neighbours) of a word.
//!
//! By pigeonhole: a name is cut into three pieces, and one edit leaves two of them as they were. Names are filed under the hash of each
//! two pieces with their length; a word takes nine probes, and two for swaps over a cut. Where many names share two pieces, as numbered
//! customers do, they are filed there under the third piece too, whole and with each letter left out, so that no look-up reads more
//! names than lie near the word.
//!
//! Of a million names hardly anything is in a cache: what a look-up needs is asked for at once, so that it waits once for all of it.

mod guard;
mod keys;
mod run;
mod shared;

use super::edit::{Edit, edit};
use super::quick::Sums;
use guard::Guard;
use keys::{Kind, Word, further};
use run::Run;
pub(crate) use shared::Shared;
use std::ops::Range;

/// Filed names.
#[derive(Clone, Debug)]
pub(crate) struct Near {
    data: Shared,
    few: Option<Few>,
}

/// What tells most words from names, where there are few of those, in memory that is at hand.
#[derive(Clone, Debug)]
struct Few {
    guard: Guard,
    /// See [`Run::filled`].
    filled: Vec<u64>,
}

/// A name that was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filed<'a> {
    /// What was filed with it.
    pub(crate) rest: &'a [u8],
}

impl Near {
    /// Files names, each with what is kept with it. Names past 2^31 bytes are left out, and none of more than 127 bytes is found again.
    pub(crate) fn new<'a>(names: impl Iterator<Item = (&'a [u8], &'a [u8])>) -> Near {
        let data = Shared::new(run::write(names));
        let few = Run::new(data.bytes()).and_then(Few::new);
        Near { data, few }
    }

    /// Reads what [`Near::bytes`] gave; `None` when it is not that, or points outside itself.
    pub(crate) fn read(data: Shared) -> Option<Near> {
        let few = Few::new(Run::new(data.bytes()).filter(Run::is_sound)?);
        Some(Near { data, few })
    }

    /// Whether bytes begin as those of any version do. No text in UTF-8 does.
    pub(crate) fn is_one(bytes: &[u8]) -> bool {
        run::is_one(bytes)
    }

    /// All of it as one run of bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.data.bytes()
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.run().map_or(0, |run| run.len())
    }

    /// What is kept with each name.
    pub(crate) fn rests(&self) -> impl Iterator<Item = &[u8]> {
        self.run().into_iter().flat_map(|run| run.places().map(move |place| run.rest(place)))
    }

    /// Whether a name may be near a word, as far as its ends tell.
    pub(crate) fn admits(&self, word: &[u8]) -> bool {
        self.few.as_ref().is_none_or(|few| few.guard.admits(word))
    }

    /// Calls `found` with each name of at least `shortest` bytes that is a piece of the text of `sums`, or one edit from it; a name may
    /// come more than once.
    pub(crate) fn find<'a>(&'a self, sums: &Sums<'_>, word: Range<usize>, shortest: usize, found: impl FnMut(Filed<'a>, Edit)) {
        if word.is_empty() || word.len() + 1 < shortest || word.end > sums.text().len() {
            return;
        }
        let w = Word { sums, from: word.start, len: word.len() };
        if !self.admits(w.text()) {
            return;
        }
        let Some(mut search) = self.search(w, found) else { return };
        // The longest names first: those left out are at the end.
        let pieces = [w.len + 1, w.len, w.len - 1].map(|length| w.keys(length));
        let pieces = pieces[..(w.len + 2 - shortest).min(3)].as_flattened();
        pieces.iter().for_each(|(key, _)| search.ask(*key));
        // A swap over a cut touches two pieces: undo it, and look for the whole.
        let unswapped = w.unswapped().map(|swap| swap.filter(|_| w.len >= shortest));
        unswapped.iter().flatten().for_each(|(key, _)| search.ask(*key));
        let shared = search.answer();
        if shared != 0 {
            for (at, (key, rest)) in pieces.iter().enumerate() {
                if shared >> at & 1 == 1 {
                    w.variants(*key, rest.clone(), |key| search.ask(key));
                }
            }
            for (at, (key, rest)) in unswapped.iter().flatten().enumerate() {
                if shared >> (pieces.len() + at) & 1 == 1 {
                    search.ask(further(*key, w.hash(rest.clone())));
                }
            }
            search.answer();
        }
        search.tell();
    }

    /// Calls `found` with each name that is `word`.
    pub(crate) fn find_same<'a>(&'a self, sums: &Sums<'_>, word: Range<usize>, mut found: impl FnMut(Filed<'a>)) {
        if word.is_empty() || word.end > sums.text().len() {
            return;
        }
        let w = Word { sums, from: word.start, len: word.len() };
        let same = |filed, edit| {
            if edit == Edit::Same {
                found(filed)
            }
        };
        let Some(mut search) = self.search(w, same) else { return };
        let (key, rest) = w.key(Kind::Last, w.len);
        search.ask(key);
        if search.answer() != 0 {
            search.ask(further(key, w.hash(rest)));
            search.answer();
        }
        search.tell();
    }

    fn run(&self) -> Option<Run<'_>> {
        Run::new(self.data.bytes())
    }

    /// A search; `None` where there are no names.
    fn search<'a, 'w, F: FnMut(Filed<'a>, Edit)>(&'a self, word: Word<'w>, found: F) -> Option<Search<'a, 'w, F>> {
        let run = self.run().filter(|run| run.len() > 0)?;
        let filled = self.few.as_ref().map(|few| &few.filled[..]);
        Some(Search { run, filled, word, keys: [(0, 0); BATCH], asked: 0, places: [0; BATCH], seen: 0, found })
    }
}

impl Few {
    fn new(run: Run<'_>) -> Option<Few> {
        let guard = || Guard::new(run.places().map(|place| run.name(place)));
        run.is_small().then(|| Few { guard: guard(), filled: run.filled() })
    }
}

/// Keys that are looked up, and places that are looked at, in one go.
const BATCH: usize = 32;

/// No slot.
const NONE: usize = usize::MAX;

/// A search for one word: keys are asked for, then answered together; the places they give are looked at together.
struct Search<'a, 'w, F> {
    run: Run<'a>,
    filled: Option<&'a [u64]>,
    word: Word<'w>,
    /// Keys, and the slots where their entries begin; [`NONE`] where there are none.
    keys: [(u64, usize); BATCH],
    asked: usize,
    places: [u32; BATCH],
    seen: usize,
    found: F,
}

impl<'a, F: FnMut(Filed<'a>, Edit)> Search<'a, '_, F> {
    /// Asks for a key. Its number is that of those asked since the last answer.
    fn ask(&mut self, key: u64) {
        if self.asked == BATCH {
            self.answer();
        }
        let slot = self.run.slot(key);
        let any = self.filled.is_none_or(|filled| filled[slot / 64] >> (slot % 64) & 1 == 1);
        self.keys[self.asked] = (key, if any { slot } else { NONE });
        self.asked += 1;
    }

    /// Reads the entries of all keys asked for; a bit for each that is shared by many.
    fn answer(&mut self) -> u64 {
        let (run, asked) = (self.run, std::mem::take(&mut self.asked));
        if self.filled.is_none() {
            // Without a branch, so that no read waits for another.
            for (_, slot) in &mut self.keys[..asked] {
                *slot |= 0_usize.wrapping_sub(usize::from(run.entry(*slot) == 0));
            }
        }
        let mut shared = 0;
        for at in 0..asked {
            let (key, slot) = self.keys[at];
            if slot != NONE {
                shared |= u64::from(run.each(key, slot, |place| self.see(place))) << at;
            }
        }
        shared
    }

    fn see(&mut self, place: u32) {
        if self.seen == BATCH {
            self.tell();
        }
        self.places[self.seen] = place;
        self.seen += 1;
    }

    /// Compares the names at all places seen.
    fn tell(&mut self) {
        let seen = std::mem::take(&mut self.seen);
        let len = self.word.len;
        let mut kept = 0;
        for at in 0..seen {
            let place = self.places[at];
            let length = self.run.name_len(place);
            self.places[kept] = place;
            kept += usize::from(length + 1 >= len && length <= len + 1);
        }
        for &place in &self.places[..kept] {
            let name = self.run.name(place);
            if let Some(edit) = edit(name, self.word.text()) {
                (self.found)(Filed { rest: self.run.rest(place) }, edit);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Option<Near> {
        Near::read(Shared::new(bytes.to_vec()))
    }

    fn filed(names: &[String]) -> Near {
        let numbers: Vec<String> = (0..names.len()).map(|n| n.to_string()).collect();
        Near::new(names.iter().zip(&numbers).map(|(name, number)| (name.as_bytes(), number.as_bytes())))
    }

    fn number(filed: Filed<'_>) -> usize {
        std::str::from_utf8(filed.rest).ok().and_then(|rest| rest.parse().ok()).expect("numbers are filed")
    }

    fn found(near: &Near, word: &[u8]) -> Vec<usize> {
        let mut ids = Vec::new();
        near.find(&Sums::new(word), 0..word.len(), 1, |filed, _| ids.push(number(filed)));
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Every word that one edit makes of a name, with letters of `letters`.
    fn edits(name: &[u8], letters: &[u8]) -> Vec<Vec<u8>> {
        let mut words = vec![name.to_vec()];
        for at in 0..=name.len() {
            for &letter in letters {
                let mut word = name.to_vec();
                word.insert(at, letter);
                words.push(word.clone());
                if at < name.len() {
                    word.remove(at + 1);
                    words.push(word);
                }
            }
            if at < name.len() {
                words.push([&name[..at], &name[at + 1..]].concat());
            }
            if at + 1 < name.len() {
                let mut word = name.to_vec();
                word.swap(at, at + 1);
                words.push(word);
            }
        }
        words.retain(|word| !word.is_empty());
        words
    }

    /// What is found is what comparing with every name finds: for few names, and for many that share most of their letters.
    #[test]
    fn all_names_one_edit_away_are_found_and_no_others() {
        let few = ["example", "sample", "examination", "ab", "abcdefgh", "a", "aab", "abba"].map(str::to_owned).to_vec();
        let many = (0..400).map(|n| format!("customer{n:04}")).chain((0..60).map(|n| format!("{n}aa"))).collect();
        let mixed = (0..729_u32).map(|n| (0..6).map(|at| b"abc"[(n / 3_u32.pow(at) % 3) as usize] as char).collect()).collect();
        for names in [few, many, mixed] {
            let names: Vec<String> = names;
            let near = read(filed(&names).bytes()).expect("what was written is read");
            assert_eq!((near.len(), near.rests().count()), (names.len(), names.len()));
            for name in names.iter().step_by(1 + names.len() / 40) {
                for word in edits(name.as_bytes(), b"a0z") {
                    let want: Vec<usize> = (0..names.len()).filter(|&id| edit(names[id].as_bytes(), &word).is_some()).collect();
                    assert_eq!(found(&near, &word), want, "{}", String::from_utf8_lossy(&word));
                    let mut same = Vec::new();
                    near.find_same(&Sums::new(&word), 0..word.len(), |filed| same.push(number(filed)));
                    same.dedup();
                    let want: Vec<usize> = want.into_iter().filter(|&id| names[id].as_bytes() == word).collect();
                    assert_eq!(same, want, "{}", String::from_utf8_lossy(&word));
                }
            }
        }
    }

    /// Names that share most of their letters, as numbered customers do, are not all compared with a word like them.
    #[test]
    fn a_crowd_of_names_is_not_read_through() {
        let names: Vec<String> = (0..20_000).map(|n| format!("customer-number{n:05}")).collect();
        let near = filed(&names);
        let (run, word) = (near.run().expect("what was written is a run"), b"customer-number1234x");
        let sums = Sums::new(word);
        let w = Word { sums: &sums, from: 0, len: word.len() };
        let mut compared = 0;
        for length in word.len() - 1..=word.len() + 1 {
            for (key, rest) in w.keys(length) {
                let mut look = |key| run.each(key, run.slot(key), |_| compared += 1);
                look(key);
                w.variants(key, rest, |key| {
                    look(key);
                });
            }
        }
        assert!(compared < 1000, "{compared} names");
        // And yet each is found that is near.
        for (id, name) in names.iter().enumerate().step_by(397) {
            for word in edits(name.as_bytes(), b"x3") {
                assert!(found(&near, &word).contains(&id), "{}", String::from_utf8_lossy(&word));
            }
        }
    }

    #[test]
    fn broken_files_are_refused() {
        let names: Vec<String> = ["example", "sample"].map(str::to_owned).to_vec();
        let near = filed(&names);
        let good = near.bytes();
        assert!(read(good).is_some());
        for length in 0..good.len() {
            assert!(read(&good[..length]).is_none(), "cut at {length}");
        }
        for at in 0..good.len() {
            let mut bad = good.to_vec();
            bad[at] ^= 0x81;
            if let Some(near) = read(&bad) {
                near.find(&Sums::new(b"exampl"), 0..6, 1, |filed, _| assert!(filed.rest.len() < 2));
                near.find_same(&Sums::new(b"sample"), 0..6, |filed| assert!(filed.rest.len() < 2));
                assert!(near.rests().count() <= 2);
            }
        }
    }
}
