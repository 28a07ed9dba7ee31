//! What the command line says.

use std::path::PathBuf;

use bunco::pack::NumberTier;
use bunco::{Allow, Channel, Level, Region};
use clap::builder::PossibleValue;
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use crate::packs::Chosen;

/// Tells whether a message is a tech-support scam or poses as a brand, and shows the words that say so.
#[derive(Parser, Debug)]
#[command(name = "bunco", bin_name = "bunco", disable_version_flag = true, arg_required_else_help = true)]
#[command(after_help = "\
Examples:
  bunco scan mail.eml                 one mail, for a person
  bunco scan ~/Maildir                a whole mailbox
  bunco scan - < page.html            standard input
  bunco scan --json --fail-on likely_scam mail.eml
  bunco domain paypal-secure.example  is this a lookalike?
  bunco phone 'call +1 202 555 0137'  numbers in a text
  bunco report --region GB mail.eml   where to report it, and the text to send
  bunco numbers build reported.txt reported.list
  bunco explain callback-request      what an indicator means

Nothing leaves this machine: no network is used.")]
pub(crate) struct Cli {
    /// Print the versions of the program, the library and their data
    #[arg(short = 'V', long)]
    pub(crate) version: bool,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Options of every command.
#[derive(Args, Debug)]
pub(crate) struct Common {
    /// Load the packs in this folder or compiled pack too; a file replaces the built-in one of the same name
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = "General options")]
    pub(crate) pack: Vec<PathBuf>,
    /// Load the packs in this folder or compiled pack in place of the built-in ones
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = "General options", conflicts_with = "pack")]
    pub(crate) only_pack: Vec<PathBuf>,
    /// When to use colour; `auto` is on terminals, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = "General options")]
    pub(crate) color: When,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Scan(ScanArgs),
    Domain(DomainArgs),
    Phone(PhoneArgs),
    Report(ReportArgs),
    /// Build a list of numbers for --block and --allow, or show what one holds
    #[command(subcommand)]
    Numbers(NumbersCommand),
    /// Show the page of an indicator: why it worries, honest cousins, advice, examples, sources
    #[command(after_help = "Without INDICATOR all are listed.")]
    Explain {
        /// Its id, as reports name it, such as remote-access-request
        indicator: Option<String>,
    },
    /// Check a pack, or show what is loaded
    #[command(subcommand)]
    Pack(PackCommand),
    /// Print the completions of a shell
    #[command(after_help = "Example:\n  bunco completions bash > ~/.local/share/bash-completion/completions/bunco")]
    Completions {
        shell: clap_complete::Shell,
    },
    /// Print the manual page of the program or of a command
    #[command(after_help = "Example:\n  bunco man scan | man -l -")]
    Man {
        command: Option<String>,
    },
}

/// Scan messages: mail (.eml), mbox, Maildir, .html, .txt, a folder of them, or - for standard input
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  bunco scan mail.eml                 for a person: level, words, reasons, what to do
  bunco scan --json inbox.mbox        one report a line
  bunco scan --observables stix ~/spam > spam.json
  bunco scan --fail-on suspicious -   exit status 1 when the message on standard input is suspicious
  bunco scan --records < in.jsonl > out.jsonl

A record is a JSON object on one line. Every field is optional:
  id, channel (email sms chat web call), subject, from, reply_to, text, html,
  raw_b64 (a whole mail in base64; then the five fields before it are not read),
  region (US), authenticated (whether the sender's domain passed DMARC),
  caller_id (the number a call or text message shows), own_number (the reader's),
  attestation (A, B, C or none: how far a network vouches for caller_id).
Each line gets one answer line, in order. A line that is no record, an empty one too, gets
{\"id\": null, \"line\": 7, \"error\": \"...\"}.

On the right of a report for a person stand two kinds of figures: \"97 of 100\" says how many of 100 messages with
this score are scams; \"+1.6\" is what a finding adds to it (a natural logarithm of likelihood ratios).

In a folder, files are read in the order of their names; those that are neither named as a message
(.eml .mbox .html .htm .txt) nor begin like a mail are left out.

After many messages a person is told which numbers were offered in several names, and which stand side by side;
--batch-summary writes that as JSON, with --json and --records too:
  {\"schema\", \"messages\", \"likely_scam\", \"suspicious\", \"nothing_found\",
   \"reused_numbers\": [{\"numbers\": [\"+1...\"], \"brands\": [\"acme\", \"bolt\"], \"messages\": 3}],
   \"number_blocks\": [{\"numbers\": [...], \"brands\": [...], \"messages\": 5}], \"limits\": []}

Exit status: 0; 1 when --fail-on is reached; 2 when something could not be read.")]
pub(crate) struct ScanArgs {
    /// Files and folders; standard input when none is given
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,
    /// Read JSON Lines on standard input, write JSON Lines
    #[arg(long, conflicts_with = "paths")]
    pub(crate) records: bool,
    /// Print one JSON report a line
    #[arg(long)]
    pub(crate) json: bool,
    /// In place of reports, print what they name (numbers, domains, links, addresses) for others to load: each once, from messages
    /// that are at least suspicious. SOURCE_DATE_EPOCH sets the time in it
    #[arg(long, value_name = "FORMAT", conflicts_with = "json")]
    pub(crate) observables: Option<Sharing>,
    /// Exit with 1 when a message reaches this level
    #[arg(long, value_name = "LEVEL")]
    pub(crate) fail_on: Option<FailOn>,
    #[command(flatten)]
    pub(crate) facts: Facts,
    /// Show every place of every finding
    #[arg(short, long)]
    pub(crate) verbose: bool,
    /// Write what all messages show together to this file, as one JSON object
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) batch_summary: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) lists: ListArgs,
    #[command(flatten)]
    pub(crate) known: Known,
    #[command(flatten)]
    pub(crate) allow: AllowArgs,
    #[command(flatten)]
    pub(crate) work: Work,
}

/// What is known beside the messages.
#[derive(Args, Debug)]
pub(crate) struct Facts {
    /// The reader's country, such as US: how numbers are read, and where to report
    #[arg(long, value_name = "COUNTRY", value_parser = parse_region)]
    pub(crate) region: Option<Region>,
    /// How the messages came, where they do not say: email, sms, chat, web or call
    #[arg(long, value_parser = parse_channel)]
    pub(crate) channel: Option<Channel>,
    /// Believe the Authentication-Results headers of this mail server (its authserv-id), and no others
    #[arg(long, value_name = "AUTHSERV-ID")]
    pub(crate) authenticated_by: Option<String>,
}

/// Lists of numbers.
#[derive(Args, Debug, Clone)]
pub(crate) struct ListArgs {
    /// Report the numbers in this file: one a line, or a list built with `bunco numbers build`. Several may be given
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) block: Vec<PathBuf>,
    /// Say nothing about the numbers in this file, which are known; it goes before --block
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) allow: Vec<PathBuf>,
}

/// What is known to be honest.
#[derive(Args, Debug, Clone)]
pub(crate) struct AllowArgs {
    /// Take these senders as honest, addresses or domains: what their messages hold is shown and weighs nothing. Anybody can
    /// write any sender: name only those that your server checks
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) allow_senders: Vec<String>,
    /// Leave these indicators out of reports
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) allow_indicators: Vec<String>,
}

impl AllowArgs {
    /// What the options allow.
    ///
    /// # Errors
    ///
    /// Indicators that the pack does not have.
    pub(crate) fn allowed(&self, pack: &Chosen) -> Result<Allow, Vec<String>> {
        if self.allow_indicators.is_empty() {
            return Ok(Allow::new().senders(&self.allow_senders));
        }
        let pack = pack.facts()?;
        let unknown = self.allow_indicators.iter().filter(|id| !pack.indicators.contains_key(id.trim()));
        let errors: Vec<String> = unknown.map(|id| format!("there is no indicator \"{id}\"; bunco explain lists them")).collect();
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Allow::new().senders(&self.allow_senders).indicators(self.allow_indicators.iter().map(|id| id.trim())))
    }
}

/// How much is done at a time.
#[derive(Args, Debug, Clone, Copy)]
pub(crate) struct Work {
    /// Threads; as many as there are cores when not given
    #[arg(short = 'j', long = "jobs", value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) threads: Option<u16>,
    /// The most bytes of one file or record that are read. A longer file is scanned up to there and its report says so; a longer
    /// record is an error
    #[arg(long, value_name = "BYTES", default_value = "1073741824", hide_default_value = true)]
    pub(crate) max_bytes: u64,
}

/// Tell where to report a scam in a country, with a text ready to send
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  bunco report --region GB            where to report
  bunco report --region DE mail.eml   the same for this mail, and the text to send
  bunco report --json --region US - < sms.txt

The text is in the language of the country where there is one (English, German, French, Spanish). It names the
sender, the numbers, links and addresses, and the words that give the message away; the rest is yours to add.
Nothing is sent.")]
pub(crate) struct ReportArgs {
    /// The message to report: a file, or - for standard input
    #[arg(value_name = "PATH", value_hint = ValueHint::FilePath)]
    pub(crate) path: Option<PathBuf>,
    /// The country, such as US
    #[arg(long, value_name = "COUNTRY", value_parser = parse_region)]
    pub(crate) region: Option<Region>,
    /// The kind of scam, where no message tells, such as tech_support
    #[arg(long, value_name = "KIND", conflicts_with = "path")]
    pub(crate) kind: Option<String>,
    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Domains that the caller knows. A file has one on a line; what follows a # is a remark.
#[derive(Args, Debug, Default)]
pub(crate) struct Known {
    /// Protect the domains in this file too, such as those of your customers: a host that looks like one of them is told. Up to a
    /// million; the file may also be an index, as the library writes it
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) protect: Option<PathBuf>,
    /// Take the domains in this file, and what lies below them, as known and honest
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) allow_domains: Vec<PathBuf>,
}

/// Say whether a host name looks like a brand's
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  bunco domain paypa1-login.example https://example.com/
  bunco domain --protect customers.txt acme-login.example
  bunco domain --records < in.jsonl   {\"id\", \"domain\"} a line

Names are read from standard input, one a line, when none is given.")]
pub(crate) struct DomainArgs {
    /// Host names or URLs
    #[arg(value_name = "NAME|URL")]
    pub(crate) names: Vec<String>,
    /// Read JSON Lines on standard input, write JSON Lines
    #[arg(long, conflicts_with = "names")]
    pub(crate) records: bool,
    /// Print one JSON answer a line
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) known: Known,
    #[command(flatten)]
    pub(crate) work: Work,
}

/// Find the telephone numbers in a text, and say whose they are
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  bunco phone 'call us at 1 (202) 555-O137'
  bunco phone --region GB --brand hmrc '020 7946 0137'
  bunco phone --block reported.list 'call +1 202 555 0137'
  bunco phone --records < in.jsonl    {\"id\", \"text\", \"region\", \"html\", \"brand\"} a line

Texts are read from standard input, one a line, when none is given.")]
pub(crate) struct PhoneArgs {
    /// Texts
    #[arg(value_name = "TEXT")]
    pub(crate) texts: Vec<String>,
    /// Read JSON Lines on standard input, write JSON Lines
    #[arg(long, conflicts_with = "texts")]
    pub(crate) records: bool,
    /// Print one JSON answer a line
    #[arg(long)]
    pub(crate) json: bool,
    /// The country whose national numbers are read, such as US
    #[arg(long, value_name = "COUNTRY", value_parser = parse_region)]
    pub(crate) region: Option<Region>,
    /// The brand in whose name the numbers are offered: its id, as `bunco pack list brands` gives it
    #[arg(long, value_name = "ID")]
    pub(crate) brand: Option<String>,
    /// The texts are HTML
    #[arg(long)]
    pub(crate) html: bool,
    #[command(flatten)]
    pub(crate) lists: ListArgs,
    #[command(flatten)]
    pub(crate) work: Work,
}

#[derive(Subcommand, Debug)]
pub(crate) enum NumbersCommand {
    /// Build a list from text
    #[command(after_help = "\
The text has one number a line, with + and the country code; what follows # is left out. Lines before the first number
may say what the list is, and go before the options:
  # name: reported 2026-11
  # source: complaints office
  # tier: secondary
Tiers: primary (the list's keeper has checked the numbers; so it is when nothing is said), secondary (others have),
unverified (nobody has, such as numbers that calls were seen with). The tier says how much standing on the list counts.

A built list takes about two bytes a number and is ready at once; --block and --allow read the text as well.")]
    Build {
        /// The text
        #[arg(value_hint = ValueHint::FilePath)]
        text: PathBuf,
        /// The list to write
        #[arg(value_hint = ValueHint::FilePath)]
        list: PathBuf,
        /// Its name in reports; the text's file name when not given
        #[arg(long)]
        name: Option<String>,
        /// Where its numbers come from
        #[arg(long)]
        source: Option<String>,
        /// How far its numbers are checked
        #[arg(long)]
        tier: Option<Tier>,
    },
    /// Show what a list holds
    Show {
        #[arg(value_hint = ValueHint::FilePath)]
        list: PathBuf,
    },
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tier {
    Primary,
    Secondary,
    Unverified,
}

impl From<Tier> for NumberTier {
    fn from(tier: Tier) -> NumberTier {
        match tier {
            Tier::Primary => NumberTier::Primary,
            Tier::Secondary => NumberTier::Secondary,
            Tier::Unverified => NumberTier::Unverified,
        }
    }
}

#[derive(Subcommand, Debug)]
pub(crate) enum PackCommand {
    /// Check the packs in a folder: every error and warning by file and line; runs the examples; exits with 1 on errors
    #[command(after_help = "\
The folder holds phrases/, lists/, brands/, indicators/, advice/ and places/, each optional. It is checked on top of the
built-in packs; a file replaces the built-in one of the same name. With --alone it must stand without them.")]
    Check {
        #[arg(value_hint = ValueHint::DirPath)]
        dir: PathBuf,
        /// Check it without the built-in packs
        #[arg(long)]
        alone: bool,
    },
    /// Compile a pack into one file that is loaded in a few milliseconds; exits with 1 on errors
    #[command(after_help = "\
The pack is checked as by bunco pack check. The file holds the built-in packs with the folder laid over them; with --alone
the folder only. It stands wherever a folder does, for the release of bunco that compiled it:
  bunco pack compile my-pack -o my.pack
  bunco scan --pack my.pack mail.eml")]
    Compile {
        #[arg(value_hint = ValueHint::AnyPath)]
        dir: PathBuf,
        /// Write the compiled pack to this file
        #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: PathBuf,
        /// Compile it without the built-in packs
        #[arg(long)]
        alone: bool,
    },
    /// Show which messages change level from one pack to another, and the findings that come and go
    Diff(DiffArgs),
    /// List what is loaded
    List {
        /// Everything in counts, or each entry of one sort
        #[arg(default_value = "all")]
        what: Sort,
    },
    /// Show an entry with its sources: a brand, an indicator or a phrase by its id
    Show { id: String },
}

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  bunco pack diff builtin my-pack mails/           what my pack changes
  bunco pack diff old-pack my-pack labelled.jsonl  a record a line, as bunco scan --records reads them
  bunco pack diff --all --json builtin my-pack mails/

A pack is a folder or compiled pack, laid over the built-in packs, or builtin. A message rises or falls when its level does. With
--json each message is a line, and the counts are the last one.")]
pub(crate) struct DiffArgs {
    /// The pack before: a folder, a compiled pack, or builtin
    pub(crate) a: String,
    /// The pack after: a folder, a compiled pack, or builtin
    pub(crate) b: String,
    /// Messages: files, mailboxes, folders of them, and .jsonl files of records
    #[arg(value_hint = ValueHint::AnyPath, required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Show messages too whose findings change and whose level does not
    #[arg(long)]
    pub(crate) all: bool,
    /// Print JSON Lines
    #[arg(long)]
    pub(crate) json: bool,
    /// The folders stand without the built-in packs
    #[arg(long)]
    pub(crate) alone: bool,
    #[command(flatten)]
    pub(crate) facts: Facts,
    #[command(flatten)]
    pub(crate) work: Work,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    All,
    Brands,
    Indicators,
    Phrases,
    Places,
    Sources,
}

/// Formats of `--observables`.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// A STIX 2.1 bundle
    Stix,
    /// A MISP event
    Misp,
    /// A table
    Csv,
}

impl From<Sharing> for bunco_share::Format {
    fn from(format: Sharing) -> bunco_share::Format {
        match format {
            Sharing::Stix => bunco_share::Format::Stix,
            Sharing::Misp => bunco_share::Format::Misp,
            Sharing::Csv => bunco_share::Format::Csv,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

/// The level of `--fail-on`, in the words of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FailOn(pub(crate) Level);

impl ValueEnum for FailOn {
    fn value_variants<'a>() -> &'a [Self] {
        &[FailOn(Level::Suspicious), FailOn(Level::LikelyScam)]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()))
    }
}

/// What is right in place of an unknown country, in errors of options and records alike.
pub(crate) const REGION_HINT: &str = "write two letters, such as US";
/// The same for channels.
pub(crate) const CHANNEL_HINT: &str = "write email, sms, chat, web or call";

/// The same for attestations.
pub(crate) const ATTESTATION_HINT: &str = "write A, B, C or none";

fn parse_region(text: &str) -> Result<Region, &'static str> {
    Region::new(text).ok_or(REGION_HINT)
}

fn parse_channel(text: &str) -> Result<Channel, &'static str> {
    Channel::from_name(text).ok_or(CHANNEL_HINT)
}
