//! Reaching a provider: only configured hosts are asked, and one that is dead holds up no page.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use sijil::platform::outbound::{Outbound, OutboundError, Peer};
use sijil::vocabulary::viewer::Role;
use url::Url;

use super::{NOW, go, is_refused, portal};
use crate::support::{Browser, Lie, Provider, TestApp};

#[tokio::test]
async fn s55_a_provider_that_hangs_redirects_floods_or_fails_holds_up_no_page() {
    let (app, provider) = portal(&[]).await;
    for lie in [Lie::Redirects, Lie::Floods, Lie::Fails, Lie::DescribesAnother] {
        provider.lies(lie);
        let browser = app.browser();
        let answer = go(&browser).await;
        assert_eq!(answer.status, 502, "{lie:?}");
        is_refused(&answer, &browser, "does not answer").await;
    }
    provider.lies(Lie::Hangs);
    let browser = app.browser();
    let begun = Instant::now();
    let reading = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let asked = Instant::now();
        for _ in 0..5 {
            assert_eq!(app.browser().get("/en/sign-in").await.status, 200);
        }
        asked.elapsed()
    };
    let (answer, took) = futures_util::future::join(go(&browser), reading).await;
    assert_eq!(answer.status, 502);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    assert!(took < Duration::from_secs(2), "pages meanwhile took {took:?}");
}

#[tokio::test]
async fn s55_only_configured_hosts_out_in_the_world_are_asked() {
    let provider = Provider::start(NOW);
    let peer = |origin: &str, is_in_own_network| Peer { origin: Url::parse(origin).unwrap(), is_in_own_network };
    let get = |url: &str| http::Request::get(url).body(Vec::new()).unwrap();
    let keys = format!("{}/keys", provider.issuer());
    let port = provider.issuer().rsplit(':').next().unwrap();
    let named = format!("http://localhost:{port}");

    let outside = Outbound::new([peer(provider.issuer(), false), peer(&named, false)]).unwrap();
    let by_name = format!("{named}/keys");
    assert!(matches!(outside.send(get(&keys)).await, Err(OutboundError::Private)), "an address inside");
    let refused = outside.send(get(&by_name)).await;
    assert!(matches!(refused, Err(OutboundError::Private)), "a name that leads inside: {refused:?}");
    assert!(matches!(outside.send(get("http://127.0.0.1:1/")).await, Err(OutboundError::Unknown)), "another port");
    assert!(matches!(outside.send(get("https://example.org/")).await, Err(OutboundError::Unknown)));
    assert!(provider.asked().is_empty(), "nothing went out");

    let inside = Outbound::new([peer(provider.issuer(), true), peer(&named, true)]).unwrap();
    assert_eq!(inside.send(get(&keys)).await.unwrap().status(), 200);
    assert_eq!(inside.send(get(&by_name)).await.unwrap().status(), 200);
    provider.lies(Lie::Redirects);
    assert!(matches!(inside.send(get(&keys)).await, Err(OutboundError::Redirect)));
    provider.lies(Lie::Floods);
    assert!(matches!(inside.send(get(&keys)).await, Err(OutboundError::TooLarge)));
}

/// A server of names that does not answer.
fn dead_names(name: &str) -> std::io::Result<Vec<IpAddr>> {
    std::thread::sleep(Duration::from_secs(20));
    name.parse().map(|address| vec![address]).map_err(std::io::Error::other)
}

#[tokio::test]
async fn s55_names_that_nobody_resolves_hold_up_no_page() {
    let issuer = "https://kimlik.example";
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), "a secret between the two").unwrap();
    let outbound =
        Outbound::looking_up([Peer { origin: Url::parse(issuer).unwrap(), is_in_own_network: false }], dead_names);
    let settings = [
        ("SIJIL_OIDC_TR_ISSUER", issuer),
        ("SIJIL_OIDC_TR_CLIENT_ID", "sijil"),
        ("SIJIL_OIDC_TR_CLIENT_SECRET_FILE", secret.path().to_str().unwrap()),
        ("SIJIL_OIDC_TR_NAME", "Kimlik Kapısı"),
        // As few threads for pages as there may be.
        ("SIJIL_DATABASE_CONNECTIONS", "2"),
    ];
    let app = TestApp::start_asking(&settings, outbound.unwrap()).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let crowd: Vec<Browser> = (0..8).map(|_| app.browser()).collect();
    let waiting = futures_util::future::join_all(crowd.iter().map(go));
    let reading = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let asked = Instant::now();
        for _ in 0..5 {
            assert_eq!(browser.get("/en/profile").await.status, 200);
        }
        asked.elapsed()
    };
    let (answers, took) = futures_util::future::join(waiting, reading).await;
    assert!(answers.iter().all(|answer| answer.status == 502));
    assert!(took < Duration::from_secs(2), "pages of signed-in people meanwhile took {took:?}");
}

#[tokio::test]
async fn s55_a_dead_provider_makes_no_other_one_busy() {
    let (dead, alive) = (Provider::start(NOW), Provider::start(NOW));
    dead.lies(Lie::Hangs);
    let peer = |it: &Provider| Peer { origin: Url::parse(it.issuer()).unwrap(), is_in_own_network: true };
    let outbound = Outbound::new([peer(&dead), peer(&alive)]).unwrap();
    let get = |it: &Provider| http::Request::get(format!("{}/keys", it.issuer())).body(Vec::new()).unwrap();
    let crowd = futures_util::future::join_all((0..64).map(|_| outbound.send(get(&dead))));
    let meanwhile = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        outbound.send(get(&alive)).await
    };
    let (answers, answer) = futures_util::future::join(crowd, meanwhile).await;
    assert!(answers.iter().any(|it| matches!(it, Err(OutboundError::Busy))), "the crowd has an end");
    assert_eq!(answer.unwrap().status(), 200);
}
