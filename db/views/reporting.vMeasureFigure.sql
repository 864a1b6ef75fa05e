-- Every figure for other tools: what the records say now (live), and what was issued.
-- A month that is issued has both editions; compare like with like.
-- Left out: what staff say in the survey. It is shown to nobody where fewer than five may have answered, and only the portal knows where.
CREATE OR ALTER VIEW reporting.vMeasureFigure
AS
SELECT
    CAST(N'live' AS nvarchar(10)) AS Edition,
    evaluation.MeasureId,
    evaluation.Version AS MeasureVersion,
    evaluation.[Month],
    figure.UnitId,
    unit.Name AS UnitName,
    figure.Numerator,
    figure.Denominator,
    figure.Value,
    figure.Cases,
    evaluation.NotSupplied,
    evaluation.Provisional,
    evaluation.DataAsAt
FROM reporting.CurrentEvaluation AS entry
INNER JOIN reporting.Evaluation AS evaluation ON evaluation.Id = entry.EvaluationId
INNER JOIN reporting.MeasureValue AS figure ON figure.EvaluationId = evaluation.Id
LEFT JOIN reporting.OrgUnit AS unit ON unit.Id = figure.UnitId
WHERE evaluation.MeasureId NOT LIKE N'feedback.staff-%'
UNION ALL
SELECT
    CAST(N'issued' AS nvarchar(10)),
    evaluation.MeasureId,
    evaluation.Version,
    evaluation.[Month],
    figure.UnitId,
    unit.Name,
    figure.Numerator,
    figure.Denominator,
    figure.Value,
    figure.Cases,
    evaluation.NotSupplied,
    evaluation.Provisional,
    evaluation.DataAsAt
FROM reporting.PublicationEvaluation AS item
INNER JOIN reporting.Evaluation AS evaluation ON evaluation.Id = item.EvaluationId
INNER JOIN reporting.MeasureValue AS figure ON figure.EvaluationId = evaluation.Id
LEFT JOIN reporting.PublicationUnit AS unit ON unit.PublicationId = item.PublicationId AND unit.UnitId = figure.UnitId
WHERE evaluation.MeasureId NOT LIKE N'feedback.staff-%';
