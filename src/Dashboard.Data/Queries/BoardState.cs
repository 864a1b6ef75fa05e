namespace Dashboard.Data.Queries;

/// <summary>Where one element of practice stands for one child.</summary>
public enum BoardState
{
    /// <summary>Done in the current episode.</summary>
    Done,

    /// <summary>Not done, and expected.</summary>
    Missing,

    /// <summary>Not done, and not yet expected.</summary>
    Due,

    /// <summary>Not expected with the child's status.</summary>
    NotExpected,
}
