-- Whether immunisations are up to date.
-- Source: ssd_cla_immunisations.
CREATE TABLE reporting.[Immunisation]
(
    [ChildId]  nvarchar(48) NOT NULL, -- Child.
    [UpToDate] bit NULL,              -- Whether up to date.
    [StatusOn] date NULL,             -- Date of the status.
    CONSTRAINT PK_Immunisation PRIMARY KEY CLUSTERED ([ChildId])
);
