//! What there is to scan: paths to messages.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::mbox::Mbox;
use crate::out::reason;
use crate::pool::Job;

/// A place messages come from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Stdin,
    File {
        path: PathBuf,
        found: Found,
        /// Its length when it was found.
        bytes: u64,
    },
    /// A path that could not be read, and why.
    Unreadable(String),
}

/// How a file came to be scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The caller named it: it is scanned whatever it holds.
    Named,
    /// It lies in a folder: it is scanned when it is a message.
    InFolder,
    /// It lies in a Maildir: it is a mail.
    InMaildir,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Mail,
    Html,
    Text,
    /// Its first bytes tell.
    Unknown,
}

/// A message to scan.
pub(crate) struct Item {
    /// The path, with `#` and a number for the messages of an mbox.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) kind: Kind,
    /// There was more than may be read.
    pub(crate) cut: bool,
}

/// An item, or why there is none.
pub(crate) type Next = Result<Item, String>;

impl Job for Next {
    fn bytes(&self) -> usize {
        self.as_ref().map_or(0, |item| item.bytes.len())
    }
}

/// All sources under the paths, in the order given; folders by name.
pub(crate) fn sources(paths: &[PathBuf]) -> Vec<Source> {
    let mut out = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            out.push(Source::Stdin);
            continue;
        }
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => folder(path, &mut out),
            Ok(meta) => out.push(Source::File { path: path.clone(), found: Found::Named, bytes: meta.len() }),
            Err(e) => out.push(unreadable(path, &e)),
        }
    }
    out
}

/// The bytes there are to read, as far as they are known.
pub(crate) fn total(sources: &[Source]) -> u64 {
    sources.iter().map(|source| if let Source::File { bytes, .. } = source { *bytes } else { 0 }).sum()
}

fn unreadable(path: &Path, error: &io::Error) -> Source {
    Source::Unreadable(cannot_read(path, error))
}

/// `cannot read PATH: reason`.
pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> String {
    format!("cannot read {}: {}", path.display(), reason(error))
}

fn folder(dir: &Path, out: &mut Vec<Source>) {
    let maildir = dir.join("cur").is_dir() && dir.join("new").is_dir();
    for entry in sorted(dir, out) {
        let name = entry.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_folder = fs::symlink_metadata(&entry).is_ok_and(|meta| meta.is_dir());
        if maildir {
            match name.as_str() {
                "cur" | "new" => files(&entry, out),
                // Folders inside a Maildir are Maildirs that begin with a dot.
                _ if is_folder && name.starts_with('.') => folder(&entry, out),
                _ => {}
            }
        } else if is_folder && !name.starts_with('.') {
            folder(&entry, out);
        } else if !is_folder && !name.starts_with('.') {
            file(entry, Found::InFolder, out);
        }
    }
}

fn files(dir: &Path, out: &mut Vec<Source>) {
    for entry in sorted(dir, out) {
        file(entry, Found::InMaildir, out);
    }
}

/// A file in a folder. Links to folders are not followed: they may lead in circles. Devices and pipes are no messages.
fn file(path: PathBuf, found: Found, out: &mut Vec<Source>) {
    match fs::metadata(&path) {
        Ok(meta) if meta.is_file() => out.push(Source::File { path, found, bytes: meta.len() }),
        Ok(_) => {}
        Err(e) => out.push(unreadable(&path, &e)),
    }
}

fn sorted(dir: &Path, out: &mut Vec<Source>) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    match fs::read_dir(dir) {
        Ok(entries) => {
            for entry in entries {
                match entry {
                    Ok(entry) => paths.push(entry.path()),
                    Err(e) => out.push(unreadable(dir, &e)),
                }
            }
        }
        Err(e) => out.push(unreadable(dir, &e)),
    }
    paths.sort();
    paths
}

/// Reads sources one after the other; at most `longest` bytes of a message.
pub(crate) fn items(sources: Vec<Source>, longest: u64) -> impl Iterator<Item = Next> + Send {
    sources.into_iter().flat_map(move |source| match source {
        Source::Unreadable(why) => Messages::One(Some(Err(why))),
        Source::Stdin => read("-".to_owned(), Kind::Unknown, Found::Named, Box::new(io::stdin()), longest)
            .unwrap_or_else(|e| Messages::One(Some(Err(format!("cannot read standard input: {}", reason(&e)))))),
        Source::File { path, found, .. } => {
            let kind = if found == Found::InMaildir { Kind::Mail } else { by_name(&path) };
            File::open(&path)
                .and_then(|file| read(path.display().to_string(), kind, found, Box::new(file), longest))
                .unwrap_or_else(|e| Messages::One(Some(Err(cannot_read(&path, &e)))))
        }
    })
}

/// The messages of one source.
enum Messages {
    One(Option<Next>),
    Many { name: String, mbox: Mbox<Box<dyn Read + Send>>, next: usize },
}

impl Iterator for Messages {
    type Item = Next;

    fn next(&mut self) -> Option<Next> {
        match self {
            Messages::One(item) => item.take(),
            Messages::Many { name, mbox, next } => {
                let message = mbox.next()?;
                *next += 1;
                Some(match message {
                    Ok((bytes, cut)) => Ok(Item { name: format!("{name}#{next}"), bytes, kind: Kind::Mail, cut }),
                    Err(e) => Err(cannot_read(Path::new(name), &e)),
                })
            }
        }
    }
}

/// Enough to tell a mail by.
const FIRST: usize = 1 << 16;

fn read(name: String, kind: Kind, found: Found, from: Box<dyn Read + Send>, longest: u64) -> io::Result<Messages> {
    let mut reader = BufReader::with_capacity(FIRST, from);
    let first = reader.fill_buf()?;
    if kind != Kind::Html && kind != Kind::Text && Mbox::<File>::starts_one(first) {
        return Ok(Messages::Many { name, mbox: Mbox::new(reader, longest), next: 0 });
    }
    if found == Found::InFolder && kind == Kind::Unknown && !bunco_mail::looks_like_mail(first) {
        return Ok(Messages::One(None));
    }
    let mut bytes = Vec::new();
    reader.take(longest.saturating_add(1)).read_to_end(&mut bytes)?;
    let cut = bytes.len() as u64 > longest;
    if cut {
        bytes.pop();
    }
    Ok(Messages::One(Some(Ok(Item { name, bytes, kind, cut }))))
}

fn by_name(path: &Path) -> Kind {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "eml" | "mbox" | "mbx" => Kind::Mail,
        "html" | "htm" | "xhtml" => Kind::Html,
        "txt" => Kind::Text,
        _ => Kind::Unknown,
    }
}

impl Item {
    /// What it holds, by its first bytes where its name does not tell.
    pub(crate) fn kind(&self) -> Kind {
        if self.kind != Kind::Unknown {
            self.kind
        } else if bunco_mail::looks_like_mail(&self.bytes) {
            Kind::Mail
        } else if bunco_mail::looks_like_html(&self.bytes) {
            Kind::Html
        } else {
            Kind::Text
        }
    }

    /// Its bytes as text: UTF-16 with a byte order mark, as some editors save, becomes UTF-8.
    pub(crate) fn text(self) -> Vec<u8> {
        let read: fn([u8; 2]) -> u16 = match self.bytes.get(..2) {
            Some([0xff, 0xfe]) => u16::from_le_bytes,
            Some([0xfe, 0xff]) => u16::from_be_bytes,
            _ => return self.bytes,
        };
        let units = self.bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>().into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(bytes: &[u8]) -> Item {
        Item { name: "-".to_owned(), bytes: bytes.to_vec(), kind: Kind::Unknown, cut: false }
    }

    #[test]
    fn content_tells_the_kind() {
        for (bytes, want) in [
            (&b"From: A <a@b.example>\r\nSubject: hello\r\n\r\ntext"[..], Kind::Mail),
            (b"\xef\xbb\xbf\n<!DOCTYPE html><html>", Kind::Html),
            (b"<div>hello</div>", Kind::Html),
            (b"<3 you", Kind::Text),
            (b"Your PC is locked", Kind::Text),
            (b"", Kind::Text),
            (b"\x00\xff\x00", Kind::Text),
        ] {
            assert_eq!(item(bytes).kind(), want, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn utf16_is_read() {
        for (bytes, want) in [
            (&b"\xff\xfeH\x00i\x00"[..], &b"Hi"[..]),
            (b"\xfe\xff\x00H\x00i", b"Hi"),
            (b"\xff\xfe\x00\xd8H\x00\x00", "\u{fffd}H".as_bytes()),
            (b"Hi", b"Hi"),
        ] {
            assert_eq!(item(bytes).text(), want);
        }
    }
}
