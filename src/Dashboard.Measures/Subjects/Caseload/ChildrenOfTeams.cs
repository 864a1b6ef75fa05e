using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Open children that a team holds.</summary>
public sealed class ChildrenOfTeams : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "team.children",
        Title = "Children held by teams",
        Question = "How many children do our teams hold?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Open children held by a team on the last day of the month, with or without a worker",
        Population = "Open children that a team holds; each once in every team that holds them, and once above",
        Exclusions = "Allocations left open on a closed child, and children that no team holds.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = TeamLoad.Needs,
        Source = "Measure catalogue, section 9; Bexley Quality Assurance Framework (80 children to a team).",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in view.OpenChildren)
        {
            var teams = TeamLoad.TeamsOf(view, child).ToList();
            if (teams.Count > 0)
            {
                yield return new MeasureCase
                {
                    ChildId = child.File.Child.Id,
                    RecordId = child.Episode.RecordId,
                    Holdings = teams,
                    Counted = true,
                    OccurredOn = child.Episode.StartedOn,
                    Categories = child.Categories,
                };
            }
        }
    }
}
