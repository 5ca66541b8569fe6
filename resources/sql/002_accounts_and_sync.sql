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
    -- The cursor: up to which rev pages were applied, and up to which the server knows it.
    cursor INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER NOT NULL DEFAULT 0,
    epoch TEXT NOT NULL DEFAULT '',
    last_pull INTEGER NOT NULL DEFAULT 0,
    last_push INTEGER NOT NULL DEFAULT 0,
    UNIQUE (url, user)
);

-- owner: the account whose history this row belongs to, 0: none yet. rev: the server's, as last seen there; 0: never was
-- there. extra: columns of a newer server, kept as JSON. pass: the full pass of a pull that last saw the row.
ALTER TABLE history ADD COLUMN owner INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN rev INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN last_op BLOB;
ALTER TABLE history ADD COLUMN extra TEXT;

CREATE INDEX history_of_owner ON history (owner, rev) WHERE owner <> 0;

-- What the server has still to be told: one entry a row, the last change wins. base_rev 0: the server never had the row.
-- op changes with every change, so that an acknowledgement can be told from an older one. problem: why the server refuses
-- the row (a failure as JSON); such a row waits for the user.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    op BLOB NOT NULL CHECK (length(op) = 16),
    base_rev INTEGER NOT NULL,
    not_before INTEGER NOT NULL DEFAULT 0,
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
