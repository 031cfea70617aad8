//! The routes the program mounts, read from its source.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every route of the program: method and address, `/{language}` before those under a language.
pub fn mounted() -> BTreeSet<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = read_routes(&source.join("routes.rs"), "");
    for feature in fs::read_dir(source.join("features")).unwrap() {
        let folder = feature.unwrap().path();
        if folder.is_dir() {
            let urls = fs::read_to_string(folder.join("urls.rs")).unwrap_or_default();
            found.extend(read_routes(&folder.join("mod.rs"), &urls));
        }
    }
    found
}

fn read_routes(file: &Path, urls: &str) -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(file).unwrap();
    let is_root = file.ends_with("routes.rs");
    let (mut found, mut function, mut resource) = (BTreeSet::new(), String::new(), String::new());
    for (at, _) in text.match_indices('(') {
        let name: String = text[..at].chars().rev().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
        let name: String = name.chars().rev().collect();
        let argument = text[at + 1..].trim_start();
        let before = text[..at].strip_suffix(name.as_str()).unwrap_or_default();
        let prefix = if is_root || function == "open_routes" { "" } else { "/{language}" };
        match name.as_str() {
            _ if before.ends_with("fn ") => function = name,
            "resource" => resource = format!("{prefix}{}", address(argument, urls)),
            "route" if argument.starts_with(['"', 'u']) => {
                let handler = argument[argument.find(", ").unwrap() + 2..].trim_start_matches("web::");
                let method: String = handler.chars().take_while(char::is_ascii_lowercase).collect();
                found.insert((method, format!("{prefix}{}", address(argument, urls))));
            }
            "route" => {
                let method: String =
                    argument.trim_start_matches("web::").chars().take_while(char::is_ascii_lowercase).collect();
                found.insert((method, resource.clone()));
            }
            "get" | "post" if argument.starts_with("handlers::") => {
                found.insert((name, resource.clone()));
            }
            _ => {}
        }
    }
    found
}

/// The address an argument names: a text, or a function of the feature's `urls.rs`.
fn address(argument: &str, urls: &str) -> String {
    if let Some(text) = argument.strip_prefix('"') {
        return text.split('"').next().unwrap_or_default().to_owned();
    }
    let name = argument.trim_start_matches("urls::").split('(').next().unwrap_or_default();
    let body = urls.split(&format!("fn {name}(")).nth(1).unwrap_or_else(|| panic!("no urls::{name}"));
    body.split('"').nth(1).unwrap_or_default().to_owned()
}
