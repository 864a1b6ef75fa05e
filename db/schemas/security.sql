-- Who sees which rows: predicate functions and the policy that binds them to tables.
CREATE SCHEMA [security] AUTHORIZATION dbo;
