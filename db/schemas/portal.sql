-- What people write: reports, answers, actions, scopes, the access log.
CREATE SCHEMA portal;
