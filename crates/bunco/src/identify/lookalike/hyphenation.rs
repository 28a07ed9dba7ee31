//! A name with a hyphen inside.

use super::Technique;
use super::mention::{How, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "hyphenation", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let How::Hyphenated = mention.how else { return None };
    Some(weigh::base(query, mention)? + weigh::cues(query, mention))
}
