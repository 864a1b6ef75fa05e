using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The open children for whom one question about the record is answered with yes: a share of those for whom it arises, or a plain count.</summary>
public sealed class ChildCheckMeasure : Measure
{
    private readonly ChildCheck _check;

    internal ChildCheckMeasure(ChildCheck check) => _check = check;

    public override MeasureDefinition Definition => _check.Definition;

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in view.OpenChildren)
        {
            if (_check.IsSo(view, child) is not { } isSo || (Definition.Kind == MeasureKind.Count && !isSo))
            {
                continue;
            }

            var (recordId, on) = _check.RestsOn(view, child);
            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = recordId,
                Holdings = child.Holdings,
                Counted = isSo,
                OccurredOn = on,
                Reason = isSo ? _check.Yes : _check.No,
                Categories = child.Categories,
            };
        }
    }
}
