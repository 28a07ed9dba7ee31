//! A name with one letter missing, too many, swapped or replaced. The operation is only the explanation: all count alike.

use super::edit::Edit;
use super::mention::{Edge, How, Mention, Query};
use super::names::Class;
use super::places::{Cost, cost};
use super::weigh;
use super::{DOUBTFUL, Technique};

pub(super) const TECHNIQUE: Technique = Technique { name: "typosquat", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let How::Edited(edit) = mention.how else { return None };
    let name = query.name(mention);
    let length = name.text.len();
    let hard = mention.before == Edge::Hard && mention.after == Edge::Hard;
    let alone = mention.whole && mention.core;
    // A changed first letter makes another word more often than a slip.
    let first = edit.place() == Some(0);
    let close = match length {
        0..=4 => alone && length == 4 && query.ends_like_target(mention),
        5 => alone,
        6 => hard && (alone || !first),
        _ => mention.before != Edge::Soft && mention.after != Edge::Soft && (alone || !first),
    };
    if !close || name.label && !alone {
        return None;
    }
    let points = match name.class {
        Class::Distinct | Class::Semi => 2.0,
        Class::Weak => 1.5,
    } + weigh::cues(query, mention);
    // `names` for `name`, or the other way round, is another word rather than a slip.
    let last = name.folded.len();
    let plural = matches!(edit, Edit::Insertion(at) if at == last) || edit == Edit::Omission(last - 1);
    match (length, name.class) {
        (9.., Class::Distinct) if !first && !name.label => Some(if plural { points } else { points + 2.0 }),
        (7.., Class::Distinct) if !first => Some(points),
        // An ordinary word misspelt is no word, and where names cost next to nothing nobody else's.
        (8.., Class::Semi) if name.covered && !first && !plural && cost(query.cut.suffix) == Cost::Lowest => Some(points),
        _ if alone && query.ends_like_target(mention) => Some((points + 0.5).min(DOUBTFUL)),
        (6.., Class::Distinct) if !alone => Some(points),
        (5, Class::Weak) => None,
        _ => Some(points.min(DOUBTFUL)),
    }
}
