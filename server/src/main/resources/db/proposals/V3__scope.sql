-- A reading is its office's own: another office that reads the same text keeps a reading of its own.

DROP TABLE reading;
CREATE TABLE reading (
  number    ${bigint} NOT NULL PRIMARY KEY,
  source    ${text}   NOT NULL,
  document  ${text}   NOT NULL,
  data      ${text}   NOT NULL,
  acted_for ${text}   NOT NULL,
  entry     ${bigint} NOT NULL
) ${strict};
CREATE UNIQUE INDEX reading_document ON reading (document, acted_for);
