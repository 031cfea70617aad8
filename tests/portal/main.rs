//! The portal as people meet it: the real program on a free port of this machine, its own database, a clock that is
//! turned by hand, mail caught in memory. With `TEST_DATABASE_URL` every test gets a schema of its own on that
//! PostgreSQL server; without it, an SQLite file of its own.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod access;
mod accounts;
mod achievements;
mod alerts;
mod architecture;
mod audit;
mod browser;
mod catalogues;
mod checks;
mod command_line;
mod comparison;
mod contrast;
mod demo;
mod deviations;
mod directory;
mod every_feed;
mod every_page;
mod exchange;
mod exchange_cases;
mod exchange_figures;
mod exchange_paper;
mod exchange_relations;
mod exchange_time;
mod faults;
mod frame;
mod glossary;
mod guidance;
mod inbox;
mod interface;
mod jobs;
mod library;
mod mail;
mod notifications;
mod promises;
mod questions;
mod readers;
mod search;
mod searches;
mod security_features;
mod sightings;
mod specimen_closures;
mod specimen_contents;
mod specimen_drafts;
mod specimen_pictures;
mod specimens;
mod spelling;
mod support;
mod translation;
mod transparency;
mod weight;
mod writing;
