//! The compiled form of the built-in packs gives what their files give.

#![cfg(feature = "builtin-packs")]

use bunco::pack::Pack;
use bunco::{CompiledPack, Engine, Message};

/// Every example of every phrase and indicator, and some other texts.
fn texts(pack: &Pack) -> Vec<String> {
    let examples = pack.phrases.iter().flat_map(|phrase| phrase.hit.iter().chain(&phrase.miss));
    let more = pack.indicators.values().flat_map(|indicator| indicator.hit.iter().chain(&indicator.miss));
    let hosts = pack
        .brands
        .values()
        .map(|brand| format!("{}: log in at http://{}-secure.example/ or call +1 202 555 0137", brand.name, brand.id));
    examples.chain(more).cloned().chain(hosts).collect()
}

#[test]
fn reports_are_the_same_to_the_byte() {
    let pack = Pack::load(Pack::builtin_files()).expect("the built-in packs");
    let texts = texts(&pack);
    assert!(texts.len() > 3000, "{} texts", texts.len());
    let (of_files, compiled) = (Engine::builder().pack(pack).build().expect("an engine"), Engine::builtin());
    let (mut one, mut other) = (of_files.scanner(), compiled.scanner());
    for text in &texts {
        let message = Message::from_text(text.as_str());
        assert_eq!(one.scan(&message).to_json(), other.scan(&message).to_json(), "{text}");
    }
}

#[test]
fn what_is_at_hand_is_what_the_files_say() {
    let pack = Pack::load(Pack::builtin_files()).expect("the built-in packs");
    let engine = Engine::builtin();
    assert_eq!(format!("{:?}", engine.brands()), format!("{:?}", pack.brands));
    assert_eq!(format!("{:?}", engine.indicators()), format!("{:?}", pack.indicators));
    assert_eq!((engine.advice(), format!("{:?}", engine.places())), (&pack.advice, format!("{:?}", pack.places)));
    assert_eq!(format!("{:?}", engine.pack()), format!("{pack:?}"), "phrases and sources, too");
}

#[test]
fn the_built_in_form_is_what_compiling_gives() {
    let again = CompiledPack::compile(Pack::builtin_files()).expect("the built-in packs");
    assert!(again.bytes() == CompiledPack::builtin().bytes());
}
