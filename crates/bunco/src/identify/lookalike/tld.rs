//! The name with an ending the brand does not use.

use super::Technique;
use super::mention::{How, Mention, Query};
use super::weigh;

pub(super) const TECHNIQUE: Technique = Technique { name: "tld", judge };

fn judge(query: &Query<'_>, mention: &Mention) -> Option<f32> {
    if mention.how != How::Exact || !mention.whole || !mention.core || query.cut.is_shared() {
        return None;
    }
    let (name, ending) = (query.name(mention), query.cut.suffix);
    // At home a brand holds its bare name itself; and an ordinary word has been somebody else's under the oldest endings for long.
    let home =
        name.homes.iter().any(|home| ending == home || ending.strip_prefix("co.").or(ending.strip_prefix("com.")) == Some(home));
    if home || name.common && matches!(ending, "com" | "net" | "org") {
        return None;
    }
    // An ending of its own is what honest namesakes and the brand itself have.
    Some((weigh::base(query, mention)? + weigh::cues(query, mention)).min(3.5))
}
