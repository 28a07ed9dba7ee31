//! Letters that look like a name's: Cyrillic, Greek or marked letters, digits, and pairs such as `rn` for `m`.

use super::Technique;
use super::mention::{Edge, How, Mention, Query};
use super::names::Class;
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "homoglyph", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let name = query.name(mention);
    let alone = mention.whole && mention.core;
    let points = match mention.how {
        How::WideLike if alone => 4.0,
        How::WideLike => 3.0,
        // Digits and pairs of ASCII say little in short names: `id` is not `lcl`.
        How::AsciiLike => match (name.text.len(), name.class) {
            (0..=3, _) => return None,
            (4..=5, _) | (_, Class::Weak) if alone => 1.5,
            (4..=5, _) | (_, Class::Weak) => return None,
            _ if name.word.is_some() && !alone => return None,
            _ if mention.before == Edge::Soft || mention.after == Edge::Soft => 1.0,
            _ => 2.0,
        },
        _ => return None,
    };
    let points = points + weigh::base(query, mention)? + weigh::cues(query, mention);
    // A `q` is a `g` only to a hasty eye.
    let text = &query.left[mention.start..mention.end];
    let only_q = mention.how == How::AsciiLike && !alone && text.replace('q', "g") == name.text;
    Some(if only_q { weigh::tamed(query, mention, points) } else { points })
}
