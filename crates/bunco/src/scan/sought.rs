//! What texts are searched for, compiled from a pack.

use super::common::Languages;
use super::currency::add_said;
use super::misspelt::Misspellings;
use super::names::{Names, NamesBuilder, TOOL};
use super::negation::{NEVER, own_negations};
use super::phrase::{Phrases, PhrasesBuilder};
use super::rules::{Rules, RulesBuilder};
use super::vocabulary::Vocabulary;
use super::words::Reading;
use crate::error::{Error, ErrorKind};
use crate::finding::Strength;
use crate::pack::Pack;
use crate::pack::stored::{Reader, Stored};
use crate::text::{Folded, fold};

/// Everything that texts are searched for. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scan {
    pub(super) vocabulary: Vocabulary,
    pub(crate) languages: Languages,
    pub(super) names: Names,
    pub(super) phrases: Phrases,
    pub(super) rules: Rules,
    pub(super) misspellings: Misspellings,
    /// By compiled phrase.
    rows: Vec<Row>,
}

/// What is known of a compiled phrase beside its wording.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Its id in the pack.
    pub(crate) id: Box<str>,
    /// What it indicates, by place in the pack's order of ids.
    pub(crate) indicator: u16,
    pub(crate) strength: Strength,
    role: Role,
}

/// The indicators of phrases that warn of fraud, and that report what fraudsters do.
const ADVICE: &str = "fraud-advice";
const REPORT: &str = "fraud-report";
/// Families of commands, which a negation turns around.
const COMMANDS: &[&str] = &["lure", "request", "payment", "remote"];

/// What a phrase excuses, or how it may be excused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Advice,
    Report,
    /// A command, with the negations that its wording has itself.
    Command(Vec<&'static str>),
    Other,
}

impl Scan {
    /// Compiles the names and phrases of a pack.
    pub(crate) fn new(pack: &Pack) -> Result<Scan, Vec<Error>> {
        let mut folded = Folded::default();
        let mut fold = |text: &str| {
            fold(text, &mut folded);
            folded.text.clone()
        };
        let mut vocabulary = Vocabulary::default();
        let languages = Languages::add(&mut vocabulary);
        add_said(&mut vocabulary);
        let mut names = NamesBuilder::default();
        names.add_pack(pack, &mut vocabulary, &mut fold);
        let mut builder = PhrasesBuilder::default();
        let mut rules = RulesBuilder::default();
        let mut rows = Vec::new();
        let mut errors = Vec::new();
        let indicators: Vec<&String> = pack.indicators.keys().collect();
        for phrase in pack.phrases.iter().filter(|p| p.indicator != TOOL) {
            match rules.add(phrase, &mut builder, &mut vocabulary, &mut fold) {
                Ok(()) => {
                    let family = pack.indicators.get(&phrase.indicator).map_or("", |i| i.family.as_str());
                    let role = match phrase.indicator.as_str() {
                        ADVICE => Role::Advice,
                        REPORT => Role::Report,
                        _ if COMMANDS.contains(&family) => Role::Command(own_negations(&phrase.pattern)),
                        _ => Role::Other,
                    };
                    let indicator = indicators.binary_search(&&phrase.indicator).map_or(u16::MAX, |number| number as u16);
                    rows.push(Row { id: phrase.id.as_str().into(), indicator, strength: phrase.strength, role });
                }
                Err(message) => errors.push(Error::new(ErrorKind::Syntax, &phrase.place.0, Some(phrase.place.1), message)),
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        // Adds to the vocabulary, so before anything is built on it.
        let misspellings = Misspellings::new(&mut vocabulary, &mut fold);
        let (names, phrases, rules) = (names.build(&vocabulary), builder.build(&vocabulary), rules.build(&vocabulary));
        names.mark_anchors(&mut vocabulary);
        phrases.mark_anchors(&mut vocabulary);
        Ok(Scan { languages, names, phrases, rules, misspellings, vocabulary, rows })
    }

    /// Appends it as bytes.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        self.vocabulary.write(out);
        (self.misspellings.words() as u32).write(out);
        self.names.write(out);
        self.phrases.write(out);
        self.rules.write(out);
        self.rows.write(out);
    }

    /// What [`Scan::write`] gave, for a pack of so many brands and indicators. What it refers to exists.
    pub(crate) fn read(from: &mut Reader<'_>, brands: usize, indicators: usize) -> Option<Scan> {
        let mut vocabulary = Vocabulary::read(from)?;
        let words = vocabulary.len();
        // They are in it already.
        let languages = Languages::add(&mut vocabulary);
        add_said(&mut vocabulary);
        let long = u32::read(from).filter(|long| *long as usize <= words)?;
        let misspellings = Misspellings::of(&vocabulary, long as usize);
        let names = Names::read(from, brands, words)?;
        let phrases = Phrases::read(from, words)?;
        names.mark_anchors(&mut vocabulary);
        phrases.mark_anchors(&mut vocabulary);
        let rules = Rules::read(from, phrases.len(), words)?;
        let rows: Vec<Row> = Stored::read(from)?;
        let sound = |row: &Row| usize::from(row.indicator) < indicators || row.indicator == u16::MAX;
        let well = vocabulary.len() == words && rows.len() == rules.len() && rows.iter().all(sound);
        well.then_some(Scan { vocabulary, languages, names, phrases, rules, misspellings, rows })
    }

    /// The word of a reading, when a compiled phrase has it.
    pub(super) fn word_of(&self, compiled: u32, reading: &Reading) -> Option<&str> {
        let word = std::str::from_utf8(self.vocabulary.word(reading.id)).ok()?;
        self.rules.sequences(compiled).any(|sequence| self.phrases.has_word(sequence, reading.id)).then_some(word)
    }

    pub(super) fn role(&self, compiled: u32) -> &Role {
        &self.row(compiled).role
    }

    /// What is known of a compiled phrase.
    pub(crate) fn row(&self, compiled: u32) -> &Row {
        &self.rows[compiled as usize]
    }
}

impl Stored for Row {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.to_string().write(out);
        self.indicator.write(out);
        self.strength.write(out);
        self.role.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Row> {
        let id = String::read(from)?.into_boxed_str();
        Some(Row { id, indicator: Stored::read(from)?, strength: Stored::read(from)?, role: Stored::read(from)? })
    }
}

/// A command is the set of its negations as bits, above the other roles.
impl Stored for Role {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Role::Other => 0,
            Role::Advice => 1,
            Role::Report => 2,
            Role::Command(own) => {
                let bits = NEVER.iter().enumerate().filter(|(_, word)| own.contains(word)).map(|(n, _)| 1 << n).sum::<u32>();
                3 + bits
            }
        }
        .write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Role> {
        Some(match u32::read(from)? {
            0 => Role::Other,
            1 => Role::Advice,
            2 => Role::Report,
            command => {
                let bits = command - 3;
                Role::Command(NEVER.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1).map(|(_, word)| *word).collect())
            }
        })
    }
}
