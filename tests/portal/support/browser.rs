//! A browser without script: it follows links, fills in forms and keeps cookies. It says where its requests come
//! from, as browsers do.

use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response};
use scraper::{Html, Selector};

/// One person's browser.
pub struct Browser {
    client: Client,
    address: String,
}

/// An answer: status, headers and the text as it came.
pub struct Shown {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Browser {
    pub fn new(address: &str) -> Self {
        with_tls();
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap();
        Self { client, address: address.to_owned() }
    }

    /// Follows a link of the portal.
    pub async fn get(&self, path: &str) -> Shown {
        self.send(self.request(Method::GET, path)).await
    }

    /// The same with one more header.
    pub async fn get_with(&self, path: &str, header: (&'static str, &str)) -> Shown {
        self.send(self.request(Method::GET, path).header(header.0, header.1)).await
    }

    /// Sends a form of the portal's own page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        self.send(self.request(Method::POST, path).header("sec-fetch-site", "same-origin").form(fields)).await
    }

    /// Sends a form and goes where the answer leads.
    pub async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        let answer = self.post(path, fields).await;
        match answer.location() {
            Some(next) if answer.status == 303 => self.get(&next).await,
            _ => answer,
        }
    }

    /// A request to build further.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.address))
    }

    /// Sends what was built.
    pub async fn send(&self, request: RequestBuilder) -> Shown {
        Shown::read(request.send().await.expect("the portal answers")).await
    }

    /// The same with what was changed by hand afterwards.
    pub async fn send_built(&self, request: reqwest::Request) -> Shown {
        Shown::read(self.client.execute(request).await.expect("the portal answers")).await
    }
}

/// Chooses the cipher suites of every client of the tests, which the portal's own brings along.
pub fn with_tls() {
    // Whoever was first chose the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

impl Shown {
    async fn read(response: Response) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        Self { status, headers, text: response.text().await.unwrap() }
    }

    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(HeaderValue::to_str).transpose().unwrap()
    }

    /// Where a redirect leads.
    pub fn location(&self) -> Option<String> {
        self.header("location").map(str::to_owned)
    }

    /// The page's elements that match, as their trimmed texts.
    pub fn all(&self, selector: &str) -> Vec<String> {
        self.elements(selector, |element| {
            element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
        })
    }

    /// The first of them; the test fails where there is none.
    pub fn one(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("no {selector} in {}", self.text))
    }

    /// The first of them without the invisible marks that keep its numbers and names apart.
    pub fn bare(&self, selector: &str) -> String {
        self.one(selector).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// An attribute of every matching element that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.elements(selector, |element| element.value().attr(name).map(str::to_owned)).into_iter().flatten().collect()
    }

    fn elements<T>(&self, selector: &str, read: impl Fn(scraper::ElementRef<'_>) -> T) -> Vec<T> {
        let page = Html::parse_document(&self.text);
        page.select(&Selector::parse(selector).unwrap()).map(read).collect()
    }
}
