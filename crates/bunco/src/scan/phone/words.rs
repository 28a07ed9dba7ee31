//! Numbers said in words, in nine languages.

use crate::scan::letters::beginning;

/// What a word does in a spoken number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A value and how many digits it is written with.
    Num(u16, u8),
    /// "oh" for 0.
    Oh,
    /// Raises the digit before it: "eight hundred".
    Hundred,
    /// Adds three zeros: "two thousand".
    Thousand,
    /// Says the next digit several times: "double five".
    Repeat(u8),
    /// Says a separator: "dash".
    Filler,
    /// Joins tens and units: "treinta y uno".
    And,
    /// Says the sign of an international number.
    Plus,
}

use Word::*;

impl Word {
    /// Whether a number can begin with it.
    pub(super) fn begins(self) -> bool {
        !matches!(self, And | Filler | Thousand)
    }
}

/// Bits of the languages a word belongs to.
pub(super) type Languages = u16;
/// Every language.
pub(super) const ANY: Languages = u16::MAX;
/// French counts by twenties.
pub(super) const FR: Languages = 4;
const DE: Languages = 8;
const IT: Languages = 16;
const PT: Languages = 32;
const NL: Languages = 64;
const JA: Languages = 256;

/// Longest word that is looked up, in bytes: German compounds of three digits.
const LONGEST: usize = 40;

/// Words in lower case without accents, in byte order. Languages: 1 en, 2 es, 4 fr, 8 de, 16 it, 32 pt, 64 nl, 128 hi.
#[rustfmt::skip]
const WORDS: &[(&str, Languages, Word)] = &[
    ("aath", 128, Num(8, 1)), ("acht", 72, Num(8, 1)), ("achttien", 64, Num(18, 2)), ("achtzehn", 8, Num(18, 2)),
    ("achtzig", 8, Num(80, 2)), ("and", 1, And), ("ath", 128, Num(8, 1)), ("bees", 128, Num(20, 2)), ("catorce", 2, Num(14, 2)),
    ("catorze", 32, Num(14, 2)), ("cem", 32, Num(100, 3)), ("cent", 4, Hundred), ("cento", 48, Num(100, 3)),
    ("cents", 4, Hundred), ("cero", 2, Num(0, 1)), ("chaar", 128, Num(4, 1)), ("chah", 128, Num(6, 1)), ("char", 128, Num(4, 1)),
    ("cheh", 128, Num(6, 1)), ("chhah", 128, Num(6, 1)), ("chhe", 128, Num(6, 1)), ("cien", 2, Num(100, 3)),
    ("ciento", 2, Num(100, 3)), ("cinco", 34, Num(5, 1)), ("cincuenta", 2, Num(50, 2)), ("cinq", 4, Num(5, 1)),
    ("cinquanta", 16, Num(50, 2)), ("cinquante", 4, Num(50, 2)), ("cinquantotto", 16, Num(58, 2)),
    ("cinquantuno", 16, Num(51, 2)), ("cinque", 16, Num(5, 1)), ("cinquenta", 32, Num(50, 2)), ("cuarenta", 2, Num(40, 2)),
    ("cuatro", 2, Num(4, 1)), ("cuatrocientos", 2, Num(400, 3)), ("das", 128, Num(10, 2)), ("dash", 1, Filler),
    ("dertien", 64, Num(13, 2)), ("dertig", 64, Num(30, 2)), ("deux", 4, Num(2, 1)), ("dez", 32, Num(10, 2)),
    ("dezanove", 32, Num(19, 2)), ("dezasseis", 32, Num(16, 2)), ("dezassete", 32, Num(17, 2)), ("dezenove", 32, Num(19, 2)),
    ("dezesseis", 32, Num(16, 2)), ("dezessete", 32, Num(17, 2)), ("dezoito", 32, Num(18, 2)), ("diciannove", 16, Num(19, 2)),
    ("diciassette", 16, Num(17, 2)), ("diciotto", 16, Num(18, 2)), ("dieci", 16, Num(10, 2)), ("diecinueve", 2, Num(19, 2)),
    ("dieciocho", 2, Num(18, 2)), ("dieciseis", 2, Num(16, 2)), ("diecisiete", 2, Num(17, 2)), ("diez", 2, Num(10, 2)),
    ("dix", 4, Num(10, 2)), ("do", 128, Num(2, 1)), ("doble", 2, Repeat(2)), ("doce", 2, Num(12, 2)), ("dodici", 16, Num(12, 2)),
    ("dois", 32, Num(2, 1)), ("doppel", 8, Repeat(2)), ("doppio", 16, Repeat(2)), ("dos", 2, Num(2, 1)),
    ("doscientos", 2, Num(200, 3)), ("dot", 1, Filler), ("double", 133, Repeat(2)), ("douze", 4, Num(12, 2)),
    ("doze", 32, Num(12, 2)), ("drei", 8, Num(3, 1)), ("dreissig", 8, Num(30, 2)), ("dreizehn", 8, Num(13, 2)),
    ("drie", 64, Num(3, 1)), ("duas", 32, Num(2, 1)), ("dubbel", 64, Repeat(2)), ("due", 16, Num(2, 1)),
    ("duizend", 64, Thousand), ("duplo", 32, Repeat(2)), ("duzentos", 32, Num(200, 3)), ("e", 48, And), ("een", 64, Num(1, 1)),
    ("eight", 1, Num(8, 1)), ("eighteen", 1, Num(18, 2)), ("eighty", 1, Num(80, 2)), ("ein", 8, Num(1, 1)),
    ("eins", 8, Num(1, 1)), ("ek", 128, Num(1, 1)), ("eleven", 1, Num(11, 2)), ("elf", 72, Num(11, 2)), ("en", 64, And),
    ("et", 4, And), ("fife", 1, Num(5, 1)), ("fifteen", 1, Num(15, 2)), ("fifty", 1, Num(50, 2)), ("five", 1, Num(5, 1)),
    ("forty", 1, Num(40, 2)), ("four", 1, Num(4, 1)), ("fourteen", 1, Num(14, 2)), ("fourty", 1, Num(40, 2)),
    ("fuenf", 8, Num(5, 1)), ("fuenfzehn", 8, Num(15, 2)), ("fuenfzig", 8, Num(50, 2)), ("funf", 8, Num(5, 1)),
    ("funfzehn", 8, Num(15, 2)), ("funfzig", 8, Num(50, 2)), ("guion", 2, Filler), ("honderd", 64, Hundred),
    ("huit", 4, Num(8, 1)), ("huitante", 4, Num(80, 2)), ("hundert", 8, Hundred), ("hundred", 1, Hundred),
    ("hundreds", 1, Hundred), ("hyphen", 1, Filler), ("mais", 32, Plus), ("mas", 2, Plus), ("meia", 32, Num(6, 1)),
    ("mil", 34, Thousand), ("mila", 16, Thousand), ("mille", 20, Thousand), ("nau", 128, Num(9, 1)), ("naught", 1, Num(0, 1)),
    ("negen", 64, Num(9, 1)), ("negentien", 64, Num(19, 2)), ("negentig", 64, Num(90, 2)), ("neuf", 4, Num(9, 1)),
    ("neun", 8, Num(9, 1)), ("neunzehn", 8, Num(19, 2)), ("neunzig", 8, Num(90, 2)), ("nine", 1, Num(9, 1)),
    ("niner", 1, Num(9, 1)), ("nineteen", 1, Num(19, 2)), ("ninety", 1, Num(90, 2)), ("nonante", 4, Num(90, 2)),
    ("nought", 1, Num(0, 1)), ("novanta", 16, Num(90, 2)), ("novantotto", 16, Num(98, 2)), ("novantuno", 16, Num(91, 2)),
    ("nove", 48, Num(9, 1)), ("novecentos", 32, Num(900, 3)), ("novecientos", 2, Num(900, 3)), ("noventa", 34, Num(90, 2)),
    ("nueve", 2, Num(9, 1)), ("nul", 64, Num(0, 1)), ("null", 8, Num(0, 1)), ("ochenta", 2, Num(80, 2)), ("ocho", 2, Num(8, 1)),
    ("ochocientos", 2, Num(800, 3)), ("octante", 4, Num(80, 2)), ("oh", 1, Oh), ("oitenta", 32, Num(80, 2)),
    ("oito", 32, Num(8, 1)), ("oitocentos", 32, Num(800, 3)), ("once", 2, Num(11, 2)), ("one", 1, Num(1, 1)),
    ("onze", 36, Num(11, 2)), ("ottanta", 16, Num(80, 2)), ("ottantotto", 16, Num(88, 2)), ("ottantuno", 16, Num(81, 2)),
    ("otto", 16, Num(8, 1)), ("paanch", 128, Num(5, 1)), ("panch", 128, Num(5, 1)), ("piu", 16, Plus), ("plus", 77, Plus),
    ("point", 4, Filler), ("ponto", 32, Filler), ("quadruple", 1, Repeat(4)), ("quaranta", 16, Num(40, 2)),
    ("quarante", 4, Num(40, 2)), ("quarantotto", 16, Num(48, 2)), ("quarantuno", 16, Num(41, 2)), ("quarenta", 32, Num(40, 2)),
    ("quatorze", 36, Num(14, 2)), ("quatre", 4, Num(4, 1)), ("quatro", 32, Num(4, 1)), ("quatrocentos", 32, Num(400, 3)),
    ("quattordici", 16, Num(14, 2)), ("quattro", 16, Num(4, 1)), ("quince", 2, Num(15, 2)), ("quindici", 16, Num(15, 2)),
    ("quinhentos", 32, Num(500, 3)), ("quinientos", 2, Num(500, 3)), ("quinze", 36, Num(15, 2)), ("saat", 128, Num(7, 1)),
    ("sat", 128, Num(7, 1)), ("sau", 128, Hundred), ("sechs", 8, Num(6, 1)), ("sechzehn", 8, Num(16, 2)),
    ("sechzig", 8, Num(60, 2)), ("sedici", 16, Num(16, 2)), ("sei", 16, Num(6, 1)), ("seis", 34, Num(6, 1)),
    ("seiscentos", 32, Num(600, 3)), ("seiscientos", 2, Num(600, 3)), ("seize", 4, Num(16, 2)), ("sept", 4, Num(7, 1)),
    ("septante", 4, Num(70, 2)), ("sesenta", 2, Num(60, 2)), ("sessanta", 16, Num(60, 2)), ("sessantotto", 16, Num(68, 2)),
    ("sessantuno", 16, Num(61, 2)), ("sessenta", 32, Num(60, 2)), ("sete", 32, Num(7, 1)), ("setecentos", 32, Num(700, 3)),
    ("setecientos", 2, Num(700, 3)), ("setenta", 34, Num(70, 2)), ("settanta", 16, Num(70, 2)), ("settantotto", 16, Num(78, 2)),
    ("settantuno", 16, Num(71, 2)), ("sette", 16, Num(7, 1)), ("seven", 1, Num(7, 1)), ("seventeen", 1, Num(17, 2)),
    ("seventy", 1, Num(70, 2)), ("shunya", 128, Num(0, 1)), ("sieben", 8, Num(7, 1)), ("siebzehn", 8, Num(17, 2)),
    ("siebzig", 8, Num(70, 2)), ("siete", 2, Num(7, 1)), ("six", 5, Num(6, 1)), ("sixteen", 1, Num(16, 2)),
    ("sixty", 1, Num(60, 2)), ("soixante", 4, Num(60, 2)), ("streepje", 64, Filler), ("strich", 8, Filler),
    ("sunya", 128, Num(0, 1)), ("tachtig", 64, Num(80, 2)), ("tausend", 8, Thousand), ("teen", 128, Num(3, 1)),
    ("ten", 1, Num(10, 2)), ("thirteen", 1, Num(13, 2)), ("thirty", 1, Num(30, 2)), ("thousand", 1, Thousand),
    ("three", 1, Num(3, 1)), ("tien", 64, Num(10, 2)), ("tiret", 4, Filler), ("traco", 32, Filler), ("trattino", 16, Filler),
    ("tre", 16, Num(3, 1)), ("treble", 1, Repeat(3)), ("trece", 2, Num(13, 2)), ("tredici", 16, Num(13, 2)),
    ("treinta", 2, Num(30, 2)), ("treize", 4, Num(13, 2)), ("trenta", 16, Num(30, 2)), ("trente", 4, Num(30, 2)),
    ("trentotto", 16, Num(38, 2)), ("trentuno", 16, Num(31, 2)), ("tres", 34, Num(3, 1)), ("trescientos", 2, Num(300, 3)),
    ("treze", 32, Num(13, 2)), ("trezentos", 32, Num(300, 3)), ("trinta", 32, Num(30, 2)), ("triple", 135, Repeat(3)),
    ("triplo", 48, Repeat(3)), ("trois", 4, Num(3, 1)), ("twaalf", 64, Num(12, 2)), ("twee", 64, Num(2, 1)),
    ("twelve", 1, Num(12, 2)), ("twenty", 1, Num(20, 2)), ("twintig", 64, Num(20, 2)), ("two", 1, Num(2, 1)),
    ("um", 32, Num(1, 1)), ("uma", 32, Num(1, 1)), ("un", 20, Num(1, 1)), ("una", 2, Num(1, 1)), ("und", 8, And),
    ("undici", 16, Num(11, 2)), ("une", 4, Num(1, 1)), ("uno", 18, Num(1, 1)), ("veertien", 64, Num(14, 2)),
    ("veertig", 64, Num(40, 2)), ("veinte", 2, Num(20, 2)), ("veinticinco", 2, Num(25, 2)), ("veinticuatro", 2, Num(24, 2)),
    ("veintidos", 2, Num(22, 2)), ("veintinueve", 2, Num(29, 2)), ("veintiocho", 2, Num(28, 2)), ("veintiseis", 2, Num(26, 2)),
    ("veintisiete", 2, Num(27, 2)), ("veintitres", 2, Num(23, 2)), ("veintiuno", 2, Num(21, 2)), ("venti", 16, Num(20, 2)),
    ("ventotto", 16, Num(28, 2)), ("ventuno", 16, Num(21, 2)), ("vier", 72, Num(4, 1)), ("vierzehn", 8, Num(14, 2)),
    ("vierzig", 8, Num(40, 2)), ("vijf", 64, Num(5, 1)), ("vijftien", 64, Num(15, 2)), ("vijftig", 64, Num(50, 2)),
    ("vingt", 4, Num(20, 2)), ("vingts", 4, Num(20, 2)), ("vinte", 32, Num(20, 2)), ("y", 2, And), ("zehn", 8, Num(10, 2)),
    ("zero", 253, Num(0, 1)), ("zes", 64, Num(6, 1)), ("zestien", 64, Num(16, 2)), ("zestig", 64, Num(60, 2)),
    ("zeven", 64, Num(7, 1)), ("zeventien", 64, Num(17, 2)), ("zeventig", 64, Num(70, 2)), ("zwanzig", 8, Num(20, 2)),
    ("zwei", 8, Num(2, 1)), ("zwo", 8, Num(2, 1)), ("zwoelf", 8, Num(12, 2)), ("zwolf", 8, Num(12, 2)),
    ("\u{906}\u{920}", 128, Num(8, 1)), ("\u{90F}\u{915}", 128, Num(1, 1)), ("\u{90F}\u{91F}", 128, Num(8, 1)),
    ("\u{91A}\u{93E}\u{930}", 128, Num(4, 1)), ("\u{91B}\u{903}", 128, Num(6, 1)), ("\u{91B}\u{939}", 128, Num(6, 1)),
    ("\u{91B}\u{947}", 128, Num(6, 1)), ("\u{91C}\u{93C}\u{940}\u{930}\u{94B}", 128, Num(0, 1)),
    ("\u{91C}\u{940}\u{930}\u{94B}", 128, Num(0, 1)), ("\u{91F}\u{942}", 128, Num(2, 1)),
    ("\u{91F}\u{94D}\u{930}\u{93F}\u{92A}\u{932}", 128, Repeat(3)), ("\u{921}\u{92C}\u{932}", 128, Repeat(2)),
    ("\u{924}\u{940}\u{928}", 128, Num(3, 1)), ("\u{925}\u{94D}\u{930}\u{940}", 128, Num(3, 1)),
    ("\u{926}\u{938}", 128, Num(10, 2)), ("\u{926}\u{94B}", 128, Num(2, 1)), ("\u{928}\u{93E}\u{907}\u{928}", 128, Num(9, 1)),
    ("\u{928}\u{94C}", 128, Num(9, 1)), ("\u{928}\u{94C}\u{902}", 128, Num(9, 1)),
    ("\u{92A}\u{93E}\u{901}\u{91A}", 128, Num(5, 1)), ("\u{92A}\u{93E}\u{902}\u{91A}", 128, Num(5, 1)),
    ("\u{92A}\u{93E}\u{902}\u{91A}\u{94D}", 128, Num(5, 1)), ("\u{92A}\u{94D}\u{932}\u{938}", 128, Plus),
    ("\u{92B}\u{93E}\u{907}\u{935}", 128, Num(5, 1)), ("\u{92B}\u{94B}\u{930}", 128, Num(4, 1)),
    ("\u{92C}\u{940}\u{938}", 128, Num(20, 2)), ("\u{935}\u{928}", 128, Num(1, 1)),
    ("\u{936}\u{942}\u{928}\u{94D}\u{92F}", 128, Num(0, 1)), ("\u{938}\u{93E}\u{924}", 128, Num(7, 1)),
    ("\u{938}\u{93F}\u{915}\u{94D}\u{938}", 128, Num(6, 1)), ("\u{938}\u{947}\u{935}\u{928}", 128, Num(7, 1)),
    ("\u{938}\u{94C}", 128, Hundred),
];

/// Japanese readings of digits, the longest first: kana is written without spaces.
#[rustfmt::skip]
const KANA: &[(&str, u8)] = &[
    ("\u{304D}\u{3085}\u{3046}", 9), ("\u{304D}\u{3085}\u{30FC}", 9), ("\u{30AD}\u{30E5}\u{30A6}", 9),
    ("\u{30AD}\u{30E5}\u{30FC}", 9), ("\u{3044}\u{3061}", 1), ("\u{3054}\u{30FC}", 5), ("\u{3055}\u{3093}", 3),
    ("\u{3057}\u{3061}", 7), ("\u{305C}\u{308D}", 0), ("\u{306A}\u{306A}", 7), ("\u{306B}\u{30FC}", 2), ("\u{306F}\u{3061}", 8),
    ("\u{307E}\u{308B}", 0), ("\u{3088}\u{3093}", 4), ("\u{308C}\u{3044}", 0), ("\u{308D}\u{304F}", 6), ("\u{30A4}\u{30C1}", 1),
    ("\u{30B4}\u{30FC}", 5), ("\u{30B5}\u{30F3}", 3), ("\u{30B7}\u{30C1}", 7), ("\u{30BC}\u{30ED}", 0), ("\u{30CA}\u{30CA}", 7),
    ("\u{30CB}\u{30FC}", 2), ("\u{30CF}\u{30C1}", 8), ("\u{30DE}\u{30EB}", 0), ("\u{30E8}\u{30F3}", 4), ("\u{30EC}\u{30A4}", 0),
    ("\u{30ED}\u{30AF}", 6), ("\u{3054}", 5), ("\u{306B}", 2), ("\u{30B4}", 5), ("\u{30CB}", 2),
];

/// The first characters of the readings, U+3040 to U+30FF: a bit each.
const KANA_HEADS: [u64; 4] = {
    let (mut heads, mut at) = ([0; 4], 0);
    while at < KANA.len() {
        let word = KANA[at].0.as_bytes();
        assert!(word[0] == 0xE3 && word[1] >= 0x81 && word[1] <= 0x83, "kana");
        heads[(word[1] & 3) as usize] |= 1 << (word[2] & 0x3F);
        at += 1;
    }
    heads
};

/// What `word` says; `None` for any other word. Accents and case do not matter.
pub(super) fn lookup(word: &str) -> Option<(Languages, Word)> {
    // Most words of a text end here; longer ones may be compounds.
    if !word.starts_with(may_begin) {
        return None;
    }
    if word.is_ascii() && !listed(word.as_bytes()) && (word.len() < 8 || !may_be_compound(word)) {
        return None;
    }
    let mut folded = [0u8; LONGEST];
    let word = fold(word, &mut folded)?;
    if !listed(word.as_bytes()) && (word.len() < 8 || !word.is_ascii() || !may_be_compound(word)) {
        return None;
    }
    find(word).or_else(|| compound(word))
}

/// The digit a kana word at the start of `text` says, and its length in bytes.
pub(super) fn kana(text: &str) -> Option<(Languages, u8, usize)> {
    // Nearly every character ends here.
    let &[0xE3, middle, last, ..] = text.as_bytes() else { return None };
    if KANA_HEADS[usize::from(middle & 3)] >> (last & 0x3F) & 1 == 0 {
        return None;
    }
    KANA.iter().find(|(word, _)| text.starts_with(word)).map(|&(word, digit)| (JA, digit, word.len()))
}

/// Whether a word that begins so may fold to one of the table: Latin letters, Devanagari, and what folding leaves out.
pub(super) fn may_begin(c: char) -> bool {
    matches!(c, '\0'..='\u{FF}' | '\u{300}'..='\u{36F}' | '\u{900}'..='\u{97F}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn find(word: &str) -> Option<(Languages, Word)> {
    WORDS.binary_search_by(|entry| entry.0.as_bytes().cmp(word.as_bytes())).ok().map(|at| (WORDS[at].1, WORDS[at].2))
}

/// Lower case without accents, as far as the languages above need it; `None` when it is too long.
fn fold<'a>(word: &str, out: &'a mut [u8; LONGEST]) -> Option<&'a str> {
    let mut len = 0;
    for c in word.chars() {
        let plain = match c {
            'A'..='Z' => c.to_ascii_lowercase(),
            '\u{E0}'..='\u{E5}' | '\u{C0}'..='\u{C5}' => 'a',
            '\u{E7}' | '\u{C7}' => 'c',
            '\u{E8}'..='\u{EB}' | '\u{C8}'..='\u{CB}' => 'e',
            '\u{EC}'..='\u{EF}' | '\u{CC}'..='\u{CF}' => 'i',
            '\u{F1}' | '\u{D1}' => 'n',
            '\u{F2}'..='\u{F6}' | '\u{D2}'..='\u{D6}' => 'o',
            '\u{F9}'..='\u{FC}' | '\u{D9}'..='\u{DC}' => 'u',
            '\u{DF}' => {
                *out.get_mut(len)? = b's';
                len += 1;
                's'
            }
            '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => continue,
            _ => c,
        };
        let end = len + plain.len_utf8();
        plain.encode_utf8(out.get_mut(len..end)?);
        len = end;
    }
    std::str::from_utf8(&out[..len]).ok()
}

/// Numbers written as one word: German "achthundertfuenfundfuenfzig", Dutch "vijfenvijftig", Italian "ottocentotrentatre".
fn compound(word: &str) -> Option<(Languages, Word)> {
    if word.len() < 6 || !word.is_ascii() {
        return None;
    }
    [(DE, "hundert", "und"), (NL, "honderd", "en"), (IT, "cento", "")].into_iter().find_map(|(language, hundred, and)| {
        let value = match word.split_once(hundred) {
            Some((units, rest)) => {
                let hundreds = if units.is_empty() { 1 } else { number(units, language).filter(|n| (1..10).contains(n))? };
                hundreds * 100 + if rest.is_empty() { 0 } else { below_hundred(rest, language, and)? }
            }
            None => below_hundred(word, language, and)?,
        };
        Some((language, Num(value, if value < 100 { 2 } else { 3 })))
    })
}

fn below_hundred(word: &str, language: Languages, and: &str) -> Option<u16> {
    if let Some(value) = number(word, language) {
        return Some(value);
    }
    if and.is_empty() {
        // Tens first: "trentatre".
        return (4..word.len()).find_map(|cut| {
            let (tens, units) = word.split_at(cut);
            let tens = number(tens, language).filter(|n| *n >= 20 && n % 10 == 0)?;
            Some(tens + number(units, language).filter(|n| (1..10).contains(n))?)
        });
    }
    word.match_indices(and).find_map(|(at, _)| {
        let units = number(&word[..at], language).filter(|n| (1..10).contains(n))?;
        Some(units + number(&word[at + and.len()..], language).filter(|n| *n >= 20 && n % 10 == 0)?)
    })
}

fn number(word: &str, language: Languages) -> Option<u16> {
    match find(word)? {
        (languages, Num(value, _)) if languages & language != 0 => Some(value),
        _ => None,
    }
}

/// Whether a long word ends like a number or counts hundreds.
fn may_be_compound(word: &str) -> bool {
    const ENDS: [&str; 9] = ["ig", "due", "tre", "ttro", "nque", "sei", "ette", "ove", "otto"];
    let lower = |end: &&str| word.as_bytes()[word.len() - end.len()..].eq_ignore_ascii_case(end.as_bytes());
    ENDS.iter().any(lower)
        || word.as_bytes().windows(4).any(|w| [b"hund", b"hond", b"cent"].iter().any(|h| w.eq_ignore_ascii_case(*h)))
}

/// Whether a word only fills a pause in speech; "um" says 1 in Portuguese.
pub(super) fn is_pause(word: &str, languages: Languages) -> bool {
    const PAUSES: &[&str] = &["uh", "er", "eh", "erm", "ehm", "euh", "hmm", "\u{E4}h", "\u{E4}hm"];
    word.len() < 5
        && (PAUSES.iter().any(|pause| pause.eq_ignore_ascii_case(word)) || languages & PT == 0 && word.eq_ignore_ascii_case("um"))
}

/// Whether the `len` ASCII letters at `at` may say something: all but one word in thirty end here.
#[inline]
pub(super) fn may_say(bytes: &[u8], at: usize, len: usize) -> bool {
    let first = match bytes.get(at..at + 8) {
        Some(eight) => beginning(eight, len.min(8)) | SMALL,
        None => first(&bytes[at..at + len]),
    };
    has_bit(hash(first, len)) || len >= 8 && std::str::from_utf8(&bytes[at..at + len]).is_ok_and(may_be_compound)
}

/// Whether a word may be in the table, by a bit for its hash.
fn listed(word: &[u8]) -> bool {
    has_bit(hash(first(word), word.len()))
}

fn has_bit(hash: usize) -> bool {
    LISTED[hash / 64 % LISTED.len()] & 1 << (hash % 64) != 0
}

/// Makes capitals small, and what stands behind a word the same everywhere.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// The first eight bytes in small letters.
const fn first(word: &[u8]) -> u64 {
    let (mut first, mut at) = (SMALL, 0);
    while at < word.len() && at < 8 {
        first |= (word[at] as u64) << (8 * at);
        at += 1;
    }
    first
}

const fn hash(first: u64, len: usize) -> usize {
    ((first ^ (len as u64) << 59).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 51) as usize
}

const LISTED: [u64; 128] = {
    let mut table = [0u64; 128];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at].0.as_bytes();
        let hash = hash(first(word), word.len());
        table[hash / 64] |= 1 << (hash % 64);
        at += 1;
    }
    table
};

/// Whether an ASCII word may go on with a number.
pub(super) fn may_follow(word: &[u8]) -> bool {
    word.len() < 3 || among(word, &MEMBERS)
}

fn among(word: &[u8], table: &[u32; 676]) -> bool {
    let letter = |b: &u8| usize::from((b | 0x20).wrapping_sub(b'a'));
    match word {
        [a, b, c, ..] => table.get(letter(a) * 26 + letter(b).min(25)).is_some_and(|thirds| thirds & 1 << letter(c).min(31) != 0),
        &[a, b] => is_short([a | 0x20, b | 0x20]),
        _ => false,
    }
}

/// Whether two small letters are a number word.
pub(super) const fn is_short(word: [u8; 2]) -> bool {
    matches!(&word, b"oh" | b"um" | b"un" | b"do" | b"ek")
}

/// For each two first letters, the third letters with which a word of the table goes on. Joining words begin no number.
pub(super) const BEGINNINGS: [u32; 676] = beginnings(false);
const MEMBERS: [u32; 676] = beginnings(true);

const fn beginnings(joining: bool) -> [u32; 676] {
    let mut table = [0u32; 676];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at].0.as_bytes();
        let joins = matches!(WORDS[at].2, And | Filler | Thousand);
        if word.len() > 2 && word[0].is_ascii_lowercase() && (joining || !joins) {
            table[(word[0] - b'a') as usize * 26 + (word[1] - b'a') as usize] |= 1 << (word[2] - b'a');
        }
        at += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_begin_no_word_begins_none() {
        let mut folded = [0; LONGEST];
        let begins = |c: char| WORDS.iter().any(|(word, ..)| word.starts_with(c));
        let wrong = ('\u{80}'..=char::MAX).find(|&c| {
            let text = c.to_string();
            let plain = fold(&text, &mut folded).unwrap_or_default();
            !may_begin(c) && plain.chars().next().is_none_or(begins)
        });
        assert_eq!(wrong, None);
    }

    #[test]
    fn kana_is_told_by_its_first_character() {
        for first in '\u{3000}'..'\u{3200}' {
            for behind in ["", "\u{30FC}", "\u{3061}\u{3046}", "\u{3085}\u{3046}", "\u{30C1}", "a"] {
                let text = format!("{first}{behind}");
                let listed = KANA.iter().find(|(word, _)| text.starts_with(word)).map(|&(word, digit)| (JA, digit, word.len()));
                assert_eq!(kana(&text), listed, "{text}");
            }
        }
    }
}
