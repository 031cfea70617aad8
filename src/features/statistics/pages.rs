//! Pages and what stands on them.

mod comparing;
mod desk;
mod reading;

pub(super) use comparing::{Compare, FigureSet};
pub(super) use desk::{Desk, DeskRow, Edit, ReleasedSeries, Show};
pub(super) use reading::{Cell, OfIndicator, Overview, OverviewRow, Series, SeriesRow, TableFigure, TableRow};
