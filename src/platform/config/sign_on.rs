//! National identity providers: for each country at most one, by which its people may sign in (`OpenID` Connect Core 1.0).

use std::sync::Arc;

use url::{Host, Url};

use super::{Settings, WrongSetting};
use crate::vocabulary::country::CountryCode;

/// The ends of the names `SIJIL_OIDC_<CC>_…`.
const ENDS: [&str; 8] =
    ["ISSUER", "CLIENT_ID", "CLIENT_SECRET_FILE", "NAME", "ALGORITHM", "SECOND_FACTOR", "HOSTS", "OWN_NETWORK"];

/// How a provider signs what it asserts (RFC 7518 §3.1). Nothing else is believed, whatever the provider says it could.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SigningAlgorithm {
    /// RSA, PKCS#1 v1.5, SHA-256.
    Rs256,
    /// RSA, PSS, SHA-256.
    Ps256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
}

/// The identity provider of one country.
#[derive(Clone)]
pub struct ProviderConfig {
    /// Whose people it knows; it opens accounts of this country only.
    pub country: CountryCode,
    /// `SIJIL_OIDC_<CC>_ISSUER`: its address, letter by letter as it calls itself.
    pub issuer: String,
    /// `SIJIL_OIDC_<CC>_CLIENT_ID`: what it calls this portal.
    pub client_id: String,
    /// The text of `SIJIL_OIDC_<CC>_CLIENT_SECRET_FILE`.
    pub client_secret: String,
    /// `SIJIL_OIDC_<CC>_NAME`: what its button says.
    pub name: String,
    /// `SIJIL_OIDC_<CC>_ALGORITHM`: `RS256`, `PS256` or `ES256`. Default: `RS256`.
    pub algorithm: SigningAlgorithm,
    /// `SIJIL_OIDC_<CC>_SECOND_FACTOR`: the words of its `acr` or `amr` that stand for a second factor, with blanks
    /// between. Default: none, so its people prove theirs here.
    pub second_factor: Vec<String>,
    /// Scheme, host and port of everything that may be asked of it: its issuer's, and those of
    /// `SIJIL_OIDC_<CC>_HOSTS`, host names with blanks between, where its keys or tokens come from elsewhere.
    pub origins: Vec<Url>,
    /// `SIJIL_OIDC_<CC>_OWN_NETWORK`: whether it may be at an address of a private network. Default: `false`.
    pub is_in_own_network: bool,
}

/// The secret stays out of logs.
impl std::fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ProviderConfig({}, {})", self.country.as_str(), self.issuer)
    }
}

/// Every provider, in the order of the countries.
pub type Providers = Arc<[ProviderConfig]>;

pub(super) fn read(settings: &Settings) -> Result<Providers, WrongSetting> {
    CountryCode::ALL.into_iter().filter_map(|country| provider(settings, country).transpose()).collect()
}

/// Whether such a setting exists.
pub(super) fn is_known(name: &str) -> bool {
    let parts = name.strip_prefix("SIJIL_OIDC_").and_then(|rest| rest.split_once('_'));
    parts.is_some_and(|(country, end)| CountryCode::parse(country).is_some() && ENDS.contains(&end))
}

fn provider(settings: &Settings, country: CountryCode) -> Result<Option<ProviderConfig>, WrongSetting> {
    let name = |end: &str| format!("SIJIL_OIDC_{}_{end}", country.as_str());
    let Some(issuer) = settings.text(&name("ISSUER")) else {
        return match ENDS.iter().map(|end| name(end)).find(|name| settings.text(name).is_some()) {
            None => Ok(None),
            Some(odd) => Err(WrongSetting::new(&odd, format!("says nothing without {}", name("ISSUER")))),
        };
    };
    let needed = |end: &str| {
        let reason = format!("must be set where {} is", name("ISSUER"));
        settings.text(&name(end)).map(str::to_owned).ok_or_else(|| WrongSetting::new(&name(end), reason))
    };
    let is_in_own_network = settings.flag(&name("OWN_NETWORK"))?;
    let secret = settings.secret(&name("CLIENT_SECRET_FILE"))?;
    let words = |end: &str| settings.text(&name(end)).unwrap_or_default().split_whitespace().map(str::to_owned);
    let mut origins = vec![issuer_url(&name("ISSUER"), issuer, is_in_own_network)?];
    for host in words("HOSTS") {
        let url =
            Url::parse(&format!("https://{host}/")).ok().filter(|url| url.path() == "/" && url.username().is_empty());
        origins
            .push(url.ok_or_else(|| WrongSetting::new(&name("HOSTS"), format!("names {host:?}, which is no host")))?);
    }
    Ok(Some(ProviderConfig {
        country,
        issuer: issuer.to_owned(),
        client_id: needed("CLIENT_ID")?,
        client_secret: secret.map_or_else(|| needed("CLIENT_SECRET_FILE"), Ok)?,
        name: needed("NAME")?,
        algorithm: algorithm(&name("ALGORITHM"), settings.text(&name("ALGORITHM")))?,
        second_factor: words("SECOND_FACTOR").collect(),
        origins,
        is_in_own_network,
    }))
}

/// Over TLS only, but for a provider on this very machine, as tests have it.
fn issuer_url(name: &str, text: &str, is_in_own_network: bool) -> Result<Url, WrongSetting> {
    let url = Url::parse(text).map_err(|error| WrongSetting::new(name, format!("is no address ({error})")))?;
    let is_here = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        _ => false,
    };
    let is_plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.has_host();
    if is_plain && (url.scheme() == "https" || (url.scheme() == "http" && is_here && is_in_own_network)) {
        Ok(url)
    } else {
        Err(WrongSetting::new(name, "must be an https:// address without a query"))
    }
}

fn algorithm(name: &str, text: Option<&str>) -> Result<SigningAlgorithm, WrongSetting> {
    match text.unwrap_or("RS256") {
        "RS256" => Ok(SigningAlgorithm::Rs256),
        "PS256" => Ok(SigningAlgorithm::Ps256),
        "ES256" => Ok(SigningAlgorithm::Es256),
        other => Err(WrongSetting::new(name, format!("is {other:?}, but must be RS256, PS256 or ES256"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: [(&str, &str); 3] = [
        ("SIJIL_OIDC_TR_ISSUER", "https://id.example"),
        ("SIJIL_OIDC_TR_CLIENT_ID", "sijil"),
        ("SIJIL_OIDC_TR_NAME", "Example"),
    ];

    fn with(pairs: &[(&str, &str)]) -> Result<Providers, String> {
        read(&Settings::of(&[&WHOLE, pairs].concat())).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn a_provider_is_read_whole_or_the_missing_part_is_named() {
        let file = std::env::temp_dir().join(format!("sijil-secret-{}", std::process::id()));
        std::fs::write(&file, "secret\n").unwrap();
        let secret = ("SIJIL_OIDC_TR_CLIENT_SECRET_FILE", file.to_str().unwrap());
        let read = with(&[secret, ("SIJIL_OIDC_TR_HOSTS", "keys.example"), ("SIJIL_OIDC_TR_SECOND_FACTOR", "mfa otp")]);
        let it = read.unwrap()[0].clone();
        assert_eq!(
            (it.country, it.algorithm, it.client_secret.as_str()),
            (CountryCode::Turkiye, SigningAlgorithm::Rs256, "secret")
        );
        assert_eq!(
            (it.origins.len(), it.second_factor, it.is_in_own_network),
            (2, vec!["mfa".to_owned(), "otp".to_owned()], false)
        );
        assert!(!format!("{:?}", with(&[secret])).contains("secret"), "it stays out of logs");
        for (pairs, word) in [
            (&[][..], "CLIENT_SECRET_FILE"),
            (&[secret, ("SIJIL_OIDC_TR_ISSUER", "http://id.example")], "ISSUER"),
            (&[secret, ("SIJIL_OIDC_TR_ISSUER", "http://127.0.0.1:9")], "ISSUER"),
            (&[secret, ("SIJIL_OIDC_TR_ALGORITHM", "none")], "ALGORITHM"),
            (&[secret, ("SIJIL_OIDC_TR_ALGORITHM", "HS256")], "ALGORITHM"),
            (&[secret, ("SIJIL_OIDC_TR_HOSTS", "a/b")], "HOSTS"),
            (&[secret, ("SIJIL_OIDC_IR_NAME", "Alone")], "SIJIL_OIDC_IR_NAME"),
        ] {
            let sentence = with(pairs).map(|_| ()).unwrap_err();
            assert!(sentence.contains(word), "{sentence}");
        }
        std::fs::remove_file(file).unwrap();
    }

    #[test]
    fn names_of_other_countries_and_ends_are_unknown() {
        assert!(is_known("SIJIL_OIDC_TR_ISSUER") && is_known("SIJIL_OIDC_KZ_OWN_NETWORK"));
        assert!(!is_known("SIJIL_OIDC_DE_ISSUER") && !is_known("SIJIL_OIDC_TR_SECRET") && !is_known("SIJIL_OIDC_TR"));
    }
}
