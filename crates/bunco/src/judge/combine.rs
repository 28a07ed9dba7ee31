//! Findings that together mean more than each alone. They are declared in the pack (`[combine]` of an indicator), so that analysts can
//! change them; this is what reads them.

use crate::identify::{Found, IndicatorId};
use crate::pack::{Pack, Strength};
use crate::span::Span;

/// One combination, by numbers.
#[derive(Clone, Debug)]
pub(super) struct Combination {
    indicator: IndicatorId,
    /// Marks of the shortest list: without one of them it is not complete.
    marks: u64,
    /// One of each list must be found, at least this strong.
    all: Vec<Vec<(IndicatorId, Strength)>>,
}

/// Combinations in an order in which each stands behind those it is made of. What refers to itself in a circle is left out.
pub(super) fn compile(pack: &Pack, number: &dyn Fn(&str) -> Option<IndicatorId>) -> Vec<Combination> {
    let mut waiting: Vec<Combination> = Vec::new();
    for indicator in pack.indicators.values() {
        let (Some(combine), Some(own)) = (&indicator.combine, number(&indicator.id)) else { continue };
        let list = |entries: &Vec<String>| entries.iter().filter_map(|entry| member(entry, number)).collect();
        let all: Vec<Vec<_>> = combine.all.iter().map(list).collect();
        let shortest = all.iter().min_by_key(|list| list.len());
        let marks = shortest.into_iter().flatten().fold(0, |marks, (id, _)| marks | mark(*id));
        waiting.push(Combination { indicator: own, marks, all });
    }
    let mut done: Vec<Combination> = Vec::new();
    while !waiting.is_empty() {
        let open: Vec<IndicatorId> = waiting.iter().map(|c| c.indicator).collect();
        let free = |c: &Combination| !c.all.iter().flatten().any(|(id, _)| open.contains(id));
        let (mut ready, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(free);
        if ready.is_empty() {
            break;
        }
        done.append(&mut ready);
        waiting = rest;
    }
    done
}

/// The mark of an indicator, one of 64 that all share.
fn mark(indicator: IndicatorId) -> u64 {
    1 << (indicator % 64)
}

/// `id`, `id:medium` or `id:strong`.
fn member(entry: &str, number: &dyn Fn(&str) -> Option<IndicatorId>) -> Option<(IndicatorId, Strength)> {
    let (id, strength) = entry.split_once(':').unwrap_or((entry, "weak"));
    let strength = match strength {
        "strong" => Strength::Strong,
        "medium" => Strength::Medium,
        _ => Strength::Weak,
    };
    Some((number(id)?, strength))
}

/// By indicator: the first of its strongest findings, so that the place is stable. No other can be the best of a list.
#[derive(Default)]
struct Strongest {
    places: Vec<Option<usize>>,
    /// The marks of all.
    marks: u64,
}

impl Strongest {
    fn of(&self, indicator: IndicatorId) -> Option<usize> {
        self.places.get(usize::from(indicator)).copied().flatten()
    }

    fn note(&mut self, found: &[Found], n: usize) {
        let at = usize::from(found[n].indicator);
        if self.places.len() <= at {
            self.places.resize(at + 1, None);
        }
        self.marks |= mark(found[n].indicator);
        let place = self.places[at].get_or_insert(n);
        if found[n].strength > found[*place].strength {
            *place = n;
        }
    }
}

/// Appends each combination that is complete.
///
/// Its strength is that of its weakest member, where the strongest candidate of each list is taken: both are monotone.
pub(super) fn apply<'j>(
    combinations: &[Combination],
    found: &mut Vec<Found>,
    weight: &dyn Fn(&Found) -> f64,
    id: &dyn Fn(IndicatorId) -> &'j str,
) {
    if found.is_empty() {
        return;
    }
    let mut strongest = Strongest::default();
    (0..found.len()).for_each(|n| strongest.note(found, n));
    let mut members: Vec<usize> = Vec::new();
    for combination in combinations {
        if combination.marks & strongest.marks == 0 {
            continue;
        }
        members.clear();
        for list in &combination.all {
            let of = |(id, strength): &(IndicatorId, Strength)| strongest.of(*id).filter(|&n| found[n].strength >= *strength);
            let best = list.iter().filter_map(of).max_by(|&a, &b| {
                let (f, g) = (&found[a], &found[b]);
                f.strength.cmp(&g.strength).then(weight(f).total_cmp(&weight(g))).then(b.cmp(&a))
            });
            match best {
                Some(n) => members.push(n),
                None => break,
            }
        }
        if members.len() < combination.all.len() || members.is_empty() {
            continue;
        }
        let strength = members.iter().map(|&n| found[n].strength).min().unwrap_or(Strength::Weak);
        let lead = *members
            .iter()
            .max_by(|&&a, &&b| weight(&found[a]).total_cmp(&weight(&found[b])).then(b.cmp(&a)))
            .expect("a combination has members");
        let mut names: Vec<&str> = members.iter().map(|&n| id(found[n].indicator)).collect();
        names.dedup();
        let detail = vec![("joins", names.join(" "))];
        let (part, span): (u16, Span) = (found[lead].part, found[lead].span);
        found.push(Found { indicator: combination.indicator, strength, part, span, why: None, detail });
        strongest.note(found, found.len() - 1);
    }
}
