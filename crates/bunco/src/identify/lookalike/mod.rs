//! Is a host made to look like a brand's?
//!
//! A host goes in; likenesses come out, best first. The host is read once: brand names are found in its letters as they look
//! (`fold`), as written, with a hyphen inside, or with one edit; each such [`Mention`] is judged by the techniques in [`TECHNIQUES`],
//! one file each. Whether the host is the brand's own is not asked here (see `super::hosts`).

mod automaton;
mod combosquat;
mod common;
pub(crate) mod edit;
mod embedded;
mod explain;
pub(crate) mod fold;
mod homoglyph;
mod hosted;
mod hyphenation;
pub(crate) mod mention;
pub(crate) mod names;
pub(crate) mod near;
mod ordinary;
mod places;
pub(crate) mod quick;
mod subdomain;
mod tld;
mod typosquat;
mod vocabulary;
mod weigh;
mod words;

pub(crate) use explain::{difference, letters as differing};
pub(crate) use mention::{Mention, Query};
pub(crate) use names::Names;
pub(crate) use places::{is_dear, is_freemail, is_open_host, is_shortener};
pub(crate) use words::{Word, Words};

/// A way of posing, judged by itself.
pub(crate) struct Technique {
    /// The name in reports.
    pub(crate) name: &'static str,
    /// How strongly the mention is an instance, in points; `None` when it is none.
    pub(crate) judge: fn(&Query<'_>, &Mention) -> Option<f32>,
}

/// Every technique. A new one takes one line here.
pub(crate) const TECHNIQUES: &[Technique] = &[
    homoglyph::TECHNIQUE,
    embedded::TECHNIQUE,
    typosquat::TECHNIQUE,
    hyphenation::TECHNIQUE,
    hosted::TECHNIQUE,
    combosquat::TECHNIQUE,
    subdomain::TECHNIQUE,
    tld::TECHNIQUE,
];

/// Points from which a likeness is strong enough to act on alone.
pub(crate) const LOOKALIKE: f32 = 4.0;
/// Points that stay below a lookalike's.
pub(crate) const DOUBTFUL: f32 = 3.5;
/// Points from which a likeness is worth naming.
pub(crate) const RESEMBLES: f32 = 2.0;

/// A likeness with its strength.
#[derive(Clone, Debug)]
pub(crate) struct Likeness {
    pub(crate) mention: Mention,
    pub(crate) technique: &'static str,
    pub(crate) points: f32,
}

/// Judges a host; at most one likeness a brand, best first.
pub(crate) fn judge(query: &Query<'_>) -> Vec<Likeness> {
    let mut out: Vec<Likeness> = Vec::new();
    let mentions = query.mentions();
    if mentions.is_empty() || query.cut.registered().is_some_and(places::is_delivery) {
        return out;
    }
    // The name of such a host is the host's own: `sharepoint.com` names nobody.
    let open = query.cut.registrable().is_some_and(|name| is_open_host(name) || is_freemail(name));
    for mention in mentions.into_iter().filter(|mention| !(open && mention.core)) {
        for technique in TECHNIQUES {
            let Some(points) = (technique.judge)(query, &mention) else { continue };
            if points < RESEMBLES {
                continue;
            }
            let brand = query.name(&mention).brand;
            let length = mention.end - mention.start;
            match out.iter_mut().find(|old| query.name(&old.mention).brand == brand) {
                Some(old) if (old.points, old.mention.end - old.mention.start) >= (points, length) => {}
                Some(old) => *old = Likeness { mention: mention.clone(), technique: technique.name, points },
                None => out.push(Likeness { mention: mention.clone(), technique: technique.name, points }),
            }
        }
    }
    out.sort_by(|a, b| {
        let length = |l: &Likeness| l.mention.end - l.mention.start;
        b.points.total_cmp(&a.points).then(length(b).cmp(&length(a))).then(a.mention.name.cmp(&b.mention.name))
    });
    out
}
