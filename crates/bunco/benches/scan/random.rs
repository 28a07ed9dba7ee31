//! A small generator of random numbers (SplitMix64), so that every run on every machine reads the same texts.

pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    /// One of a list, each as likely as the others.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    /// One of a list, the first ones far more often, as words are in a text (Zipf's law: the logarithm of the rank is even).
    pub(crate) fn common<'a>(&mut self, list: &'a [String]) -> &'a str {
        let share = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        let rank = (list.len() as f64).powf(share) as usize;
        &list[rank.clamp(1, list.len()) - 1]
    }
}

/// `count` different words of made-up syllables: real rules name thousands of brands and forms, and a small vocabulary would
/// flatter what works by words.
pub(crate) fn made_up(count: usize, seed: u64) -> Vec<String> {
    const SYLLABLES: &str = "ba be bi bo ca ce co da de di do fa fe fi go ga ha he ho ja ju ka ke la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te to tu va ve vi wa we";
    const ENDS: &[&str] = &["", "n", "r", "s", "t", "l", "nd", "st", "rk", "ng", "x"];
    let syllables: Vec<&str> = SYLLABLES.split(' ').collect();
    let mut random = Random(seed);
    let mut seen = std::collections::HashSet::new();
    let mut words = Vec::with_capacity(count);
    while words.len() < count {
        let mut word: String = (0..2 + random.below(3)).map(|_| random.pick(&syllables)).collect();
        word.push_str(random.pick(ENDS));
        if seen.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}
