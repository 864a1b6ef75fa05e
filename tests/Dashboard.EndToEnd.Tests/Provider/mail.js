// A mail server at an address of this machine: what it takes it writes to standard output, one line of JSON a mail.
import { SMTPServer } from 'smtp-server';

const [port, password] = process.argv.slice(2);
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authOptional: !password,
  allowInsecureAuth: true,
  onAuth: (auth, session, done) => auth.password === password ? done(null, { user: auth.username }) : done(new Error('Refused')),
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map(to => to.address), raw: Buffer.concat(parts).toString('base64') }));
      done();
    });
  },
});
server.on('error', () => {});
server.listen(Number(port), '127.0.0.1', () => console.log('listening'));
