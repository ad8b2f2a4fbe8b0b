-- Runs of detectors and the alerts they raised. What became of an alert stands in the audit trail.
INSERT INTO mark VALUES ('run', 1), ('alert', 1), ('rules', 1);
-- text: what was run, as JSON.
CREATE TABLE detection_run(
    id INTEGER PRIMARY KEY, kept_by INTEGER NOT NULL REFERENCES event(sequence),
    text TEXT NOT NULL) STRICT;
-- What an alert was found to be in a run, as JSON; the newest run's is what it is now.
CREATE TABLE alert_finding(
    alert INTEGER NOT NULL, run INTEGER NOT NULL REFERENCES detection_run(id),
    text TEXT NOT NULL, PRIMARY KEY (alert, run)) STRICT;
-- Versions of the detection rules, as rule files write them.
CREATE TABLE rule_file(
    version INTEGER PRIMARY KEY, proposed_by INTEGER NOT NULL REFERENCES event(sequence),
    text TEXT NOT NULL) STRICT;
