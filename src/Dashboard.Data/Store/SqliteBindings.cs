namespace Dashboard.Data.Store;

/// <summary>How values of each type are bound.</summary>
internal static class SqliteBindings
{
    private static readonly Dictionary<Type, Delegate> Known = new Delegate[]
    {
        Always<int>((statement, place, value) => statement.Bind(place, value)),
        Always<long>((statement, place, value) => statement.Bind(place, value)),
        Always<double>((statement, place, value) => statement.Bind(place, value)),
        Always<bool>((statement, place, value) => statement.Bind(place, value)),
        Always<DateOnly>((statement, place, value) => statement.Bind(place, value)),
        Always<DateTime>((statement, place, value) => statement.Bind(place, value)),
        Always<decimal>((statement, place, value) => statement.Bind(place, value)),
        OrNull<int>((statement, place, value) => statement.Bind(place, value)),
        OrNull<long>((statement, place, value) => statement.Bind(place, value)),
        OrNull<double>((statement, place, value) => statement.Bind(place, value)),
        OrNull<bool>((statement, place, value) => statement.Bind(place, value)),
        OrNull<DateOnly>((statement, place, value) => statement.Bind(place, value)),
        OrNull<DateTime>((statement, place, value) => statement.Bind(place, value)),
        OrNull<decimal>((statement, place, value) => statement.Bind(place, value)),
        Always<string?>((statement, place, value) => statement.Bind(place, value)),
        Always<byte[]?>((statement, place, value) => statement.Bind(place, value)),
    }.ToDictionary(binding => binding.GetType().GetGenericArguments()[0]);

    /// <summary>How values of a type are bound.</summary>
    /// <exception cref="NotSupportedException">No table holds such values.</exception>
    public static SqliteBinding<TValue> Of<TValue>() => Known.TryGetValue(typeof(TValue), out var known)
        ? (SqliteBinding<TValue>)known
        : throw new NotSupportedException($"The store has no way to write a {typeof(TValue).Name}.");

    private static SqliteBinding<TValue> Always<TValue>(SqliteBinding<TValue> bind) => bind;

    private static SqliteBinding<TValue?> OrNull<TValue>(SqliteBinding<TValue> bind)
        where TValue : struct =>
        (statement, place, value) => value is { } known ? bind(statement, place, known) : statement.BindNull(place);
}
