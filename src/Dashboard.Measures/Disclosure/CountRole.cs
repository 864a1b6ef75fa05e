namespace Dashboard.Measures.Disclosure;

/// <summary>Which of the counts of a figure is meant.</summary>
internal enum CountRole
{
    /// <summary>Cases counted; the cases of a mean or a median.</summary>
    Counted,

    /// <summary>The others of a share.</summary>
    Others,

    /// <summary>All cases of a share.</summary>
    Cases,

    /// <summary>Sum of the amounts of a mean: children, where it is of children for each worker.</summary>
    Amounts,
}
