//! Replays what the fuzz target `mail` has found, and shapes it should keep trying, with the same checks.

use bunco_mail::Options;

#[test]
fn replay() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/regressions/mail");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the regressions lie in fuzz/regressions/mail") {
        let path = entry.expect("the folder can be read").path();
        let bytes = std::fs::read(&path).expect("a regression can be read");
        for options in [Options::new(), Options::new().max_parts(50).max_depth(5).trust_results_of("mx.example.com")] {
            let message = bunco_mail::parse_with(&bytes, &options);
            let read: usize = message.parts().iter().map(|part| part.text().len()).sum();
            assert!(read <= bytes.len() * 4 + 1000, "{}: {read} bytes of text from {}", path.display(), bytes.len());
        }
        assert!(bunco_mail::mbox(&bytes).count() <= bytes.len());
        count += 1;
    }
    assert!(count > 0, "{folder} is empty");
}
