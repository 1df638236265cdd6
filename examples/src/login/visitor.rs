//! A visitor without a browser: follows redirects, keeps cookies, presses buttons.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use reqwest::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use url::Url;
use url::form_urlencoded::Serializer;

use super::failure::{Failure, say};

/// A user agent for `--headless`, as a browser is one: cookies go with the host they came from.
#[derive(Debug)]
pub struct Visitor {
    http: Client,
    cookies: BTreeMap<(String, String), String>,
}

/// Where a visitor has arrived.
pub struct Arrived {
    /// The address of the page.
    pub at: Url,
    /// Its status.
    pub status: u16,
    /// What it shows, as HTML.
    pub html: String,
    /// The addresses on the way, the last included.
    pub way: Vec<Url>,
}

/// A visitor who cannot go on. The text says where, and shows no query, which may hold a code.
#[derive(Debug)]
pub struct Stuck(String);

impl Visitor {
    /// Someone who was nowhere yet.
    ///
    /// # Errors
    ///
    /// If no HTTP client can be set up.
    pub fn new() -> Result<Self, Stuck> {
        let http = Client::builder().redirect(Policy::none()).no_proxy();
        let http = http.build();
        let http = http.map_err(|error| Stuck(format!("there is no HTTP client: {error}")))?;
        Ok(Self {
            http,
            cookies: BTreeMap::new(),
        })
    }

    /// Opens an address and follows where it leads.
    ///
    /// # Errors
    ///
    /// If nobody answers, or the way does not end.
    pub async fn open(&mut self, address: &str) -> Result<Arrived, Stuck> {
        let request = self.http.get(address);
        self.follow(address, request).await
    }

    /// Presses a button: posts its field, and follows where that leads.
    ///
    /// # Errors
    ///
    /// As [`Visitor::open`].
    pub async fn press(&mut self, address: &str, field: (&str, &str)) -> Result<Arrived, Stuck> {
        let (name, value) = field;
        let form = Serializer::new(String::new())
            .append_pair(name, value)
            .finish();
        let request = self.http.post(address).body(form);
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.follow(address, request).await
    }

    /// Begins a login on the application's page `/login` and says by which addresses it goes.
    ///
    /// # Errors
    ///
    /// If the provider shows a page, since nobody is there to fill it in, or the login fails.
    pub async fn log_in(&mut self, home: &str) -> Result<Arrived, Failure> {
        let page = self.open(&format!("{home}login")).await?;
        for place in &page.way {
            say(&format!("went to {}", shown(place)))?;
        }
        if page.way.iter().all(|place| place.path() != "/callback") {
            return Err(Failure::Stopped(format!(
                "{} wants a person, leave --headless out and use a browser",
                shown(&page.at)
            )));
        }
        let page = page.expect(200, &["You are logged in"])?;
        page.say()?;
        Ok(page)
    }

    /// The cookies of the host of that address: name and value.
    pub fn cookies(&self, address: &Url) -> impl Iterator<Item = (&str, &str)> {
        let host = address.host_str().unwrap_or_default().to_owned();
        let all = self.cookies.iter();
        all.filter(move |((of, _), _)| *of == host)
            .map(|((_, name), value)| (name.as_str(), value.as_str()))
    }

    async fn follow(&mut self, address: &str, request: RequestBuilder) -> Result<Arrived, Stuck> {
        let mut at = Url::parse(address).map_err(|_| Stuck("this is no address".to_owned()))?;
        let mut response = self.send(&at, request).await?;
        let mut way = vec![at.clone()];
        while let Some(location) = response.headers().get(LOCATION) {
            let next = location.to_str().ok().and_then(|to| at.join(to).ok());
            let shown = shown(&at);
            at = next.ok_or_else(|| Stuck(format!("{shown} leads to no address")))?;
            if way.len() >= LONGEST {
                return Err(Stuck(format!("the way past {shown} does not end")));
            }
            way.push(at.clone());
            let request = self.http.get(at.clone());
            response = self.send(&at, request).await?;
        }
        let status = response.status().as_u16();
        let html = response.text().await;
        let html = html.map_err(|error| Stuck(format!("{}: {error}", shown(&at))))?;
        Ok(Arrived {
            at,
            status,
            html,
            way,
        })
    }

    async fn send(&mut self, at: &Url, request: RequestBuilder) -> Result<Response, Stuck> {
        let cookies: Vec<String> = self
            .cookies(at)
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = request.header(COOKIE, cookies.join("; "));
        let response = request.send().await.map_err(|error| {
            let error = error.without_url();
            let cause = error.source().map(ToString::to_string).unwrap_or_default();
            Stuck(format!("{} does not answer: {error} {cause}", shown(at)))
        })?;
        let host = at.host_str().unwrap_or_default();
        for cookie in response.headers().get_all(SET_COOKIE) {
            let text = cookie.to_str().unwrap_or_default();
            let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            let key = (host.to_owned(), name.trim().to_owned());
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(&key);
            } else {
                self.cookies.insert(key, value.to_owned());
            }
        }
        Ok(response)
    }
}

impl Arrived {
    /// Goes on only if the page has this status and these words.
    ///
    /// # Errors
    ///
    /// If it has not.
    pub fn expect(self, status: u16, words: &[&str]) -> Result<Self, Stuck> {
        let at = shown(&self.at);
        if self.status != status {
            let got = self.status;
            let message = format!(
                "{at} answers with {got} in place of {status}: {}",
                self.lines().join("; ")
            );
            return Err(Stuck(message));
        }
        match words.iter().find(|words| !self.html.contains(**words)) {
            Some(missing) => Err(Stuck(format!(
                "{at} does not say {missing:?}: {}",
                self.lines().join("; ")
            ))),
            None => Ok(self),
        }
    }

    /// What it shows, without markup, line by line.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let (_, body) = self.html.split_once("<body>").unwrap_or(("", &self.html));
        let lines = body.lines().map(|line| {
            let mut text = String::new();
            let mut in_tag = false;
            for character in line.chars() {
                match character {
                    '<' => in_tag = true,
                    '>' => in_tag = false,
                    _ if !in_tag => text.push(character),
                    _ => {}
                }
            }
            unescaped(text.trim())
        });
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// Says what it shows, as a person would see it.
    ///
    /// # Errors
    ///
    /// If nobody reads what is said.
    pub fn say(&self) -> Result<(), Failure> {
        say(&format!("{} shows", shown(&self.at)))?;
        self.lines()
            .iter()
            .try_for_each(|line| say(&format!("  | {line}")))
    }
}

/// The other way round than a page escapes.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

impl fmt::Debug for Arrived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arrived")
            .field("at", &shown(&self.at))
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Stuck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Stuck {}

/// An address without its query.
#[must_use]
pub fn shown(address: &Url) -> String {
    address.origin().ascii_serialization() + address.path()
}

/// A login takes four or five.
const LONGEST: usize = 20;
