-- What an item's attempts have gained, so that a retry that gains nothing comes to an end over restarts too. best_stored:
-- the highest offset that a server ever confirmed. sent_in_all: bytes of content that left, all attempts together.
-- failed_at: the confirmed offset of the last failure. repeats: how often in a row the same failure came there.
ALTER TABLE transfers ADD COLUMN best_stored INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN sent_in_all INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN failed_at INTEGER NOT NULL DEFAULT -1;
ALTER TABLE transfers ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;

-- Why the queue, or all that goes to one destination, waits. destination 0: the whole queue.
CREATE TABLE holds (
    destination INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    failure TEXT,
    PRIMARY KEY (destination, reason)
) WITHOUT ROWID;
