namespace Dashboard.Measures.Codes;

/// <summary>Whether the authority is in touch with a care leaver, as stored.</summary>
/// <remarks>Source: Annex A code sheet. Refused counts as not in touch.</remarks>
public static class InTouchCodes
{
    public const string Yes = "YES";
    public const string No = "NO";
    public const string Refused = "REFU";
    public const string Died = "DIED";
    public const string NotRequired = "NREQ";
    public const string ReturnedHome = "RHOM";
}
