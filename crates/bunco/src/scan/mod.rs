//! What is literally there: words, phrases, names, links, numbers, amounts. No opinion yet.

mod alphabet;
pub(crate) mod common;
pub(crate) mod entity;
mod excuse;
mod keep;
mod letters;
mod misspelt;
pub(crate) mod money;
pub(crate) mod names;
pub(crate) mod part;
pub(crate) mod phone;
pub(crate) mod phrase;
mod rules;
mod tables;
pub(crate) mod url;
pub(crate) mod vocabulary;
mod wallet;
mod window;
pub(crate) mod words;

use crate::error::{Error, ErrorKind};
use crate::pack::Pack;
use crate::text::{Folded, fold};
use common::Languages;
use misspelt::Misspellings;
use names::{Names, NamesBuilder, TOOL};
use phrase::{Phrases, PhrasesBuilder};
use rules::{Rules, RulesBuilder};
use vocabulary::Vocabulary;
use words::Reading;

/// What texts are searched for, compiled from a pack. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scan {
    vocabulary: Vocabulary,
    pub(crate) languages: Languages,
    names: Names,
    phrases: Phrases,
    rules: Rules,
    misspellings: Misspellings,
    /// By compiled phrase: its place in the pack, and how it stands to excuses.
    pack_phrase: Vec<u32>,
    roles: Vec<Role>,
}

/// The indicators of phrases that warn of fraud, and that report what fraudsters do.
const ADVICE: &str = "fraud-advice";
const REPORT: &str = "fraud-report";
/// Families of commands, which a negation turns around.
const COMMANDS: &[&str] = &["lure", "request", "payment", "remote"];

/// What a phrase excuses, or how it may be excused.
#[derive(Clone, Debug)]
enum Role {
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
        let mut names = NamesBuilder::default();
        names.add_pack(pack, &mut vocabulary, &mut fold);
        let mut builder = PhrasesBuilder::default();
        let mut rules = RulesBuilder::default();
        let mut pack_phrase = Vec::new();
        let mut roles = Vec::new();
        let mut errors = Vec::new();
        for (number, phrase) in pack.phrases.iter().enumerate().filter(|(_, p)| p.indicator != TOOL) {
            match rules.add(phrase, &mut builder, &mut vocabulary, &mut fold) {
                Ok(()) => {
                    pack_phrase.push(number as u32);
                    let family = pack.indicators.get(&phrase.indicator).map_or("", |i| i.family.as_str());
                    roles.push(match phrase.indicator.as_str() {
                        ADVICE => Role::Advice,
                        REPORT => Role::Report,
                        _ if COMMANDS.contains(&family) => Role::Command(excuse::own_negations(&phrase.pattern)),
                        _ => Role::Other,
                    });
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
        Ok(Scan { languages, names, phrases, rules, misspellings, vocabulary, pack_phrase, roles })
    }

    /// The word of a reading, when a compiled phrase has it.
    fn word_of(&self, compiled: u32, reading: &Reading) -> Option<&str> {
        let word = std::str::from_utf8(self.vocabulary.word(reading.id)).ok()?;
        self.rules.sequences(compiled).any(|sequence| self.phrases.has_word(sequence, reading.id)).then_some(word)
    }

    fn role(&self, compiled: u32) -> &Role {
        &self.roles[compiled as usize]
    }

    /// The pack's number of a compiled phrase.
    pub(crate) fn pack_phrase(&self, compiled: u32) -> usize {
        self.pack_phrase[compiled as usize] as usize
    }
}
