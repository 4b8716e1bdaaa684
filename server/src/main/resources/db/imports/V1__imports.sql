-- Derived from the journal: the batches that were entered, and those taken back.
CREATE TABLE import_batch (
  number     ${bigint} NOT NULL PRIMARY KEY,
  office     ${text}   NOT NULL,
  author     ${text}   NOT NULL,
  recorded   ${text}   NOT NULL,
  data       ${text}   NOT NULL,
  entry      ${bigint} NOT NULL,
  taken_back ${bigint},
  by_author  ${text},
  reason     ${text}
) ${strict};
CREATE INDEX import_batch_office ON import_batch (office, number);

-- Not derived from the journal: lists that wait to be signed off, with their files. They tell of
-- people, and go when they are signed off, thrown away or a week old.
CREATE TABLE import_upload (
  id        ${text}   NOT NULL PRIMARY KEY,
  office    ${text}   NOT NULL,
  account   ${text}   NOT NULL,
  what      ${text}   NOT NULL,
  file      ${text}   NOT NULL,
  packed    ${text}   NOT NULL,
  choices   ${text}   NOT NULL,
  revision  ${bigint} NOT NULL,
  made      ${text}   NOT NULL,
  submitted ${text},
  returned  ${text}
) ${strict};
CREATE INDEX import_upload_office ON import_upload (office, made);
