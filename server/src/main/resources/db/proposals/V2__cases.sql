-- Derived from the journal: the newest labelled case of each reading.

CREATE TABLE labelled_case (
  reading ${bigint} NOT NULL PRIMARY KEY,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL
) ${strict};
