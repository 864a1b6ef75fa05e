namespace Dashboard.Measures.Exceptions;

/// <summary>Units whose figures a rule is held against.</summary>
public enum ExceptionLevel
{
    Team,
    Service,
    Authority,
}
