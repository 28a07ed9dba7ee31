//! A whole domain of the brand left of another domain: `brand.com.example`, `brand-com.example`.

use super::Technique;
use super::mention::{Edge, Ending, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "subdomain", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    let points = match mention.ending {
        Ending::Dot if mention.before == Edge::Hard => 1.5,
        Ending::Hyphen if mention.before == Edge::Hard => 0.5,
        _ => return None,
    };
    let points = points + weigh::base(query, mention)? + weigh::cues(query, mention);
    // `brand.com.com` is what a resolver's search list makes; names such as `com.com` have one owner.
    let doubled = query.cut.registrable().and_then(|name| name.split_once('.')).is_some_and(|(label, ending)| label == ending);
    Some(if doubled { points.min(3.5) } else { points })
}
