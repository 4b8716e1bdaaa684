-- Derived from the journal: readings kept, and what officers decided on their proposals.

CREATE TABLE reading (
  number    ${bigint} NOT NULL PRIMARY KEY,
  source    ${text}   NOT NULL,
  document  ${text}   NOT NULL,
  data      ${text}   NOT NULL,
  entry     ${bigint} NOT NULL
) ${strict};
CREATE UNIQUE INDEX reading_document ON reading (document);

CREATE TABLE judgement (
  proposal ${text}   NOT NULL PRIMARY KEY,
  reading  ${bigint} NOT NULL,
  outcome  ${text}   NOT NULL,
  reason   ${text},
  entry    ${bigint} NOT NULL
) ${strict};
