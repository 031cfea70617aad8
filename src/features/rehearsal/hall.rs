//! Where the rehearsal is kept: nothing until somebody takes a seat, then one filling of it, then the next.
//!
//! On the disk each filling has a folder of its own, and a file names the one that stands: a process that shares the data
//! folder with another finds there that it was filled anew.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::filling;
use super::seat::Seat;
use super::stage::Stage;
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::clock::Clock;
use crate::platform::config::Config;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::Registry;
use crate::platform::web::{Holder, TokenHash};
use crate::vocabulary::ids::RawId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{SignedIn, Viewer};

/// The folder in the data folder.
const FOLDER: &str = "rehearsal";
/// The file in it that names the filling that stands, and says since when.
const STANDING: &str = "standing";
/// How often it is looked whether it may be forgotten.
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
    stage: Mutex<Option<Arc<Stage>>>,
    /// Held by whoever fills it or opens what is filled.
    filling: Mutex<()>,
}

impl Hall {
    /// One with nothing in it. Opens nothing and fills nothing.
    pub fn new(portal: Arc<Platform>, builders: Builders) -> Self {
        Self { portal, builders, stage: Mutex::default(), filling: Mutex::default() }
    }

    /// Forgets it every time it is of another day and nobody works in it, as long as the portal runs.
    pub async fn keep(hall: Weak<Self>) {
        let mut tick = tokio::time::interval(LOOK);
        loop {
            tick.tick().await;
            let Some(hall) = hall.upgrade() else { return };
            let forgotten = tokio::task::spawn_blocking(move || hall.forget_stale()).await;
            if let Ok(Err(error)) = forgotten {
                tracing::warn!(%error, "a rehearsal of another day could not be forgotten");
            }
        }
    }

    /// What stands, where somebody filled it. Blocks.
    pub(super) fn standing(&self) -> Result<Option<Arc<Stage>>, Error> {
        let Some((id, filled_at)) = self.named() else { return Ok(None) };
        if let Some(stage) = self.held().as_ref().filter(|it| it.id == id) {
            return Ok(Some(Arc::clone(stage)));
        }
        let _turn = self.filling.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(stage) = self.held().as_ref().filter(|it| it.id == id) {
            return Ok(Some(Arc::clone(stage)));
        }
        let stage = self.open(id, filled_at)?;
        *self.held() = Some(Arc::clone(&stage));
        Ok(Some(stage))
    }

    /// Gives a browser a seat; fills the rehearsal first where nothing stands or what stands is of another day. Blocks, for
    /// some seconds where it is filled.
    pub(super) fn seat(&self, token: &TokenHash, seat: Seat) -> Result<(), Error> {
        let standing = self.standing()?.filter(|it| !it.is_stale());
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
    pub(super) fn reset(&self, seen: &str) -> Result<(), Error> {
        self.fill(Some(seen)).map(drop)
    }

    /// Puts a new filling in the place of what stands. Of several who want that at once one does it, and the others have
    /// what that one filled: `seen` is what they want replaced, nothing where they want what is not stale.
    fn fill(&self, seen: Option<&str>) -> Result<Arc<Stage>, Error> {
        let _turn = self.filling.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.held().clone();
        let is_done = |it: &&Arc<Stage>| match seen {
            Some(seen) => it.id != seen,
            None => !it.is_stale() && self.named().is_some_and(|(id, _)| id == it.id),
        };
        if let Some(stage) = before.as_ref().filter(is_done) {
            return Ok(Arc::clone(stage));
        }
        let stage = self.open(RawId::generate().as_str().to_owned(), self.portal.clock.now())?;
        filling::fill(&stage.platform)?;
        stage.work_off()?;
        self.name(Some(&stage))?;
        *self.held() = Some(Arc::clone(&stage));
        if let Some(before) = &before {
            before.end();
        }
        self.sweep(&[Some(&stage), before.as_ref()])?;
        Ok(stage)
    }

    fn forget_stale(&self) -> Result<(), Error> {
        let _turn = self.filling.lock().unwrap_or_else(PoisonError::into_inner);
        let stale = self.held().take_if(|it| it.is_stale());
        if let Some(stage) = stale {
            self.name(None)?;
            stage.end();
        }
        Ok(())
    }

    /// The platform of a filling; made where there is none.
    fn open(&self, id: String, filled_at: Timestamp) -> Result<Arc<Stage>, Error> {
        let folder = self.folder().join(&id);
        fs::create_dir_all(&folder).map_err(Error::unexpected)?;
        let config = self.portal.config.of_rehearsal(&folder);
        let built = (self.builders.platform)(config, self.portal.clock.clone());
        let mut platform = built.map_err(|error| Error::unexpected(error.to_string()))?;
        let own = Arc::get_mut(&mut platform).ok_or_else(|| Error::unexpected("somebody holds a new platform"))?;
        own.find_viewer = find_seated;
        Ok(Arc::new(Stage::new(id, (platform, (self.builders.registry)()?), filled_at, folder)))
    }

    /// What the file says that stands.
    fn named(&self) -> Option<(String, Timestamp)> {
        let text = fs::read_to_string(self.folder().join(STANDING)).ok()?;
        let (id, filled_at) = text.trim_end().split_once(' ')?;
        Some((RawId::parse(id)?.as_str().to_owned(), Timestamp::parse(filled_at).ok()?))
    }

    /// Says what stands from now on; whoever reads meanwhile finds the old word or the new one.
    fn name(&self, stage: Option<&Stage>) -> Result<(), Error> {
        let (file, new) = (self.folder().join(STANDING), self.folder().join("standing.new"));
        match stage {
            None => fs::remove_file(file),
            Some(stage) => {
                let said = format!("{} {}\n", stage.id, stage.filled_at.to_rfc3339());
                fs::write(&new, said).and_then(|()| fs::rename(new, file))
            }
        }
        .map_err(Error::unexpected)
    }

    /// Removes what a process left that was killed.
    fn sweep(&self, but: &[Option<&Arc<Stage>>]) -> Result<(), Error> {
        for entry in fs::read_dir(self.folder()).map_err(Error::unexpected)?.filter_map(Result::ok) {
            let is_kept = but.iter().flatten().any(|stage| entry.file_name() == stage.id.as_str());
            if entry.path().is_dir() && !is_kept {
                fs::remove_dir_all(entry.path()).map_err(Error::unexpected)?;
            }
        }
        Ok(())
    }

    fn folder(&self) -> PathBuf {
        self.portal.config.data.join(FOLDER)
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
