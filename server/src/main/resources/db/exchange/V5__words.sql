-- Derived: the words by which items are found, of the version that holds alone.

CREATE TABLE exchange_word (
  office ${text}   NOT NULL,
  sort   ${text}   NOT NULL,
  word   ${text}   NOT NULL,
  item   ${text}   NOT NULL,
  newest ${bigint} NOT NULL,
  weight ${bigint} NOT NULL,
  PRIMARY KEY (office, sort, word, item)
) ${keyed};
CREATE INDEX exchange_word_item ON exchange_word (item, office, word);
