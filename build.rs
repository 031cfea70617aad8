//! Packs `static/`: each file gets its content hash into its name and is compressed once, here and not per request.
//! The stylesheet's references to fonts and drawings are rewritten to the hashed names.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// A packed file: its name in `static/`, and the name it is served under.
struct Packed {
    name: String,
    served: String,
}

fn main() -> io::Result<()> {
    for watched in ["static", "locales", "migrations", "templates"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut names = list(Path::new("static"))?;
    // Stylesheets last: they name the others.
    names.sort_by_key(|name| (is_stylesheet(name), name.clone()));
    let mut packed: Vec<Packed> = Vec::new();
    let mut table = String::from("static ASSETS: &[Asset] = &[\n");
    for name in names {
        let bytes = with_hashed_names(&name, bare(&name, fs::read(Path::new("static").join(&name))?), &packed);
        let served = served_name(&name, &bytes);
        table.push_str(&entry(&out, &name, &served, &bytes)?);
        packed.push(Packed { name, served });
    }
    table.push_str("];\n");
    fs::write(out.join("assets.rs"), table)
}

fn is_stylesheet(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "css")
}

fn list(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                names.push(name.to_string_lossy().into_owned());
            }
        }
    }
    Ok(names)
}

/// A script or stylesheet as browsers need it, a tenth smaller once packed: without indentation, empty lines and
/// comments, in scripts those of whole lines.
fn bare(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&bytes);
    let text = match Path::new(name).extension().and_then(|it| it.to_str()) {
        Some("css") => without_comments(&text),
        Some("js") => text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n"),
        _ => return bytes,
    };
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n").into_bytes()
}

fn without_comments(css: &str) -> String {
    let behind = |part: &str| part.split_once("*/").map_or_else(String::new, |(_, rest)| rest.to_owned());
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &behind(part))
}

fn with_hashed_names(name: &str, bytes: Vec<u8>, packed: &[Packed]) -> Vec<u8> {
    if !is_stylesheet(name) {
        return bytes;
    }
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    for file in packed {
        text = text.replace(&format!("url(\"{}\")", file.name), &format!("url(\"/static/{}\")", file.served));
    }
    text.into_bytes()
}

fn served_name(name: &str, bytes: &[u8]) -> String {
    let hash = &data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))[..12];
    let flat = name.replace('/', "-");
    match flat.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{flat}.{hash}"),
    }
}

fn entry(out: &Path, name: &str, served: &str, bytes: &[u8]) -> io::Result<String> {
    let (content_type, packs) = match name.rsplit('.').next() {
        Some("css") => ("text/css; charset=utf-8", true),
        Some("js") => ("text/javascript; charset=utf-8", true),
        Some("svg") => ("image/svg+xml", true),
        Some("woff2") => ("font/woff2", false),
        Some("png") => ("image/png", false),
        _ => ("text/plain; charset=utf-8", true),
    };
    let mut entry =
        format!("    Asset {{ name: {name:?}, path: \"/static/{served}\", content_type: {content_type:?}, ");
    let include = |field: &str, suffix: &str, bytes: &[u8]| -> io::Result<String> {
        let file = out.join(format!("{served}{suffix}"));
        fs::write(&file, bytes)?;
        let included = format!("include_bytes!(\"{}\")", file.display());
        Ok(if suffix.is_empty() { format!("{field}: {included}, ") } else { format!("{field}: Some({included}), ") })
    };
    entry.push_str(&include("identity", "", bytes)?);
    if packs {
        entry.push_str(&include("gzip", ".gz", &gzip(bytes)?)?);
        entry.push_str(&include("brotli", ".br", &brotli(bytes)?)?);
    } else {
        entry.push_str("gzip: None, brotli: None, ");
    }
    entry.push_str("},\n");
    Ok(entry)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    {
        let mut encoder = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
        encoder.write_all(bytes)?;
        encoder.flush()?;
    }
    Ok(packed)
}
