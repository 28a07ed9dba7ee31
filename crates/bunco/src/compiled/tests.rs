use proptest::prelude::*;

use super::*;
use crate::engine::Engine;
use crate::message::Message;

/// Something of every kind that a pack may hold.
const FILES: &[(&str, &str)] = &[
    ("advice/en.toml", "language = \"en\"\n[[text]]\nid = \"wait\"\ntext = \"Wait.\""),
    (
        "brands/acme.toml",
        "id = \"acme\"\nname = \"Acme\"\naliases = [\"Acme Prime\"]\ncommon = [\"Prime\"]\nsector = \"retail\"\n\
         countries = [\"US\"]\ndomains = [\"acme.example\", \"acmeshop.example\"]\ndomains_source = \"acme\"\nphone = \"yes\"\n\
         [[number]]\ne164 = \"+12025550137\"\ncountry = \"US\"\ntier = \"primary\"\nsource = \"acme\"\n\
         [[never]]\ntext = \"Never calls\"\nbreaks = [\"callback-request\"]\nsource = \"acme\"\n\
         [sources.acme]\ntitle = \"Acme\"\ndate = \"2026-11-23\"",
    ),
    (
        "indicators/callback-request.toml",
        "id = \"callback-request\"\nfamily = \"request\"\ntitle = \"asks to call\"\nwhy = \"W.\"\nbenign = \"B.\"\n\
         kinds = [\"callback\"]\nadvice = [\"wait\"]\n[weight]\nweak = 1.0\nmedium = 2.0\nstrong = 5.0\nsource = \"j\"\n\
         [sources.j]\ntitle = \"judgement\"",
    ),
    (
        "indicators/brand-claim.toml",
        "id = \"brand-claim\"\nfamily = \"identity\"\ntitle = \"speaks as\"\nwhy = \"W.\"\nbenign = \"B.\"\n\
         combine = { all = [[\"callback-request:medium\"]] }\n",
    ),
    ("lists/en.toml", "language = \"en\"\n[lists]\ncall = [\"call\", \"ring up\", \"tele-phone\"]"),
    (
        "phrases/en.toml",
        "language = \"en\"\n[sources.s]\ntitle = \"S\"\n\
         [[phrase]]\nid = \"a\"\nindicator = \"callback-request\"\nstrength = \"strong\"\npattern = \"@call [please] ~3 {us|our desk}\"\n\
         near = [\"number\", \"{suspended account}\"]\nunless = [\"{no need}\"]\nexcept = [\"never @call us\"]\nsource = \"s\"\n\
         languages = [\"en\"]\nscripts = [\"latin\"]\n\
         [[phrase]]\nid = \"b\"\nindicator = \"callback-request\"\nstrength = \"weak\"\n\
         pattern = \"2 of (suspended | verification | [your] {brand}) within 30\"\nsource = \"s\"\n\
         [[phrase]]\nid = \"c\"\nindicator = \"brand-claim\"\nstrength = \"medium\"\npattern = \"{brand} ~2 {number}\"\nsource = \"s\"",
    ),
    (
        "places/us.toml",
        "country = \"US\"\n[[place]]\nagency = \"A\"\nsms = \"7726\"\nfor = \"texts\"\nsource = \"s\"\n[sources.s]\ntitle = \"S\"",
    ),
];

const TEXT: &str =
    "Acme Prime: your acount is suspneded. Call please, at last, our desk: +1 202 555 0137, or never call us. http://acne.example/";

fn files() -> impl Iterator<Item = PackFile<'static>> {
    FILES.iter().map(|&(path, text)| PackFile { path, text })
}

fn compile() -> CompiledPack {
    CompiledPack::compile(files()).expect("a good pack")
}

fn compiled() -> Vec<u8> {
    static ONCE: OnceLock<CompiledPack> = OnceLock::new();
    ONCE.get_or_init(compile).bytes().to_vec()
}

/// Writes lengths and checksum of bytes whose sections were changed.
fn signed(mut bytes: Vec<u8>) -> Vec<u8> {
    let sum = checksum(&bytes[SECTIONS..]).to_le_bytes();
    bytes[SUM..SECTIONS].copy_from_slice(&sum);
    bytes
}

/// What reading does with bytes, as far as it goes: nothing of it may panic.
fn used(bytes: Vec<u8>) -> Option<String> {
    let pack = CompiledPack::read(bytes).ok()?;
    let _ = pack.files().map(Iterator::count);
    pack.covers(&compile());
    let engine = Engine::builder().compiled(pack).build().ok()?;
    engine.pack();
    Some(engine.scan(&Message::from_text(TEXT)).to_json().to_string())
}

#[test]
fn a_compiled_pack_gives_the_reports_of_its_files() {
    let pack = Pack::load(files()).expect("a good pack");
    let of_files = Engine::builder().pack(pack).build().expect("an engine").scan(&Message::from_text(TEXT)).to_json().to_string();
    assert!(of_files.contains("suspneded for suspended") && of_files.contains("\"phrase\":\"a\""), "{of_files}");
    assert_eq!(used(compiled()), Some(of_files));
}

#[test]
fn the_files_come_back() {
    let pack = CompiledPack::read(compiled()).expect("a compiled pack");
    let back: Vec<(String, String)> =
        pack.files().expect("files").map(|file| (file.path.to_owned(), file.text.to_owned())).collect();
    let want: Vec<(String, String)> = FILES.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect();
    assert_eq!(back, want);
    let more =
        CompiledPack::compile(files().chain([PackFile { path: "lists/de.toml", text: "language = \"de\"" }])).expect("a pack");
    assert!(more.covers(&pack) && pack.covers(&pack) && !pack.covers(&more));
    assert!(CompiledPack::is_one(pack.bytes()) && !CompiledPack::is_one(b"language = \"en\""));
}

#[test]
fn the_same_files_give_the_same_bytes() {
    assert_eq!(compile().bytes(), compile().bytes());
}

#[test]
fn mistakes_are_named_by_the_files_of_the_caller() {
    let broken = PackFile { path: "mine/phrases/en.toml", text: "language = \"en\"\n[[phrase]]\nid = \"a\"" };
    let errors = CompiledPack::compile([broken]).expect_err("a phrase without pattern");
    assert_eq!((errors[0].path(), errors[0].line()), ("mine/phrases/en.toml", Some(2)));
}

#[test]
fn what_is_no_compiled_pack_is_refused() {
    let good = compiled();
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] ^= byte;
        bytes
    };
    for (bytes, want) in [
        (Vec::new(), "not a compiled pack; write one with bunco pack compile"),
        (b"language = \"en\"".to_vec(), "not a compiled pack; write one with bunco pack compile"),
        (MAGIC.to_vec(), "another release than "),
        (with(8, 1), "another release than "),
        (with(13, 1), "another release than "),
        (good[..good.len() - 1].to_vec(), "cut or damaged; "),
        ([&good[..], &[0]].concat(), "cut or damaged; "),
        (with(SUM, 1), "cut or damaged; "),
        (with(HEAD + 5, 0x80), "cut or damaged; "),
        // Lengths of four thousand million bytes.
        (signed([&good[..SECTIONS], &[0xFF; 24], &good[HEAD..]].concat()), "cut or damaged; "),
    ] {
        let told = CompiledPack::read(bytes).expect_err(want).to_string();
        assert!(told.starts_with(&format!("compiled pack: {want}")), "{told}");
    }
}

/// Unpacked texts of a length that is not theirs: refused, and no more memory taken than is said.
#[test]
fn texts_of_another_length_are_refused() {
    for len in [0_u32, 1, 5, u32::MAX] {
        let mut bytes = compiled();
        bytes[SECTIONS + 16..SECTIONS + 20].copy_from_slice(&len.to_le_bytes());
        let pack = CompiledPack::read(signed(bytes)).expect("the checksum is right");
        assert!(pack.files().is_err(), "{len}");
    }
}

#[test]
fn bytes_cut_anywhere_are_refused() {
    let good = compiled();
    for len in 0..good.len() {
        assert!(CompiledPack::read(good[..len].to_vec()).is_err(), "{len}");
    }
}

proptest! {
    /// One bit that is wrong is found.
    #[test]
    fn a_flipped_bit_is_found(at in 0_usize..1 << 20, bit in 0..8_u8) {
        let mut bytes = compiled();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        prop_assert!(CompiledPack::read(bytes).is_err());
    }

    /// Bytes that somebody made up and signed harm nobody.
    #[test]
    fn made_up_bytes_do_no_harm(changes in proptest::collection::vec((0_usize..1 << 20, any::<u8>()), 1..8)) {
        let mut bytes = compiled();
        let sections = bytes.len() - SECTIONS;
        for (at, byte) in changes {
            bytes[SECTIONS + at % sections] = byte;
        }
        used(signed(bytes));
    }

    /// The same where the numbers stand that others depend on: at the beginning of what is searched for.
    #[test]
    fn made_up_tables_do_no_harm(changes in proptest::collection::vec((0_usize..1 << 20, any::<u8>()), 1..4)) {
        let mut bytes = compiled();
        let lengths: Vec<usize> = (0..4).map(|n| word(&bytes, SECTIONS + 4 * n)).collect();
        let from = HEAD + lengths[0] + lengths[1];
        for (at, byte) in changes {
            bytes[from + at % lengths[2]] = byte;
        }
        used(signed(bytes));
    }
}
