-- Feeds that servers watch, and the items that were seen in them.

CREATE TABLE feed (
    id            TEXT NOT NULL PRIMARY KEY,
    server        TEXT,                             -- null: shared
    url           TEXT NOT NULL,
    title         TEXT NOT NULL CHECK (title <> ''),
    notice_place  TEXT,                             -- where whoever watches it is told of its end
    added_by      TEXT NOT NULL,
    added_by_name TEXT NOT NULL,
    added_at      TEXT NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    next_check_at TEXT NOT NULL,
    failures      INTEGER NOT NULL CHECK (failures >= 0),  -- in a row
    failing_since TEXT,                             -- null: the last check succeeded
    trouble       TEXT,                             -- what the last check met, in a sentence
    dead_since    TEXT,                             -- null: it is alive
    told_dead_at  TEXT,
    removed_by    TEXT,
    removed_at    TEXT,                             -- null: it is watched
    CHECK ((failures = 0) = (failing_since IS NULL))
);

CREATE UNIQUE INDEX feed_url ON feed (COALESCE(server, ''), url) WHERE removed_at IS NULL;
CREATE INDEX feed_due ON feed (next_check_at) WHERE removed_at IS NULL;

CREATE TABLE feed_item (
    feed_id     TEXT NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    item_key    TEXT NOT NULL,
    link        TEXT NOT NULL,
    published   TEXT,
    found_at    TEXT NOT NULL,
    seen_at     TEXT NOT NULL,                      -- when the feed last had it
    next_try_at TEXT,                               -- when to take it in; null: nothing is left to do
    source_id   TEXT REFERENCES source (id),        -- what it became
    PRIMARY KEY (feed_id, item_key)
);

CREATE INDEX feed_item_waiting ON feed_item (feed_id, next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX feed_item_source ON feed_item (source_id) WHERE source_id IS NOT NULL;
