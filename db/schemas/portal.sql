-- What people write: reports, answers, actions, scopes, the access log.
-- Both schemas belong to dbo, so that a view may read what its reader may not.
CREATE SCHEMA portal AUTHORIZATION dbo;
