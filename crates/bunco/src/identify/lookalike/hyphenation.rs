//! A name with a hyphen inside.

use super::mention::{How, Mention, Query};
use super::weigh;
use super::{RESEMBLES, Technique};

pub(super) const TECHNIQUE: Technique = Technique { name: "hyphenation", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let How::Hyphenated = mention.how else { return None };
    let points = weigh::base(query, mention)? + weigh::cues(query, mention);
    // An ordinary word takes a hyphen for no other reason where the brand lives.
    Some(if mention.whole && query.ends_like_target(mention) { points.max(RESEMBLES) } else { points })
}
