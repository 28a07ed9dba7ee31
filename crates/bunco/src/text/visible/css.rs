//! As much of style sheets as decides whether text is seen.

mod colour;
mod declarations;
mod sheet;

pub(crate) use colour::{Colour, colour};
pub(crate) use declarations::{Declarations, Display, Paper, Size};
pub(crate) use sheet::Sheet;
