namespace Dashboard.Measures.Statistics;

/// <summary>What happened in one group of children.</summary>
/// <param name="Events">Children or records counted: plans that started, referrals that were repeats.</param>
/// <param name="Base">What they are set against: the cases of a share, or the events of an earlier stage.</param>
public readonly record struct GroupCount(int Events, int Base);
