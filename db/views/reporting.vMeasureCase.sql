-- The records behind the live figures: one row for each record and each team and worker that holds it.
-- Count distinct subjects, or rows with Holder = 0; adding up rows counts a shared child twice.
-- Child-level: what is read here does not appear in the portal's access log.
-- Left out: what staff say in the survey. It is shown to nobody where fewer than five may have answered, and only the portal knows where.
CREATE OR ALTER VIEW reporting.vMeasureCase
AS
SELECT
    evaluation.MeasureId,
    evaluation.[Month],
    evaluation.DataAsAt,
    stored.Subject,
    stored.Holder,
    stored.ChildId,
    stored.RecordId,
    stored.TeamId,
    team.Name AS TeamName,
    stored.WorkerId,
    stored.Counted,
    stored.Amount,
    stored.Weight,
    stored.Band,
    stored.OccurredOn,
    stored.DueOn,
    stored.Reason,
    care.Category AS Status
FROM reporting.CurrentEvaluation AS entry
INNER JOIN reporting.Evaluation AS evaluation ON evaluation.Id = entry.EvaluationId
INNER JOIN reporting.MeasureCase AS stored ON stored.EvaluationId = evaluation.Id
LEFT JOIN reporting.OrgUnit AS team ON team.Id = stored.TeamId
OUTER APPLY
(
    SELECT TOP (1) pair.Category
    FROM reporting.CaseCategory AS pair
    WHERE pair.CategoriesId = stored.CategoriesId AND pair.Dimension = N'status'
    ORDER BY pair.Category
) AS care
WHERE evaluation.MeasureId NOT LIKE N'feedback.staff-%';
