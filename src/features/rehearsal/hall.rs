//! Where the rehearsal is kept: nothing until somebody takes a seat, then one filling of it, then the next.

use std::fs;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::disk::{Filling, Fillings};
use super::filling;
use super::seat::Seat;
use super::stage::Stage;
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::clock::Clock;
use crate::platform::config::{Config, DatabaseAddress};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::Registry;
use crate::platform::web::{Holder, TokenHash};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{SignedIn, Viewer};

/// How often it is looked after.
const LOOK: Duration = Duration::from_mins(1);

/// A platform that was put together, or one sentence about what is wrong.
type Built = Result<Arc<Platform>, Box<dyn std::error::Error>>;

/// How a platform is put together, which only the program itself knows.
#[derive(Clone, Copy)]
pub struct Builders {
    /// A platform from its settings.
    pub platform: fn(Config, Clock) -> Built,
    /// The jobs it needs.
    pub registry: fn() -> Result<Registry, Error>,
}

/// The rehearsal beside a portal.
pub struct Hall {
    portal: Arc<Platform>,
    builders: Builders,
    fillings: Fillings,
    /// Held while one is opened, which is short.
    stage: Mutex<Option<Arc<Stage>>>,
}

impl Hall {
    /// One with nothing in it. Opens nothing and fills nothing.
    pub fn new(portal: Arc<Platform>, builders: Builders) -> Self {
        let fillings = Fillings::in_data(&portal.config.data);
        Self { portal, builders, fillings, stage: Mutex::default() }
    }

    /// Looks after it as long as the portal runs.
    pub async fn keep(hall: Weak<Self>) {
        let mut tick = tokio::time::interval(LOOK);
        loop {
            tick.tick().await;
            let Some(hall) = hall.upgrade() else { return };
            let tended = tokio::task::spawn_blocking(move || hall.tend()).await;
            if let Ok(Err(error)) = tended {
                tracing::warn!(%error, "what was due in the rehearsal could not be done");
            }
        }
    }

    /// What is due although nobody asks for it: forgets it when it is of another day and nobody works in it, and does the
    /// work that has come due in what stands. Blocks.
    ///
    /// # Errors
    /// Of the database.
    pub fn tend(&self) -> Result<(), Error> {
        self.forget_stale();
        self.standing().map_or(Ok(()), |stage| stage.work_off())
    }

    /// What stands, where somebody filled it. What cannot be opened any more stands no longer: the next seat fills it anew.
    /// Blocks, a moment where it is opened.
    pub(super) fn standing(&self) -> Option<Arc<Stage>> {
        let mut held = self.held();
        let filling = self.fillings.standing()?;
        if let Some(stage) = held.as_ref().filter(|it| it.filling.id == filling.id) {
            return Some(Arc::clone(stage));
        }
        let opened = self.open_again(filling.clone()).inspect_err(|error| {
            tracing::error!(%error, "a rehearsal that was filled cannot be opened");
            self.fillings.take_down(&filling);
        });
        *held = opened.ok();
        held.clone()
    }

    /// Gives a browser a seat; fills the rehearsal first where nothing stands or what stands is of another day. Blocks, for
    /// some seconds where it is filled.
    ///
    /// # Errors
    /// Of the database and the disk; [`Error::Conflict`] while somebody else fills it.
    pub(super) fn seat(&self, token: &TokenHash, seat: Seat) -> Result<(), Error> {
        let standing = self.standing().filter(|it| !it.is_stale());
        let stage = match standing {
            Some(stage) => stage,
            None => self.fill(None)?,
        };
        let platform = &stage.platform;
        let (now, hours) = (platform.clock.now(), platform.config.security.session_hours);
        let email = seat.email()?;
        platform.database.write_here(|connection| {
            let person = accounts::maybe_person(connection, &email)?;
            let person = person.ok_or_else(|| Error::unexpected("nobody sits in a seat of the rehearsal"))?;
            accounts::become_person(connection, person.id, token, now, hours)
        })
    }

    /// Fills it anew, where `seen` is what stands. Blocks, for some seconds.
    ///
    /// # Errors
    /// As [`Hall::seat`].
    pub(super) fn reset(&self, seen: &str) -> Result<(), Error> {
        self.fill(Some(seen)).map(drop)
    }

    /// Puts a new filling in the place of what stands. Of several who want that at once, in whichever process, one does it:
    /// who comes meanwhile is told so, since a thread that waits answers nobody. Who comes after has what was filled: `seen` is what they want
    /// replaced, nothing where they want what is not stale.
    fn fill(&self, seen: Option<&str>) -> Result<Arc<Stage>, Error> {
        let turn = self.fillings.turn()?.ok_or(Error::Conflict("rehearsal-filling"))?;
        let is_done = |it: &Arc<Stage>| match seen {
            Some(seen) => it.filling.id != seen,
            None => !it.is_stale(),
        };
        if let Some(stage) = self.standing().filter(is_done) {
            return Ok(stage);
        }
        let now = self.portal.clock.now();
        self.fillings.sweep(&turn, now);
        let filling = self.fillings.begin(&turn, now);
        let begun = self.begin(filling.clone());
        begun.and_then(|stage| self.put_up(stage)).inspect_err(|_| filling.remove())
    }

    /// A new one with everything it begins with.
    fn begin(&self, filling: Filling) -> Result<Arc<Stage>, Error> {
        fs::create_dir_all(&filling.folder).map_err(Error::unexpected)?;
        let config = self.portal.config.of_rehearsal(&filling.folder);
        let stage = self.open(filling, config)?;
        filling::fill(&stage.platform)?;
        stage.work_off()?;
        Ok(stage)
    }

    fn put_up(&self, stage: Arc<Stage>) -> Result<Arc<Stage>, Error> {
        let mut held = self.held();
        self.fillings.put_up(&stage.filling)?;
        if let Some(before) = held.replace(Arc::clone(&stage)) {
            before.end();
        }
        Ok(stage)
    }

    fn forget_stale(&self) {
        let mut held = self.held();
        let now = self.portal.clock.now();
        let Some(outlived) = self.fillings.standing().filter(|it| it.is_stale(now)) else { return };
        self.fillings.take_down(&outlived);
        match held.take_if(|it| it.filling.id == outlived.id) {
            Some(stage) => stage.end(),
            None => outlived.remove(),
        }
    }

    /// One that was filled before, perhaps by another process.
    fn open_again(&self, filling: Filling) -> Result<Arc<Stage>, Error> {
        let config = self.portal.config.of_rehearsal(&filling.folder);
        let is_there = |it: &DatabaseAddress| matches!(it, DatabaseAddress::Sqlite(path) if path.is_file());
        // What is not there would be made, with nobody and nothing in it.
        if ![&config.database.address, &config.keys.database.address].into_iter().all(is_there) {
            return Err(Error::unexpected("its data or its keys are not there"));
        }
        self.open(filling, config)
    }

    fn open(&self, filling: Filling, config: Config) -> Result<Arc<Stage>, Error> {
        let built = (self.builders.platform)(config, self.portal.clock.clone());
        let mut platform = built.map_err(|error| Error::unexpected(error.to_string()))?;
        let own = Arc::get_mut(&mut platform).ok_or_else(|| Error::unexpected("somebody holds a new platform"))?;
        own.find_viewer = find_seated;
        let held = filling.hold()?;
        Ok(Arc::new(Stage::new((filling, held), platform, (self.builders.registry)()?)))
    }

    fn held(&self) -> MutexGuard<'_, Option<Arc<Stage>>> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Who sits there. Nobody is asked to prove again who they are: the pages say where the portal would ask.
fn find_seated(connection: &mut DbConn, token: &TokenHash, now: Timestamp, config: &Config) -> Result<Holder, Error> {
    let holder = accounts::find_viewer(connection, token, now, config)?;
    let viewer = match holder.viewer {
        Viewer::SignedIn(person) => Viewer::SignedIn(Box::new(SignedIn { proven_at: now, ..*person })),
        other => other,
    };
    Ok(Holder { viewer, ..holder })
}
