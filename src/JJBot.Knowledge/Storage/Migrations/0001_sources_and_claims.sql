-- Text ids, times and days as UTC ISO 8601 text, lists of names as JSON arrays: what SQLite and PostgreSQL both understand.

CREATE TABLE migration (
    number     INTEGER NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    applied_at TEXT NOT NULL
);

CREATE TABLE source (
    id                 TEXT NOT NULL PRIMARY KEY,
    server             TEXT,                        -- null: shared
    title              TEXT NOT NULL CHECK (title <> ''),
    outlet             TEXT,
    author             TEXT,
    url                TEXT,
    published_earliest TEXT,
    published_latest   TEXT,
    published_why      TEXT,
    sha256             TEXT NOT NULL CHECK (length(sha256) = 64),
    added_by           TEXT NOT NULL,
    recorded_at        TEXT NOT NULL,
    withdrawn_at       TEXT,                        -- the seeds no longer carry it
    CHECK (published_earliest <= published_latest)
);

-- The same text is one source, for everybody or within a server.
CREATE UNIQUE INDEX source_text ON source (COALESCE(server, ''), sha256) WHERE withdrawn_at IS NULL;

CREATE TABLE snapshot (
    source_id TEXT NOT NULL PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    taken_at  TEXT NOT NULL
);

CREATE TABLE snapshot_paragraph (
    source_id TEXT NOT NULL REFERENCES snapshot (source_id) ON DELETE CASCADE,
    number    INTEGER NOT NULL CHECK (number >= 1),
    content   TEXT NOT NULL,
    PRIMARY KEY (source_id, number)
);

-- A value is spread over typed columns, not kept as JSON: the checks below hold for whoever writes, windows can be asked for in
-- SQL, and a hundred thousand claims load without a parser.
CREATE TABLE claim (
    id             TEXT NOT NULL PRIMARY KEY,
    source_id      TEXT NOT NULL REFERENCES source (id),
    server         TEXT,                            -- null: shared
    topic          TEXT NOT NULL,
    series         TEXT,
    season_first   INTEGER,
    season_last    INTEGER,
    statement      TEXT NOT NULL CHECK (statement <> ''),
    status         TEXT NOT NULL CHECK (status IN ('confirmed', 'reported', 'speculated', 'denied')),
    modality       TEXT NOT NULL CHECK (modality IN ('fact', 'plan', 'wish', 'guess', 'opinion', 'open')),
    speaker        TEXT,
    via            TEXT,                            -- JSON array, nearest to the speaker first; null: none
    value_kind     TEXT NOT NULL CHECK (value_kind IN ('window', 'count', 'people', 'place', 'text')),
    aspect         TEXT NOT NULL CHECK (aspect <> ''),
    detail         TEXT,
    earliest       TEXT,                            -- window: null is open
    latest         TEXT,
    window_precision TEXT CHECK (window_precision IN ('day', 'month', 'season', 'quarter', 'year', 'publication', 'order')),
    anchor_order   TEXT CHECK (anchor_order IN ('after', 'before', 'undecided')),
    anchor_series  TEXT,
    said           TEXT,
    number         INTEGER CHECK (number >= 0),     -- count
    out_of         INTEGER,
    names          TEXT,                            -- people: JSON array
    content        TEXT,                            -- place: its name; text: its words
    paragraph      INTEGER NOT NULL CHECK (paragraph >= 1),
    passage_start  INTEGER NOT NULL CHECK (passage_start >= 0),
    passage_end    INTEGER NOT NULL,
    fingerprint    TEXT NOT NULL CHECK (length(fingerprint) = 64),
    said_earliest  TEXT,
    said_latest    TEXT,
    spoiler        INTEGER NOT NULL CHECK (spoiler IN (0, 1)),
    shipped        INTEGER NOT NULL CHECK (shipped IN (0, 1)),  -- belongs to the seeds, which may change or withdraw it
    review         TEXT NOT NULL CHECK (review IN ('proposed', 'accepted', 'rejected', 'retracted')),
    recorded_at    TEXT NOT NULL,
    withdrawn_at   TEXT,                            -- the seeds no longer carry it
    CHECK (passage_start < passage_end),
    CHECK (earliest <= latest),
    CHECK (said_earliest <= said_latest),
    CHECK ((season_first IS NULL) = (season_last IS NULL)),
    CHECK ((anchor_order IS NULL) = (anchor_series IS NULL)),
    CHECK ((value_kind = 'window') = (window_precision IS NOT NULL)),
    CHECK ((value_kind = 'count') = (number IS NOT NULL)),
    CHECK ((value_kind = 'people') = (names IS NOT NULL)),
    CHECK ((value_kind IN ('place', 'text')) = (content IS NOT NULL))
);

CREATE INDEX claim_source ON claim (source_id);
