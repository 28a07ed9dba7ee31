//! A whole domain of the brand left of another domain: `brand.com.example`, `brand-com.example`.

use super::mention::{Edge, Ending, Mention, Query};
use super::weigh;
use super::{DOUBTFUL, Technique};

pub(super) const TECHNIQUE: Technique = Technique { name: "subdomain", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let points = match mention.ending {
        Ending::Dot if mention.before == Edge::Hard => 1.5,
        Ending::Hyphen if mention.before == Edge::Hard => 0.5,
        _ => return None,
    };
    let points = points + weigh::base(query, mention)? + weigh::cues(query, mention);
    Some(if query.is_doubled() { points.min(DOUBTFUL) } else { points })
}
