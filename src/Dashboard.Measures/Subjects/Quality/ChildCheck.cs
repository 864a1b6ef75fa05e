using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>One question asked of the records of every open child.</summary>
internal sealed record ChildCheck
{
    /// <summary>Code of <see cref="Codes.QualityChecks"/>; null where the answer asks for no correction of the record.</summary>
    public string? Code { get; init; }

    /// <summary>The measure that lists it.</summary>
    public required MeasureDefinition Definition { get; init; }

    /// <summary>Whether it is so; null where the question does not arise for the child.</summary>
    public required Func<MonthView, OpenChild, bool?> IsSo { get; init; }

    /// <summary>Record and date that the answer rests on.</summary>
    public Func<MonthView, OpenChild, (string? RecordId, DateOnly? On)> RestsOn { get; init; } = (_, _) => default;

    /// <summary>Reason of a case that is counted.</summary>
    public required string Yes { get; init; }

    /// <summary>Reason of a case that is not.</summary>
    public required string No { get; init; }
}
