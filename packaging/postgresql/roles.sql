-- Who may do what on the firm's server. Run it as the owner of the tables, once they are there, and
-- again after each new version of LicenceDesk:
--   psql -d licencedesk -v ON_ERROR_STOP=1 -f roles.sql
-- What a desk keeps is sealed before it comes here: no role reads a customer's data, the owner and
-- the administrators of the server neither.
BEGIN;

-- Roles belong to the whole server; other databases may have made them already.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['licencedesk_clerk', 'licencedesk_supervisor', 'licencedesk_auditor']
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), name);
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
  END LOOP;
END $$;

REVOKE ALL ON meta, records, bodies, images, events, documents, watched, audit, insights, deleted
  FROM PUBLIC, licencedesk_clerk, licencedesk_supervisor, licencedesk_auditor;

-- A counter: keeps records, hands on its part of the log, cannot read the log.
GRANT SELECT, INSERT, UPDATE, DELETE ON records, bodies, images TO licencedesk_clerk;
GRANT SELECT, INSERT ON events, deleted TO licencedesk_clerk;
GRANT SELECT, INSERT, UPDATE ON insights, meta, documents TO licencedesk_clerk;
GRANT SELECT ON watched TO licencedesk_clerk;
GRANT INSERT ON audit TO licencedesk_clerk;

-- A counter where supervisors sign in: changes policies, the do-not-rent list and keys as well.
GRANT SELECT, INSERT, UPDATE, DELETE ON records, bodies, images TO licencedesk_supervisor;
GRANT SELECT, INSERT ON events, deleted, audit TO licencedesk_supervisor;
GRANT SELECT, INSERT, UPDATE ON insights, meta, documents, watched TO licencedesk_supervisor;

-- Reads and changes nothing.
GRANT SELECT ON meta, records, bodies, images, events, documents, watched, audit, insights, deleted
  TO licencedesk_auditor;

-- Rows that not every role may write. The owner is not bound by these.
ALTER TABLE meta ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS read ON meta;
DROP POLICY IF EXISTS clerk_insert ON meta;
DROP POLICY IF EXISTS clerk_update ON meta;
DROP POLICY IF EXISTS supervisor ON meta;
DROP POLICY IF EXISTS read ON documents;
DROP POLICY IF EXISTS clerk_insert ON documents;
DROP POLICY IF EXISTS clerk_update ON documents;
DROP POLICY IF EXISTS supervisor ON documents;

-- meta: a clerk's desk notes the end of its log and its own name; not the keys.
CREATE POLICY read ON meta FOR SELECT USING (true);
CREATE POLICY clerk_insert ON meta FOR INSERT TO licencedesk_clerk
  WITH CHECK (key LIKE 'audit\_head/%' OR key LIKE 'counter/%');
CREATE POLICY clerk_update ON meta FOR UPDATE TO licencedesk_clerk
  USING (key LIKE 'audit\_head/%') WITH CHECK (key LIKE 'audit\_head/%');
CREATE POLICY supervisor ON meta FOR ALL TO licencedesk_supervisor
  USING (key <> 'schema_version') WITH CHECK (key <> 'schema_version');

-- documents: a clerk's desk hands on that somebody has signed in (it stands in the account).
CREATE POLICY read ON documents FOR SELECT USING (true);
CREATE POLICY clerk_insert ON documents FOR INSERT TO licencedesk_clerk
  WITH CHECK (kind = 'account');
CREATE POLICY clerk_update ON documents FOR UPDATE TO licencedesk_clerk
  USING (kind = 'account') WITH CHECK (kind = 'account');
CREATE POLICY supervisor ON documents FOR ALL TO licencedesk_supervisor
  USING (true) WITH CHECK (true);

COMMIT;
