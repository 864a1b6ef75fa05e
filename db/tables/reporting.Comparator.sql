-- One published figure of England, a region or another authority, with its edition.
CREATE TABLE reporting.[Comparator]
(
    [MeasureId]   nvarchar(64) NOT NULL,  -- Measure, with a category where the figure is of one: leaver.eet/19-21.
    [AreaCode]    nvarchar(48) NOT NULL,  -- Code of the area.
    [Period]      nvarchar(48) NOT NULL,  -- Period as published.
    [Edition]     nvarchar(48) NOT NULL,  -- Edition of the publication.
    [AreaName]    nvarchar(200) NOT NULL, -- Name of the area.
    [AreaKind]    nvarchar(48) NOT NULL,  -- england, region or authority.
    [Publication] nvarchar(200) NOT NULL, -- Title of the publication.
    [Value]       float NULL,             -- Figure; null when withheld.
    [Marker]      nvarchar(48) NULL,      -- Letter printed instead of a figure (c, z, x, k, u, low, :).
    CONSTRAINT PK_Comparator PRIMARY KEY CLUSTERED ([MeasureId], [AreaCode], [Period], [Edition])
);
