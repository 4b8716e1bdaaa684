-- One row: the newest entry, locked by whoever appends.
CREATE TABLE journal_head (
  one      ${bigint} PRIMARY KEY CHECK (one = 1),
  number   ${bigint} NOT NULL,
  recorded ${text} NOT NULL,
  digest   ${text} NOT NULL
) ${strict};

INSERT INTO journal_head (one, number, recorded, digest)
VALUES (1, 0, '', '0000000000000000000000000000000000000000000000000000000000000000');

-- What the digests chain; never changed, never deleted.
CREATE TABLE journal_entry (
  number         ${bigint} PRIMARY KEY,
  recorded       ${text} NOT NULL,
  author         ${text} NOT NULL,
  acted_for      ${text} NOT NULL,
  family         ${text} NOT NULL,
  version        ${bigint} NOT NULL,
  visibility     ${text} NOT NULL,
  payload_digest ${text} NOT NULL,
  previous       ${text} NOT NULL UNIQUE,
  digest         ${text} NOT NULL UNIQUE
) ${strict};

-- What the law can ask to erase.
CREATE TABLE journal_payload (
  number  ${bigint} PRIMARY KEY REFERENCES journal_entry (number),
  salt    ${text} NOT NULL,
  payload ${text} NOT NULL
) ${strict};

-- Which form of its tables each room last built.
CREATE TABLE journal_projection (
  room     ${text} PRIMARY KEY,
  revision ${bigint} NOT NULL
) ${strict};
