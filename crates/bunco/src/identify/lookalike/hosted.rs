//! A name on a host where anyone gets a name: `brand.host.example`.

use super::Technique;
use super::mention::{How, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "hosted", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    if mention.how != How::Exact || !query.cut.is_shared() {
        return None;
    }
    let points = weigh::base(query, mention)? + weigh::cues(query, mention);
    // Owners keep pages under their bare name on such hosts too.
    Some(if mention.whole { points.min(3.5) } else { points })
}
