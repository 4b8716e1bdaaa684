-- A tie that was opened by mistake is taken back: its row is kept, and tells the entry that says so.

ALTER TABLE tie ADD COLUMN retired ${bigint};
CREATE INDEX tie_retired ON tie (retired);
CREATE INDEX act_retired ON act (retired);
CREATE INDEX claim_retired ON claim (retired);
