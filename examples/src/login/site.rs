//! Where the application of a login example is served.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;

use axum::Router;
use axum::middleware::map_response;
use clap::Args;
use tokio::net::TcpListener;
use url::Url;

use super::cookies::Cookies;
use super::page::hardened;

/// The options of an example that serves an application.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Application")]
pub struct SiteArgs {
    /// Port to serve on, on 127.0.0.1 only; 0 is any free one, which --headless takes if nothing is given
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 3000,
        default_value_if("headless", "true", "0")
    )]
    pub port: u16,

    /// Where the provider sends the browser back to, as registered; its path is /callback. It is
    /// http://127.0.0.1:PORT/callback if left out; behind a proxy it is the proxy's, with https
    #[arg(long, value_name = "URL")]
    pub redirect_uri: Option<Url>,

    /// Go through the login without a browser, and end
    #[arg(long)]
    pub headless: bool,
}

/// A port that is open, and the address by which browsers reach it.
#[derive(Debug)]
pub struct Site {
    listener: TcpListener,
    redirect_uri: Url,
}

impl Site {
    /// Opens the port.
    ///
    /// # Errors
    ///
    /// If it cannot be had, or the redirect URI leads elsewhere than to `/callback`.
    pub async fn open(options: &SiteArgs) -> Result<Self, SiteError> {
        if let Some(uri) = &options.redirect_uri
            && uri.path() != "/callback"
        {
            return Err(SiteError::RedirectUri);
        }
        let port = options.port;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
        let listener = listener.map_err(|error| SiteError::Port(port, error))?;
        let place = listener.local_addr();
        let place = place.map_err(|error| SiteError::Port(port, error))?;
        let own = || Url::parse(&format!("http://{place}/callback"));
        let redirect_uri = match &options.redirect_uri {
            Some(uri) => uri.clone(),
            None => own().map_err(|_| SiteError::RedirectUri)?,
        };
        Ok(Self {
            listener,
            redirect_uri,
        })
    }

    /// Where the provider sends the browser back to.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        self.redirect_uri.as_str()
    }

    /// The address of a page of the application, as a browser reaches it.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        self.redirect_uri.origin().ascii_serialization() + path
    }

    /// How its cookies are set.
    #[must_use]
    pub fn cookies(&self) -> Cookies {
        Cookies::new(self.redirect_uri.scheme() == "https")
    }

    /// Serves until Ctrl-C.
    ///
    /// # Errors
    ///
    /// If no more connections can be taken.
    pub async fn serve(self, routes: Router) -> io::Result<()> {
        let stopped = async {
            // where Ctrl-C cannot be waited for, the process is ended in another way
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        axum::serve(self.listener, routes.layer(map_response(hardened)))
            .with_graceful_shutdown(stopped)
            .await
    }
}

/// Why there is no site.
#[derive(Debug)]
pub enum SiteError {
    /// The port cannot be opened.
    Port(u16, io::Error),
    /// The redirect URI does not lead here.
    RedirectUri,
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(port, error) => {
                write!(
                    f,
                    "port {port} cannot be opened, give another --port: {error}"
                )
            }
            Self::RedirectUri => f.write_str("--redirect-uri must have the path /callback"),
        }
    }
}

impl std::error::Error for SiteError {}
