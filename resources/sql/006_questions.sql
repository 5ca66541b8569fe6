-- Questions about files, and what was answered. They stay on this computer: nothing of them is synced. Times are ms since
-- the epoch; outcomes by number, see store/questionentry.h.
CREATE TABLE questions (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    asked_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0,
    destination BLOB NOT NULL CHECK (length(destination) = 16),
    destination_name TEXT NOT NULL,
    destination_kind TEXT NOT NULL,
    model TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    reasoning TEXT NOT NULL DEFAULT '',
    outcome INTEGER NOT NULL,
    finish TEXT NOT NULL DEFAULT '',
    failure TEXT,
    failed_file TEXT NOT NULL DEFAULT '',
    question_tokens INTEGER NOT NULL DEFAULT -1,
    answer_tokens INTEGER NOT NULL DEFAULT -1,
    files TEXT NOT NULL,
    search TEXT NOT NULL
);

CREATE INDEX questions_newest ON questions (asked_at, row);

-- As history_search; filled in the transaction that writes the row, since there are few.
CREATE VIRTUAL TABLE questions_search USING fts5 (
    search, content = 'questions', content_rowid = 'row', columnsize = 0, tokenize = 'trigram'
);
