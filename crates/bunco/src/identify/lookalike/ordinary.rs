//! Ordinary words that hold a brand's name or are one letter from one: found by comparing the names of the packs with word lists of
//! English, German, French, Italian, Dutch, Portuguese and Spanish (2026-11-23).

use super::quick::QuickMap;

/// Beginnings of words that hold a name: `interact` holds `interac`. Any letters may follow.
const HOLDING: &str = "
    amazonas amazonia amazonie ameliora amicicia anzettle atwitter bausparkasse beginpost bovenmodaal brennstoffzelle caparison
    challengie coneflower consumeris deflower discordan discordia einzelle eizelle enkindle expedian expediat fantail gazelle
    globeflower havenmond hinterachse interact interpola intuita intuite intuiti intuitos kindlein kreissparkasse landessparkasse
    lavastoviglie lazadas ledgerdemain liquidai medicarem parzelle plantain podido preowned pudicicia purchase raiffeisenbank
    realmente redigid reflow rekindle revolute revolutio santanderin schwaben schwabing southwester stadtsparkasse subposta
    subposto surrealmente telekommunikation twintig twittere twittern vengie verzettle volksbanken wayfarer
";

/// Words one letter from a name that are no slips: `goggle`, `finance`, `settle`.
const NEAR: &str = "
    adore advantage alegro allegra allegre allegri alster amended amender amends applecart auslost avant azur bechance belle
    bindle black blinkt blocs boost brock cartas cleaner clock consensus consume consumed consumes cosco coste costo counts courts
    crypt crypts digit directs elater engin envie ester excedia expedie expedir facetiae fettle fiances finance financed flock
    goggle gonzo googly gorton grail hinted horton hostels hovels imports impost imposts induit inmost inuit kettle kindly klinkt
    kodak lacoste linke linted medicar medicate meditare mercati mettle minted mondo mongo monto morton motels nettle nordon oxido
    pagoda panada papal paste payday phoneme piliform piste policy polite posse postal postie posts prima pyriform realm realms
    rearme reflow renown resown revolt rigid salando schwa schwas selle settle sheen sheik shewn shoppe skein slype small softback
    staring starting startling stein sterling surpass taint talus teint telefonia telefonico tells tinted tolus tontine towline
    tremor tresor truest truism trust tunes twine twink twins twist twister twixt ulster unite unites vendo vented vento vista
    wahoo webfoot
";

/// The words, ready for asking.
#[derive(Clone, Debug)]
pub(crate) struct Ordinary {
    near: QuickMap<&'static str, ()>,
    /// Beginnings of words, by their first letter.
    holding: [Vec<&'static str>; 26],
}

impl Ordinary {
    pub(crate) fn new() -> Ordinary {
        let mut holding: [Vec<&'static str>; 26] = Default::default();
        HOLDING.split_ascii_whitespace().for_each(|word| holding[usize::from(word.as_bytes()[0] - b'a')].push(word));
        Ordinary { near: NEAR.split_ascii_whitespace().map(|word| (word, ())).collect(), holding }
    }

    /// Whether the text is a word by itself.
    pub(crate) fn is_word(&self, text: &str) -> bool {
        let first = text.bytes().next().filter(u8::is_ascii_lowercase);
        let begins = |first: u8| self.holding[usize::from(first - b'a')].iter().any(|word| text.starts_with(word));
        self.near.contains_key(text) || first.is_some_and(begins)
    }
}

/// The pieces of the words that hold a name: most names are in none of them.
pub(crate) struct Holding(QuickMap<&'static str, ()>);

impl Holding {
    pub(crate) fn new() -> Holding {
        let pieces =
            |word: &'static str| (0..word.len()).flat_map(move |from| (from + 3..=word.len()).map(move |to| &word[from..to]));
        Holding(HOLDING.split_ascii_whitespace().flat_map(pieces).map(|piece| (piece, ())).collect())
    }

    /// The beginnings of words that hold `name`, three letters or more, and are more than it.
    pub(crate) fn of(&self, name: &str) -> Vec<&'static str> {
        if !self.0.contains_key(name) {
            return Vec::new();
        }
        HOLDING.split_ascii_whitespace().filter(|word| word.len() > name.len() && word.contains(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_hold_a_name_are_found() {
        let holding = Holding::new();
        assert!(holding.of("interac").contains(&"interact") && holding.of("twitter").contains(&"twittern"));
        assert!(holding.of("interact").is_empty() && holding.of("graniteharbour").is_empty());
        assert!(Ordinary::new().is_word("goggle") && !Ordinary::new().is_word("gogle"));
    }
}
