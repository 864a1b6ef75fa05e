namespace Dashboard.Web.Features.Audits;

/// <summary>Words for a manager's month.</summary>
internal static class AuditManagerWords
{
    /// <summary>Whether there was an audit; null where the manager was not in post.</summary>
    public static string Of(bool? done) => done switch
    {
        true => "Done",
        false => "None on record",
        _ => "Not in post",
    };
}
