namespace Dashboard.Measures.Disclosure;

/// <summary>Something that a measure counts, of every unit in every month: who is counted, the others, or all.</summary>
/// <param name="MeasureId">Measure.</param>
/// <param name="Role">Which of its counts.</param>
/// <param name="Content">Stands for all the numbers: two with the same content are the same quantity.</param>
/// <param name="Total">Sum of all the numbers.</param>
/// <param name="IsOfChildren">Whether small numbers of it are withheld.</param>
internal sealed record CountedQuantity(string MeasureId, CountRole Role, string Content, long Total, bool IsOfChildren);
