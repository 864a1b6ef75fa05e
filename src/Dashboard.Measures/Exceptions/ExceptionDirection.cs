namespace Dashboard.Measures.Exceptions;

/// <summary>On which side of a value a figure is marked.</summary>
public enum ExceptionDirection
{
    Above,
    Below,
}
