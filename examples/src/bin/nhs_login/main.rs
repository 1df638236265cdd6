//! A web application into which patients log in with NHS login, and log in again where more is needed.

mod walk;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use clap::{Parser, ValueEnum};
use nhs_auth::NhsLogin;
use nhs_auth::assurance::{Assurance, Requirement, StepUp, VectorsOfTrust};
use nhs_auth::nhs_login::{NhsLoginEnvironment, NhsLoginRequest, NhsNumberClaim, Patient};
use nhs_auth::oidc::{Callback, SessionRules};
use nhs_examples::environment::{KEY_ID, PRIVATE_KEY_FILE, Variables};
use nhs_examples::login::cookies::Cookies;
use nhs_examples::login::failure::{Failure, end, failed, no_room, say};
use nhs_examples::login::page::{Page, redirect};
use nhs_examples::login::site::{Site, SiteArgs};
use nhs_examples::login::visits::{Session, Visits};
use nhs_examples::terminal::spaced;
use nhs_sandbox::Sandbox;

const NOTES: &str = "\
The embedded stand-in needs no registration. For the rest, environment variables say what is registered:
  NHS_LOGIN_CLIENT_ID   the client id at NHS login
  NHS_PRIVATE_KEY_FILE  path of the private key, PEM, whose public half NHS login has
  NHS_KEY_ID            any name for it

Examples:
  nhs_login                          then open http://127.0.0.1:3000 and choose who to be
  nhs_login --headless               the same round trip, without a browser
  nhs_login --env sandpit --redirect-uri https://my-app.example.nhs.uk/callback

Exit code: 0 if stopped, or if --headless got through; 1 if not; 2 if the command line or a setting is wrong.";

/// A web application for patients: log in with NHS login, prove more where more is needed, log out
#[derive(Parser)]
#[command(name = "nhs_login", after_help = NOTES)]
struct Arguments {
    /// Which NHS login
    #[arg(long, value_enum, default_value_t = Target::Embedded, help_heading = "Connection")]
    env: Target,

    /// Another issuer than that of --env, such as a stand-in that runs as a program
    #[arg(
        long,
        visible_alias = "base-url",
        value_name = "URL",
        help_heading = "Connection"
    )]
    issuer: Option<String>,

    /// Who logs in at the embedded stand-in; without it there is a page to choose on
    #[arg(long, value_name = "USER", help_heading = "Connection")]
    user: Option<String>,

    #[command(flatten)]
    site: SiteArgs,
}

#[derive(ValueEnum, Clone, Copy, PartialEq)]
enum Target {
    /// A stand-in that is started for this run, with invented patients
    Embedded,
    /// NHS login's sandpit, for first steps
    #[value(alias = "sandbox")]
    Sandpit,
    /// The integration environment
    Int,
    /// Live
    Prod,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    end("nhs_login", run(&arguments).await)
}

async fn run(arguments: &Arguments) -> Result<(), Failure> {
    let site = Site::open(&arguments.site)
        .await
        .map_err(Failure::settings)?;
    let (nhs_login, sandbox) = connect(arguments, &site).await?;
    let app = Arc::new(App {
        nhs_login,
        visits: Visits::new(SessionRules::NHS_LOGIN_WEB),
        cookies: site.cookies(),
    });
    let routes = routes(Arc::clone(&app));
    let home = site.address("/");
    if arguments.site.headless {
        return tokio::select! {
            served = site.serve(routes) => served.map_err(Failure::stopped),
            walked = walk::walk(&home, sandbox.as_ref()) => walked,
        };
    }
    say(&format!("open {home} in a browser; Ctrl-C stops"))?;
    site.serve(routes).await.map_err(Failure::stopped)
}

/// A client of NHS login, and the stand-in if there is none other.
async fn connect(
    arguments: &Arguments,
    site: &Site,
) -> Result<(NhsLogin, Option<Sandbox>), Failure> {
    let builder = NhsLogin::builder().redirect_uri(site.redirect_uri());
    let environment = match arguments.env {
        Target::Embedded => None,
        Target::Sandpit => Some(NhsLoginEnvironment::Sandpit),
        Target::Int => Some(NhsLoginEnvironment::Integration),
        Target::Prod => Some(NhsLoginEnvironment::Production),
    };
    let builder = match (&arguments.issuer, environment) {
        (Some(issuer), _) => builder.issuer(issuer),
        (None, Some(environment)) => builder.environment(environment),
        (None, None) => {
            let mut sandbox = Sandbox::builder().redirect_uri(site.redirect_uri());
            if let Some(user) = &arguments.user {
                sandbox = sandbox.usual_login(user.as_str());
            }
            let sandbox = sandbox.start().await.map_err(Failure::settings)?;
            let keys = sandbox.credentials();
            let nhs_login = builder
                .issuer(sandbox.issuer(nhs_sandbox::Issuer::NhsLogin))
                .client_id(keys.nhs_login_client_id())
                .private_key_pem(keys.kid(), keys.private_key_pem())
                .build();
            return Ok((nhs_login.map_err(Failure::settings)?, Some(sandbox)));
        }
    };
    let found = Variables::find(&[CLIENT_ID, PRIVATE_KEY_FILE, KEY_ID])?;
    let nhs_login = builder
        .client_id(found.text(CLIENT_ID))
        .private_key_pem(found.text(KEY_ID), found.private_key()?)
        .build();
    Ok((nhs_login.map_err(Failure::settings)?, None))
}

const CLIENT_ID: &str = "NHS_LOGIN_CLIENT_ID";

/// What every request needs. A clone of it is a clone of the pointer.
struct App {
    nhs_login: NhsLogin,
    visits: Visits,
    cookies: Cookies,
}

fn routes(app: Arc<App>) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/login", get(log_in))
        .route("/step-up", get(step_up))
        .route("/callback", get(come_back))
        .route("/logout", post(log_out))
        .with_state(app)
}

/// What a patient must have achieved to see their health record.
fn for_the_record() -> Requirement {
    Requirement::nhs_login(VectorsOfTrust::high())
}

async fn home(State(app): State<Arc<App>>, headers: HeaderMap) -> Page {
    match app.session(&headers) {
        Some(session) => who(&session),
        None => Page::new("Nobody is logged in").link("/login", "Log in with NHS login"),
    }
}

/// Begins a login that lets anyone in who is known to some degree. NHS login is asked for the higher
/// level as well, so that those who have it come back with it.
async fn log_in(State(app): State<Arc<App>>) -> Result<Response<Body>, Page> {
    let enough = VectorsOfTrust::medium().or(VectorsOfTrust::high());
    app.begin(app.nhs_login.login().vtr(enough)).await
}

/// Begins a login that asks for what is missing.
async fn step_up(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response<Body>, Page> {
    let session = app.session(&headers);
    let missing = session.map(|session| session.login.satisfies(&for_the_record()));
    match missing {
        Some(Err(StepUp::NhsLogin { vtr, .. })) => app.begin(app.nhs_login.login().vtr(vtr)).await,
        _ => Ok(redirect("/", [])),
    }
}

/// Where NHS login sends the browser back to.
async fn come_back(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Page> {
    let now = SystemTime::now();
    let begun = app.cookies.get(&headers, BEGUN);
    let Some(pending) = begun.and_then(|id| app.visits.take_begun(id, now)) else {
        return Err(Page::new("This browser has begun no login here")
            .status(StatusCode::BAD_REQUEST)
            .link("/", "Begin again"));
    };
    let callback = Callback::from_query(&query.unwrap_or_default());
    let callback = callback.map_err(|error| failed(&error.into()))?;
    let login = app.nhs_login.complete(pending, callback).await;
    let login = login.map_err(|error| failed(&error))?;
    // whoever was logged in before is not any more, and the new session has an id that nobody knew
    if let Some(id) = app.cookies.get(&headers, SESSION) {
        app.visits.end(id);
    }
    let id = app.visits.start(login, now).map_err(no_room)?;
    let cookies = [app.cookies.set(SESSION, &id), app.cookies.clear(BEGUN)];
    Ok(redirect("/", cookies))
}

async fn log_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Response<Body> {
    if let Some(id) = app.cookies.get(&headers, SESSION) {
        app.visits.end(id);
    }
    let page = Page::new("You are logged out")
        .text("NHS login has no logout: on a shared computer, close the browser as well.")
        .link("/", "Back to the beginning");
    let mut response = page.into_response();
    if let Some(cookie) = app.cookies.clear(SESSION) {
        response.headers_mut().append("set-cookie", cookie);
    }
    response
}

impl App {
    fn session(&self, headers: &HeaderMap) -> Option<Session> {
        let id = self.cookies.get(headers, SESSION)?;
        self.visits.session(id, SystemTime::now())
    }

    /// Sends the browser to NHS login, and ties what comes back to this browser.
    async fn begin(&self, login: NhsLoginRequest<'_>) -> Result<Response<Body>, Page> {
        let started = login.user_info().start().await;
        let started = started.map_err(|error| failed(&error))?;
        let id = self.visits.begin(started.pending, SystemTime::now());
        let cookie = self.cookies.set(BEGUN, &id.map_err(no_room)?);
        Ok(redirect(started.url.as_str(), [cookie]))
    }
}

/// The page of someone who is logged in: who, and how sure that is.
fn who(session: &Session) -> Page {
    let login = &session.login;
    let patient = login.patient();
    let said = |said: Option<&str>| said.unwrap_or("not known").to_owned();
    let mut page = Page::new("You are logged in")
        .fact("Family name", &said(patient.and_then(Patient::family_name)))
        .fact(
            "Date of birth",
            &said(patient.and_then(Patient::birth_date)),
        );
    page = match login.nhs_number() {
        Some(NhsNumberClaim::Verified(number)) => page.fact("NHS number", &spaced(number)),
        Some(NhsNumberClaim::Claimed(_)) => {
            page.text("Your NHS number is not shown, for it is not proven yet who you are.")
        }
        None => page.fact("NHS number", "not known"),
    };
    if let Assurance::NhsLogin {
        vot,
        identity_proofing,
    } = login.assurance()
    {
        page = page
            .fact("This login achieved", &vot.to_string())
            .fact("The account is proven to", identity_proofing.as_str());
    }
    page = match login.satisfies(&for_the_record()) {
        Ok(()) => page.text("That is enough to see your health record."),
        Err(missing) => page
            .text("That is not enough to see your health record.")
            .fact("What is missing", &missing.to_string())
            .link("/step-up", "Prove who you are"),
    };
    page.button("/logout", ("from", "here"), "Log out")
}

/// The login that this browser has begun.
const BEGUN: &str = "login";
/// Whoever is logged in.
const SESSION: &str = "session";
