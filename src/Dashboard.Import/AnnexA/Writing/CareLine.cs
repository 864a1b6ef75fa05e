using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Writing;

/// <summary>The latest period of care of a child, as list 8 shows it.</summary>
internal sealed record CareLine(
    string ChildId, DateOnly StartedOn, DateOnly? EndedOn, CareEpisode Last, DateOnly? OfficerSeenOn, Placement? Placement, LegalStatus? Legal);
