//! Engines are swapped while threads scan: a report is of one pack, never of two.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use bunco::pack::{Pack, PackFile};
use bunco::{CompiledPack, Engine, Message, Region, Scratch};

/// Two indicators and a phrase for each; `name` marks ids, reasons and advice of one pack.
fn files(name: &str) -> Vec<(String, String)> {
    let indicator = |id: &str| {
        format!(
            "id = \"{id}-{name}\"\nfamily = \"f\"\ntitle = \"t\"\nwhy = \"By {name}.\"\nbenign = \"b\"\ncleared = \"{name}\"\n\
             kinds = [\"{name}\"]\nadvice = [\"advice-{name}\"]\n[weight]\nweak = 9.0\nmedium = 9.0\nstrong = 9.0\nsource = \"s\"\n\
             [sources.s]\ntitle = \"s\""
        )
    };
    let phrase = |id: &str, words: &str| {
        format!(
            "[[phrase]]\nid = \"{id}.{name}\"\nindicator = \"{id}-{name}\"\nstrength = \"strong\"\npattern = \"{words}\"\nsource = \"s\"\n"
        )
    };
    let head = "language = \"en\"\n[sources.s]\ntitle = \"s\"\n";
    vec![
        (format!("indicators/one-{name}.toml"), indicator("one")),
        (format!("indicators/two-{name}.toml"), indicator("two")),
        ("phrases/en.toml".to_owned(), format!("{head}{}{}", phrase("one", "the moon"), phrase("two", "for sale"))),
        ("advice/en.toml".to_owned(), format!("language = \"en\"\n[[text]]\nid = \"advice-{name}\"\ntext = \"Advice of {name}.\"")),
    ]
}

/// An engine of that pack: of its files, or of their compiled form.
fn engine(name: &str, compiled: bool) -> Engine {
    let files = files(name);
    let files = files.iter().map(|(path, text)| PackFile { path, text });
    let builder = Engine::builder();
    let builder = match compiled {
        true => builder.compiled(CompiledPack::compile(files).expect("a good pack")),
        false => builder.pack(Pack::load(files).expect("a good pack")),
    };
    builder.build().expect("an engine")
}

#[test]
fn a_report_is_of_one_pack_whatever_is_swapped_meanwhile() {
    let current = Mutex::new(Arc::new(engine("ochre", false)));
    let (done, seen) = (AtomicBool::new(false), [AtomicUsize::new(0), AtomicUsize::new(0)]);
    thread::scope(|scope| {
        let scan = || {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    // The way for a service: take the engine of the moment, and finish the message with it.
                    let engine = Arc::clone(&current.lock().expect("no thread fails"));
                    let report = engine.scan(&Message::from_text("The moon is for sale")).to_json().to_string();
                    let (ochre, mauve) = (report.matches("ochre").count(), report.matches("mauve").count());
                    assert!((ochre == 0) != (mauve == 0), "one pack and not two: {report}");
                    assert_eq!(ochre + mauve, 10, "{report}");
                    seen[usize::from(mauve > 0)].fetch_add(1, Ordering::Relaxed);
                }
            })
        };
        let threads = [scan(), scan(), scan()];
        let enough = || seen.iter().all(|seen| seen.load(Ordering::Relaxed) >= 200);
        for round in 0.. {
            let next = Arc::new(engine(if round % 2 == 0 { "mauve" } else { "ochre" }, round % 4 < 2));
            *current.lock().expect("no thread fails") = next;
            // A thread that ended has failed, and says why when it is joined.
            if round >= 100 && enough() || threads.iter().any(|thread| thread.is_finished()) {
                break;
            }
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn scratch_of_one_engine_serves_another() {
    let engines = [engine("ochre", false), Engine::builtin(), engine("mauve", true)];
    let texts = [
        "Your PC is locked. Call Microsoft support now: +1 202 555 0137".to_owned(),
        "The moon is for sale".to_owned(),
        "Lunch at one?".to_owned(),
        "P\u{430}yPal: log in at https://paypa1.example/login, p.a.y t.h.e $ 12.50".to_owned(),
        "Call 020 7946 0123, the moon is for sale. ".repeat(3000),
    ];
    let mut scratch = Scratch::default();
    for round in 0..15 {
        for (number, text) in texts.iter().enumerate() {
            let engine = &engines[(round * 2 + number) % 3];
            let country = Region::new(["US", "GB", "DE"][round % 3]).expect("a country");
            let message = Message::from_text(text).with_region(country);
            let mut scanner = engine.scanner_with(scratch);
            let report = scanner.scan(&message);
            assert_eq!(report.to_json(), engine.scan(&message).to_json(), "{round}, {text:.40}");
            scratch = scanner.into_scratch();
        }
    }
}
