-- A change of a published figure found by a later refresh. The publication itself stays as issued.
CREATE TABLE reporting.[Revision]
(
    [Id]               int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [PublicationId]    int NOT NULL,                -- Publication.
    [MeasureId]        nvarchar(64) NOT NULL,       -- Measure.
    [UnitId]           nvarchar(48) NOT NULL,       -- Unit.
    [FromEvaluationId] int NOT NULL,                -- Evaluation before.
    [ToEvaluationId]   int NOT NULL,                -- Evaluation after.
    [OldNumerator]     float NULL,                  -- Before.
    [OldDenominator]   float NULL,                  -- Before.
    [OldValue]         float NULL,                  -- Before.
    [NewNumerator]     float NULL,                  -- After.
    [NewDenominator]   float NULL,                  -- After.
    [NewValue]         float NULL,                  -- After.
    [Reason]           nvarchar(48) NOT NULL,       -- late-recording, correction, late-recording-and-correction or definition-change.
    [CasesAdded]       int NOT NULL,                -- Cases that were not there.
    [CasesRemoved]     int NOT NULL,                -- Cases that are gone.
    [CasesChanged]     int NOT NULL,                -- Cases that changed.
    [FoundAt]          datetime2(0) NOT NULL,       -- When found, UTC.
    CONSTRAINT PK_Revision PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_Revision_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE NO ACTION
);
GO

CREATE NONCLUSTERED INDEX IX_Revision_PublicationId_MeasureId ON reporting.[Revision] ([PublicationId], [MeasureId]);
