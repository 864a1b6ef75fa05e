namespace Dashboard.Measures.Book;

/// <summary>The current episode of an open child.</summary>
/// <param name="RecordId">Referral, plan or period of care that it rests on.</param>
/// <param name="StartedOn">First day.</param>
public sealed record Episode(string RecordId, DateOnly StartedOn)
{
    /// <summary>Whether a date lies in the episode, up to a date.</summary>
    public bool Covers(DateOnly date, DateOnly until) => date >= StartedOn && date <= until;
}
