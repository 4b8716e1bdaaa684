-- Derived: the words by which ties are found, as they stand now.

CREATE TABLE register_word (
  office ${text}   NOT NULL,
  sort   ${text}   NOT NULL,
  word   ${text}   NOT NULL,
  item   ${text}   NOT NULL,
  newest ${bigint} NOT NULL,
  weight ${bigint} NOT NULL,
  PRIMARY KEY (office, sort, word, item)
) ${keyed};
CREATE INDEX register_word_item ON register_word (item, office, word);
