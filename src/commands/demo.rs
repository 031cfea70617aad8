//! `sijil demo`: the portal with real content and accounts to try it with.

use clap::Args;
use sijil::features::demo;
use sijil::platform::crypto::Token;

use super::serve::{listen, run_until_told};
use super::{Outcome, Place, say};

/// Letters of a made-up password: 72 random bits, for accounts that guard nothing.
const MADE_UP_LENGTH: usize = 12;

/// The arguments of `sijil demo`.
#[derive(Args)]
pub struct Demo {
    #[command(flatten)]
    place: Place,
    /// The password of every demonstration account; made up and printed where it is not given.
    #[arg(long)]
    password: Option<String>,
    /// Demands second factors, as a portal in earnest does.
    #[arg(long)]
    second_factor: bool,
    /// Adds so many generated posts, for measuring.
    #[arg(long, default_value_t = 0)]
    posts: usize,
}

impl Demo {
    /// Fills the portal where it is empty, says who may sign in, and runs it.
    pub fn run(&self) -> Outcome {
        let platform = self.place.open_demo(self.second_factor)?;
        let listener = listen(&platform.config)?;
        let password = match &self.password {
            Some(password) => password.clone(),
            None => Token::generate()?.as_str()[..MADE_UP_LENGTH].to_owned(),
        };
        let hash = actix_web::rt::System::new().block_on(platform.passwords.hash(password.clone()))?;
        let options = demo::Options { password: hash, posts: self.posts };
        demo::fill(&platform, &options)?;
        say(
            &mut std::io::stdout(),
            &format!(
                "Accounts of the demonstration: secretariat@ and guidance@sijil.example, and admin@, editor@, reviewer@ and \
                 officer@ of af, az, ir, kg, kz, pk, tj, tm, tr and uz, as in editor@tr.sijil.example.\n\
                 Records are exchanged by officer@, released by reviewer@ and watched over by admin@.\n\
                 The password of all of them: {password}"
            ),
        );
        run_until_told(&platform, listener, true)
    }
}
