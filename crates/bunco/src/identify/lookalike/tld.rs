//! The name with an ending the brand does not use.

use super::Technique;
use super::mention::{How, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "tld", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    if mention.how != How::Exact || !mention.whole || !mention.core || query.cut.is_shared() {
        return None;
    }
    // An ending of its own is what honest namesakes and the brand itself have.
    Some((weigh::base(query, mention)? + weigh::cues(query, mention)).min(3.5))
}
