-- What stands in a source in place of a claim's passage since the source was changed.

CREATE TABLE claim_drift (
    claim_id TEXT NOT NULL PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
    seen_at  TEXT NOT NULL,
    words    TEXT                                   -- null: nothing like it
);

CREATE INDEX source_checked ON source (COALESCE(checked_at, recorded_at)) WHERE url IS NOT NULL AND withdrawn_at IS NULL;
