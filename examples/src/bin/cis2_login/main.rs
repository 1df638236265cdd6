//! A web application into which healthcare workers log in with CIS2: roles, step-up, and both ways to
//! log out.

mod walk;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawForm, RawQuery, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::routing::{get, post};
use clap::{Parser, ValueEnum};
use nhs_auth::assurance::{
    Acr, Assurance, AuthenticatorAssurance, IdentityAssurance, Requirement, StepUp,
};
use nhs_auth::cis2::{
    Cis2Environment, Cis2LoginRequest, Cis2Role, Cis2Roles, Cis2Scope, RoleChoice, Worker,
};
use nhs_auth::oidc::{Callback, MemoryReplayGuard, Prompt, SessionRules};
use nhs_auth::{Cis2, RsaPemSigner, SigningAlgorithm};
use nhs_examples::environment::{KEY_ID, PRIVATE_KEY_FILE, Variables, variable};
use nhs_examples::login::cookies::Cookies;
use nhs_examples::login::failure::{Failure, end, failed, no_room, say};
use nhs_examples::login::page::{Page, redirect};
use nhs_examples::login::site::{Site, SiteArgs};
use nhs_examples::login::visits::{Session, Visits};
use nhs_sandbox::{Issuer, Sandbox};
use url::form_urlencoded;

const NOTES: &str = "\
The embedded stand-in needs no registration. For the rest, environment variables say what is registered:
  NHS_CIS2_CLIENT_ID      the client id at CIS2, such as 999999999999.apps.national
  NHS_CIS2_CLIENT_SECRET  the client secret; or in its place:
  NHS_PRIVATE_KEY_FILE    path of the private key, PEM, whose public half CIS2 fetches
  NHS_KEY_ID              its key id
  NHS_CIS2_ALGORITHM      RS256 if it is registered for that, and not for RS512
Register /callback and / as addresses to come back to, and /backchannel-logout for CIS2's own logouts.

Examples:
  cis2_login                         then open http://127.0.0.1:3000 and choose who to be
  cis2_login --headless              the same round trip, without a browser
  cis2_login --env int --redirect-uri http://localhost:3000/callback

Exit code: 0 if stopped, or if --headless got through; 1 if not; 2 if the command line or a setting is wrong.";

/// A web application for healthcare workers: log in with CIS2, pick a role, step up, log out
#[derive(Parser)]
#[command(name = "cis2_login", after_help = NOTES)]
struct Arguments {
    /// Which CIS2
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
    /// A stand-in that is started for this run, with invented workers
    Embedded,
    /// The development environment
    #[value(alias = "sandbox")]
    Dev,
    /// The integration environment
    Int,
    /// Live
    Prod,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    end("cis2_login", run(&arguments).await)
}

async fn run(arguments: &Arguments) -> Result<(), Failure> {
    let site = Site::open(&arguments.site)
        .await
        .map_err(Failure::settings)?;
    let (cis2, sandbox) = connect(arguments, &site).await?;
    let routes = routes(Arc::new(App {
        cis2,
        visits: Visits::new(SessionRules::CIS2),
        guard: MemoryReplayGuard::new(),
        cookies: site.cookies(),
        home: site.address("/"),
    }));
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

/// A client of CIS2, and the stand-in if there is none other.
async fn connect(arguments: &Arguments, site: &Site) -> Result<(Cis2, Option<Sandbox>), Failure> {
    let builder = Cis2::builder().redirect_uri(site.redirect_uri());
    let environment = match arguments.env {
        Target::Embedded => None,
        Target::Dev => Some(Cis2Environment::Development),
        Target::Int => Some(Cis2Environment::Integration),
        Target::Prod => Some(Cis2Environment::Production),
    };
    let builder = match (&arguments.issuer, environment) {
        (Some(issuer), _) => builder.issuer(issuer),
        (None, Some(environment)) => builder.environment(environment),
        (None, None) => {
            let mut sandbox = Sandbox::builder()
                .redirect_uri(site.redirect_uri())
                .redirect_uri(site.address("/"))
                .backchannel_logout_uri(site.address("/backchannel-logout"));
            if let Some(user) = &arguments.user {
                sandbox = sandbox.usual_login(user.as_str());
            }
            let sandbox = sandbox.start().await.map_err(Failure::settings)?;
            let keys = sandbox.credentials();
            let cis2 = builder
                .issuer(sandbox.issuer(Issuer::Cis2))
                .client_id(keys.cis2_client_id())
                .private_key_pem(keys.kid(), keys.private_key_pem())
                .build();
            return Ok((cis2.map_err(Failure::settings)?, Some(sandbox)));
        }
    };
    let builder = if variable(CLIENT_SECRET).is_some() {
        let found = Variables::find(&[CLIENT_ID, CLIENT_SECRET])?;
        let builder = builder.client_id(found.text(CLIENT_ID));
        builder.client_secret(found.secret(CLIENT_SECRET))
    } else {
        let found = Variables::find(&[CLIENT_ID, PRIVATE_KEY_FILE, KEY_ID])?;
        let signer = RsaPemSigner::new(found.text(KEY_ID), found.private_key()?);
        let algorithm = match variable(ALGORITHM).as_deref() {
            Some("RS256") => SigningAlgorithm::Rs256,
            None | Some("RS512") => SigningAlgorithm::Rs512,
            Some(_) => {
                let text = format!("{ALGORITHM} must be RS256 or RS512");
                return Err(Failure::Settings(text));
            }
        };
        let signer = signer.map_err(Failure::settings)?.with_algorithm(algorithm);
        let builder = builder.client_id(found.text(CLIENT_ID));
        builder.signer(Arc::new(signer))
    };
    Ok((builder.build().map_err(Failure::settings)?, None))
}

const CLIENT_ID: &str = "NHS_CIS2_CLIENT_ID";
const CLIENT_SECRET: &str = "NHS_CIS2_CLIENT_SECRET";
const ALGORITHM: &str = "NHS_CIS2_ALGORITHM";

/// What every request needs.
struct App {
    cis2: Cis2,
    visits: Visits,
    /// Which logout tokens have been seen. Several servers must share theirs.
    guard: MemoryReplayGuard,
    cookies: Cookies,
    home: String,
}

fn routes(app: Arc<App>) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/login", get(log_in))
        .route("/step-up", get(step_up))
        .route("/callback", get(come_back))
        .route("/role", post(pick_role))
        .route("/logout", post(log_out))
        .route("/backchannel-logout", post(logged_out_at_cis2))
        .with_state(app)
}

/// What a worker must have achieved to see patients' records.
fn for_records() -> Requirement {
    Requirement::cis2(AuthenticatorAssurance::Aal3, IdentityAssurance::HIGH)
}

async fn home(State(app): State<Arc<App>>, headers: HeaderMap) -> Page {
    match app.session(&headers) {
        Some((_, session)) => who(&session),
        None => Page::new("Nobody is logged in").link("/login", "Log in with CIS2"),
    }
}

/// Begins a login that lets in who has any second factor.
async fn log_in(State(app): State<Arc<App>>) -> Result<Response<Body>, Page> {
    let login = app.cis2.login().acr_values(Acr::Aal2OrAal3Any);
    app.begin(login).await
}

/// Begins a login that asks for what is missing.
async fn step_up(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response<Body>, Page> {
    let session = app.session(&headers);
    let missing = session.map(|(_, session)| session.login.satisfies(&for_records()));
    match missing {
        Some(Err(StepUp::Cis2 { acr_values })) => {
            // the user has a session at CIS2 already, which would be used again
            let login = app.cis2.login().acr_values(acr_values);
            app.begin(login.prompt(Prompt::Login)).await
        }
        _ => Ok(redirect("/", [])),
    }
}

/// Where CIS2 sends the browser back to.
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
    let login = app.cis2.complete(pending, callback).await;
    let login = login.map_err(|error| failed(&error))?;
    // whoever was logged in before is not any more, and the new session has an id that nobody knew
    if let Some(id) = app.cookies.get(&headers, SESSION) {
        app.visits.end(id);
    }
    let id = app.visits.start(login, now).map_err(no_room)?;
    let cookies = [app.cookies.set(SESSION, &id), app.cookies.clear(BEGUN)];
    Ok(redirect("/", cookies))
}

/// Notes in which of their roles the user acts. Calls then name it in `NHSD-Session-URID`.
async fn pick_role(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawForm(form): RawForm,
) -> Response<Body> {
    if let Some((id, session)) = app.session(&headers) {
        let picked = field(&form, "role");
        let role = picked.and_then(|role| Cis2Roles::of(&session.login).pick(&role));
        if let Some(role) = role {
            app.visits.pick(id, role);
        }
    }
    redirect("/", [])
}

/// Ends the session here, then at CIS2.
async fn log_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Response<Body> {
    let id = app.cookies.get(&headers, SESSION);
    let ended = id.and_then(|id| app.visits.end(id));
    let to = match ended {
        Some(session) => {
            let url = app.cis2.logout_url(&session.login, Some(&app.home)).await;
            url.map_or_else(|_| "/".to_owned(), |url| url.as_str().to_owned())
        }
        None => "/".to_owned(),
    };
    redirect(&to, [app.cookies.clear(SESSION)])
}

/// CIS2 says that a session there is over, such as when a smartcard is drawn out.
async fn logged_out_at_cis2(State(app): State<Arc<App>>, RawForm(form): RawForm) -> StatusCode {
    let token = field(&form, "logout_token").unwrap_or_default();
    match app.cis2.logout_token(&token, &app.guard).await {
        Ok(over) => {
            app.visits.end_where(|login| {
                login.session_id() == Some(over.session_id()) && over.ends_session_of(login.at())
            });
            StatusCode::OK
        }
        Err(error) => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST),
    }
}

impl App {
    fn session<'a>(&self, headers: &'a HeaderMap) -> Option<(&'a str, Session)> {
        let id = self.cookies.get(headers, SESSION)?;
        Some((id, self.visits.session(id, SystemTime::now())?))
    }

    /// Sends the browser to CIS2, and ties what comes back to this browser.
    async fn begin(&self, login: Cis2LoginRequest<'_>) -> Result<Response<Body>, Page> {
        let login = login
            .scope(Cis2Scope::Profile)
            .scope(Cis2Scope::NationalRbacAccess)
            .user_info();
        let started = login.start().await.map_err(|error| failed(&error))?;
        let id = self.visits.begin(started.pending, SystemTime::now());
        let cookie = self.cookies.set(BEGUN, &id.map_err(no_room)?);
        Ok(redirect(started.url.as_str(), [cookie]))
    }
}

/// The page of someone who is logged in: who, how sure that is, and as what they act.
fn who(session: &Session) -> Page {
    let login = &session.login;
    let name = login.worker().and_then(Worker::name);
    let mut page = Page::new("You are logged in").fact("Name", name.unwrap_or("not known"));
    if let Assurance::Cis2 {
        authentication,
        identity,
        amr,
        ..
    } = login.assurance()
    {
        page = page
            .fact("Authenticated at", &authentication.to_string())
            .fact("By", &amr.join(", "))
            .fact("Identity checked to level", &identity.to_string());
    }
    page = match login.satisfies(&for_records()) {
        Ok(()) => page.text("That is enough to see patients' records."),
        Err(missing) => {
            page = page
                .text("That is not enough to see patients' records.")
                .fact("What is missing", &missing.to_string());
            match missing {
                StepUp::Cis2 { .. } => page.link("/step-up", "Authenticate more strongly"),
                // no login helps
                _ => page,
            }
        }
    };
    let roles = Cis2Roles::of(login);
    page = match (&session.role, roles.choice()) {
        (Some(role), _) => page.fact("Role", &role.role().map_or(String::new(), described)),
        (None, RoleChoice::None) => page.text("You have no role. Ask your registration authority."),
        (None, RoleChoice::One(role)) => {
            page.fact("Role", &role.role().map_or(String::new(), described))
        }
        (None, RoleChoice::Several(_)) => page.text("In which role do you act?"),
    };
    if roles.list().len() > 1 {
        for role in roles.list() {
            let text = format!("Act as {}", described(role));
            page = page.button("/role", ("role", &role.id), &text);
        }
    }
    page.button("/logout", ("from", "here"), "Log out")
}

fn described(role: &Cis2Role) -> String {
    // three names in quotes, the last of which is the role's own
    let name = role.name.as_deref().unwrap_or_default();
    let name = name.rsplit(':').next().unwrap_or_default();
    let place = role.ods_code.as_deref().unwrap_or("no organisation");
    format!("{} at {place}", name.trim_matches('"'))
}

fn field(form: &[u8], name: &str) -> Option<String> {
    let mut fields = form_urlencoded::parse(form);
    let found = fields.find(|(field, _)| field == name);
    found.map(|(_, value)| value.into_owned())
}

/// The login that this browser has begun.
const BEGUN: &str = "login";
/// Whoever is logged in.
const SESSION: &str = "session";
