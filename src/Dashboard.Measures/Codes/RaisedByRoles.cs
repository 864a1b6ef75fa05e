namespace Dashboard.Measures.Codes;

/// <summary>Roles that raise an escalation.</summary>
/// <remarks>Source: template escalation; Bexley Quality Assurance Framework, section 5.3.</remarks>
public static class RaisedByRoles
{
    public const string ConferenceChair = "conference-chair";
    public const string ReviewingOfficer = "reviewing-officer";
    public const string FosteringReviewingOfficer = "fostering-reviewing-officer";
    public const string PrincipalSocialWorker = "principal-social-worker";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.RaisedBy,
        "Raised by",
        (ConferenceChair, "Conference chair"),
        (ReviewingOfficer, "Independent reviewing officer"),
        (FosteringReviewingOfficer, "Fostering reviewing officer"),
        (PrincipalSocialWorker, "Principal social worker"),
        (NotKnown, "Not known"));

    /// <summary>The role as recorded, where it is one of them.</summary>
    public static string Of(string? role) => role is not null && List.Holds(role) ? role : NotKnown;
}
