-- Derived: items whose content was erased by law, the tombstones that say so, and since when.
CREATE TABLE exchange_erased (
  item      ${text}   NOT NULL,
  erased    ${bigint} NOT NULL,
  tombstone ${bigint} NOT NULL,
  office    ${text}   NOT NULL,
  PRIMARY KEY (item, erased)
) ${strict};

CREATE INDEX exchange_item_held ON exchange_item (office, sort, title, number) WHERE retired IS NULL;

-- Not derived, and no fact on ties: who was shown whose data, when, and on what. Kept for a set time.
CREATE TABLE exchange_look (
  at      ${text} NOT NULL,
  account ${text} NOT NULL,
  office  ${text} NOT NULL,
  purpose ${text} NOT NULL,
  people  ${text} NOT NULL
) ${strict};
CREATE INDEX exchange_look_at ON exchange_look (at);

-- Derived: the sound of people's names; of a later part of a name alone with a hyphen before it.
CREATE TABLE exchange_sound (
  item  ${text} NOT NULL,
  sound ${text} NOT NULL,
  PRIMARY KEY (item, sound)
) ${strict};
CREATE INDEX exchange_sound_sound ON exchange_sound (sound);
