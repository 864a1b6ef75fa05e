using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Distance travelled, as read for one reader.</summary>
public sealed record DistanceView
{
    public required PagePlace Place { get; init; }

    public required IReadOnlyList<DistanceDomain> Domains { get; init; }

    /// <summary>Children with one scale only, in all domains together.</summary>
    public required PeriodReading ScaledOnce { get; init; }

    /// <summary>Units below, those that need attention first.</summary>
    public required IReadOnlyList<DistanceUnit> Units { get; init; }

    /// <summary>Units below, whether shown or not.</summary>
    public required int UnitCount { get; init; }

    /// <summary>What became of children after help ended, each with how long it is followed.</summary>
    public required IReadOnlyList<(PeriodReading Reading, string FollowUp)> AfterHelp { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }
}
