-- Where a looked after child lives.
-- Source: ssd_cla_placement.
CREATE TABLE reporting.[Placement]
(
    [Id]            nvarchar(48) NOT NULL, -- Source key.
    [ChildId]       nvarchar(48) NOT NULL, -- Child.
    [PeriodId]      nvarchar(48) NULL,     -- Period of care.
    [StartedOn]     date NOT NULL,         -- First day.
    [EndedOn]       date NULL,             -- Last day; null while it lasts.
    [Type]          nvarchar(48) NULL,     -- Placement type (U1 … Z1).
    [Provider]      nvarchar(48) NULL,     -- PR0 … PR5.
    [Urn]           nvarchar(48) NULL,     -- Ofsted number of the setting.
    [DistanceMiles] float NULL,            -- Miles from home.
    [Postcode]      nvarchar(48) NULL,     -- Postcode of the placement.
    [ChangeReason]  nvarchar(200) NULL,    -- Why it ended.
    CONSTRAINT PK_Placement PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Placement_ChildId ON reporting.[Placement] ([ChildId]);
