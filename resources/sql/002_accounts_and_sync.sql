-- Accounts of Supabase projects, and what the history needs to be the same on all of a user's computers.

-- Tokens are in the keychain under the uuid. A user who signs out and in again is the same row; another user of the same
-- project is another row, so nobody pushes somebody else's history.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    url TEXT NOT NULL,
    key TEXT NOT NULL,
    authorities TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL,
    user BLOB NOT NULL CHECK (length(user) = 16),
    signed_in INTEGER NOT NULL,
    syncs_history INTEGER NOT NULL DEFAULT 0,
    shares_paths INTEGER NOT NULL DEFAULT 0,
    plain_tokens INTEGER NOT NULL DEFAULT 0,
    -- confirmed: up to which rev the server knows that this computer has everything. verified: from where the next session
    -- asks; below `confirmed` only while the whole history is read again. pass: the number of the last session that read.
    confirmed INTEGER NOT NULL DEFAULT 0,
    verified INTEGER NOT NULL DEFAULT 0,
    pass INTEGER NOT NULL DEFAULT 0,
    epoch TEXT NOT NULL DEFAULT '',
    last_pull INTEGER NOT NULL DEFAULT 0,
    last_push INTEGER NOT NULL DEFAULT 0,
    UNIQUE (url, user)
);

-- owner: the account whose history this row belongs to, 0: none yet, -1: the user keeps it here. rev and last_op: the
-- server's, as last seen there; 0: never was there. extra: columns of a newer server, kept as JSON. pass: the session that
-- last saw the row there.
ALTER TABLE history ADD COLUMN owner INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN rev INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN last_op BLOB;
ALTER TABLE history ADD COLUMN extra TEXT;
ALTER TABLE history ADD COLUMN pass INTEGER NOT NULL DEFAULT 0;

-- Which uploads had the same content. Only those that succeeded, so that a failure costs nothing here.
CREATE INDEX history_by_hash ON history (sha256, finished_at)
    WHERE sha256 IS NOT NULL AND outcome = 1 AND deleted_at IS NULL;

CREATE INDEX history_of_owner ON history (owner, rev, pass) WHERE owner > 0;

-- What the server has still to be told: one entry a row, the last change wins. op changes with every change, so that an
-- acknowledgement can be told from an older one. told: 0 nobody heard of the row, 1 of an earlier op perhaps, 2 of this
-- one perhaps. problem: why the server refuses the row (a failure as JSON); such a row waits for the user.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    op BLOB NOT NULL CHECK (length(op) = 16),
    not_before INTEGER NOT NULL DEFAULT 0,
    told INTEGER NOT NULL DEFAULT 0,
    problem TEXT
);

CREATE INDEX outbox_of_account ON outbox (account, seq);

-- Parts of given-up uploads that their servers have still to be told to forget.
CREATE TABLE discards (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    destination INTEGER NOT NULL,
    token BLOB NOT NULL,
    added_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
);
