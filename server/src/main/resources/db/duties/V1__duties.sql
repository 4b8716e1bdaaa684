-- Derived from the journal: which rules hold for an office, and what was noted on duties. Duties
-- themselves are worked out when they are asked for.

CREATE TABLE duty_setting (
  office  ${text}   NOT NULL,
  name    ${text}   NOT NULL,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  retired ${bigint},
  PRIMARY KEY (office, name, entry)
) ${strict};

CREATE TABLE duty_mark (
  office  ${text}   NOT NULL,
  name    ${text}   NOT NULL,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  retired ${bigint},
  PRIMARY KEY (office, name, entry)
) ${strict};
