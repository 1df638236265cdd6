//! One lane: a sandbox with a clock of its own, and several callers that share a client.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use nhs_auth::{ApiKey, SignedJwt};
use nhs_http::http::Method;
use nhs_http::http::{HeaderValue, header};
use nhs_http::secrecy::ExposeSecret;
use nhs_http::{
    Additions, Attempt, Call, Client, Error, JsonLinesAudit, Middleware, Replay, Response,
    RetryBudget, Sent,
};
use nhs_sandbox::{Access, Sandbox, people};
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::clock::{CallTime, LaneTime};
use crate::judge::{Met, Verdict, Written, judge_read, judge_write};
use crate::ledger::{Ledger, Told};
use crate::plan::Plan;
use crate::reads::{READ, Read, settled};
use crate::secrets::Secrets;
use crate::weather::Weather;

/// Callers of a lane, and how many calls each makes in one weather.
pub(crate) const CALLERS: u64 = 16;
pub(crate) const CALLS_OF_ROUND: u64 = 8;

/// Each caller writes to one patient, whom nobody else writes to.
const WRITTEN: [&str; 16] = [
    people::UNIQUE_MATCH,
    people::TWIN_ELDER,
    people::TWIN_YOUNGER,
    people::HOMOPHONE_PEARCE,
    people::HOMOPHONE_PIERCE,
    people::HOMOPHONE_PEARSE,
    people::TRANSPOSED_NAME,
    people::FORMER_NAME,
    people::COMPOUND_NAME,
    people::ACCENTED_NAME,
    people::TEMPORARY_ADDRESS,
    people::INTERPRETER,
    people::ASHGROVE_MOTHER,
    people::WILDGOOSE_ALFRED,
    people::WILDER,
    people::REACHABLE,
];

/// What each attempt met, by request id.
#[derive(Debug, Default)]
struct Watcher(Mutex<HashMap<String, Vec<Met>>>);

#[async_trait]
impl Middleware for Watcher {
    async fn after(&self, attempt: &Attempt<'_>, sent: &Sent<'_>) {
        let met = Met {
            status: sent.status().map(|status| status.as_u16()),
            fault: sent.fault(),
        };
        let mut seen = self.0.lock().unwrap();
        seen.entry(attempt.request_id().to_owned())
            .or_default()
            .push(met);
    }
}

/// A server that has forgotten which writes it has seen, so that only `If-Match` guards them.
#[derive(Debug)]
struct Forgetful(Arc<Sandbox>);

#[async_trait]
impl Middleware for Forgetful {
    async fn before(&self, _: &Attempt<'_>, _: &mut Additions) -> Result<(), Error> {
        self.0.forget_request_ids();
        Ok(())
    }
}

pub(crate) struct Lane {
    number: u64,
    chance: Chance,
    sandbox: Arc<Sandbox>,
    time: Arc<LaneTime>,
    credential: Arc<SignedJwt>,
    pds: Client,
    ods: Client,
    /// Whether the server de-duplicates writes.
    remembers: bool,
    watcher: Arc<Watcher>,
    right: HashMap<Read, Value>,
    account: Mutex<Account>,
}

/// What a lane has to show in the end.
#[derive(Default)]
pub(crate) struct Account {
    pub(crate) ledger: Ledger,
    pub(crate) verdicts: Vec<Verdict>,
    pub(crate) secrets: Secrets,
}

impl Lane {
    pub(crate) async fn open(number: u64, chance: &Chance, audit: &JsonLinesAudit) -> Self {
        let mut chance = chance.branch(number);
        let time = LaneTime::new(chance.next());
        let sandbox = Sandbox::builder()
            .access(Access::HealthcareWorker)
            .clock(time.clone())
            .seed(chance.next());
        let sandbox = Arc::new(sandbox.start().await.unwrap());
        let keys = sandbox.credentials();
        let credential = SignedJwt::builder()
            .token_url(sandbox.token_url())
            .api_key(keys.api_key())
            .private_key_pem(keys.kid(), keys.private_key_pem())
            .runtime(time.clone())
            .audit(Arc::new(audit.clone()))
            .build();
        let credential = Arc::new(credential.unwrap());
        let remembers = number % 4 != 3;
        let client = |base: String| {
            let runtime = Arc::new(CallTime(time.clone()));
            let client = Client::builder(base)
                .runtime(runtime)
                .audit_required(Arc::new(audit.clone()));
            // with the usual budget, retries are withheld in such a storm, which is another thing to get right
            match number % 2 {
                0 => client.retry_budget(RetryBudget::unlimited()),
                _ => client,
            }
        };
        let watcher = Arc::new(Watcher::default());
        let mut pds = client(sandbox.pds_base_url())
            .credential(credential.clone())
            .middleware(watcher.clone());
        if !remembers {
            pds = pds.middleware(Arc::new(Forgetful(sandbox.clone())));
        }
        let key = ApiKey::new(keys.api_key()).unwrap();
        let ods = client(sandbox.ods_base_url()).credential(Arc::new(key));
        let mut lane = Self {
            number,
            chance,
            pds: pds.build().unwrap(),
            ods: ods.build().unwrap(),
            sandbox,
            time,
            credential,
            remembers,
            watcher,
            right: HashMap::new(),
            account: Mutex::default(),
        };
        lane.learn().await;
        lane
    }

    /// What the reads answer when nothing goes wrong, and all that must not be logged.
    async fn learn(&mut self) {
        let keys = self.sandbox.credentials().clone();
        let mut secrets = Secrets::default();
        secrets.add(keys.api_key());
        secrets.add(keys.api_secret());
        keys.private_key_pem()
            .lines()
            .filter(|line| !line.contains("PRIVATE KEY"))
            .for_each(|line| secrets.add(line));
        for number in WRITTEN.into_iter().chain(READ) {
            let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", number);
            let id = self.chance.uuid();
            let answer = self.send(&self.pds, call, id).await;
            let answer: Value = serde_json::from_slice(answer.unwrap().body()).unwrap();
            secrets.add_nhs_number(number);
            secrets.add_patient(&answer);
        }
        for day in 0..DAYS {
            secrets.add(&birth_date(day));
        }
        for read in Read::all() {
            let id = self.chance.uuid();
            let answer = self.send(self.client_for(read), read.call(), id).await;
            self.right
                .insert(read, settled(answer.unwrap().body()).unwrap());
        }
        self.account.lock().unwrap().secrets = secrets;
    }

    fn client_for(&self, read: Read) -> &Client {
        match read {
            Read::Organisation(_) => &self.ods,
            _ => &self.pds,
        }
    }

    /// Sends a call, and enters what its caller was told.
    async fn send(&self, client: &Client, call: Call, id: String) -> Result<Response, Error> {
        let operation = call.operation();
        let result = CallTime::run(&self.time, client.send(call.request_id(id.as_str()))).await;
        if let Err(error) = &result {
            // as an application logs it
            let causes = std::iter::successors(std::error::Error::source(error), |e| e.source());
            let causes: Vec<String> = causes.map(|cause| format!("{cause} {cause:?}")).collect();
            tracing::warn!(%error, ?error, ?causes, "a call failed");
        }
        let told = Told::of(operation, &result);
        let mut account = self.account.lock().unwrap();
        account.ledger.entry(id).or_default().push(told);
        result
    }

    /// All callers in one weather after the other.
    pub(crate) async fn run(self: Arc<Self>, rounds: u64) {
        for round in 0..rounds {
            let weather = Weather::of_round(round, self.number);
            let mut chance = self.chance.branch(1000 + round);
            weather
                .begin(&self.sandbox, &self.credential, &self.time, &mut chance)
                .await;
            let mut callers = tokio::task::JoinSet::new();
            for caller in 0..CALLERS {
                let (lane, chance) = (self.clone(), chance.branch(caller));
                callers.spawn(async move { lane.calls(caller, round, weather, chance).await });
            }
            while let Some(ended) = callers.join_next().await {
                ended.unwrap();
            }
            weather.end(&self.sandbox);
            if let Ok(token) = self.credential.access_token().await {
                let mut account = self.account.lock().unwrap();
                account.secrets.add(token.expose_secret());
            }
        }
    }

    async fn calls(&self, caller: u64, round: u64, weather: Weather, mut chance: Chance) {
        for number in 0..CALLS_OF_ROUND {
            let verdict = if chance.in_hundred(50) {
                let day = round * CALLS_OF_ROUND + number;
                self.write(
                    WRITTEN[usize::try_from(caller).unwrap()],
                    day,
                    weather,
                    &mut chance,
                )
                .await
            } else {
                self.read(weather, &mut chance).await
            };
            self.account.lock().unwrap().verdicts.push(verdict);
            let passed = 500 + chance.below(3000);
            self.time.0.advance(Duration::from_millis(passed));
        }
    }

    fn inject(&self, plan: &Plan, id: &str, chance: &mut Chance) {
        for fault in plan.faults(id, chance) {
            self.sandbox.inject(fault);
        }
    }

    async fn read(&self, weather: Weather, chance: &mut Chance) -> Verdict {
        let (read, id) = (Read::draw(chance), chance.uuid());
        let plan = Plan::draw(chance, false);
        self.inject(&plan, &id, chance);
        let result = self.send(self.client_for(read), read.call(), id).await;
        let right = result.as_ref().ok().map(|answer| {
            let read = self.right.get(&read);
            settled(answer.body()).map(|answer| Some(&answer) == read)
        });
        judge_read(
            &plan,
            weather,
            &result,
            right.map(|right| right.unwrap_or(false)),
        )
    }

    async fn write(
        &self,
        patient: &str,
        day: u64,
        weather: Weather,
        chance: &mut Chance,
    ) -> Verdict {
        let replay = match self.remembers {
            true => chance.one_of(&[Replay::Keyed, Replay::Conditional, Replay::Once]),
            false => chance.one_of(&[Replay::Conditional, Replay::Once]),
        };
        let (id, plan) = (chance.uuid(), Plan::draw(chance, true));
        let version = self.sandbox.patient_version(patient).unwrap();
        // one in twelve has not seen the latest change
        let stale = chance.below(12) == 0;
        let expected = version - u32::from(stale);
        let body = json!({ "patches": [{ "op": "replace", "path": "/birthDate", "value": birth_date(day % DAYS) }] });
        let call = || {
            Call::new(Method::PATCH, "pds.patient.update", "/Patient/{id}")
                .param("id", patient)
                .patient(patient)
                .replay(replay)
                .header(
                    header::IF_MATCH,
                    HeaderValue::from_str(&format!("W/\"{expected}\"")).unwrap(),
                )
                .body("application/json-patch+json", body.to_string())
        };
        self.inject(&plan, &id, chance);
        let before = self.sandbox.applied_writes(patient);
        let result = self.send(&self.pds, call(), id.clone()).await;
        let unknown = result.as_ref().is_err_and(Error::outcome_unknown);
        if unknown {
            // whatever is still on its way arrives
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let applied = self.sandbox.applied_writes(patient) - before;
        let met = self.watcher.0.lock().unwrap().remove(&id);
        let verdict = judge_write(&Written {
            plan: &plan,
            weather,
            replay,
            stale,
            result: &result,
            applied,
            met: met.unwrap_or_default(),
        });
        if unknown && replay == Replay::Keyed {
            // whoever does not know asks again under the same id, and nothing is done twice
            let again = self.send(&self.pds, call(), id).await;
            let applied = self.sandbox.applied_writes(patient) - before;
            match &again {
                Ok(_) => assert_eq!(applied, 1, "told of a success that was none: {plan:?}"),
                Err(error) => assert!(
                    applied <= 1 && error.can_replay(),
                    "applied {applied} times after {plan:?}, then {error:?}"
                ),
            }
        }
        assert_eq!(
            u64::from(self.sandbox.patient_version(patient).unwrap() - version),
            self.sandbox.applied_writes(patient) - before,
        );
        verdict
    }

    pub(crate) fn close(self: Arc<Self>) -> Account {
        std::mem::take(&mut self.account.lock().unwrap())
    }
}

const DAYS: u64 = 56;

fn birth_date(day: u64) -> String {
    format!("1903-{:02}-{:02}", 1 + day / 28, 1 + day % 28)
}
