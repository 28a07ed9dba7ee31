//! The one edit between two words, and what it is.

/// The one edit between a name and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// None.
    Same,
    /// The word lacks the name's letter at the place.
    Omission(usize),
    /// The word has a letter more, at the place.
    Insertion(usize),
    /// The letter at the place is another.
    Replacement(usize),
    /// The letters at the place and after it are swapped.
    Transposition(usize),
}

impl Edit {
    /// Where it is, in the longer of the two.
    pub(crate) fn place(self) -> Option<usize> {
        match self {
            Edit::Same => None,
            Edit::Omission(at) | Edit::Insertion(at) | Edit::Replacement(at) | Edit::Transposition(at) => Some(at),
        }
    }
}

/// What turns `name` into `word`, when one edit or none does; the place counts in the longer of the two.
pub(crate) fn edit(name: &[u8], word: &[u8]) -> Option<Edit> {
    let same = name.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (a, b) = (&name[same..], &word[same..]);
    match (a.len(), b.len()) {
        (0, 0) => Some(Edit::Same),
        (n, m) if n == m && a[1..] == b[1..] => Some(Edit::Replacement(same)),
        (n, m) if n == m && n > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..] => Some(Edit::Transposition(same)),
        (n, m) if n == m + 1 && a[1..] == *b => Some(Edit::Omission(same)),
        (n, m) if n + 1 == m && *a == b[1..] => Some(Edit::Insertion(same)),
        _ => None,
    }
}
