-- Notes sit on something, cite rows, are changed and deleted without losing what they said.
-- anchor: as NoteText writes it. cites: ids of transfers with commas between.
ALTER TABLE note ADD COLUMN anchor TEXT NOT NULL DEFAULT 'case';
ALTER TABLE note ADD COLUMN cites TEXT NOT NULL DEFAULT '';
-- What notes were changed to; the row of the note keeps its first words.
CREATE TABLE note_change(
    changed_by INTEGER PRIMARY KEY REFERENCES event(sequence),
    note INTEGER NOT NULL REFERENCES note(id), text TEXT NOT NULL,
    anchor TEXT NOT NULL, cites TEXT NOT NULL, at_ms INTEGER NOT NULL,
    author_name TEXT NOT NULL, author_initials TEXT NOT NULL) STRICT;
CREATE INDEX note_change_note ON note_change(note);
-- restored_by: the event that took the deletion back, 0 if none did.
CREATE TABLE note_deletion(
    deleted_by INTEGER PRIMARY KEY REFERENCES event(sequence),
    note INTEGER NOT NULL REFERENCES note(id), restored_by INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX note_deleted ON note_deletion(note) WHERE restored_by = 0;
-- How the picture was seen and what that hides, in words; empty where nothing was set.
ALTER TABLE exhibit ADD COLUMN seen TEXT NOT NULL DEFAULT '';
