//! Where each byte of a derived text came from.

use crate::span::Span;

/// Runs that lead from a derived text back to the text it was made from.
///
/// Built from front to back, in the order of both texts. A run is a row of equal units: `to` derived bytes from `from` source bytes
/// each, so that a stretch copied, or a stretch of full-width letters made ASCII, is one run. Source bytes between units gave nothing.
/// Positions must stay below 4 GiB; the engine's `max_input` sees to that.
#[derive(Clone, Debug, Default)]
pub(crate) struct OffsetMap {
    runs: Vec<Run>,
    /// Lengths of both texts, up to the last thing pushed.
    derived: usize,
    source: usize,
}

/// Units one after another, up to the start of the next run (or the end of the derived text).
#[derive(Clone, Copy, Debug)]
struct Run {
    derived: u32,
    source: u32,
    to: u16,
    from: u16,
}

/// The largest unit a run can hold, in bytes.
const UNIT: usize = u16::MAX as usize;

impl OffsetMap {
    /// Forgets the runs, keeps their memory.
    pub(crate) fn clear(&mut self) {
        self.runs.clear();
        self.derived = 0;
        self.source = 0;
    }

    /// Forgets the runs that end before derived byte `at`: nobody will ask for them any more.
    pub(crate) fn forget(&mut self, at: usize) {
        let next = self.runs.partition_point(|run| run.derived as usize <= at);
        self.runs.drain(..next.saturating_sub(1));
    }

    /// Length of the derived text so far.
    #[cfg(test)]
    pub(crate) fn derived_len(&self) -> usize {
        self.derived
    }

    /// The next `len` source bytes are taken over as they are.
    pub(crate) fn copy(&mut self, len: usize) {
        if len > 0 {
            self.open(1, 1);
            self.derived += len;
            self.source += len;
        }
    }

    /// The next `from` source bytes, one character or what stands for it, give `to` derived bytes.
    pub(crate) fn unit(&mut self, to: usize, from: usize) {
        if to == from {
            return self.copy(to);
        }
        if to == 0 {
            return self.skip(from);
        }
        self.block(to, from);
    }

    /// Like [`unit`](OffsetMap::unit), for a piece in which places do not correspond though the lengths may: read backwards, say.
    pub(crate) fn block(&mut self, to: usize, from: usize) {
        // A numeric entity may have 64 KiB of zeros: what does not fit a unit is left out at its front.
        let excess = from.saturating_sub(UNIT);
        self.skip(excess);
        self.open(to.min(UNIT) as u16, (from - excess) as u16);
        self.derived += to;
        self.source += from - excess;
    }

    /// The next `len` source bytes gave nothing.
    pub(crate) fn skip(&mut self, len: usize) {
        self.source += len;
    }

    /// The next `len` source bytes belong to the unit before them, as a stripped accent does to its letter.
    pub(crate) fn attach(&mut self, len: usize) {
        let last = self.last_unit().filter(|last| last.source + last.from == self.source);
        let Some(last) = last else { return self.skip(len) };
        let (to, from) = (self.derived - last.derived, self.source - last.source + len);
        self.cut(last.derived, last.source);
        self.block(to, from);
    }

    /// The last `old` derived bytes became `new` bytes and took in `from` more source bytes.
    pub(crate) fn replace_last(&mut self, old: usize, new: usize, from: usize) {
        let (derived, source) = (self.derived, self.source);
        while derived - self.derived < old
            && let Some(last) = self.last_unit()
        {
            self.cut(last.derived, last.source);
        }
        self.block((derived - self.derived + new).saturating_sub(old), source - self.source + from);
    }

    /// The source bytes that gave the bytes of `span`, in whole units. An empty span leads to what was left out at its place.
    pub(crate) fn source_span(&self, span: Span) -> Span {
        // Most texts are copied whole.
        if let [Run { derived: 0, source: 0, to: 1, from: 1 }] = self.runs[..]
            && self.derived == self.source
        {
            return Span::new(span.start.min(self.derived), span.end.min(self.derived));
        }
        if span.is_empty() {
            let start = if span.start == 0 { 0 } else { self.unit_at(span.start - 1).1 };
            let end = self.unit_at(span.start).0;
            return if start <= end { Span::new(start, end) } else { Span::new(end, start) };
        }
        Span::new(self.unit_at(span.start).0, self.unit_at(span.end - 1).1)
    }

    /// One map for two steps: `self` leads to the text that `outer` leads on from.
    ///
    /// Linear in the runs of both, and in the units of `self` that are not plain copies.
    pub(crate) fn compose(&self, outer: &OffsetMap) -> OffsetMap {
        let mut out = OffsetMap::default();
        // The runs of `outer` that begin up to `middle`. It only grows, so none is searched for.
        let mut next = 0;
        for (i, run) in self.runs.iter().enumerate() {
            let end = self.runs.get(i + 1).map_or(self.derived, |next| next.derived as usize);
            let (mut derived, mut middle) = (run.derived as usize, run.source as usize);
            while derived < end {
                next = outer.runs_from(next, middle);
                // As many units as lie in one run of plain copies go over at once.
                let left = (end - derived) / run.to as usize;
                let (to, from) = (run.to as usize, run.from as usize);
                let same = outer.copied_in(next, middle) / from;
                let (start, stop, unit_end) = outer.unit_in(next, middle);
                if left.min(same) > 0 {
                    out.units(left.min(same), to, from, start);
                    derived += left.min(same) * to;
                    middle += left.min(same) * from;
                } else if run.to == 1 && run.from == 1 {
                    // A copy of outer's unit: all of what outer made of one piece of source.
                    let len = (unit_end - middle).min(end - derived);
                    out.piece(len, start, stop);
                    derived += len;
                    middle += len;
                } else {
                    let to = to.min(end - derived);
                    let last = middle + from - 1;
                    let stop = outer.unit_in(outer.runs_from(next, last), last).1;
                    out.piece(to, start, stop);
                    derived += to;
                    middle += from;
                }
            }
        }
        out.source = out.source.max(outer.source_span(Span::new(self.source, self.source)).end);
        out
    }

    /// `count` units in a row that start at `source`.
    fn units(&mut self, count: usize, to: usize, from: usize, source: usize) {
        self.skip(source.saturating_sub(self.source));
        self.open(to as u16, from as u16);
        self.derived = self.derived.saturating_add(count * to);
        self.source = self.source.saturating_add(count * from);
    }

    /// `to` bytes from `[start, end)`; where that overlaps the last unit, the two become one.
    fn piece(&mut self, to: usize, start: usize, end: usize) {
        let (mut to, mut start) = (to, start);
        if start < self.source
            && let Some(last) = self.last_unit()
        {
            to += self.derived - last.derived;
            start = last.source.min(start);
            self.cut(last.derived, last.source);
        }
        self.skip(start.saturating_sub(self.source));
        self.block(to, end.max(self.source) - self.source);
    }

    /// Opens a run at the present ends unless the last one goes on.
    fn open(&mut self, to: u16, from: u16) {
        if let Some(last) = self.runs.last()
            && (last.to, last.from) == (to, from)
            && (self.derived - last.derived as usize) / to as usize * from as usize == self.source - last.source as usize
        {
            return;
        }
        self.runs.push(Run { derived: self.derived as u32, source: self.source as u32, to, from });
    }

    /// Start of the last unit in both texts.
    fn last_unit(&self) -> Option<Place> {
        let last = self.runs.last()?;
        let before = (self.derived - last.derived as usize - 1) / last.to as usize;
        Some(Place {
            derived: last.derived as usize + before * last.to as usize,
            source: last.source as usize + before * last.from as usize,
            from: last.from as usize,
        })
    }

    /// Takes back what was pushed after the two places, which start the last unit.
    fn cut(&mut self, derived: usize, source: usize) {
        self.derived = derived;
        self.source = source;
        if self.runs.last().is_some_and(|run| run.derived as usize == derived) {
            self.runs.pop();
        }
    }

    /// How many runs begin up to derived byte `at`, the last of which holds it, when `from` of them are known to. Linear in the others.
    fn runs_from(&self, from: usize, at: usize) -> usize {
        from + self.runs[from..].iter().take_while(|run| run.derived as usize <= at).count()
    }

    /// Source bytes of the unit that holds derived byte `at`; the end of the source behind the derived text.
    fn unit_at(&self, at: usize) -> (usize, usize) {
        let next = self.runs.partition_point(|run| run.derived as usize <= at);
        let (start, stop, _) = self.unit_in(next, at);
        (start, stop)
    }

    /// The same, of the last of the first `next` runs, which holds `at`; and one past the unit's derived bytes.
    fn unit_in(&self, next: usize, at: usize) -> (usize, usize, usize) {
        match self.run_before(next) {
            Some(run) if at < self.derived => {
                let before = (at - run.derived as usize) / run.to as usize;
                let start = run.source as usize + before * run.from as usize;
                (start, start + run.from as usize, run.derived as usize + (before + 1) * run.to as usize)
            }
            _ => (self.source, self.source, usize::MAX),
        }
    }

    /// How many derived bytes from `at` on are plain copies in that run.
    fn copied_in(&self, next: usize, at: usize) -> usize {
        match self.run_before(next) {
            Some(Run { to: 1, from: 1, .. }) if at < self.derived => {
                self.runs.get(next).map_or(self.derived, |run| run.derived as usize) - at
            }
            _ => 0,
        }
    }

    fn run_before(&self, next: usize) -> Option<&Run> {
        self.runs.get(next.checked_sub(1)?)
    }
}

/// Where a unit starts in both texts, and its source bytes.
struct Place {
    derived: usize,
    source: usize,
    from: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Clone, Debug)]
    enum Step {
        Copy(usize),
        Unit(usize, usize),
        Block(usize, usize),
        Skip(usize),
        Attach(usize),
    }

    /// A map, and for each derived byte the source bytes it came from.
    fn build(steps: &[Step]) -> (OffsetMap, Vec<Span>) {
        let (mut map, mut bytes, mut source) = (OffsetMap::default(), Vec::<Span>::new(), 0);
        for step in steps {
            match *step {
                Step::Copy(len) => {
                    map.copy(len);
                    bytes.extend((source..source + len).map(|at| Span::new(at, at + 1)));
                    source += len;
                }
                Step::Unit(to, from) | Step::Block(to, from) => {
                    let plain = matches!(step, Step::Unit(..)) && to == from;
                    if matches!(step, Step::Unit(..)) {
                        map.unit(to, from)
                    } else {
                        map.block(to, from)
                    };
                    bytes.extend(
                        (0..to)
                            .map(|i| if plain { Span::new(source + i, source + i + 1) } else { Span::new(source, source + from) }),
                    );
                    source += from;
                }
                Step::Skip(len) => {
                    map.skip(len);
                    source += len;
                }
                Step::Attach(len) => {
                    map.attach(len);
                    if let Some(last) = bytes.last().copied().filter(|last| last.end == source) {
                        bytes.iter_mut().rev().take_while(|span| **span == last).for_each(|span| span.end += len);
                    }
                    source += len;
                }
            }
        }
        (map, bytes)
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            (1usize..6).prop_map(Step::Copy),
            (1usize..4, 1usize..5).prop_map(|(to, from)| Step::Unit(to, from)),
            (1usize..4, 1usize..5).prop_map(|(to, from)| Step::Block(to, from)),
            (1usize..4).prop_map(Step::Skip),
            (1usize..4).prop_map(Step::Attach),
        ];
        prop::collection::vec(step, 0..20)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn runs_say_what_single_bytes_say(steps in steps()) {
            let (map, bytes) = build(&steps);
            prop_assert_eq!(map.derived_len(), bytes.len());
            for start in 0..bytes.len() {
                for end in start + 1..=bytes.len() {
                    let expected = Span::new(bytes[start].start, bytes[end - 1].end);
                    prop_assert_eq!(map.source_span(Span::new(start, end)), expected);
                }
            }
        }

        #[test]
        fn composed_maps_cover_what_both_say_in_turn(inner in steps(), outer in steps()) {
            let (inner, bytes) = build(&inner);
            let (mut outer, _) = build(&outer);
            // The text between the two is as long as both think.
            outer.copy(inner.source.saturating_sub(outer.derived));
            let both = inner.compose(&outer);
            prop_assert_eq!(both.derived_len(), bytes.len());
            let mut last = Span::default();
            for at in 0..bytes.len() {
                let span = Span::new(at, at + 1);
                let (short, long) = (both.source_span(span), outer.source_span(inner.source_span(span)));
                prop_assert!(short.contains(long), "{:?} should cover {:?}", short, long);
                prop_assert!(last.start <= short.start && last.end <= short.end);
                last = short;
            }
        }
    }

    #[test]
    fn what_is_forgotten_changes_nothing_behind_it() {
        let (mut map, bytes) = build(&[Step::Copy(3), Step::Skip(2), Step::Unit(1, 3), Step::Unit(1, 3), Step::Copy(4)]);
        for at in 0..bytes.len() {
            map.forget(at);
            for (place, source) in bytes.iter().enumerate().skip(at) {
                assert_eq!(map.source_span(Span::new(place, place + 1)), *source, "{place} after {at}");
            }
        }
        assert_eq!(map.runs.len(), 1);
    }

    #[test]
    fn an_empty_span_leads_to_what_was_left_out_there() {
        let (map, _) = build(&[Step::Skip(2), Step::Copy(3), Step::Skip(4), Step::Copy(1), Step::Skip(5)]);
        let at = |at| map.source_span(Span::new(at, at));
        assert_eq!([at(0), at(1), at(3), at(4)], [Span::new(0, 2), Span::new(3, 3), Span::new(5, 9), Span::new(10, 15)]);
    }

    #[test]
    fn a_piece_longer_than_a_unit_keeps_its_end() {
        let mut map = OffsetMap::default();
        map.unit(1, 100_000);
        map.copy(1);
        assert_eq!(map.source_span(Span::new(0, 1)).end, 100_000);
        assert_eq!(map.source_span(Span::new(1, 2)), Span::new(100_000, 100_001));
    }
}
