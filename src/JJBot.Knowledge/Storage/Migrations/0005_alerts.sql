-- Who wants to be told of what, what there is to tell, and what became of telling it. Ids of channels, people and roles are written as
-- whoever tells them writes them.

ALTER TABLE server_setting ADD COLUMN time_zone TEXT;   -- an IANA name; null: UTC

CREATE TABLE subscription (
    id               TEXT NOT NULL PRIMARY KEY,
    server           TEXT,                              -- whose claims it hears of beside the shared ones; null: those alone
    kind             TEXT NOT NULL CHECK (kind IN ('channel', 'topic', 'question')),
    channel_kind     TEXT NOT NULL CHECK (channel_kind IN ('text', 'announcement', 'thread', 'forum', 'direct')),
    channel_id       TEXT,                              -- null: the person's direct channel is not known yet
    user_id          TEXT,                              -- the person who watches; null for a channel
    topics           TEXT,                              -- JSON array; null here and below: all
    series           TEXT,                              -- JSON array
    season           INTEGER,
    question         TEXT,
    minimum_status   TEXT NOT NULL CHECK (minimum_status IN ('confirmed', 'reported', 'speculated')),
    mode             TEXT NOT NULL CHECK (mode IN ('instant', 'daily', 'weekly')),
    role_id          TEXT,
    spoilers         TEXT NOT NULL CHECK (spoilers IN ('hide', 'show', 'leaveout')),
    crosspost        INTEGER NOT NULL CHECK (crosspost IN (0, 1)),
    created_by       TEXT NOT NULL,
    created_by_name  TEXT NOT NULL,
    created_at       TEXT NOT NULL,
    changed_at       TEXT NOT NULL,
    paused_at        TEXT,
    suspended_at     TEXT,                              -- it cannot be told; null: it can, as far as is known
    suspended_reason TEXT,
    suspended_told_at TEXT,
    ended_at         TEXT,
    ended_reason     TEXT,
    CHECK ((kind = 'channel') = (user_id IS NULL)),
    CHECK ((kind = 'question') = (question IS NOT NULL)),
    CHECK (kind <> 'channel' OR channel_id IS NOT NULL),
    CHECK ((suspended_at IS NULL) = (suspended_reason IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_reason IS NULL))
);

CREATE UNIQUE INDEX subscription_channel ON subscription (channel_id) WHERE kind = 'channel' AND ended_at IS NULL;
CREATE INDEX subscription_live ON subscription (id) WHERE ended_at IS NULL;
CREATE INDEX subscription_server ON subscription (server, id) WHERE ended_at IS NULL;
CREATE INDEX subscription_user ON subscription (user_id) WHERE user_id IS NOT NULL AND ended_at IS NULL;
CREATE INDEX subscription_suspended ON subscription (suspended_at) WHERE suspended_at IS NOT NULL AND ended_at IS NULL;

-- One proposition, told in one scope.
CREATE TABLE alert (
    id       TEXT NOT NULL PRIMARY KEY,
    server   TEXT,                                      -- null: shared
    topic    TEXT NOT NULL,
    series   TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    made_at  TEXT NOT NULL,
    facts    TEXT NOT NULL                              -- what the last revision tells of, as JSON: what changes is found by holding it against the index
);

CREATE INDEX alert_server ON alert (topic, server) WHERE server IS NOT NULL;

-- Where an event on a claim has to look.
CREATE TABLE alert_claim (
    claim_id TEXT NOT NULL REFERENCES claim (id),
    alert_id TEXT NOT NULL REFERENCES alert (id),
    part     TEXT NOT NULL CHECK (part IN ('says', 'against', 'duplicate')),
    PRIMARY KEY (claim_id, alert_id)
);

CREATE INDEX alert_claim_alert ON alert_claim (alert_id);

CREATE TABLE alert_revision (
    alert_id   TEXT NOT NULL REFERENCES alert (id),
    number     INTEGER NOT NULL CHECK (number >= 1),
    at         TEXT NOT NULL,
    event_id   TEXT NOT NULL REFERENCES claim_event (id),
    kind       TEXT NOT NULL,                           -- what changed
    answers    TEXT REFERENCES alert (id),              -- the alert that this one changes, and whose message it answers
    told_by    TEXT REFERENCES alert (id),              -- the alert that tells the same change as its own news
    catch_up   INTEGER NOT NULL CHECK (catch_up IN (0, 1)),
    content    TEXT NOT NULL,                           -- all that a message needs, as JSON
    planned_at TEXT,                                    -- null: not for every subscription
    PRIMARY KEY (alert_id, number)
);

CREATE INDEX alert_revision_unplanned ON alert_revision (at) WHERE planned_at IS NULL;

-- The ledger: written before anything is sent.
CREATE TABLE delivery (
    id              TEXT NOT NULL PRIMARY KEY,
    subscription_id TEXT NOT NULL REFERENCES subscription (id),
    alert_id        TEXT REFERENCES alert (id),         -- null: a digest, which gathers others, or a publishing
    revision        INTEGER,
    step            TEXT NOT NULL CHECK (step IN ('message', 'edit', 'reply', 'answer', 'digest', 'publish')),
    state           TEXT NOT NULL CHECK (state IN ('planned', 'held', 'sending', 'sent', 'skipped', 'failed', 'unsure')),
    hold            TEXT CHECK (hold IN ('daily', 'weekly', 'catchup', 'burst')),  -- the kind of digest that it waits for, or that it is
    digest_id       TEXT REFERENCES delivery (id),      -- the digest that told it
    published_id    TEXT REFERENCES delivery (id),      -- whose message is published to the channels that follow
    due_at          TEXT NOT NULL,
    planned_at      TEXT NOT NULL,
    attempts        INTEGER NOT NULL CHECK (attempts >= 0),
    begun_at        TEXT,                               -- the last attempt
    done_at         TEXT,
    message_id      TEXT,
    reason          TEXT,                               -- why it was not sent, or not yet
    CHECK ((alert_id IS NULL) = (step IN ('digest', 'publish'))),
    CHECK ((published_id IS NULL) = (step <> 'publish')),
    CHECK ((alert_id IS NULL) = (revision IS NULL)),
    CHECK (state <> 'held' OR hold IS NOT NULL),
    CHECK (state <> 'sent' OR message_id IS NOT NULL),
    CHECK (state NOT IN ('skipped', 'failed', 'unsure') OR reason IS NOT NULL)
);

CREATE UNIQUE INDEX delivery_once ON delivery (alert_id, subscription_id, revision, step);
CREATE UNIQUE INDEX delivery_digest_once ON delivery (subscription_id, hold, due_at) WHERE step = 'digest' AND hold IN ('daily', 'weekly');
CREATE UNIQUE INDEX delivery_published_once ON delivery (published_id) WHERE published_id IS NOT NULL;
CREATE INDEX delivery_due ON delivery (due_at, id) WHERE state = 'planned';
CREATE INDEX delivery_held ON delivery (due_at) WHERE state = 'held';
CREATE INDEX delivery_sending ON delivery (begun_at) WHERE state = 'sending';
CREATE INDEX delivery_digest ON delivery (digest_id) WHERE digest_id IS NOT NULL;
CREATE INDEX delivery_waiting ON delivery (subscription_id) WHERE state IN ('planned', 'held');

-- One row: when the bot was last at work, so that an outage is seen afterwards.
CREATE TABLE alert_clock (
    one             INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    alive_at        TEXT NOT NULL,
    catch_up_before TEXT                                -- events up to here are told in one digest
);
