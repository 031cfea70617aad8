//! The house keeps its shape: imports run one way, nouns stay plain, files stay short, pages and styles hold no
//! direction, style or script of their own. What is forbidden here is explained in the README's map.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The features, and which others each may import. Whoever stands further down is told and never asks.
const FEATURES: [(&str, &[&str]); 32] = [
    (
        "home",
        &[
            "achievements",
            "alerts",
            "specimens",
            "security_features",
            "guidance",
            "meetings",
            "questions",
            "statistics",
            "library",
            "accounts",
            "notifications",
            "directory",
            "audit",
            "search",
        ],
    ),
    (
        "demo",
        &[
            "achievements",
            "alerts",
            "chronicle",
            "deviations",
            "digest",
            "guidance",
            "meetings",
            "searches",
            "specimens",
            "statistics",
            "library",
            "accounts",
            "notifications",
            "directory",
            "audit",
            "search",
        ],
    ),
    ("rehearsal", &["chronicle", "exchange", "transparency", "accounts", "directory"]),
    ("chronicle", &["exchange", "transparency", "accounts"]),
    ("interface", &["achievements", "checks", "library", "accounts", "notifications", "directory", "audit", "search"]),
    (
        "digest",
        &[
            "achievements",
            "alerts",
            "deviations",
            "exchange",
            "habits",
            "guidance",
            "meetings",
            "questions",
            "library",
            "specimens",
            "statistics",
            "accounts",
            "notifications",
            "directory",
            "inbox",
            "searches",
            "search",
        ],
    ),
    ("calendars", &["exchange", "meetings", "questions", "accounts", "audit"]),
    ("mailroom", &["accounts", "audit"]),
    ("alerts", &["checks", "library", "reach", "accounts", "notifications", "inbox", "directory", "audit", "search"]),
    ("deviations", &["checks", "reach", "accounts", "inbox", "audit", "search"]),
    ("meetings", &["library", "accounts", "inbox", "directory", "audit", "search"]),
    ("statistics", &["accounts", "inbox", "directory", "audit", "search"]),
    ("checks", &[]),
    ("exchange", &["checks", "transparency", "reach", "accounts", "inbox", "directory", "audit"]),
    ("habits", &["searches", "accounts", "notifications", "directory"]),
    ("searches", &["accounts", "notifications", "directory", "audit", "search"]),
    (
        "achievements",
        &[
            "questions",
            "glossary",
            "writing",
            "reach",
            "library",
            "accounts",
            "notifications",
            "inbox",
            "directory",
            "audit",
            "search",
        ],
    ),
    ("glossary", &["audit", "search"]),
    (
        "guidance",
        &[
            "security_features",
            "writing",
            "reach",
            "accounts",
            "notifications",
            "inbox",
            "directory",
            "audit",
            "search",
        ],
    ),
    (
        "specimens",
        &[
            "security_features",
            "reach",
            "library",
            "accounts",
            "notifications",
            "inbox",
            "directory",
            "audit",
            "search",
        ],
    ),
    ("security_features", &["search"]),
    ("questions", &["reach", "accounts", "inbox", "directory", "audit", "search"]),
    ("writing", &[]),
    ("library", &["reach", "accounts", "inbox", "directory", "audit", "search"]),
    ("reach", &["accounts", "directory"]),
    ("accounts", &["inbox", "directory", "audit", "search"]),
    ("notifications", &["directory", "audit", "search"]),
    ("directory", &["audit", "search"]),
    ("audit", &["transparency"]),
    ("inbox", &[]),
    ("transparency", &[]),
    ("search", &[]),
];

/// What a room of a feature may not know of its own house: the handlers see everything, nobody sees them.
const ROOMS: [(&str, &[&str]); 7] = [
    ("store", &["handlers", "pages", "notices", "letters", "jobs", "views"]),
    ("pages", &["handlers", "notices", "letters", "jobs"]),
    ("forms", &["handlers", "pages", "notices", "letters", "jobs"]),
    ("permissions", &["handlers", "pages", "store", "forms", "notices", "letters", "jobs"]),
    ("urls", &["handlers", "pages", "store", "forms", "notices", "letters", "jobs"]),
    ("notices", &["handlers", "forms"]),
    ("jobs", &["handlers", "pages", "forms"]),
];

/// Nouns: types and rules. They import words of the vocabulary and other nouns of their feature.
const NOUNS: [&str; 59] = [
    "accounts/address_change.rs",
    "accounts/attempts.rs",
    "accounts/device.rs",
    "accounts/email.rs",
    "accounts/factor.rs",
    "accounts/factor_reset.rs",
    "accounts/link.rs",
    "accounts/person.rs",
    "accounts/session.rs",
    "achievements/achievement.rs",
    "achievements/batch.rs",
    "achievements/card.rs",
    "achievements/counts.rs",
    "achievements/desk.rs",
    "achievements/version.rs",
    "alerts/alert.rs",
    "alerts/reading.rs",
    "alerts/words.rs",
    "audit/entry.rs",
    "calendars/address.rs",
    "directory/country.rs",
    "directory/figure.rs",
    "directory/organisation.rs",
    "directory/period.rs",
    "directory/working_calendar.rs",
    "digest/occasion.rs",
    "glossary/proposal.rs",
    "guidance/article.rs",
    "guidance/words.rs",
    "habits/habit.rs",
    "inbox/group.rs",
    "inbox/matter.rs",
    "inbox/notice.rs",
    "library/description.rs",
    "library/file.rs",
    "meetings/decision.rs",
    "meetings/delegation.rs",
    "meetings/follow_up.rs",
    "meetings/meeting.rs",
    "meetings/minutes.rs",
    "meetings/programme.rs",
    "meetings/words.rs",
    "notifications/haste.rs",
    "notifications/subscription.rs",
    "questions/question.rs",
    "questions/translation.rs",
    "searches/saved_search.rs",
    "security_features/feature.rs",
    "deviations/deviation.rs",
    "deviations/words.rs",
    "specimens/description.rs",
    "specimens/facts.rs",
    "specimens/reading.rs",
    "specimens/review.rs",
    "specimens/version.rs",
    "specimens/words.rs",
    "specimens/zone.rs",
    "transparency/checkpoint.rs",
    "transparency/entry.rs",
];

/// Rooms of rules: folders of types and plain functions, which know each other, the vocabulary and plain values.
const RULES: [&str; 14] = [
    "exchange/catalogue",
    "exchange/clock",
    "exchange/life_cycle",
    "exchange/matching",
    "exchange/body",
    "exchange/case_file",
    "exchange/standing",
    "exchange/watching",
    "statistics/as_of",
    "statistics/charts",
    "statistics/figure",
    "statistics/period",
    "statistics/statement",
    "statistics/words",
];

/// Rules of other features that rooms of rules count by: plain functions on text.
const LENT: [&str; 1] = ["checks/national"];

/// Of the platform, nouns and rules know plain values and nothing that does anything.
const VALUES: [&str; 7] = [
    "platform::i18n::working_days",
    "platform::mail::EmailAddress",
    "platform::crypto::TokenHash",
    "platform::crypto::merkle::TreeHash",
    "platform::storage::FileHash",
    "platform::storage::FileKey",
    "platform::uploads::Content",
];

/// Lines a file may have.
const LONGEST_FILE: usize = 400;

/// A source file: its path below `src/`, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The path without the ending, as the names of the modules on the way.
    fn modules(&self) -> Vec<&str> {
        self.path.trim_end_matches(".rs").split('/').filter(|name| *name != "mod").collect()
    }

    /// Everything the file imports from the program, each as `platform::web::Page`; tests and comments left out.
    fn imports(&self) -> BTreeSet<String> {
        let text = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String =
            text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
        let used = code.split(';').filter_map(imported).flat_map(|tree| self.resolved(tree));
        used.chain(inline(&code).filter(|path| !path.is_empty())).collect()
    }

    /// The paths of one `use`, counted from the root of the program.
    fn resolved(&self, tree: &str) -> Vec<String> {
        let flat: String = tree.split_whitespace().collect();
        expanded(&flat).into_iter().filter_map(|path| self.absolute(&path)).collect()
    }

    fn absolute(&self, path: &str) -> Option<String> {
        if let Some(rest) = path.strip_prefix("crate::") {
            return Some(rest.to_owned());
        }
        let is_folder = self.path.ends_with("mod.rs");
        let mut place = self.modules();
        let mut rest = path;
        let mut steps = usize::from(is_folder);
        while let Some(further) = rest.strip_prefix("super::") {
            rest = further;
            steps += 1;
        }
        if rest.len() == path.len() {
            return None;
        }
        // A file's own name goes with the first step up, unless the file speaks for its folder.
        place.truncate(place.len().saturating_sub(if is_folder { steps - 1 } else { steps }));
        Some(format!("{}::{rest}", place.join("::")))
    }
}

/// The tree behind the last `use` of a statement.
fn imported(statement: &str) -> Option<&str> {
    statement.rfind("use ").map(|at| statement[at + 4..].trim())
}

/// Paths that stand in the code itself, without a `use`.
fn inline(code: &str) -> impl Iterator<Item = String> {
    code.match_indices("crate::").map(|(at, word)| {
        let path: String =
            code[at + word.len()..].chars().take_while(|c| c.is_alphanumeric() || "_:".contains(*c)).collect();
        path.trim_end_matches(':').to_owned()
    })
}

/// `a::{b, c::{d}}` as `a::b`, `a::c::d`.
fn expanded(tree: &str) -> Vec<String> {
    let Some(open) = tree.find('{') else { return vec![tree.to_owned()] };
    let close = tree.rfind('}').filter(|close| *close > open).unwrap_or(tree.len());
    let (head, inner) = (&tree[..open], &tree[open + 1..close]);
    let (mut depth, mut part, mut parts) = (0, String::new(), Vec::new());
    for letter in inner.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if letter == ',' && depth == 0 {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(letter);
        }
    }
    parts.push(part);
    parts.iter().filter(|part| !part.is_empty()).flat_map(|part| expanded(&format!("{head}{part}"))).collect()
}

/// Every file below a folder with one of these endings.
fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (mut open, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source {
                    path: path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"),
                    text,
                });
            }
        }
    }
    assert!(!found.is_empty(), "nothing in {folder}");
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn sources() -> Vec<Source> {
    files("src", &[".rs"])
}

/// Fails with every fault found, not with the first.
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Which floors a file may import.
fn floors(modules: &[&str]) -> &'static [&'static str] {
    match modules.first().copied() {
        Some("vocabulary") => &["vocabulary"],
        Some("platform") => &["platform", "vocabulary"],
        Some("features" | "routes") => &["features", "platform", "vocabulary"],
        Some("app") => &["routes", "features", "platform", "vocabulary"],
        _ => &["commands", "app", "routes", "features", "platform", "vocabulary"],
    }
}

/// Macros stand at the root of the program, wherever they are written.
fn is_macro(import: &str) -> bool {
    ["id_type", "text_enum", "text_column", "on_db", "mail_templates"].contains(&import)
}

#[test]
fn a_statement_is_read_as_the_compiler_reads_it() {
    let file = Source {
        path: "features/achievements/store/list.rs".to_owned(),
        text:
            "//! use crate::no\nuse std::fmt;\npub use crate::a::{self, b::{c, d}, e};\nuse super::super::card::Card;\n\
               pub(in super::super) use super::row::Row as Words;\n#[cfg(test)]\nmod t { use crate::x; }"
                .to_owned(),
    };
    let imports: Vec<_> = file.imports().into_iter().collect();
    assert_eq!(
        imports,
        [
            "a",
            "a::b::c",
            "a::b::d",
            "a::e",
            "a::self",
            "features::achievements::card::Card",
            "features::achievements::store::row::RowasWords"
        ]
    );
}

#[test]
fn floors_import_only_what_lies_below_them() {
    let mut faults = Vec::new();
    for source in sources() {
        let modules = source.modules();
        for import in source.imports() {
            let floor = import.split("::").next().unwrap_or_default();
            if !is_macro(floor) && !floors(&modules).contains(&floor) {
                faults.push(format!("src/{} imports {import}", source.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn features_import_only_those_to_their_right() {
    let mut faults = Vec::new();
    for source in sources() {
        let modules = source.modules();
        let ["features", feature, ..] = modules[..] else { continue };
        let Some((_, allowed)) = FEATURES.iter().find(|(name, _)| *name == feature) else {
            faults.push(format!("the feature {feature} has no place in the table"));
            continue;
        };
        for import in source.imports() {
            let path: Vec<&str> = import.split("::").collect();
            if let ["features", other, ..] = path[..]
                && other != feature
                && !allowed.contains(&other)
            {
                faults.push(format!("src/{} imports {import}", source.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn inside_a_feature_nobody_knows_who_calls() {
    let mut faults = Vec::new();
    for source in sources() {
        let modules = source.modules();
        let ["features", feature, room, ..] = modules[..] else { continue };
        let Some((_, hidden)) = ROOMS.iter().find(|(name, _)| *name == room) else { continue };
        for import in source.imports() {
            let path: Vec<&str> = import.split("::").collect();
            if let ["features", other, seen, ..] = path[..]
                && other == feature
                && hidden.contains(&seen)
            {
                faults.push(format!("src/{} imports {import}", source.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn nouns_are_plain() {
    let mut faults = Vec::new();
    let sources = sources();
    for noun in NOUNS {
        let path = format!("features/{noun}");
        let source = sources.iter().find(|it| it.path == path).unwrap_or_else(|| panic!("there is no {path}"));
        let home = format!("features::{}::", noun.split('/').next().unwrap_or_default());
        for import in source.imports() {
            let own = import.strip_prefix(&home).and_then(|rest| rest.split("::").next());
            let is_noun = own.is_some_and(|name| {
                NOUNS.contains(&format!("{}/{name}.rs", &noun[..noun.find('/').unwrap()]).as_str())
            });
            // Which table a row is of, and the state of a text, which is a noun beside its rules.
            let is_known =
                import.starts_with("platform::database::schema::") || own == Some("text") || is_macro(&import);
            if !import.starts_with("vocabulary::") && !VALUES.contains(&import.as_str()) && !is_noun && !is_known {
                faults.push(format!("src/{path} imports {import}"));
            }
        }
        for framework in ["actix_web", "askama", "sql_query", "DbConn"] {
            if source.text.contains(framework) {
                faults.push(format!("src/{path} speaks of {framework}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn rooms_of_rules_know_rules_and_plain_values_only() {
    let rule = |path: &str| RULES.iter().find(|rule| path.starts_with(&format!("features/{rule}"))).copied();
    let (mut faults, mut read) = (Vec::new(), BTreeSet::new());
    for source in sources() {
        let Some(room) = rule(&source.path) else { continue };
        read.insert(room);
        let home = format!("features::{}::", room.split('/').next().unwrap_or_default());
        for import in source.imports().iter().filter(|_| !source.path.ends_with("tests.rs")) {
            let is_plain =
                import.starts_with("vocabulary::") || import.starts_with("platform::i18n::") || is_macro(import);
            let is_rule =
                RULES.iter().chain(&LENT).any(|it| import.starts_with(&format!("features::{}", it.replace('/', "::"))));
            let is_value = VALUES.contains(&import.as_str());
            if !is_plain && !is_value && !is_rule && *import != format!("{home}key") {
                faults.push(format!("src/{} imports {import}", source.path));
            }
        }
        for framework in ["actix_web", "askama", "sql_query", "DbConn"] {
            if source.text.contains(framework) {
                faults.push(format!("src/{} speaks of {framework}", source.path));
            }
        }
    }
    assert_eq!(read.len(), RULES.len(), "every room of the list is there");
    none(&faults);
}

/// The table of who gets what reads these files to know every route.
#[test]
fn s37_routes_are_mounted_where_the_table_looks_for_them() {
    let is_read = |it: &Source| {
        it.path == "routes.rs"
            || (it.path.starts_with("features/") && it.path.matches('/').count() == 2 && it.path.ends_with("/mod.rs"))
    };
    let mut faults = Vec::new();
    for source in sources().iter().filter(|it| !is_read(it)) {
        for mark in [".route(", ".service(", "web::resource", "web::scope", "#[get(", "#[post(", "#[route("] {
            if source.text.contains(mark) {
                faults.push(format!("src/{} mounts routes: {mark}", source.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn files_are_short() {
    let long = |it: &Source| it.text.lines().count() > LONGEST_FILE;
    let faults: Vec<_> =
        sources().iter().filter(|it| long(it)).map(|it| format!("src/{} is too long", it.path)).collect();
    none(&faults);
}

#[test]
fn no_test_passes_by_leaving_early() {
    let leaves = |it: &Source| it.text.lines().any(|line| line.trim_start().starts_with(concat!("return", ";")));
    let faults: Vec<_> =
        files("tests", &[".rs"]).iter().filter(|it| leaves(it)).map(|it| format!("tests/{}", it.path)).collect();
    none(&faults);
}

#[test]
fn styles_know_start_and_end_but_no_left_and_right() {
    let mut faults = Vec::new();
    for sheet in files("static", &[".css"]) {
        let text = without_comments(&sheet.text);
        for (number, line) in text.lines().enumerate() {
            let words: Vec<&str> = line.split(|c: char| !c.is_ascii_alphanumeric()).collect();
            if words.iter().any(|word| matches!(*word, "left" | "right")) {
                faults.push(format!("static/{}:{}: {}", sheet.path, number + 1, line.trim()));
            }
        }
    }
    none(&faults);
}

/// The sheet with its comments emptied, lines kept.
fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    for (index, part) in text.split("/*").enumerate() {
        let (comment, code) = if index == 0 { ("", part) } else { part.split_once("*/").unwrap_or((part, "")) };
        kept.extend(comment.matches('\n'));
        kept.push_str(code);
    }
    kept
}

#[test]
fn templates_hold_no_style_and_no_script_of_their_own() {
    let mut faults = Vec::new();
    for template in files("templates", &[".html"]) {
        // Mail programs read no style sheets.
        if template.path.split('/').any(|folder| folder == "mail") {
            continue;
        }
        for (number, line) in template.text.lines().enumerate() {
            if is_inline(line) {
                faults.push(format!("templates/{}:{}: {}", template.path, number + 1, line.trim()));
            }
        }
    }
    none(&faults);
}

fn is_inline(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    let scripts = lower.matches("<script").count();
    // Data for programs stand in such an element too, and nothing runs them; what they hold, the pages' tests read.
    let data = lower.matches("<script type=\"application/ld+json\">{{ data|safe }}</script>").count();
    let outside = lower.matches("<script type=\"module\" src=").count() + data;
    lower.contains("<style")
        || lower.contains(" style=")
        || lower.contains("javascript:")
        || scripts != outside
        || has_handler(&lower)
}

/// Whether a tag of the line carries an attribute like `onclick=`.
fn has_handler(line: &str) -> bool {
    line.match_indices(" on").any(|(at, _)| {
        let word: String = line[at + 3..].chars().take_while(char::is_ascii_alphabetic).collect();
        !word.is_empty() && line[at + 3 + word.len()..].starts_with('=')
    })
}
