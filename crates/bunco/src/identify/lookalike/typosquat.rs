//! A name with one letter missing, too many, swapped or replaced. The operation is only the explanation: all count alike.

use super::Technique;
use super::mention::{Edge, How, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "typosquat", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    use super::names::Class;
    let How::Edited(_) = mention.how else { return None };
    let name = query.name(mention);
    if mention.before == Edge::Soft || mention.after == Edge::Soft || name.text.len() < 5 {
        return None;
    }
    let points = match name.class {
        Class::Distinct => 0.5,
        _ => 0.0,
    };
    Some(points + weigh::base(query, mention)? + weigh::cues(query, mention))
}
