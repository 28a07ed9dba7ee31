//! Letters that look like a name's: Cyrillic, Greek or marked letters, digits, and pairs such as `rn` for `m`.

use super::Technique;
use super::mention::{How, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "homoglyph", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    use super::names::Class;
    let class = query.name(mention).class;
    let points = match mention.how {
        How::WideLike => 3.0,
        How::AsciiLike if class == Class::Weak && !mention.whole => 0.5,
        How::AsciiLike => 2.0,
        _ => return None,
    };
    Some(points + weigh::base(query, mention)? + weigh::cues(query, mention))
}
