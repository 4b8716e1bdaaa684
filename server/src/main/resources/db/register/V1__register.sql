-- Derived from the journal; every row tells the entry that made it and, where a later entry
-- replaced it, that one: so the register can be read as it was known at any entry.

CREATE TABLE body (
  id      ${text}   NOT NULL,
  kind    ${text}   NOT NULL,
  place   ${text}   NOT NULL,
  name    ${text}   NOT NULL,
  country ${text}   NOT NULL,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  retired ${bigint},
  PRIMARY KEY (id, entry)
) ${strict};

CREATE TABLE body_name (
  body     ${text}   NOT NULL,
  language ${text}   NOT NULL,
  folded   ${text}   NOT NULL,
  entry    ${bigint} NOT NULL,
  retired  ${bigint},
  PRIMARY KEY (body, language, entry)
) ${strict};
CREATE INDEX body_name_folded ON body_name (folded);

CREATE TABLE source (
  id    ${text}   NOT NULL PRIMARY KEY,
  data  ${text}   NOT NULL,
  entry ${bigint} NOT NULL
) ${strict};

CREATE TABLE tie (
  id     ${text}   NOT NULL PRIMARY KEY,
  number ${bigint} NOT NULL,
  entry  ${bigint} NOT NULL
) ${strict};

CREATE TABLE tie_party (
  tie      ${text}   NOT NULL,
  body     ${text}   NOT NULL,
  position ${bigint} NOT NULL,
  entry    ${bigint} NOT NULL,
  PRIMARY KEY (tie, body)
) ${strict};
CREATE INDEX tie_party_body ON tie_party (body);

CREATE TABLE act (
  id      ${text}   NOT NULL,
  tie     ${text}   NOT NULL,
  type    ${text}   NOT NULL,
  kind    ${text}   NOT NULL,
  date    ${text},
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  retired ${bigint},
  PRIMARY KEY (id, entry)
) ${strict};
CREATE INDEX act_tie ON act (tie);

CREATE TABLE claim (
  id      ${text}   NOT NULL,
  tie     ${text}   NOT NULL,
  act     ${text},
  source  ${text}   NOT NULL,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  retired ${bigint},
  PRIMARY KEY (id, entry)
) ${strict};
CREATE INDEX claim_tie ON claim (tie);
CREATE INDEX claim_source ON claim (source);

CREATE TABLE setting (
  name    ${text}   NOT NULL,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  retired ${bigint},
  PRIMARY KEY (name, entry)
) ${strict};

CREATE TABLE reported (
  holder ${text}   NOT NULL,
  source ${text}   NOT NULL,
  data   ${text}   NOT NULL,
  entry  ${bigint} NOT NULL PRIMARY KEY
) ${strict};
CREATE INDEX reported_holder ON reported (holder);
