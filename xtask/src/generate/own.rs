//! What we say of single characters ourselves, where the Unicode data says nothing or something that does not serve comparison.

/// Characters that are taken for another one when read, with what they become. Each group has its reason.
pub(crate) const FOLDS: &[(&str, &str)] = &[
    // Quotation marks and primes typed for one another.
    ("\u{B4}\u{2B9}\u{2BB}\u{2BC}\u{2BD}\u{2BE}\u{2BF}\u{2C8}\u{2CA}\u{2CB}\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{2035}", "'"),
    ("\u{2039}\u{203A}\u{384}\u{1FBD}\u{1FBF}\u{1FEF}\u{1FFD}\u{1FFE}\u{A78C}\u{275B}\u{275C}", "'"),
    ("\u{AB}\u{BB}\u{2BA}\u{201C}\u{201D}\u{201E}\u{201F}\u{2033}\u{2036}\u{275D}\u{275E}\u{301D}\u{301E}\u{301F}", "\""),
    // Dashes, hyphens and minus signs.
    ("\u{2D7}\u{58A}\u{1806}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2043}\u{2212}\u{2796}\u{2E3A}\u{2E3B}\u{2E17}", "-"),
    ("\u{207B}\u{208B}\u{FE31}\u{FE32}\u{FE58}\u{FE63}\u{2500}\u{2501}", "-"),
    // Signs that stand in numbers and addresses.
    ("\u{2795}\u{FE62}\u{2719}\u{271A}", "+"),
    ("\u{2044}\u{2215}\u{29F8}\u{2571}", "/"),
    ("\u{2236}\u{A789}\u{2D0}\u{5C3}\u{FE13}\u{FE55}", ":"),
    ("\u{2024}\u{A4F8}\u{FE52}", "."),
    ("\u{A4F9}\u{201A}", ","),
    // A braille cell without dots is a space to the eye.
    ("\u{2800}", " "),
    // Letters that no decomposition takes apart, as people type them without a keyboard for them.
    ("\u{DF}", "ss"),
    ("\u{FE}", "th"),
    ("\u{F0}", "d"),
    ("\u{14B}", "n"),
    ("\u{131}", "i"),
    ("\u{237}", "j"),
    ("\u{153}", "oe"),
    ("\u{E6}", "ae"),
    ("\u{138}", "k"),
    ("\u{192}", "f"),
    // The sigma at the end of a word.
    ("\u{3C2}", "\u{3C3}"),
    // Small capitals: the alphabet of `styled text` tools. UTS #39 knows a few of them.
    ("\u{1D00}", "a"),
    ("\u{299}", "b"),
    ("\u{1D04}", "c"),
    ("\u{1D05}", "d"),
    ("\u{1D07}", "e"),
    ("\u{A730}", "f"),
    ("\u{262}", "g"),
    ("\u{29C}", "h"),
    ("\u{26A}", "i"),
    ("\u{1D0A}", "j"),
    ("\u{1D0B}", "k"),
    ("\u{29F}", "l"),
    ("\u{1D0D}", "m"),
    ("\u{274}", "n"),
    ("\u{1D0F}", "o"),
    ("\u{1D18}", "p"),
    ("\u{A7AF}", "q"),
    ("\u{280}", "r"),
    ("\u{A731}", "s"),
    ("\u{1D1B}", "t"),
    ("\u{1D1C}", "u"),
    ("\u{1D20}", "v"),
    ("\u{1D21}", "w"),
    ("\u{28F}", "y"),
    ("\u{1D22}", "z"),
];

/// Signs whose compatibility form would spell a word into its neighbour (`Acme\u{2122}` is not `acmetm`): they stay.
pub(crate) const KEPT: &str = "\u{2122}\u{2120}\u{2139}\u{2117}\u{A9}\u{AE}";

/// Rows of enclosed digits and letters without a decomposition: first character, what it stands for, how many.
pub(crate) const ENCLOSED: &[(u32, char, u32)] = &[
    (0x24EA, '0', 1),
    (0x24F5, '1', 9),
    (0x24FF, '0', 1),
    (0x2776, '1', 9),
    (0x2780, '1', 9),
    (0x278A, '1', 9),
    (0x1F10B, '0', 1),
    (0x1F10C, '0', 1),
    (0x1F150, 'a', 26),
    (0x1F170, 'a', 26),
];

/// Letters of other scripts that are read as a Latin letter, where UTS #39 gives another prototype or none: it compares glyphs of one
/// case, and folded text is lower case, where the reader may have seen the capital.
pub(crate) const LOOKALIKES: &[(char, char)] = &[
    // Cyrillic: capitals like B H K T M, small letters of the same shape; palochka is an l.
    ('\u{432}', 'b'),
    ('\u{43D}', 'h'),
    ('\u{43A}', 'k'),
    ('\u{442}', 't'),
    ('\u{43C}', 'm'),
    ('\u{44C}', 'b'),
    ('\u{433}', 'r'),
    ('\u{43F}', 'n'),
    ('\u{448}', 'w'),
    ('\u{4CF}', 'l'),
    ('\u{457}', 'i'),
    ('\u{491}', 'r'),
    // Greek: small letters, then capitals whose small letter looks like another one.
    ('\u{3B1}', 'a'),
    ('\u{3B2}', 'b'),
    ('\u{3B5}', 'e'),
    ('\u{3B6}', 'z'),
    ('\u{3B7}', 'n'),
    ('\u{3B9}', 'i'),
    ('\u{3BA}', 'k'),
    ('\u{3BC}', 'u'),
    ('\u{3BD}', 'v'),
    ('\u{3BF}', 'o'),
    ('\u{3C1}', 'p'),
    ('\u{3C3}', 'o'),
    ('\u{3C4}', 't'),
    ('\u{3C5}', 'u'),
    ('\u{3C7}', 'x'),
    ('\u{3C9}', 'w'),
    ('\u{397}', 'h'),
    ('\u{39C}', 'm'),
    ('\u{39D}', 'n'),
    ('\u{3A5}', 'y'),
    ('\u{3A3}', 'e'),
];
