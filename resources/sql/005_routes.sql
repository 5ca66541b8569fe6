-- family: the first of the items that one file became on its way to a route, itself included; 0: it goes to one place. via:
-- the automatic destination that chose the item's; 0: it was named. passed: what that passed over, and why, as JSON.
ALTER TABLE transfers ADD COLUMN family INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN via INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN passed TEXT;

-- Stays on this computer: the project's table does not know of it.
ALTER TABLE history ADD COLUMN passed TEXT;

-- Whether there is any upload of that size whose content is known: where there is none, nothing can be the same.
CREATE INDEX history_by_size ON history (bytes, place)
    WHERE sha256 IS NOT NULL AND outcome = 1 AND deleted_at IS NULL;
