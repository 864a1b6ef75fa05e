using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The figures of an issue for one unit and one reader.</summary>
public sealed record MpdReading
{
    public required PagePlace Place { get; init; }

    public required PublicationRow Publication { get; init; }

    /// <summary>Headlines of the front page.</summary>
    public required IReadOnlyList<MpdFigure> Headlines { get; init; }

    /// <summary>Parts with the figures of the unit and of those below it.</summary>
    public required IReadOnlyList<(MpdPart Part, IReadOnlyList<MpdFigure> Figures, IReadOnlyList<MpdUnit> Units)> Parts { get; init; }

    /// <summary>Splits of the children; none for those who do not see exact numbers.</summary>
    public required IReadOnlyList<(MeasureDefinition Definition, SplitTable Split)> Demographics { get; init; }

    /// <summary>What the records have said since about this month and the twelve before, with reasons; none for those who do not see exact numbers.</summary>
    public required IReadOnlyList<MpdRevision> Revisions { get; init; }

    /// <summary>When published figures were last loaded, UTC; null when none ever were.</summary>
    public required DateTime? ComparatorsLoadedAt { get; init; }

    /// <summary>What the issue marked; null for those who do not read exceptions of the unit.</summary>
    public required IReadOnlyList<ExceptionRow>? Exceptions { get; init; }

    /// <summary>Names of the units by id.</summary>
    public required IReadOnlyDictionary<string, string> UnitNames { get; init; }

    /// <summary>Whether exact figures are shown.</summary>
    public required bool IsExact { get; init; }
}
