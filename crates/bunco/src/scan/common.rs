//! Function words: so common that no search should hang on them, and that they tell the language.
//!
//! Written from general knowledge of the languages (2026-11). For searching they decide speed only, never what is found.

use std::collections::HashSet;
use std::ops::Range;

use super::vocabulary::Vocabulary;
use super::words::{Word, Words};

/// Whether a word is one of the most common of its language.
pub(crate) fn is_common(word: &[u8]) -> bool {
    std::str::from_utf8(word).is_ok_and(|word| COMMON.iter().any(|(_, words)| words.split_ascii_whitespace().any(|w| w == word)))
}

/// The most common words of all languages.
pub(super) fn common_words() -> HashSet<&'static str> {
    COMMON.iter().flat_map(|(_, words)| words.split_ascii_whitespace()).collect()
}

/// The function words by number in a vocabulary, each with the languages that use it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Languages {
    /// By word: 1 in the byte of each language that uses it, in the order of [`COMMON`].
    uses: Vec<u64>,
}

impl Languages {
    /// Adds the function words to the vocabulary.
    pub(crate) fn add(vocabulary: &mut Vocabulary) -> Languages {
        const { assert!(COMMON.len() <= 8, "a byte of a number of eight for each language") };
        let mut uses: Vec<u64> = Vec::new();
        for (n, (_, words)) in COMMON.iter().enumerate() {
            for word in words.split_ascii_whitespace() {
                let id = vocabulary.add(word) as usize;
                if uses.len() <= id {
                    uses.resize(id + 1, 0);
                }
                uses[id] |= 1 << (8 * n);
            }
        }
        Languages { uses }
    }

    /// Counts the function words of a text by language, in the order of [`COMMON`].
    pub(crate) fn count(&self, words: &[Word], counts: &mut [u32; COMMON.len()]) {
        // All languages are counted in one sum, a byte each, of as many words as a byte can count.
        for words in words.chunks(255) {
            let sum = words.iter().fold(0_u64, |sum, word| sum + self.uses.get(word.id as usize).copied().unwrap_or(0));
            counts.iter_mut().zip(sum.to_le_bytes()).for_each(|(count, more)| *count += u32::from(more));
        }
    }

    /// The languages as bits; 0 for none.
    pub(crate) fn bits_of(languages: &[String]) -> u16 {
        COMMON.iter().enumerate().filter(|(_, (code, _))| languages.iter().any(|l| l == code)).map(|(n, _)| 1 << n).sum::<u16>()
            | if languages.is_empty() { 0 } else { OTHERS }
    }

    /// Whether no other language than these speaks from a range of words. A range that tells none speaks all.
    pub(crate) fn allow(&self, languages: u16, words: &Words, place: Range<usize>) -> bool {
        let mut counts = [0; COMMON.len()];
        self.count(&words.words[place], &mut counts);
        let best =
            |of: u16| counts.iter().enumerate().filter(|(n, _)| of >> n & 1 == 1).map(|(_, count)| *count).max().unwrap_or(0);
        let other = best(!languages);
        other < TELLS || other <= best(languages)
    }

    /// The language with the most function words; none when there are too few to tell.
    pub(crate) fn best(counts: &[u32; COMMON.len()]) -> Option<&'static str> {
        let (place, count) = counts.iter().enumerate().max_by_key(|(n, count)| (**count, COMMON.len() - n))?;
        (*count >= TELLS).then_some(COMMON[place].0)
    }
}

/// So many function words tell a language.
const TELLS: u32 = 3;
/// The bit of languages that have no function words here.
const OTHERS: u16 = 1 << 15;

/// ISO 639-1 code and function words, as folding leaves them.
pub(crate) const COMMON: [(&str, &str); 8] = [
    (
        "en",
        "the a an and or of to in on at for from by with as is are was were be been being it its this that these \
         those i im you your youre we our us he she they them their my me if not no yes do does did have has had will \
         would can could may should must shall been into out up down over under about after before all any some more \
         most other new now just only also than then there here what which who when where how why one two please dear \
         hello hi re mr mrs get got go going see need know time day days today back way well make made use used using \
         like so but because until while per via don dont im ill ive",
    ),
    (
        "de",
        "der die das den dem des ein eine einen einem einer und oder von zu zum zur im in an am auf fur mit bei aus \
         nach ist sind war werden wird wurde haben hat hatte sie ihr ihre ihren ihrem ihrer wir uns unser unsere ich \
         du er es nicht kein keine bitte durch uber unter wenn als auch noch nur schon sehr wie was",
    ),
    (
        "fr",
        "le la les l un une des du de d et ou a au aux en dans sur pour par avec sans est sont etait etre avoir ont \
         vous votre vos nous notre nos je tu il elle ils ne pas plus que qui quoi ce cet cette ces si se son sa ses \
         on y",
    ),
    (
        "es",
        "el los las una unos unas del al y o en con por para sin es son esta estan ser su sus usted nosotros nuestro \
         nuestra que no si se lo le mas como pero este esta estos estas ha han",
    ),
    (
        "it",
        "il lo gli i uno di del della dei delle da dal nel nella per con su tra e non si che chi il suo sua suoi e \
         sono ha hanno",
    ),
    ("pt", "o os as um uma de do da dos das no na nos nas em para por com sem e nao se seu sua seus que ou voce"),
    (
        "nl",
        "het een en van te in op voor met bij uit naar is zijn was worden wordt heeft hebben u uw wij ons onze ik je \
         niet geen dit dat deze die als",
    ),
    ("hi", "ka ke ki ko se mein hai hain ho kar aap aapka aapke"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::words::Words;

    #[test]
    fn function_words_tell_the_language() {
        let mut vocabulary = Vocabulary::default();
        let languages = Languages::add(&mut vocabulary);
        let cases = [
            ("please call us about your order", Some("en")),
            ("bitte rufen sie uns an und wir helfen ihnen", Some("de")),
            ("votre colis est en attente pour vous", Some("fr")),
            ("su paquete no se ha podido entregar por la aduana", Some("es")),
            ("uw pakket is niet bezorgd", Some("nl")),
            ("4411 5522", None),
        ];
        for (text, want) in cases {
            let (mut words, mut counts) = (Words::default(), [0; COMMON.len()]);
            words.find(text, &vocabulary);
            languages.count(&words.words, &mut counts);
            assert_eq!(Languages::best(&counts), want, "{text}");
        }
    }

    #[test]
    fn function_words_are_common() {
        let common = common_words();
        assert!(common.contains("the") && common.contains("nicht") && !common.contains("warrant"));
    }
}
