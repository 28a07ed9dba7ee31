//! What every technique counts: how far a name speaks for itself, and the cues around it.

use super::mention::{Edge, Ending, How, Mention, Query};
use super::names::{Class, Name};
use super::places::{Cost, cost, is_open_host};
use super::words::Beside;
use super::{DOUBTFUL, LOOKALIKE};

/// Whether a name with so many soft edges is no evidence, whatever else stands there.
pub(super) fn is_idle(name: &Name, how: How, soft: u8) -> bool {
    let long = name.text.len() >= 8;
    match (name.class, soft) {
        (_, 0) => false,
        // `cloud` with an `i` before it is not yet iCloud.
        _ if name.word.is_some() || how == How::AsciiLike && !long => true,
        (Class::Weak, _) => true,
        (Class::Semi, _) => soft > 1,
        (Class::Distinct, _) => soft > 1 && !long,
    }
}

/// Points of a name by its class and its bounds; `None` when it is no evidence there.
pub(super) fn base(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let name = query.name(mention);
    let length = name.text.len();
    let soft = u8::from(mention.before == Edge::Soft) + u8::from(mention.after == Edge::Soft);
    if is_idle(name, mention.how, soft) {
        return None;
    }
    let covered = name.covered && name.word.is_none() && mention.how != How::AsciiLike;
    let hard = mention.before == Edge::Hard && mention.after == Edge::Hard;
    match (name.class, soft) {
        // An ordinary word set off by hyphens, of a brand whose directory is whole.
        (Class::Semi, 0) if covered && length >= 8 && hard && !name.label => Some(4.0),
        // Four letters that are nobody's word, set off, where names cost next to nothing.
        (Class::Weak, 0) if length == 4 && hard && !name.common && !name.label && cost(query.cut.suffix) == Cost::Lowest => {
            Some(2.0)
        }
        // The directory of such a brand is whole: a stranger's name with it is no accident.
        (Class::Distinct, 0..2) if covered && length >= 8 => Some(4.0),
        (Class::Distinct, 0..2) if covered && length >= 6 => {
            Some(3.0 + f32::from(u8::from(among_strangers(mention.beside, length))))
        }
        (Class::Distinct, 0) if length >= 8 && mention.beside.trade > 0 => Some(3.0),
        (Class::Distinct, 0) => Some(2.0),
        (Class::Distinct, 1) if length >= 6 => Some(2.0),
        (Class::Distinct, 1) => Some(1.0),
        (Class::Distinct, _) if length >= 8 => Some(2.0),
        (Class::Semi, 0) => Some(2.0),
        (Class::Semi, 1) if length >= 8 => Some(2.0),
        (Class::Semi, 1) => Some(1.5),
        (Class::Weak, 0) if length >= 5 => Some(0.5),
        (Class::Weak, 0) if length == 4 && hard && !name.common && !name.label => Some(1.0),
        (Class::Weak, 0) if length == 4 || hard => Some(0.0),
        _ => None,
    }
}

/// Whether letters of no known word stand beside a name of so many letters: more than an ending such as `s` or `er`, and more for a
/// shorter name, which turns up by chance.
fn among_strangers(beside: Beside, length: usize) -> bool {
    beside.unknown >= if length == 6 { 4 } else { 2 }
}

/// Holds points down where only words of any host stand beside the name, or words that people use are written together with it, or `for`
/// stands before it as in the name of a tool; unless, where names cost next to nothing, the name is one of a brand whose directory is
/// whole, and is set off by hyphens or beside two such words.
pub(super) fn tamed(query: &Query<'_>, mention: &Mention, points: f32) -> f32 {
    let (name, beside) = (query.name(mention), mention.beside);
    let hard = mention.before == Edge::Hard && mention.after == Edge::Hard;
    // One such word may be a service's; two are a lure's pitch, also about an ordinary word.
    let brazen = name.covered
        && cost(query.cut.suffix) == Cost::Lowest
        && match name.class {
            Class::Distinct => hard || beside.plain >= 2,
            Class::Semi => name.text.len() >= 8 && beside.plain >= 2,
            Class::Weak => false,
        };
    let tool = query.left[..mention.start].ends_with("-for-") && beside.bait + beside.trade == 0;
    let speech = || !hard && points >= LOOKALIKE && cost(query.cut.suffix) != Cost::Lowest && query.is_among_speech(mention);
    if (beside.is_tame() || tool || speech()) && mention.ending == Ending::None && !brazen { points.min(DOUBTFUL) } else { points }
}

/// Points of the cues around a name.
pub(super) fn cues(query: &Query<'_>, mention: &Mention) -> f32 {
    let beside = mention.beside;
    let words = match (beside.bait, beside.trade) {
        (0, 0) => 0.0,
        (0, 1) => 1.0,
        (0, _) => 1.5,
        (1, 0) => 2.0,
        _ => 2.5,
    };
    let place = match cost(query.cut.suffix) {
        _ if query.cut.is_shared() || query.cut.registrable().is_some_and(is_open_host) => 2.0,
        Cost::Lowest => 2.0,
        Cost::Low => 1.0,
        Cost::Usual => 0.0,
    };
    let filler = match (beside.digits, beside.noise) {
        // Numbers stand beside short words in many honest names.
        (4.., 0) if query.name(mention).text.len() == 5 => 1.5,
        (4.., _) | (_, 1..) => 2.0,
        (2.., _) => 1.0,
        _ => 0.0,
    };
    let ending = match mention.ending {
        Ending::Dot => 3.0,
        Ending::Hyphen => 2.0,
        Ending::Joined => 1.5,
        Ending::None => 0.0,
    };
    words + place + filler + ending
}
