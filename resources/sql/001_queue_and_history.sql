-- The first schema. A statement ends with a semicolon at the end of a line: migrations.cpp cuts there.
-- Ids that travel are UUIDv7 as 16 bytes; paths are the file system's own bytes; times are ms since
-- the epoch. Enumerations are stored by number: append, never renumber.

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value
);

CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT
);

-- AUTOINCREMENT: a queued item must never meet another destination under an old number.
CREATE TABLE destinations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL,
    upload_limit INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE transfer_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    destination INTEGER NOT NULL,
    path BLOB,
    name TEXT,
    folder TEXT,
    conflict INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    scanning INTEGER NOT NULL,
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL
);

-- No index but the key: 10,000 small files a second go in and out here.
CREATE TABLE transfers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL,
    destination INTEGER NOT NULL,
    upload_id BLOB NOT NULL CHECK (length(upload_id) = 16),
    path BLOB,
    name TEXT,
    stamp BLOB,
    position REAL NOT NULL,
    added_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    all_attempts INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    stored_bytes INTEGER NOT NULL DEFAULT 0,
    failure TEXT,
    token BLOB,
    token_crc INTEGER,
    sha256 BLOB
);

-- Where history's rows went, as it was called then; a few rows that a million point to.
CREATE TABLE places (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (uuid, name, kind)
);

-- Row 1 is this computer.
CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    uuid BLOB UNIQUE,
    name TEXT NOT NULL
);

-- AUTOINCREMENT: a row number below meta's "history_indexed" means that the row is in
-- history_search, so no number may come twice. `search` is what a search looks through, folded.
CREATE TABLE history (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT,
    remote_name TEXT,
    path BLOB,
    place INTEGER NOT NULL,
    device INTEGER NOT NULL,
    remote TEXT,
    link TEXT,
    bytes INTEGER NOT NULL,
    sha256 BLOB,
    verified INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    failure TEXT,
    stored_bytes INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    deleted_at INTEGER,
    search TEXT
);

-- Pages by key, and counts every filter without touching the rows.
CREATE INDEX history_newest ON history (finished_at, row, outcome, place, device)
    WHERE deleted_at IS NULL;

CREATE INDEX history_forgotten ON history (deleted_at) WHERE deleted_at IS NOT NULL;

-- Substrings of three characters and more. Filled behind the uploads, see historyindex.h.
CREATE VIRTUAL TABLE history_search USING fts5 (
    search, content = 'history', content_rowid = 'row', columnsize = 0, tokenize = 'trigram'
);

INSERT INTO meta (key, value) VALUES ('history_total', 0), ('history_indexed', 0);
