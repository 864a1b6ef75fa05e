// A mail server at an address of this machine. Its habits come as one line of JSON; what it takes it writes to standard output, one line a mail.
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

const line = (await createInterface({ input: process.stdin })[Symbol.asyncIterator]().next()).value;
const { port, password, implicitTls, certificate, key, ...habits } = JSON.parse(line);
let { defers, breaksOff } = habits;

const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });
const server = new SMTPServer({
  secure: implicitTls,
  ...(certificate ? { cert: certificate, key } : {}),
  disabledCommands: certificate ? [] : ['STARTTLS'],
  authOptional: !password,
  allowInsecureAuth: true,
  onAuth: (auth, session, done) => auth.password === password ? done(null, { user: auth.username }) : done(new Error('Refused')),
  onRcptTo: (to, session, done) => defers-- > 0 ? done(refusal(451, `Try ${to.address} again later`)) : done(),
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      if (breaksOff-- > 0) {
        server.connections.forEach(connection => connection._socket.destroy());
        return;
      }
      console.log(JSON.stringify({ secure: Boolean(session.secure), user: session.user ?? null, raw: Buffer.concat(parts).toString('base64') }));
      done();
    });
  },
});
server.on('error', () => {});
server.listen(port, '127.0.0.1', () => console.log('listening'));
