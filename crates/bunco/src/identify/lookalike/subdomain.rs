//! A name left of a domain that is not the brand's: `brand.example.com`.

use super::mention::{How, Mention, Query};
use super::weigh;
use super::{DOUBTFUL, Technique};

pub(super) const TECHNIQUE: Technique = Technique { name: "subdomain", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    if mention.how != How::Exact || mention.core || query.cut.is_shared() {
        return None;
    }
    let points = weigh::base(query, mention)? + weigh::cues(query, mention);
    Some(if query.is_doubled() { points.min(DOUBTFUL) } else { points })
}
