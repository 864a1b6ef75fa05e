-- Changes of issued figures found since, with the reason. The issued figure itself stays as it is.
-- Left out: what staff say in the survey. It is shown to nobody where fewer than five may have answered, and only the portal knows where.
CREATE OR ALTER VIEW reporting.vRevision
AS
SELECT
    publication.[Month],
    publication.IssuedAt,
    revision.MeasureId,
    revision.UnitId,
    unit.Name AS UnitName,
    revision.OldNumerator,
    revision.OldDenominator,
    revision.OldValue,
    revision.NewNumerator,
    revision.NewDenominator,
    revision.NewValue,
    revision.Reason,
    revision.CasesAdded,
    revision.CasesRemoved,
    revision.CasesChanged,
    revision.FoundAt
FROM reporting.Revision AS revision
INNER JOIN reporting.Publication AS publication ON publication.Id = revision.PublicationId
LEFT JOIN reporting.PublicationUnit AS unit ON unit.PublicationId = publication.Id AND unit.UnitId = revision.UnitId
WHERE revision.MeasureId NOT LIKE N'feedback.staff-%';
