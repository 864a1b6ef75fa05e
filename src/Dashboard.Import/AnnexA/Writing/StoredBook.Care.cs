using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Writing;

/// <content>Care and adoption.</content>
internal sealed partial class StoredBook
{
    /// <summary>The latest period of care of every child in care, or in care until within the months. Short breaks are not care.</summary>
    public IEnumerable<CareLine> LatestCare() => _book.Files.Select(LatestCare).OfType<CareLine>();

    public bool IsAgainInCare(CareLine care) => _book.Find(care.ChildId)!.Care
        .Any(earlier => earlier.StartedOn < care.StartedOn && earlier.EndedOn >= AsAt.AddMonths(-AnnexAContract.YearMonths));

    public string? PermanenceOf(string childId) => Of<CarePlan>(childId)
        .Where(plan => plan.StartedOn <= AsAt)
        .MaxBy(plan => plan.StartedOn)?.Permanence;

    public DateOnly? LastCheck(string childId, string kind) => Of<HealthCheck>(childId)
        .Where(check => check.Kind == kind && check.Status is null or "completed" && check.CheckedOn <= AsAt)
        .Max(check => (DateOnly?)check.CheckedOn);

    /// <summary>Placements in force during the year, the present one included.</summary>
    public int PlacementsInYear(string childId) => Math.Max(1, Of<Placement>(childId).Count(placement =>
        placement.StartedOn <= AsAt && (placement.EndedOn is null || placement.EndedOn >= AsAt.AddMonths(-AnnexAContract.YearMonths))));

    /// <summary>Missing or absent episodes of the year within the period of care.</summary>
    public int MissingInYear(CareLine care, string kind) => Episodes(care).Count(episode => (episode.Kind ?? "M") == kind);

    /// <summary>The last missing episode of the year within the period of care.</summary>
    public MissingEpisode? LastMissing(CareLine care) => Episodes(care).Where(episode => (episode.Kind ?? "M") == "M").MaxBy(episode => episode.StartedOn);

    /// <summary>The day on which a child with a plan for adoption had come into care.</summary>
    public DateOnly? EnteredCare(Permanence permanence)
    {
        var care = _book.Find(permanence.ChildId)!.Care;
        return care.LastOrDefault(period => period.StartedOn <= (permanence.DecidedOn ?? AsAt))?.StartedOn;
    }

    private IEnumerable<MissingEpisode> Episodes(CareLine care) => Of<MissingEpisode>(care.ChildId)
        .Where(episode => episode.StartedOn >= care.StartedOn && IsWithinYear(episode.StartedOn));

    private CareLine? LatestCare(ChildFile file)
    {
        var period = file.Care.LastOrDefault(care => IsOpen(care.EndedOn)) ?? file.Care.LastOrDefault(care => IsWithinMonths(care.EndedOn));
        if (period is null)
        {
            return null;
        }

        var last = IsOpen(period.EndedOn) ? AsAt : period.EndedOn!.Value.AddDays(-1);
        var legal = file.LegalStatusOn(last) ?? file.LegalStatuses.LastOrDefault(status => status.StartedOn <= last && status.StartedOn >= period.StartedOn);
        return legal?.Code is "V3" or "V4"
            ? null
            : new CareLine(
                file.Child.Id,
                period.StartedOn,
                IsOpen(period.EndedOn) ? null : period.EndedOn,
                period.Episodes[^1],
                period.Episodes.Max(episode => episode.ReviewingOfficerSeenOn),
                Of<Placement>(file.Child.Id).Where(placement => placement.StartedOn <= last).MaxBy(placement => placement.StartedOn),
                legal);
    }
}
