-- The figures of issued months as they were issued, each with its publication and with what the records say now.
-- Units are named as they stood at the issue.
-- Left out: what staff say in the survey. It is shown to nobody where fewer than five may have answered, and only the portal knows where.
CREATE OR ALTER VIEW reporting.vPublishedFigure
AS
SELECT
    publication.[Month],
    publication.IssuedAt,
    publication.DataAsAt,
    publication.Profile,
    item.MeasureId,
    issued.Version AS MeasureVersion,
    figure.UnitId,
    unit.Name AS UnitName,
    unit.ParentId,
    figure.Numerator,
    figure.Denominator,
    figure.Value,
    figure.Cases,
    issued.NotSupplied,
    issued.Provisional,
    now.Numerator AS LiveNumerator,
    now.Denominator AS LiveDenominator,
    now.Value AS LiveValue
FROM reporting.Publication AS publication
INNER JOIN reporting.PublicationEvaluation AS item ON item.PublicationId = publication.Id
INNER JOIN reporting.Evaluation AS issued ON issued.Id = item.EvaluationId
INNER JOIN reporting.MeasureValue AS figure ON figure.EvaluationId = issued.Id
LEFT JOIN reporting.PublicationUnit AS unit ON unit.PublicationId = publication.Id AND unit.UnitId = figure.UnitId
LEFT JOIN reporting.CurrentEvaluation AS entry ON entry.MeasureId = item.MeasureId AND entry.[Month] = publication.[Month]
LEFT JOIN reporting.MeasureValue AS now ON now.EvaluationId = entry.EvaluationId AND now.UnitId = figure.UnitId
WHERE item.MeasureId NOT LIKE N'feedback.staff-%';
