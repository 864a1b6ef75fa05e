using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Book;

/// <summary>A child who is open on the last day of a month, with what every stock measure asks of it.</summary>
/// <param name="File">The child's records.</param>
/// <param name="Status">Status on that day.</param>
/// <param name="Episode">Current episode.</param>
/// <param name="Holdings">Teams and workers that hold the child.</param>
/// <param name="Categories">Status, age band, gender, ethnic group and disability.</param>
public sealed record OpenChild(ChildFile File, ChildStatus Status, Episode Episode, IReadOnlyList<Holding> Holdings, CategorySet Categories);
