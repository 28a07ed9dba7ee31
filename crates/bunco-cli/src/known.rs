//! Domains that the caller knows: `--protect` and `--allow-domains`.

use std::fs;
use std::path::Path;

use bunco::EngineBuilder;
use bunco::domain::HostIndex;

use crate::args::Known;
use crate::input::cannot_read;

impl Known {
    /// Tells an engine to come what the caller knows.
    ///
    /// # Errors
    ///
    /// The file that could not be read, and why.
    pub(crate) fn tell(&self, mut builder: EngineBuilder) -> Result<EngineBuilder, Vec<String>> {
        for path in &self.allow_domains {
            builder = builder.allow_hosts(domains(&text(path)?));
        }
        match self.protect.as_deref().map(bytes).transpose()? {
            Some(bytes) if HostIndex::is_protected_file(&bytes) => builder = builder.protect_file(bytes),
            Some(bytes) => builder = builder.protect(domains(&String::from_utf8_lossy(&bytes))),
            None => {}
        }
        Ok(builder)
    }

    /// Tells an index of hosts the same.
    ///
    /// # Errors
    ///
    /// The file that could not be read, and why.
    pub(crate) fn tell_index(&self, index: &mut HostIndex) -> Result<(), Vec<String>> {
        for path in &self.allow_domains {
            index.allow(domains(&text(path)?));
        }
        match self.protect.as_deref().map(bytes).transpose()? {
            Some(bytes) if HostIndex::is_protected_file(&bytes) => {
                index.protect_file(bytes).map_err(|error| vec![error.to_string()])?
            }
            Some(bytes) => index.protect(domains(&String::from_utf8_lossy(&bytes))),
            None => {}
        }
        Ok(())
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Vec<String>> {
    fs::read(path).map_err(|error| vec![cannot_read(path, &error)])
}

fn text(path: &Path) -> Result<String, Vec<String>> {
    String::from_utf8(bytes(path)?).map_err(|_| vec![format!("{}: not UTF-8; save the file as UTF-8", path.display())])
}

/// The domains of a list: one on a line, remarks after a `#`.
fn domains(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).filter(|line| !line.is_empty())
}
