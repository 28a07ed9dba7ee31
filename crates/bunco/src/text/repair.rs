//! Bytes of any kind as text.

use super::map::OffsetMap;
use std::borrow::Cow;

/// `bytes` as text: borrowed when they are UTF-8, otherwise with each broken sequence (as the Unicode Standard 3.9 cuts them) as one
/// U+FFFD that maps to the bytes it stands for.
pub(crate) fn repair(bytes: &[u8]) -> (Cow<'_, str>, OffsetMap) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), OffsetMap::identity());
    }
    let mut text = String::with_capacity(bytes.len());
    let mut map = OffsetMap::default();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        map.copy(chunk.valid().len());
        if !chunk.invalid().is_empty() {
            text.push('\u{FFFD}');
            map.unit('\u{FFFD}'.len_utf8(), chunk.invalid().len());
        }
    }
    (Cow::Owned(text), map)
}
