-- Derived: the newest entry by which ties or bodies changed, and the newest that erased anything, so
-- that what is kept of them in memory can tell whether it still holds.
CREATE TABLE register_change (
  what  ${text}   NOT NULL PRIMARY KEY,
  entry ${bigint} NOT NULL
) ${strict};
CREATE INDEX act_entry ON act (entry);
CREATE INDEX claim_entry ON claim (entry);
CREATE INDEX body_entry ON body (entry);
CREATE INDEX body_place ON body (place);
