-- Derived: items whose content was erased by law, the tombstones that say so, and since when.
CREATE TABLE exchange_erased (
  item      ${text}   NOT NULL,
  erased    ${bigint} NOT NULL,
  tombstone ${bigint} NOT NULL,
  office    ${text}   NOT NULL,
  PRIMARY KEY (item, erased)
) ${strict};
