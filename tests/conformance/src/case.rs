//! Cases read from `tests/messages`, `tests/vectors/judge.toml` and `paraphrases.toml`.

use bunco::{Channel, Message, Part, PartKind, Region, SenderCheck};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A message and what is expected of its report.
#[derive(Clone, Debug)]
pub struct Case {
    /// `scam/popup-error-code.txt`, or the name of the vector.
    pub name: String,
    /// What is scanned.
    pub body: Body,
    /// The sender as shown, where it is not in the mail itself.
    pub from: Option<String>,
    /// The subject, where it is not in the mail itself.
    pub subject: Option<String>,
    /// The channel by its name in records, where it is not e-mail.
    pub channel: Option<String>,
    /// The reader's country.
    pub region: Option<String>,
    /// Whether the sender's domain passed DMARC.
    pub authenticated: bool,
    /// What the report must say.
    pub expect: Expect,
}

/// The message itself.
#[derive(Clone, Debug)]
pub enum Body {
    /// A whole mail.
    Mail(Vec<u8>),
    /// A page or HTML body.
    Html(Vec<u8>),
    /// Plain text.
    Text(Vec<u8>),
}

/// What a report must say. Names of levels, kinds, brands and indicators as in reports.
#[derive(Clone, Debug, Default)]
pub struct Expect {
    /// At least this level.
    pub level: Option<String>,
    /// At most this level.
    pub at_most: Option<String>,
    /// Kinds that must be among the report's.
    pub kinds: Vec<String>,
    /// Brands that must be among the report's.
    pub brands: Vec<String>,
    /// Indicators that must be found.
    pub indicators: Vec<String>,
    /// Another case, whose score this one's may not go below.
    pub at_least_as: Option<String>,
    /// For a scam, the honest message it is most easily mistaken for.
    pub cousin: Option<String>,
}

/// `NAME.expect.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    level: String,
    #[serde(default)]
    kinds: Vec<String>,
    #[serde(default)]
    brands: Vec<String>,
    #[serde(default)]
    indicators: Vec<String>,
    channel: Option<String>,
    region: Option<String>,
    #[serde(default)]
    authenticated: bool,
    #[serde(rename = "about")]
    _about: String,
    cousin: Option<String>,
}

#[derive(Deserialize)]
struct Vectors {
    case: Vec<Vector>,
}

/// One line of a file in `tests/written`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    label: String,
    #[serde(rename = "class")]
    _class: String,
    #[serde(rename = "language")]
    _language: String,
    channel: String,
    from: Option<String>,
    subject: Option<String>,
    text: String,
}

/// One `[[case]]` of `judge.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    text: Option<String>,
    html: Option<String>,
    from: Option<String>,
    channel: Option<String>,
    region: Option<String>,
    level: Option<String>,
    at_most: Option<String>,
    at_least_as: Option<String>,
}

impl Case {
    /// The message as the library takes it.
    pub fn message(&self) -> Message<'_> {
        let mut message = match &self.body {
            Body::Mail(bytes) => bunco_mail::parse(bytes),
            Body::Html(bytes) => self.with_sender().with_part(Part::new(PartKind::Html, "html", bytes.as_slice())),
            Body::Text(bytes) => self.with_sender().with_part(Part::new(PartKind::Text, "text", bytes.as_slice())),
        };
        if let Some(name) = &self.channel {
            message =
                message.with_channel(Channel::from_name(name).unwrap_or_else(|| panic!("{}: no channel {name:?}", self.name)));
        }
        if let Some(code) = &self.region {
            message = message.with_region(Region::new(code).unwrap_or_else(|| panic!("{}: no region {code:?}", self.name)));
        }
        if self.authenticated {
            message = message.with_sender_check(SenderCheck::Authenticated);
        }
        message
    }

    fn with_sender(&self) -> Message<'_> {
        let mut message = Message::new();
        if let Some(subject) = &self.subject {
            message = message.with_subject(subject.as_str());
        }
        if let Some(from) = &self.from {
            message = message.with_from(from.as_str());
        }
        message
    }
}

/// The folder `tests` of the source tree.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The whole messages of `tests/messages`, by name.
///
/// # Panics
/// When a file cannot be read, an expectation is not as it should be, or one of the two is without the other.
pub fn messages() -> Vec<Case> {
    let mut cases = Vec::new();
    for folder in ["scam", "benign"] {
        let dir = root().join("messages").join(folder);
        let entries = std::fs::read_dir(&dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display()));
        let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder just opened can be listed").path()).collect();
        let (beside, bodies): (Vec<_>, Vec<_>) =
            paths.into_iter().partition(|path| path.to_string_lossy().ends_with(".expect.toml"));
        assert_eq!(beside.len(), bodies.len(), "{}: a message or an expectation stands alone", dir.display());
        cases.extend(bodies.iter().map(|path| message(folder, path)));
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn message(folder: &str, path: &Path) -> Case {
    let beside: Beside = read_toml(&path.with_extension("expect.toml"));
    let bytes = read(path);
    let body = match path.extension().and_then(|e| e.to_str()) {
        Some("eml") => Body::Mail(bytes),
        Some("html") => Body::Html(bytes),
        Some("txt") => Body::Text(bytes),
        _ => panic!("{}: expected .eml, .html or .txt", path.display()),
    };
    let (level, at_most) = if folder == "scam" { (Some(beside.level), None) } else { (None, Some(beside.level)) };
    Case {
        name: format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy()),
        body,
        from: None,
        subject: None,
        channel: beside.channel,
        region: beside.region,
        authenticated: beside.authenticated,
        expect: Expect {
            level,
            at_most,
            kinds: beside.kinds,
            brands: beside.brands,
            indicators: beside.indicators,
            at_least_as: None,
            cousin: beside.cousin,
        },
    }
}

/// The small texts of `tests/vectors/judge.toml` and `paraphrases.toml`, in order.
///
/// # Panics
/// When the file cannot be read or a case has neither text nor HTML.
pub fn judge_vectors() -> Vec<Case> {
    let read = |name: &str| read_toml::<Vectors>(&root().join("vectors").join(name)).case;
    ["judge.toml", "paraphrases.toml"].into_iter().flat_map(read).map(vector).collect()
}

fn vector(v: Vector) -> Case {
    let body = match (v.text, v.html) {
        (Some(text), None) => Body::Text(text.into_bytes()),
        (None, Some(html)) => Body::Html(html.into_bytes()),
        _ => panic!("{}: expected text or html", v.name),
    };
    let expect = Expect { level: v.level, at_most: v.at_most, at_least_as: v.at_least_as, ..Expect::default() };
    Case { name: v.name, body, from: v.from, subject: None, channel: v.channel, region: v.region, authenticated: false, expect }
}

/// The messages of `tests/written`, file by file: name of the file, and its cases.
///
/// # Panics
/// When a file cannot be read or a line is not such a message.
pub fn written() -> Vec<(String, Vec<Case>)> {
    let dir = root().join("written");
    let entries = std::fs::read_dir(&dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display()));
    let paths = entries.map(|entry| entry.expect("a folder just opened can be listed").path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|e| e == "jsonl")).collect();
    files.sort();
    let case = |line: &str, path: &Path| {
        let line: Line = serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}: {line}", path.display()));
        let (level, at_most) = match line.label.as_str() {
            "scam" => (Some("suspicious".to_owned()), None),
            "benign" => (None, Some("nothing_found".to_owned())),
            other => panic!("{}: {}: no label {other:?}", path.display(), line.id),
        };
        Case {
            name: format!("written/{}", line.id),
            body: Body::Text(line.text.into_bytes()),
            from: line.from,
            subject: line.subject,
            channel: Some(line.channel),
            region: None,
            authenticated: false,
            expect: Expect { level, at_most, ..Expect::default() },
        }
    };
    let file = |path: PathBuf| {
        let text = String::from_utf8(read(&path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, text.lines().map(|line| case(line, &path)).collect())
    };
    files.into_iter().map(file).collect()
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn read_toml<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = String::from_utf8(read(path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
