namespace Dashboard.Data.Refreshing;

/// <summary>How the cases of a published figure changed, and what that says about why.</summary>
/// <param name="Added">Cases that were not there.</param>
/// <param name="Removed">Cases that are gone.</param>
/// <param name="Gained">Cases that count now and did not.</param>
/// <param name="Altered">Other changes: no longer counted, another team or worker, another amount.</param>
public sealed record CaseDifference(int Added, int Removed, int Gained, int Altered)
{
    /// <summary>Codes of the reasons of a revision.</summary>
    public const string LateRecording = "late-recording";

    public const string Correction = "correction";

    public const string LateRecordingAndCorrection = "late-recording-and-correction";

    public const string DefinitionChange = "definition-change";

    /// <summary>Records that came later explain only additions and gains; anything else is a correction of what was recorded.</summary>
    public string Reason => (Added + Gained > 0, Removed + Altered > 0) switch
    {
        (true, false) => LateRecording,
        (true, true) => LateRecordingAndCorrection,
        _ => Correction,
    };

    /// <summary>Compares cases by subject: the record of an event, else the child.</summary>
    internal static CaseDifference Between(IEnumerable<CaseState> before, IEnumerable<CaseState> after)
    {
        int added = 0, gained = 0, altered = 0;
        var old = new Dictionary<string, CaseState>();
        foreach (var state in before)
        {
            old[state.Key] = state;
        }

        foreach (var state in after)
        {
            if (!old.Remove(state.Key, out var known))
            {
                added++;
            }
            else if (!known.Counted && state.Counted)
            {
                gained++;
            }
            else if (known != state)
            {
                altered++;
            }
        }

        return new CaseDifference(added, old.Count, gained, altered);
    }
}
