//! Where links lead.

use super::entity::decoded;
use crate::span::Span;

/// A target as browsers take it: decoded, without line breaks and outer space.
pub(crate) fn clean(value: &str) -> String {
    let mut target = decoded(value);
    target.retain(|c| !matches!(c, '\t' | '\n' | '\r'));
    target.trim_matches(|c: char| c <= ' ').to_owned()
}

/// `target` seen from `base`. No `..` is resolved: whoever reads the link looks at its host.
pub(crate) fn resolved(base: &str, target: String) -> String {
    if target.is_empty() || target.starts_with('#') || has_scheme(&target) || !has_scheme(base) {
        return target;
    }
    let scheme_end = base.find(':').map_or(0, |i| i + 1);
    if target.starts_with("//") {
        return format!("{}{target}", &base[..scheme_end]);
    }
    let host_start = scheme_end + if base[scheme_end..].starts_with("//") { 2 } else { 0 };
    let host_end = base[host_start..].find(['/', '?', '#']).map_or(base.len(), |i| host_start + i);
    let folder = base[host_end..].rfind('/').map_or(host_end, |i| host_end + i);
    let front = &base[..if target.starts_with('/') { host_end } else { folder }];
    if target.starts_with('/') { format!("{front}{target}") } else { format!("{front}/{target}") }
}

fn has_scheme(target: &str) -> bool {
    let name = target.split([':', '/', '?', '#']).next().unwrap_or("");
    target[name.len()..].starts_with(':')
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}

/// The address in a refresh: `5; url=https://...`.
pub(crate) fn refresh(html: &str, content: Span) -> Option<Span> {
    let text = content.of(html);
    let at = text.find([';', ','])? + 1;
    let rest = text[at..].trim_start();
    let rest = match rest.get(..3) {
        Some(url) if url.eq_ignore_ascii_case("url") => rest[3..].trim_start().strip_prefix('=')?.trim_start(),
        _ => rest,
    };
    let rest = rest.trim_start_matches(['"', '\'']);
    let end = rest.find(['"', '\'']).unwrap_or(rest.len());
    let start = content.end - rest.len();
    (end > 0).then(|| Span::new(start, start + end))
}

/// The address in quotes that a script of one line goes to: `location.href = '...'`, `window.open('...')`.
pub(crate) fn script(html: &str, code: Span) -> Option<Span> {
    let text = code.of(html);
    let at = ["location", "window.open"].iter().filter_map(|word| Some(text.find(word)? + word.len())).min()?;
    // Between the word and the address stand `.href =`, `.replace(` or `=`.
    let rest = &text[at..];
    let (len, open) = [("&quot;", "&quot;"), ("&#39;", "&#39;"), ("\"", "\""), ("'", "'")]
        .iter()
        .filter_map(|(open, _)| Some((rest.find(open)?, *open)))
        .min_by_key(|(at, _)| *at)?;
    let between = rest[..len].trim_matches(|c: char| c.is_ascii_whitespace());
    if !matches!(between, "=" | "(" | ".href=" | ".href =" | ".assign(" | ".replace(") {
        return None;
    }
    let start = code.start + at + len + open.len();
    let end = start + html[start..code.end].find(open)?;
    (end > start).then(|| Span::new(start, end))
}
