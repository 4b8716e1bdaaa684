-- Derived: the words by which articles are found: sources, and what offices read for themselves.

CREATE TABLE article_word (
  office ${text}   NOT NULL,
  sort   ${text}   NOT NULL,
  word   ${text}   NOT NULL,
  item   ${text}   NOT NULL,
  newest ${bigint} NOT NULL,
  weight ${bigint} NOT NULL,
  PRIMARY KEY (office, sort, word, item)
) ${keyed};
CREATE INDEX article_word_item ON article_word (item, office, word);
CREATE INDEX reading_source ON reading (source);
