//! A name joined to other words: `brand-support`.

use super::mention::{Edge, How, Mention, Query};
use super::weigh;
use super::{DOUBTFUL, RESEMBLES, Technique};

pub(super) const TECHNIQUE: Technique = Technique { name: "combosquat", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    if mention.how != How::Exact || mention.whole || !mention.core || query.cut.is_shared() {
        return None;
    }
    let www = query.lacks_dot(mention.start, mention.end);
    let points = weigh::base(query, mention).unwrap_or(0.0) + weigh::cues(query, mention);
    match weigh::base(query, mention) {
        // A forgotten dot.
        _ if www && mention.end - mention.start >= 4 => Some(points.max(RESEMBLES)),
        None => None,
        // In the name of another such firm: `netbank` of many banks.
        Some(_) if query.name(mention).composed && (mention.before != Edge::Hard || mention.after != Edge::Hard) => {
            Some(points.min(DOUBTFUL))
        }
        Some(_) => Some(weigh::tamed(query, mention, points)),
    }
}
