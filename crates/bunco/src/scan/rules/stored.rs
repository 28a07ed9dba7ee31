//! The rules of phrases as bytes.

use unicode_script::Script;

use super::{Conditions, Count, Role, Rules, Want};
use crate::pack::stored::{Reader, Stored};
use crate::scan::phrase::Phrases;

impl Rules {
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        self.roles.write(out);
        self.counts.write(out);
        self.conditions.write(out);
        self.asides.write(out);
    }

    /// Rules for so many sequences, over a vocabulary of so many words. What they refer to exists.
    pub(crate) fn read(from: &mut Reader<'_>, sequences: usize, words: usize) -> Option<Rules> {
        let (roles, counts): (Vec<Role>, Vec<Count>) = (Stored::read(from)?, Stored::read(from)?);
        let conditions: Vec<Option<Box<Conditions>>> = Stored::read(from)?;
        let asides = Phrases::read(from, words)?;
        let is_phrase = |number: u32| (number as usize) < conditions.len();
        let sound = |(number, role): (u32, &Role)| match role {
            Role::Phrase(phrase) => is_phrase(*phrase),
            Role::Counted(count) => counts.get(*count as usize).is_some_and(|count| {
                let end = (count.first as usize).saturating_add(count.len);
                is_phrase(count.phrase) && count.first <= number && (number as usize) < end && end <= sequences
            }),
        };
        let aside = |aside: &u32| (*aside as usize) < asides.len();
        let wanted = |want: &Want| match want {
            Want::Slot(_) => true,
            Want::Aside(number) => aside(number),
        };
        let well = roles.len() == sequences
            && (0..).zip(&roles).all(sound)
            && conditions.iter().flatten().all(|c| c.near.iter().all(wanted) && c.unless.iter().chain(&c.except).all(aside));
        well.then_some(Rules { roles, counts, conditions, asides })
    }

    /// How many phrases there are.
    pub(crate) fn len(&self) -> usize {
        self.conditions.len()
    }
}

impl Stored for Role {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Role::Phrase(number) => (false, *number),
            Role::Counted(number) => (true, *number),
        }
        .write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Role> {
        let (counted, number) = Stored::read(from)?;
        Some(if counted { Role::Counted(number) } else { Role::Phrase(number) })
    }
}

impl Stored for Count {
    fn write(&self, out: &mut Vec<u8>) {
        let Count { phrase, first, len, least, in_order, within } = self;
        [*phrase, *first, *len as u32, *least as u32].iter().for_each(|n| n.write(out));
        in_order.write(out);
        within.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Count> {
        let [phrase, first, len, least] = [u32::read(from)?, u32::read(from)?, u32::read(from)?, u32::read(from)?];
        let (in_order, within) = (Stored::read(from)?, Stored::read(from)?);
        Some(Count { phrase, first, len: len as usize, least: least as usize, in_order, within })
    }
}

impl Stored for Box<Conditions> {
    fn write(&self, out: &mut Vec<u8>) {
        let Conditions { near, near_within, unless, unless_within, except, languages, scripts } = &**self;
        near.write(out);
        (*near_within as u16).write(out);
        unless.write(out);
        unless_within.write(out);
        except.write(out);
        languages.write(out);
        scripts.iter().map(|script| script.full_name().to_owned()).collect::<Vec<String>>().write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Box<Conditions>> {
        let (near, near_within, unless) = (Stored::read(from)?, u16::read(from)?, Stored::read(from)?);
        let (unless_within, except, languages) = (Stored::read(from)?, Stored::read(from)?, Stored::read(from)?);
        let scripts: Vec<String> = Stored::read(from)?;
        let scripts = scripts.iter().map(|name| Script::from_full_name(name)).collect::<Option<_>>()?;
        Some(Box::new(Conditions { near, near_within: near_within.into(), unless, unless_within, except, languages, scripts }))
    }
}

impl Stored for Want {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Want::Slot(slot) => {
                false.write(out);
                slot.write(out);
            }
            Want::Aside(number) => (true, *number).write(out),
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Want> {
        Some(if bool::read(from)? { Want::Aside(Stored::read(from)?) } else { Want::Slot(Stored::read(from)?) })
    }
}
