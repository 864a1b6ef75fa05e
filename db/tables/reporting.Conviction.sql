-- A conviction or final warning of a looked after child; the offence is not read.
-- Source: ssd_cla_convictions.
CREATE TABLE reporting.[Conviction]
(
    [Id]          nvarchar(48) NOT NULL, -- Source key.
    [ChildId]     nvarchar(48) NOT NULL, -- Child.
    [ConvictedOn] date NOT NULL,         -- Date.
    CONSTRAINT PK_Conviction PRIMARY KEY CLUSTERED ([Id])
);
