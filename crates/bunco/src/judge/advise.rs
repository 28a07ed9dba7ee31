//! What to tell the reader: advice by weight of evidence, then where to report, in the message's language where there is a text.

use crate::message::Region;
use crate::pack::{Pack, Place};

/// How many pieces of advice are given beside the places.
const ADVICE: usize = 4;
/// How many places to report to are named.
const PLACES: usize = 2;

/// Texts for the indicators given, strongest first. `kinds` chooses the places.
pub(crate) fn advise(pack: &Pack, indicators: &[&str], kinds: &[String], language: &str, region: Option<Region>) -> Vec<String> {
    let english = pack.advice.get("en");
    let texts = pack.advice.get(language).or(english);
    let text = |id: &str| texts.and_then(|t| t.get(id)).or_else(|| english.and_then(|t| t.get(id)));
    let mut ids: Vec<&str> = Vec::new();
    for indicator in indicators.iter().filter_map(|id| pack.indicators.get(*id)) {
        for id in &indicator.advice {
            if ids.len() < ADVICE && !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
    }
    let mut out: Vec<String> = ids.iter().filter_map(|id| text(id).cloned()).collect();
    let country = region.map_or(home(language), |r| r.as_str().to_owned());
    if let (Some(places), Some(form)) = (pack.places.get(&country), text("report-to")) {
        for place in choose(places, kinds) {
            let how =
                [place.url.clone().map(|u| u.trim_start_matches("mailto:").to_owned()), place.phone.clone(), place.sms.clone()];
            let how: Vec<String> = how.into_iter().flatten().collect();
            out.push(form.replace("{agency}", &place.agency).replace("{how}", &how.join(", ")).replace("{for}", &place.purpose));
        }
    }
    out
}

/// The country whose authorities are named when the reader's is not known.
fn home(language: &str) -> String {
    match language {
        "en" => "US",
        "ja" => "JP",
        "hi" => "IN",
        "pt" => "PT",
        other => return other.to_ascii_uppercase(),
    }
    .to_owned()
}

/// First those that are for one of the kinds, then those for any.
fn choose<'p>(places: &'p [Place], kinds: &'p [String]) -> impl Iterator<Item = &'p Place> {
    let special = places.iter().filter(move |p| p.kinds.iter().any(|k| kinds.contains(k)));
    let general = places.iter().filter(|p| p.kinds.is_empty());
    special.take(1).chain(general).take(PLACES)
}
