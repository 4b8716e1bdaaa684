CREATE TABLE account (
  id       ${text} PRIMARY KEY,
  name     ${text} NOT NULL UNIQUE,
  called   ${text} NOT NULL,
  role     ${text} NOT NULL,
  password ${text} NOT NULL,
  made     ${text} NOT NULL
) ${strict};

-- One-time links; only the digest of the token is kept.
CREATE TABLE invitation (
  digest  ${text} PRIMARY KEY,
  role    ${text} NOT NULL,
  expires ${text} NOT NULL
) ${strict};
