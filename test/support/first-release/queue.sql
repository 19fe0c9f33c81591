BEGIN TRANSACTION;
CREATE TABLE dead_letters (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
     body TEXT NOT NULL, sent_at INTEGER NOT NULL, died_at INTEGER NOT NULL,
     receive_count INTEGER NOT NULL, reason TEXT NOT NULL
   ) STRICT;
CREATE TABLE messages (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
     body TEXT NOT NULL, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL,
     receive_count INTEGER NOT NULL, receipt TEXT UNIQUE
   ) STRICT;
INSERT INTO "messages" VALUES(4,'ingest','176d7442-322e-4ffb-a4d9-426a48be4a97','{"type":"upload-created","key":"datasets/en-cola.tsv/00000001"}',1795617409393,1795617409393,0,NULL);
CREATE INDEX messages_by_due_time ON messages (queue, visible_at, sequence);
CREATE INDEX dead_letters_by_queue ON dead_letters (queue, sequence);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('messages',4);
COMMIT;
PRAGMA user_version = 1;
