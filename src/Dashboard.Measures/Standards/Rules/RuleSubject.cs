namespace Dashboard.Measures.Standards;

/// <summary>Whom a rule falls on.</summary>
public enum RuleSubject
{
    Child,
    Worker,
    Team,
    Authority,
}
