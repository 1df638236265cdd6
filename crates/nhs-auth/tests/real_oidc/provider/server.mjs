// Two identity providers on loopback, made of the certified oidc-provider: one like NHS login, one like CIS2.
// Users log in by themselves, as whoever the parameter `_user` names.
//
//   node server.mjs '{"modules": "<folder with node_modules>", "now": 1767603600, "redirect_uri": "…", "jwks": {…},
//                     "signing_keys": ["<PEM>", …]}'
//
// Prints where both are as one line of JSON, then serves until standard input ends. The keys sign in turn: the first is
// NHS login's, the second CIS2's, the others are for `_rotate`.
import { createPrivateKey, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = JSON.parse(process.argv[2]);
const library = join(options.modules, 'node_modules/oidc-provider/lib/index.js');
const { default: Provider } = await import(pathToFileURL(library));

// The clock stands until it is moved, so that nothing depends on how fast a machine is.
let now = options.now * 1000;
Date.now = () => now;

const registered = {
  redirect_uris: [options.redirect_uri],
  post_logout_redirect_uris: [options.redirect_uri],
  response_types: ['code'],
  grant_types: ['authorization_code'],
};
const keyed = { token_endpoint_auth_method: 'private_key_jwt', jwks: options.jwks };

const patients = {
  p9: { level: 'P9', nhs_number: '9990000018' },
  p5: { level: 'P5', nhs_number: '9990000026' },
  'p9-passkey': { level: 'P9', nhs_number: '9990000034', factors: 'Cm' },
};

// The first of the vectors asked for that the patient can reach, or else what they have, which a relying party must refuse.
function achieved({ level, factors = 'Cp.Cd' }, vtr) {
  const asked = JSON.parse(vtr ?? '["P9.Cp.Cd","P9.Cp.Ck","P9.Cm"]');
  return asked.find((one) => one.slice(3) === factors && one.slice(0, 2) <= level) ?? `${level}.${factors}`;
}

const likeNhsLogin = {
  clients: [{
    ...registered,
    ...keyed,
    client_id: 'my-app',
    grant_types: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_signing_alg: 'RS512',
    id_token_signed_response_alg: 'RS512',
  }],
  extraParams: ['_user', 'vtr'],
  claims: {
    openid: ['sub', 'vot', 'vtm', 'jti'],
    profile: ['nhs_number', 'family_name', 'birthdate', 'identity_proofing_level'],
    email: ['email', 'email_verified'],
  },
  ttl: { AccessToken: 300, AuthorizationCode: 600, IdToken: 3600, RefreshToken: 30 * 24 * 3600 },
  person: (sub, asked, issuer) => ({
    vot: achieved(patients[sub], asked.vtr),
    vtm: `${issuer}/trustmark`,
    jti: randomUUID(),
    nhs_number: patients[sub].nhs_number,
    family_name: 'Testerly',
    birthdate: '1970-01-01',
    identity_proofing_level: patients[sub].level,
    email: `${sub}@example.org`,
    email_verified: true,
  }),
};

const role = (id, org_code) => ({
  person_orgid: `1${id}`, person_roleid: id, org_code, role_code: 'S8000:G8000:R8001',
  role_name: '"Clinical":"Clinical Provision":"Clinical Practitioner Access Role"', activity_codes: ['B0264'],
});
const workers = {
  656005750104: { level: '3', acr: 'AAL3_N3_SMARTCARD', amr: ['N3_SMARTCARD'] },
  656005750105: { level: '2', acr: 'AAL2_TOTP', amr: ['TOTP'] },
};

const cis2Client = (client_id, more) => ({
  ...registered,
  ...more,
  client_id,
  id_token_signed_response_alg: 'RS256',
  backchannel_logout_uri: options.backchannel_logout_uri,
  backchannel_logout_session_required: true,
});
const likeCis2 = {
  clients: [
    cis2Client('with-secret', { token_endpoint_auth_method: 'client_secret_post', client_secret: options.client_secret }),
    cis2Client('with-rs256', { ...keyed, token_endpoint_auth_signing_alg: 'RS256' }),
    cis2Client('with-rs512', { ...keyed, token_endpoint_auth_signing_alg: 'RS512', userinfo_signed_response_alg: 'RS256' }),
  ],
  extraParams: ['_user'],
  acrValues: ['AAL3_ANY', 'AAL2_OR_AAL3_ANY', 'AAL2_ANY'],
  claims: {
    openid: ['sub', 'uid', 'acr', 'amr', 'id_assurance_level', 'authentication_assurance_level'],
    profile: ['name', 'given_name', 'family_name'],
    nationalrbacaccess: ['nhsid_nrbac_roles'],
    selectedrole: ['selected_roleid'],
  },
  ttl: { AccessToken: 3600, AuthorizationCode: 600, IdToken: 3600 },
  person: (sub, asked) => ({
    uid: sub,
    name: 'TESTERLY Sam',
    given_name: 'Sam',
    family_name: 'Testerly',
    id_assurance_level: '3',
    authentication_assurance_level: workers[sub].level,
    nhsid_nrbac_roles: [role('555254240100', 'A83011'), role('555254240101', 'RR8')],
    selected_roleid: asked.scope.includes('selectedrole') ? '555254240101' : undefined,
  }),
};

const nextKey = () => {
  const key = createPrivateKey(options.signing_keys.shift());
  return { ...key.export({ format: 'jwk' }), use: 'sig', kid: `${randomUUID()}/+=` };
};

// The form that asks whether to log out; whoever walks through it has to send it back.
const logoutForm = async (ctx, form) => { ctx.body = form; };

function provider(issuer, like, key) {
  const asked = new Map();
  const { person, ...own } = like;
  const made = new Provider(issuer, {
    ...own,
    ttl: { ...own.ttl, Grant: 30 * 24 * 3600, Interaction: 600, Session: 12 * 3600 },
    jwks: { keys: [key] },
    cookies: { keys: ['loopback'] },
    conformIdTokenClaims: false,
    enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'RS512'], idTokenSigningAlgValues: ['RS256', 'RS512'],
      userinfoSigningAlgValues: ['RS256'] },
    pkce: { required: () => false },
    // Its own would not call loopback, where the application listens for logout tokens.
    fetch: (url, { dispatcher, ...request }) => fetch(url, request),
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: logoutForm },
      jwtUserinfo: { enabled: true },
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    async loadExistingGrant(ctx) {
      const { client, session, params } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(params.scope);
      asked.set(await grant.save(), params);
      return grant;
    },
    findAccount: (_ctx, sub, token) => ({
      accountId: sub,
      claims: () => ({ sub, ...person(sub, asked.get(token.grantId), issuer) }),
    }),
  });
  made.on('server_error', (_ctx, error) => console.error(error));
  return made;
}

async function logIn(provider, request, response) {
  const { params } = await provider.interactionDetails(request, response);
  const { acr, amr } = workers[params._user] ?? {};
  const result = params._user in patients || params._user in workers
    ? { login: { accountId: params._user, acr, amr } }
    : { error: 'access_denied', error_description: 'ConsentNotGiven' };
  await provider.interactionFinished(request, response, result);
}

// What was asked and has not been answered, so that a test that waits can tell whose fault it is.
const unanswered = new Set();

async function serve(like) {
  let current;
  let issuer;
  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, issuer);
    if (pathname === '/_unanswered') {
      response.end(JSON.stringify([...unanswered]));
      return;
    }
    const asked = { method: request.method, path: pathname };
    unanswered.add(asked);
    response.on('close', () => unanswered.delete(asked));
    if (pathname === '/_ahead') {
      now += 1000 * Number(searchParams.get('seconds'));
      response.end();
    } else if (pathname === '/_rotate') {
      // What has been given out stays valid: all instances share one store.
      current = provider(issuer, like, nextKey());
      response.end();
    } else if (pathname === '/_never') {
      // Whoever asks this waits.
    } else if (pathname.startsWith('/interaction/')) {
      await logIn(current, request, response);
    } else {
      await current.callback()(request, response);
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${server.address().port}`;
  current = provider(issuer, like, nextKey());
  return issuer;
}

console.log(JSON.stringify({ nhs_login: await serve(likeNhsLogin), cis2: await serve(likeCis2) }));
process.stdin.on('end', () => process.exit()).resume();
