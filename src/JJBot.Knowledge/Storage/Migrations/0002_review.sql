-- Sources that people add, what they decide about the claims in them, and who did what when. Numbers of 64 bits are BIGINT, which
-- SQLite reads as INTEGER.

ALTER TABLE source ADD COLUMN added_by_name TEXT;
ALTER TABLE source ADD COLUMN link_key TEXT;            -- the link without what differs between links to one article
ALTER TABLE source ADD COLUMN copy_of TEXT REFERENCES source (id);  -- the first source of which this one is a copy
ALTER TABLE source ADD COLUMN checked_at TEXT;          -- when it was last read again
ALTER TABLE source ADD COLUMN etag TEXT;
ALTER TABLE source ADD COLUMN last_modified TEXT;
ALTER TABLE source ADD COLUMN drift_seen_at TEXT;       -- when it was first seen to have changed; null where it reads as it did
ALTER TABLE source ADD COLUMN gone_at TEXT;             -- when it was first seen to be gone; null where it is there

CREATE INDEX source_server ON source (server, recorded_at);
CREATE INDEX source_hash ON source (sha256);
CREATE INDEX source_link ON source (link_key);
CREATE INDEX source_copy ON source (copy_of) WHERE copy_of IS NOT NULL;

ALTER TABLE snapshot ADD COLUMN words TEXT;             -- fingerprint of all its words, whatever the typography

CREATE INDEX snapshot_words ON snapshot (words);

-- For finding copies: what the words of a text come down to (see TextSketch).
CREATE TABLE source_sketch (
    source_id TEXT NOT NULL REFERENCES snapshot (source_id) ON DELETE CASCADE,
    scope     TEXT NOT NULL,                            -- the source's server; empty: shared
    mark      BIGINT NOT NULL,
    PRIMARY KEY (mark, scope, source_id)
);

CREATE INDEX source_sketch_source ON source_sketch (source_id);

ALTER TABLE claim ADD COLUMN same_quote_as TEXT REFERENCES claim (id);  -- the first claim whose passage holds the same words, give or take a few
ALTER TABLE claim ADD COLUMN resolution TEXT CHECK (resolution IN ('cametrue', 'didnot'));
ALTER TABLE claim ADD COLUMN drift TEXT CHECK (drift IN ('changed', 'vanished'));  -- null: stands as it did

CREATE INDEX claim_server ON claim (server) WHERE server IS NOT NULL;
CREATE INDEX claim_waiting ON claim (server, source_id) WHERE review = 'proposed';
CREATE INDEX claim_fingerprint ON claim (fingerprint);

-- For finding the same quote elsewhere: a few marks of the words of a claim's passage (see QuoteSketch).
CREATE TABLE claim_sketch (
    claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    scope    TEXT NOT NULL,                             -- the claim's server; empty: shared
    mark     BIGINT NOT NULL,
    PRIMARY KEY (mark, scope, claim_id)
);

CREATE INDEX claim_sketch_claim ON claim_sketch (claim_id);

-- Written in the transaction that did it, never changed and never deleted.
CREATE TABLE audit (
    id         TEXT NOT NULL PRIMARY KEY,
    at         TEXT NOT NULL,
    server     TEXT,                                    -- null: the operator, on what is shared
    actor_id   TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    kind       TEXT NOT NULL,
    source_id  TEXT REFERENCES source (id),
    claim_id   TEXT REFERENCES claim (id),
    note       TEXT,
    undoes     TEXT REFERENCES audit (id)
);

CREATE INDEX audit_server ON audit (server, at);
CREATE INDEX audit_actor ON audit (actor_id);
CREATE UNIQUE INDEX audit_undone ON audit (undoes) WHERE undoes IS NOT NULL;  -- an action is undone once

-- What an action changed: the columns that differ, as they were and as they became, as JSON objects.
CREATE TABLE audit_change (
    audit_id TEXT NOT NULL REFERENCES audit (id),
    number   INTEGER NOT NULL CHECK (number >= 1),
    claim_id TEXT REFERENCES claim (id),                -- null: the change is of the source, or of settings
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,
    PRIMARY KEY (audit_id, number)
);

CREATE INDEX audit_change_claim ON audit_change (claim_id);

CREATE TABLE approval (
    claim_id TEXT NOT NULL REFERENCES claim (id),
    actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    audit_id TEXT NOT NULL REFERENCES audit (id),       -- the action that gave it
    void_by  TEXT REFERENCES audit (id),                -- the action that took it away; null: it counts
    PRIMARY KEY (claim_id, audit_id)
);

CREATE UNIQUE INDEX approval_actor ON approval (claim_id, actor_id) WHERE void_by IS NULL;
CREATE INDEX approval_audit ON approval (audit_id);
CREATE INDEX approval_void ON approval (void_by) WHERE void_by IS NOT NULL;

-- What is worth telling: queued in the transaction that made it so.
CREATE TABLE claim_event (
    id       TEXT NOT NULL PRIMARY KEY,
    at       TEXT NOT NULL,
    server   TEXT,                                      -- null: shared
    claim_id TEXT NOT NULL REFERENCES claim (id),
    kind     TEXT NOT NULL CHECK (kind IN ('accepted', 'changed', 'withdrawn', 'resolved')),
    audit_id TEXT NOT NULL REFERENCES audit (id),
    before   TEXT NOT NULL,                             -- as in audit_change
    after    TEXT NOT NULL,
    told_at  TEXT                                       -- null: not yet
);

CREATE INDEX claim_event_untold ON claim_event (id) WHERE told_at IS NULL;

CREATE TABLE server_setting (
    server          TEXT NOT NULL PRIMARY KEY,
    trusted_outlets TEXT,                               -- JSON array; null here and below: the default
    second_approval INTEGER CHECK (second_approval IN (0, 1)),
    sources_per_day INTEGER CHECK (sources_per_day >= 0),
    largest_bytes   INTEGER CHECK (largest_bytes >= 0),
    feeds           INTEGER CHECK (feeds >= 0),
    notices_to      TEXT                                -- where moderators are told things, as whoever tells them writes it
);
