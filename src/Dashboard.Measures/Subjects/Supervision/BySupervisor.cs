using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The cases of another measure under the supervisor of the last supervision in place of the worker; team and service figures are the same.</summary>
public sealed class BySupervisor : Measure
{
    private readonly Measure _of;
    private readonly Func<MonthView, IEnumerable<Supervised>> _cases;

    internal BySupervisor(Measure of, string title, string question, Func<MonthView, IEnumerable<Supervised>> cases)
    {
        _of = of;
        _cases = cases;
        Definition = of.Definition with
        {
            Id = of.Definition.Id + ".by-supervisor",
            Title = title,
            Question = question,
            Exclusions = of.Definition.Exclusions + " Where nobody has supervised yet, or the supervisor is not recorded, it stands under the team without a supervisor.",
            Bands = [],
            Splits = [],
            Columns = [.. of.Definition.Columns.Where(column => column is not (CaseColumn.Band or CaseColumn.Record)), CaseColumn.Record],
            Needs = [.. of.Definition.Needs, .. of.Definition.Needs.Where(need => need.EndsWith(".kind", StringComparison.Ordinal)).Select(need => need.Replace(".kind", ".supervisor_id", StringComparison.Ordinal))],
        };
    }

    public override MeasureDefinition Definition { get; }

    public override string? NotInForce(StandardsInForce standards) => _of.NotInForce(standards);

    public override IEnumerable<MeasureCase> Cases(MonthView view) => _cases(view).Select(supervised => supervised.Case with
    {
        Holdings = [.. supervised.Case.Holdings.Select(holding => holding.TeamId).Distinct().Select(team => new Holding(team, supervised.SupervisorId))],
    });
}
