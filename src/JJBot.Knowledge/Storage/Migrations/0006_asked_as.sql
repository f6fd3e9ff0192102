-- Other words in which people ask for what a claim says, as a JSON array; null: none are known.

ALTER TABLE claim ADD COLUMN asked_as TEXT;
