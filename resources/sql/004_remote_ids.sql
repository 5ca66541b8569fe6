-- What a service knows a file by, where names mean nothing there: so that it can be checked, asked about and deleted later,
-- from any computer.
ALTER TABLE history ADD COLUMN remote_id TEXT NOT NULL DEFAULT '';

-- Rows of a computer that knew of it already came with it as a column that was not understood.
UPDATE history SET remote_id = coalesce(json_extract(extra, '$.remote_id'), '')
    WHERE extra LIKE '%"remote_id"%' AND json_valid(extra);

CREATE INDEX history_by_remote_id ON history (remote_id) WHERE remote_id <> '' AND deleted_at IS NULL;

-- Until when a hold lasts, where that is known: ms since the epoch, wall time; 0: until something happens.
ALTER TABLE holds ADD COLUMN until INTEGER NOT NULL DEFAULT 0;

-- What a file's content was when it was last read whole, by its stamp (40 bytes): large files are not read again to learn
-- that they are there already. The oldest are dropped.
CREATE TABLE content_hashes (
    stamp BLOB PRIMARY KEY NOT NULL CHECK (length(stamp) = 40),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    read_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX content_hashes_by_age ON content_hashes (read_at);
