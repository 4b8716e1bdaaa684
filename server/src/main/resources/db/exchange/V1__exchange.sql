-- Derived from the journal: every version of every item, the entry that made it and, where a later
-- entry replaced it or took it back, that one; and what items can be found by.

CREATE TABLE exchange_item (
  id       ${text}   NOT NULL,
  sort     ${text}   NOT NULL,
  number   ${bigint} NOT NULL,
  office   ${text}   NOT NULL,
  state    ${text},
  from_day ${text},
  to_day   ${text},
  title    ${text}   NOT NULL,
  data     ${text}   NOT NULL,
  entry    ${bigint} NOT NULL,
  retired  ${bigint},
  PRIMARY KEY (id, entry)
) ${strict};
CREATE INDEX exchange_item_days ON exchange_item (office, sort, from_day);
CREATE INDEX exchange_item_title ON exchange_item (office, sort, title);
CREATE INDEX exchange_item_number ON exchange_item (sort, number);

-- Of the version that holds alone.
CREATE TABLE exchange_link (
  item   ${text} NOT NULL,
  sort   ${text} NOT NULL,
  role   ${text} NOT NULL,
  target ${text} NOT NULL,
  PRIMARY KEY (item, role, target)
) ${strict};
CREATE INDEX exchange_link_target ON exchange_link (target, role, sort);

CREATE TABLE exchange_name (
  item   ${text} NOT NULL,
  folded ${text} NOT NULL,
  PRIMARY KEY (item, folded)
) ${strict};
CREATE INDEX exchange_name_folded ON exchange_name (folded);

CREATE TABLE exchange_find (
  find    ${text}   NOT NULL,
  office  ${text}   NOT NULL,
  reading ${bigint} NOT NULL,
  data    ${text}   NOT NULL,
  entry   ${bigint} NOT NULL,
  PRIMARY KEY (find, office)
) ${strict};

CREATE TABLE exchange_rule (
  office ${text}   NOT NULL PRIMARY KEY,
  data   ${text}   NOT NULL,
  entry  ${bigint} NOT NULL
) ${strict};
