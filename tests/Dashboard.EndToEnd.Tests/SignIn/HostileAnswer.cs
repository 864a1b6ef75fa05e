namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>What the hostile provider does wrong.</summary>
public enum HostileAnswer
{
    /// <summary>Nothing: the answer is right, and lets the person in.</summary>
    Right,
    WrongIssuer,
    WrongIssuerInTheAnswer,
    WrongAudience,
    Expired,
    NotYetValid,
    NoNonce,
    ForgedNonce,
    TamperedToken,
    AlgorithmNone,
    PublicKeyAsSecret,
    ForeignKey,
    WrongAccessTokenHash,
    NoSubject,
    NoIdToken,
}
