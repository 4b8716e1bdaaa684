CREATE TABLE note (
  number ${bigint} PRIMARY KEY,
  text   ${text} NOT NULL,
  long   ${boolean} NOT NULL,
  weight ${double} NOT NULL
) ${strict};
