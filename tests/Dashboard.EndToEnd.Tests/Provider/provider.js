// A certified OpenID Connect provider with made-up people, for the tests of the sign-in. node provider.js PORT PORTAL-URL
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port, portal] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const people = {
  ann: { name: 'Ann Analyst', roles: ['Dashboard.Analyst'] },
  dora: { name: 'Dora Director', roles: ['Dashboard.SeniorLeader'] },
  tom: { name: 'Tom Manager', roles: ['Dashboard.TeamManager'], groups: ['team-one'] },
  cora: { name: 'Cora Councillor', roles: ['Dashboard.Councillor'] },
  paul: { name: 'Paul Payroll', roles: ['Payroll.Clerk'] },
  una: { name: 'Una Unplaced', roles: ['Dashboard.TeamManager'] },
  tess: { name: 'Tess Twice', roles: ['Dashboard.TeamManager'], groups: ['team-one', 'team-two'] },
  carl: { name: 'Carl Closed', roles: ['Dashboard.TeamManager'], groups: ['team-closed'] },
};

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'dashboard',
    token_endpoint_auth_method: 'client_secret_post',
    client_secret: 'known-to-the-tests-only',
    redirect_uris: [`${portal}/sign-in/callback`],
    post_logout_redirect_uris: [`${portal}/sign-in`],
  }],
  claims: { openid: ['sub'], profile: ['name', 'roles', 'groups'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['known-to-the-tests-only'] },
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = `<!DOCTYPE html><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out here too</button>`;
      },
    },
  },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
});

const answer = provider.callback();
createServer(async (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    answer(request, response);
  } else if (request.method === 'GET') {
    const buttons = Object.entries(people).map(([id, person]) => `<button name="login" value="${id}">${person.name}</button>`);
    response.setHeader('Content-Type', 'text/html').end(`<!DOCTYPE html><title>Provider</title><h1>Provider</h1><form method="post">${buttons.join(' ')}</form>`);
  } else {
    let body = '';
    for await (const part of request) body += part;
    await provider.interactionFinished(request, response, { login: { accountId: new URLSearchParams(body).get('login') } }, { mergeWithLastSubmission: false });
  }
}).listen(Number(port), '127.0.0.1', () => console.log(`listening at ${issuer}`));
