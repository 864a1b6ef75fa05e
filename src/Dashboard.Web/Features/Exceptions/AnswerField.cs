namespace Dashboard.Web.Features.Exceptions;

/// <summary>The field of the form for an answer that a fault stands beside.</summary>
public enum AnswerField
{
    /// <summary>No single field.</summary>
    None,
    State,
    Text,
    Action,
    Owner,
    Due,
    Records,
}
