//! The command line of the portal: `sijil demo` shows it, `sijil serve` runs it, `sijil worker` does its queued work.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod commands;

use commands::{Demo, Doctor, Forget, Keys, Place, RotateLogKey, Serve, User, Verify, Witness, Worker, keep_few_heaps};

/// Sijil: the portal of the civil-registration organisations of the ten ECO member states.
#[derive(Parser)]
#[command(version, about)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Runs the portal. Every setting is an environment variable; the README lists them.
    Serve(Serve),
    /// Does queued work and what is scheduled, beside nodes that answer requests.
    Worker(Worker),
    /// Shows the portal with real achievements and demonstration accounts.
    Demo(Demo),
    /// Brings the database to the newest shape and ends.
    Migrate(Place),
    /// Compares the stored files with the rows that know of them, and names what does not agree.
    Doctor(Doctor),
    /// Computes the log under everything anew, and names the first row that is not as it was written; or checks receipts
    /// with public keys alone.
    Verify(Verify),
    /// Forgets what one row of the audit says of people; the log stays whole.
    Forget(Forget),
    /// Gives the log a new key, announced under the old one's signature.
    RotateLogKey(RotateLogKey),
    /// Stands as a witness behind the log of a portal, on a machine of another organisation.
    Witness(Witness),
    /// The keys of what is sealed.
    #[command(subcommand)]
    Keys(Keys),
    /// People with an account.
    #[command(subcommand)]
    User(User),
}

impl Task {
    /// Whether it runs until it is told to end.
    fn stays(&self) -> bool {
        matches!(self, Self::Serve(_) | Self::Worker(_) | Self::Witness(_) | Self::Demo(_))
    }
}

fn main() -> ExitCode {
    let task = Command::parse().task;
    if task.stays() {
        keep_few_heaps();
    }
    let outcome = match task {
        Task::Serve(serve) => serve.run(),
        Task::Worker(worker) => worker.run(),
        Task::Demo(demo) => demo.run(),
        Task::Migrate(place) => place.open().map(drop),
        Task::Doctor(doctor) => doctor.run(),
        Task::Verify(verify) => verify.run(),
        Task::Forget(forget) => forget.run(),
        Task::RotateLogKey(rotate) => rotate.run(),
        Task::Witness(witness) => witness.run(),
        Task::Keys(keys) => keys.run(),
        Task::User(user) => user.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            commands::say(&mut std::io::stderr(), &sentence.to_string());
            ExitCode::FAILURE
        }
    }
}
