-- Derived from the journal: what was submitted to a second pair of eyes, and what those said of it.

CREATE TABLE submission (
  entry     ${bigint} NOT NULL PRIMARY KEY,
  author    ${text}   NOT NULL,
  acted_for ${text}   NOT NULL,
  recorded  ${text}   NOT NULL,
  data      ${text}   NOT NULL,
  review    ${bigint},
  confirmed ${bigint},
  reason    ${text}
) ${strict};
CREATE INDEX submission_office ON submission (acted_for, review);

CREATE TABLE submission_proposal (
  proposal   ${text}   NOT NULL,
  reading    ${bigint} NOT NULL,
  submission ${bigint} NOT NULL,
  PRIMARY KEY (proposal, submission)
) ${strict};
CREATE INDEX submission_proposal_reading ON submission_proposal (reading);
