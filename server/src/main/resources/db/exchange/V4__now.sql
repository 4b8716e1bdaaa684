-- One version of an item holds at a time.
CREATE UNIQUE INDEX exchange_item_now ON exchange_item (id) WHERE retired IS NULL;
