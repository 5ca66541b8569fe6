-- position: where a destination stands among the others, from 1; 0, which only a rescue leaves: before them, by its id.
ALTER TABLE destinations ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE destinations SET position = id;
