-- For whom an account acts (ids of bodies, blank between them; none: the register's own office),
-- the round of its sessions (raised when all of them end), and since when it is out of use.

ALTER TABLE account ADD COLUMN bodies ${text} NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN round ${bigint} NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN disabled ${text};

ALTER TABLE invitation ADD COLUMN bodies ${text} NOT NULL DEFAULT '';
