//! Every promise names the tests that keep it, and every test named is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Names of the functions marked as tests in a folder and all below it.
fn tests_below(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tests_below(&path, names);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            // What stands between the mark and the name of a test only says when it is run.
            let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("#[ignore")).collect();
            names.extend(lines.join("\n").split("#[").filter_map(test_marked));
        }
    }
}

/// The name of the function behind an attribute, when the attribute marks a test.
fn test_marked(attribute: &str) -> Option<String> {
    let is_test = ["test]", "tokio::test]", "tokio::test("].iter().any(|mark| attribute.starts_with(mark));
    let (_, rest) = attribute.split_once("fn ").filter(|_| is_test)?;
    rest.split_once('(').map(|(name, _)| name.to_owned())
}

/// What stands between backquotes in the lines that begin with a dash, line by line.
fn named(promises: &str) -> Vec<(&str, Vec<&str>)> {
    let lines = promises.lines().filter_map(|line| line.strip_prefix("- "));
    lines.map(|line| (line, line.split('`').skip(1).step_by(2).collect())).collect()
}

#[test]
fn every_promise_has_its_tests() {
    let mut tests = BTreeSet::new();
    for folder in ["src", "tests/portal"] {
        tests_below(Path::new(folder), &mut tests);
    }
    let promises = fs::read_to_string("tests/promises.md").unwrap();
    let promises = named(&promises);
    assert!(promises.len() > 40, "only {} promises were read", promises.len());
    for (promise, names) in promises {
        assert!(!names.is_empty(), "no test keeps: {promise}");
        for name in names {
            assert!(tests.contains(name), "`{name}` is no test; it should keep: {promise}");
        }
    }
}
