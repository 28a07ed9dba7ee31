//! What every technique counts: how far a name speaks for itself, and the cues around it.

use super::mention::{Edge, Ending, Mention, Query};
use super::names::Class;
use super::places::is_cheap;

/// Points of a name by its class and its bounds; `None` when it is no evidence there.
pub(super) fn base(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let soft = u8::from(mention.before == Edge::Soft) + u8::from(mention.after == Edge::Soft);
    let length = query.name(mention).text.len();
    match (query.name(mention).class, soft) {
        (Class::Distinct, 0) => Some(2.0),
        (Class::Distinct, 1) if length >= 6 => Some(1.5),
        (Class::Distinct, 1) => Some(1.0),
        (Class::Distinct, _) if length >= 7 => Some(1.0),
        (Class::Semi, 0) => Some(1.5),
        (Class::Semi, 1) => Some(1.0),
        (Class::Weak, 0) => Some(0.5),
        _ => None,
    }
}

/// Points of the cues around a name.
pub(super) fn cues(query: &Query<'_>, mention: &Mention) -> f32 {
    let beside = mention.beside;
    let mut points = match beside.bait {
        0 => 0.0,
        1 => 2.0,
        _ => 2.5,
    };
    if is_cheap(query.cut.suffix) {
        points += 1.5;
    }
    if query.cut.is_shared() {
        points += 1.0;
    }
    if beside.digits >= 2 {
        points += 1.0;
    }
    points
        + match mention.ending {
            Ending::Dot => 3.0,
            Ending::Hyphen => 2.0,
            Ending::Joined => 1.5,
            Ending::None => 0.0,
        }
}
