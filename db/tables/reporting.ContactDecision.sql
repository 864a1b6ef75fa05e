-- When a contact was decided.
-- Source: template contact_decision.
CREATE TABLE reporting.[ContactDecision]
(
    [ContactId]  nvarchar(48) NOT NULL, -- Contact.
    [DecidedAt]  datetime2(0) NOT NULL, -- Date, or date and time, of the decision.
    [ReceivedAt] datetime2(0) NULL,     -- Date, or date and time, of receipt.
    [HasTime]    bit NOT NULL,          -- Whether the decision was given with a time of day.
    CONSTRAINT PK_ContactDecision PRIMARY KEY CLUSTERED ([ContactId])
);
