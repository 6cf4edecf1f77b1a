-- The tables of LicenceDesk on PostgreSQL, as the first desk would make them by itself.
-- Written by the test store_migration; LICENCEDESK_WRITE_SCHEMA=1 writes it again.
BEGIN;

-- version 1
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE records (id TEXT PRIMARY KEY,revision BIGINT NOT NULL,accepted_at BIGINT NOT NULL,counter TEXT NOT NULL,operator TEXT NOT NULL,vehicle TEXT NOT NULL,result SMALLINT NOT NULL,state SMALLINT NOT NULL,generation INTEGER NOT NULL,number_hash BYTEA,ending_hash BYTEA,name_hash BYTEA,core_hash BYTEA,summary BYTEA NOT NULL);
CREATE INDEX records_time ON records (accepted_at, id, counter, operator, vehicle, result);
CREATE INDEX records_operator ON records (operator, accepted_at, id, vehicle, counter, result);
CREATE INDEX records_vehicle ON records (vehicle, accepted_at, id, operator, counter, result);
CREATE INDEX records_result ON records (result, accepted_at, id, operator, vehicle, counter);
CREATE INDEX records_counter ON records (counter, accepted_at, id, operator, vehicle, result);
CREATE INDEX records_number ON records (number_hash);
CREATE INDEX records_ending ON records (ending_hash);
CREATE INDEX records_name ON records (name_hash);
CREATE INDEX records_core ON records (core_hash);
CREATE INDEX records_generation ON records (generation);
CREATE TABLE bodies (record_id TEXT PRIMARY KEY REFERENCES records(id) ON DELETE CASCADE,body BYTEA NOT NULL);
CREATE TABLE images (record_id TEXT NOT NULL REFERENCES records(id) ON DELETE CASCADE,page SMALLINT NOT NULL,kept_since BIGINT NOT NULL,body BYTEA NOT NULL,PRIMARY KEY (record_id, page));
CREATE TABLE events (record_id TEXT NOT NULL REFERENCES records(id) ON DELETE CASCADE,at BIGINT NOT NULL,kind TEXT NOT NULL,who TEXT NOT NULL,detail TEXT NOT NULL,PRIMARY KEY (record_id, at, kind, detail));
CREATE TABLE documents (kind TEXT NOT NULL,id TEXT NOT NULL,updated_at BIGINT NOT NULL,body BYTEA NOT NULL,PRIMARY KEY (kind, id));
CREATE TABLE watched (number_hash BYTEA PRIMARY KEY,generation INTEGER NOT NULL,added_at BIGINT NOT NULL,body BYTEA NOT NULL);
CREATE TABLE audit (chain TEXT NOT NULL,number BIGINT NOT NULL,at BIGINT NOT NULL,act TEXT NOT NULL,who TEXT NOT NULL,record_id TEXT NOT NULL,detail TEXT NOT NULL,hash BYTEA NOT NULL,PRIMARY KEY (chain, number));
CREATE INDEX audit_record ON audit (record_id, at);
CREATE INDEX audit_time ON audit (at);
CREATE TABLE insights (day INTEGER NOT NULL,counter TEXT NOT NULL,measure TEXT NOT NULL,name TEXT NOT NULL,count BIGINT NOT NULL,total DOUBLE PRECISION NOT NULL,PRIMARY KEY (day, counter, measure, name));
CREATE FUNCTION audit_only_grows() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'the audit log only grows'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();

-- version 2
ALTER TABLE records ADD COLUMN shared_revision BIGINT NOT NULL DEFAULT 0;
CREATE INDEX records_unshared ON records (id) WHERE shared_revision < revision;
CREATE TABLE deleted (record_id TEXT PRIMARY KEY,at BIGINT NOT NULL,shared SMALLINT NOT NULL DEFAULT 0);
ALTER TABLE documents ADD COLUMN shared SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE watched ADD COLUMN shared SMALLINT NOT NULL DEFAULT 0;

-- version 3
ALTER TABLE insights ADD COLUMN shared SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE deleted ADD COLUMN number BIGINT GENERATED ALWAYS AS IDENTITY;
CREATE INDEX deleted_number ON deleted (number);

INSERT INTO meta (key, value) VALUES ('schema_version', '3');
INSERT INTO meta (key, value) VALUES ('audit_chain', gen_random_uuid()::text);
COMMIT;
