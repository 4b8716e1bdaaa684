-- Not derived from the journal: how accounts want to be reminded goes with them.

-- Private addresses of calendars; only the digest of the token is kept.
CREATE TABLE reminder_feed (
  account  ${text} PRIMARY KEY,
  digest   ${text} NOT NULL UNIQUE,
  office   ${text} NOT NULL,
  language ${text} NOT NULL,
  made     ${text} NOT NULL
) ${strict};

CREATE TABLE reminder_mail (
  account  ${text} PRIMARY KEY,
  address  ${text} NOT NULL,
  rhythm   ${text} NOT NULL,
  office   ${text} NOT NULL,
  language ${text} NOT NULL,
  chosen   ${text} NOT NULL
) ${strict};

-- One row a letter: who claims it writes it, so that it is written once, whatever restarts.
CREATE TABLE reminder_letter (
  account ${text} NOT NULL,
  day     ${text} NOT NULL,
  state   ${text} NOT NULL,
  at      ${text} NOT NULL,
  PRIMARY KEY (account, day)
) ${strict};
