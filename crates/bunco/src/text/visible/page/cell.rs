//! Cells that hold one character each, by which a word is cut into pieces.

use crate::text::visible::entity::decoded;
use crate::text::visible::names;
use crate::text::visible::tokens::{Token, Tokens};

/// What a cell holds, as far as it matters.
pub(super) enum Content {
    Blank,
    Lone,
    More,
}

/// How far a cell is looked into: a letter and its mark-up.
const CELL: usize = 512;

/// What the cell whose content starts at `at` holds. Looks no further than `CELL` bytes.
pub(super) fn lone_character(html: &str, at: usize) -> Content {
    let mut end = html.len().min(at + CELL);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    let mut found = 0;
    for token in Tokens::new(&html[at..end]) {
        match token {
            Token::Text(span) => {
                found += decoded(span.of(&html[at..end])).chars().filter(|c| !c.is_whitespace()).count();
                if found > 1 {
                    return Content::More;
                }
            }
            Token::Start { name, .. } | Token::End { name } if names::is_cell(name) || matches!(name, names::TR | names::TABLE) => {
                return if found == 1 { Content::Lone } else { Content::Blank };
            }
            _ => {}
        }
    }
    Content::More
}
