//! Pack folders and compiled packs on a disk, for the program and the bindings; the library itself reads no disk.
//!
//! A pack has files such as `brands/acme.toml`: its own folders are one deep, and hold TOML. What such a file means is the library's
//! to say ([`bunco::pack::Pack`]).
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use bunco::CompiledPack;
use bunco::pack::PackFile;

/// Most bytes of a file and most files: far above any pack, so that a wrong path does not fill the memory.
const MAX_BYTES: u64 = 64 << 20;
const MAX_FILES: usize = 20_000;

/// A pack file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its place in the pack, such as `brands/acme.toml`.
    pub inside: String,
    /// The folder's path as it was given, `/`, and the place: names the file in errors.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The files of a pack folder, by name, and what else lies in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// Its files.
    pub files: Vec<File>,
    /// Paths that are no pack files. Names that begin with a dot are passed over.
    pub strangers: Vec<PathBuf>,
}

/// Why a folder is refused.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Unreadable(io::Error),
    NotUtf8 { line: usize },
    NoFile,
    TooMany,
    Refused(bunco::Error),
}

/// The compiled pack of a file; `None` for a folder, and for a file of another kind.
///
/// # Errors
///
/// When the file cannot be read, is damaged, or was compiled by another release.
pub fn compiled(path: &Path) -> Result<Option<CompiledPack>, Error> {
    let told = |why| Error { path: path.to_owned(), why };
    let about = fs::metadata(path).map_err(|e| told(Why::Unreadable(e)))?;
    if !about.is_file() || about.len() > MAX_BYTES {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(|e| told(Why::Unreadable(e)))?;
    if !CompiledPack::is_one(&bytes) {
        return Ok(None);
    }
    CompiledPack::read(bytes).map(Some).map_err(|e| told(Why::Refused(e)))
}

impl Folder {
    /// Reads a folder, or the files of a compiled pack.
    ///
    /// # Errors
    ///
    /// Everything that cannot be read or is not UTF-8; no pack file at all, or far too many.
    pub fn read(dir: &Path) -> Result<Folder, Vec<Error>> {
        if let Some(pack) = compiled(dir).map_err(|error| vec![error])? {
            return Folder::of(dir, &pack).map_err(|error| vec![Error { path: dir.to_owned(), why: Why::Refused(error) }]);
        }
        let (mut folder, mut errors) = (Folder::default(), Vec::new());
        folder.add(dir, dir, "", &mut errors);
        if folder.files.is_empty() && errors.is_empty() {
            errors.push(Error { path: dir.to_owned(), why: Why::NoFile });
        }
        if errors.is_empty() { Ok(folder) } else { Err(errors) }
    }

    fn of(path: &Path, pack: &CompiledPack) -> Result<Folder, bunco::Error> {
        let file = |file: PackFile<'_>| File {
            inside: file.path.to_owned(),
            path: format!("{}/{}", path.display(), file.path),
            text: file.text.to_owned(),
        };
        Ok(Folder { files: pack.files()?.map(file).collect(), strangers: Vec::new() })
    }

    /// The files for the library.
    pub fn pack_files(&self) -> impl Iterator<Item = PackFile<'_>> {
        self.files.iter().map(|file| PackFile { path: &file.path, text: &file.text })
    }

    fn add(&mut self, root: &Path, dir: &Path, inside: &str, errors: &mut Vec<Error>) {
        let entries = match fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(e) => return errors.push(Error { path: dir.to_owned(), why: Why::Unreadable(e) }),
        };
        let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.starts_with('.') {
                continue;
            }
            if path.is_dir() && inside.is_empty() {
                self.add(root, &path, &format!("{name}/"), errors);
            } else if path.extension().is_none_or(|ending| ending != "toml") {
                self.strangers.push(path);
            } else if self.files.len() == MAX_FILES {
                return errors.push(Error { path: root.to_owned(), why: Why::TooMany });
            } else {
                let inside = format!("{inside}{name}");
                match text(&path) {
                    Ok(text) => self.files.push(File { path: format!("{}/{inside}", root.display()), inside, text }),
                    Err(why) => errors.push(Error { path, why }),
                }
            }
        }
    }
}

fn text(path: &Path) -> Result<String, Why> {
    let about = fs::metadata(path).map_err(Why::Unreadable)?;
    // A pipe or a device could keep the caller waiting.
    if !about.is_file() || about.len() > MAX_BYTES {
        return Err(Why::Unreadable(io::Error::other(format!("not a file of at most {} MiB", MAX_BYTES >> 20))));
    }
    String::from_utf8(fs::read(path).map_err(Why::Unreadable)?).map_err(|e| {
        let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
        Why::NotUtf8 { line: good.iter().filter(|&&b| b == b'\n').count() + 1 }
    })
}

impl Error {
    /// What the error is about.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The line of the file, from 1; `None` where there is none to tell.
    pub fn line(&self) -> Option<usize> {
        match self.why {
            Why::NotUtf8 { line } => Some(line),
            _ => None,
        }
    }

    /// Whether the disk is at fault: something cannot be read, or is not there. Otherwise what was read is.
    pub fn is_of_disk(&self) -> bool {
        !matches!(self.why, Why::NotUtf8 { .. } | Why::Refused(_))
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> String {
        match &self.why {
            Why::Unreadable(e) => format!("cannot be read: {}", reason(e)),
            Why::Refused(e) => e.message().to_owned(),
            Why::NotUtf8 { .. } => "not UTF-8; save the file as UTF-8".to_owned(),
            Why::NoFile => {
                format!("no pack file in it; a pack has files such as {}/brands/acme.toml", self.path.display())
            }
            Why::TooMany => format!("more than {MAX_FILES} pack files; name the folder of the pack alone"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, message) = (self.path.display(), self.message());
        match (&self.why, self.line()) {
            (Why::Unreadable(e), _) => write!(f, "cannot read {path}: {}", reason(e)),
            (_, Some(line)) => write!(f, "{path}:{line}: {message}"),
            (_, None) => write!(f, "{path}: {message}"),
        }
    }
}

impl std::error::Error for Error {}

/// An error of the system in plain words: lower case, without its number.
pub fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let words = text.split(" (os error").next().unwrap_or(&text);
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of these files, gone at the end.
    struct Disk(PathBuf);

    impl Disk {
        fn new(name: &str, files: &[(&str, &[u8])]) -> Disk {
            let root = std::env::temp_dir().join(format!("bunco-folder-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&root);
            fs::create_dir_all(&root).expect("a folder for the test");
            for (path, bytes) in files {
                let path = root.join(path);
                fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder for the test");
                fs::write(path, bytes).expect("a file for the test");
            }
            Disk(root)
        }

        fn errors(&self) -> Vec<String> {
            let root = self.0.display().to_string();
            let errors = Folder::read(&self.0).expect_err("it is refused");
            errors.iter().map(|e| e.to_string().replace(&root, "ROOT")).collect()
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn files_come_by_name_and_strangers_are_told() {
        let disk = Disk::new(
            "names",
            &[
                ("phrases/xx.toml", b"x"),
                ("brands/b.toml", b"b"),
                ("brands/a.toml", b"a"),
                ("top.toml", b"t"),
                ("brands/.a.toml", b"hidden"),
                (".git/config.toml", b"hidden"),
                ("README.md", b"stranger"),
                ("brands/deep/c.toml", b"too deep"),
            ],
        );
        let folder = Folder::read(&disk.0).expect("a pack");
        let files: Vec<_> = folder.files.iter().map(|f| (f.inside.as_str(), f.text.as_str())).collect();
        assert_eq!(files, [("brands/a.toml", "a"), ("brands/b.toml", "b"), ("phrases/xx.toml", "x"), ("top.toml", "t")]);
        assert_eq!(folder.strangers, ["README.md", "brands/deep"].map(|name| disk.0.join(name)));
        let paths: Vec<_> = folder.pack_files().map(|f| f.path.to_owned()).collect();
        assert_eq!(paths[0], format!("{}/brands/a.toml", disk.0.display()));
    }

    #[test]
    fn a_compiled_pack_is_a_folder_of_its_files() {
        let place = PackFile { path: "mine/advice/en.toml", text: "language = \"en\"\ntext = []" };
        let pack = CompiledPack::compile([place]).expect("a pack");
        let disk = Disk::new("compiled", &[("good.pack", pack.bytes()), ("cut.pack", &pack.bytes()[..60]), ("text.pack", b"text")]);
        let folder = Folder::read(&disk.0.join("good.pack")).expect("a pack");
        let path = format!("{}/good.pack/advice/en.toml", disk.0.display());
        assert_eq!(folder.files, [File { inside: "advice/en.toml".to_owned(), path, text: place.text.to_owned() }]);
        assert!(compiled(&disk.0.join("good.pack")).expect("a pack").is_some_and(|again| again.covers(&pack)));
        assert!(compiled(&disk.0.join("text.pack")).expect("readable").is_none());
        assert!(compiled(&disk.0).expect("readable").is_none());
        let cut = &Folder::read(&disk.0.join("cut.pack")).expect_err("it is cut")[0];
        assert!(!cut.is_of_disk() && compiled(&disk.0.join("none.pack")).expect_err("it is not there").is_of_disk());
        let cut = cut.to_string();
        assert!(cut.ends_with("cut.pack: cut or damaged; copy it again, or compile the pack again"), "{cut}");
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        assert_eq!(
            Disk::new("wrong", &[("a.toml", b"x\n\xff"), ("b.toml", b"fine"), ("c.toml", b"\xff")]).errors(),
            ["ROOT/a.toml:2: not UTF-8; save the file as UTF-8", "ROOT/c.toml:1: not UTF-8; save the file as UTF-8"]
        );
        assert_eq!(
            Disk::new("empty", &[("README.md", b"")]).errors(),
            ["ROOT: no pack file in it; a pack has files such as ROOT/brands/acme.toml"]
        );
        assert_eq!(Disk(PathBuf::from("/no/such/folder")).errors(), ["cannot read ROOT: no such file or directory"]);
        let disk = Disk::new("folder", &[("brands/a.toml/b.toml", b"")]);
        assert_eq!(disk.errors(), ["cannot read ROOT/brands/a.toml: not a file of at most 64 MiB"]);
    }
}
