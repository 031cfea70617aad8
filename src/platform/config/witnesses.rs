//! Who stands behind the log: witnesses of other organisations.

use std::sync::Arc;

use url::Url;

use super::{Settings, WrongSetting};
use crate::platform::crypto::WitnessKey;
use crate::vocabulary::country::CountryCode;

/// Every witness of the settings, in their order.
pub type Witnesses = Arc<[WitnessConfig]>;

/// A witness that is asked to stand behind the log.
#[derive(Debug, Clone)]
pub struct WitnessConfig {
    /// Of which country.
    pub country: CountryCode,
    /// By which its word is known.
    pub key: WitnessKey,
    /// What stands before `/add-checkpoint`.
    pub url: Url,
    /// Whether it may be at an address of a private network.
    pub is_in_own_network: bool,
}

const NAME: &str = "SIJIL_WITNESSES_FILE";

/// `SIJIL_WITNESSES_FILE`: a file with a witness in each line: country, key and address with spaces between, and behind
/// them `own-network` where it is in a private network. Empty lines and those that begin with `#` are passed over.
/// Default: no witnesses.
pub fn read(settings: &Settings) -> Result<Witnesses, WrongSetting> {
    let text = settings.secret(NAME)?.unwrap_or_default();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut known: Vec<WitnessConfig> = Vec::new();
    for line in lines {
        let wrong = |why: &str| WrongSetting::new(NAME, format!("names a file with the line {line:?}, {why}"));
        let it = parse(line).ok_or_else(|| wrong("which is not country, key and address"))?;
        if known.iter().any(|other| other.key == it.key || other.key.name() == it.key.name()) {
            return Err(wrong("whose witness stands there twice"));
        }
        known.push(it);
    }
    Ok(known.into())
}

fn parse(line: &str) -> Option<WitnessConfig> {
    let mut words = line.split_whitespace();
    let (country, key, url) = (words.next()?, words.next()?, words.next()?);
    let is_in_own_network = match words.next() {
        None => false,
        Some("own-network") => true,
        Some(_) => return None,
    };
    let url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())?;
    let (country, key) = (CountryCode::parse(country)?, WitnessKey::parse(key)?);
    words.next().is_none().then_some(WitnessConfig { country, key, url, is_in_own_network })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::WitnessSigner;

    fn read_file(text: &str) -> Result<Witnesses, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        read(&Settings::of(&[(NAME, file.path().to_str().unwrap())])).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn a_witness_stands_in_a_line_with_country_key_and_address() {
        let key = |name| WitnessSigner::new(name, [1; 32]).unwrap().public().to_string();
        let (one, two) = (key("w.tr/1"), key("w.ir/1"));
        let lines = format!("# ours\n\nTR {one} https://w.tr.example\nIR {two} http://10.0.0.7:8090/log own-network\n");
        let known = read_file(&lines).unwrap();
        let told: Vec<_> = known.iter().map(|it| (it.country.as_str(), it.key.name(), it.is_in_own_network)).collect();
        assert_eq!(told, [("TR", "w.tr/1", false), ("IR", "w.ir/1", true)]);
        assert!(read(&Settings::of(&[])).unwrap().is_empty());
        for wrong in [
            format!("TR {one}"),
            format!("XX {one} https://w.example"),
            format!("TR {one} ftp://w.example"),
            format!("TR {one} https://w.example private"),
            format!("TR {one} https://w.example own-network more"),
            "TR key https://w.example".to_owned(),
            format!("TR {one} https://a.example\nIR {one} https://b.example"),
        ] {
            let sentence = read_file(&wrong).unwrap_err();
            assert!(sentence.contains(NAME), "{sentence}");
        }
    }
}
