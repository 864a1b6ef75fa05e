namespace Dashboard.Data.Queries;

/// <summary>Where the own authority stands among those with a figure.</summary>
/// <param name="Rank">1 is best, or highest where no direction is better. Equal figures share the best rank.</param>
/// <param name="Of">Authorities with a figure.</param>
/// <param name="Band">Quarter of the ranks, A (best) to D; null where no direction is better, or fewer than four authorities have a figure.</param>
public sealed record Standing(int Rank, int Of, char? Band);
