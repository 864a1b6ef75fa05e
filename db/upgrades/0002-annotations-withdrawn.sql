-- Notes may be on all measures, are up to 500 characters long, and are taken back instead of deleted.
ALTER TABLE portal.[Annotation] ALTER COLUMN [MeasureId] nvarchar(64) NULL;
GO

ALTER TABLE portal.[Annotation] ALTER COLUMN [Text] nvarchar(500) NOT NULL;
GO

IF COL_LENGTH(N'portal.Annotation', N'WithdrawnBy') IS NULL
    ALTER TABLE portal.[Annotation] ADD [WithdrawnBy] nvarchar(200) NULL, [WithdrawnAt] datetime2(0) NULL;
GO
