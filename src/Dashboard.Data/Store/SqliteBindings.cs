using System.Buffers;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>How values of each type are bound; written as Microsoft.Data.Sqlite writes them.</summary>
internal static class SqliteBindings
{
    private const int ShortText = 256;

    private static readonly Dictionary<Type, Delegate> Known = new Delegate[]
    {
        Always<int>(raw.sqlite3_bind_int),
        Always<long>(raw.sqlite3_bind_int64),
        Always<double>(raw.sqlite3_bind_double),
        Always<bool>(BindFlag),
        Always<DateOnly>(BindDate),
        Always<DateTime>(BindMoment),
        Always<decimal>(BindDecimal),
        OrNull<int>(raw.sqlite3_bind_int),
        OrNull<long>(raw.sqlite3_bind_int64),
        OrNull<double>(raw.sqlite3_bind_double),
        OrNull<bool>(BindFlag),
        OrNull<DateOnly>(BindDate),
        OrNull<DateTime>(BindMoment),
        OrNull<decimal>(BindDecimal),
        Always<string?>((statement, place, text) => text is null ? raw.sqlite3_bind_null(statement, place) : BindText(statement, place, text)),
        Always<byte[]?>((statement, place, bytes) => bytes is null ? raw.sqlite3_bind_null(statement, place) : raw.sqlite3_bind_blob(statement, place, bytes)),
    }.ToDictionary(binding => binding.GetType().GetGenericArguments()[0]);

    /// <summary>How values of a type are bound.</summary>
    /// <exception cref="NotSupportedException">No table holds such values.</exception>
    public static SqliteBinding<TValue> Of<TValue>() => Known.TryGetValue(typeof(TValue), out var known)
        ? (SqliteBinding<TValue>)known
        : throw new NotSupportedException($"The store has no way to write a {typeof(TValue).Name}.");

    private static SqliteBinding<TValue> Always<TValue>(SqliteBinding<TValue> bind) => bind;

    private static SqliteBinding<TValue?> OrNull<TValue>(SqliteBinding<TValue> bind)
        where TValue : struct =>
        (statement, place, value) => value is { } known ? bind(statement, place, known) : raw.sqlite3_bind_null(statement, place);

    private static int BindFlag(sqlite3_stmt statement, int place, bool flag) => raw.sqlite3_bind_int(statement, place, flag ? 1 : 0);

    private static int BindMoment(sqlite3_stmt statement, int place, DateTime moment) =>
        BindText(statement, place, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    private static int BindDecimal(sqlite3_stmt statement, int place, decimal number) =>
        BindText(statement, place, number.ToString("0.0###########################", CultureInfo.InvariantCulture));

    private static int BindDate(sqlite3_stmt statement, int place, DateOnly date)
    {
        Span<byte> text = stackalloc byte[IsoDate.Length];
        date.TryFormat(text, out _, IsoDate.Format, CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(statement, place, text);
    }

    private static int BindText(sqlite3_stmt statement, int place, string text)
    {
        // An empty span would be bound as NULL.
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(statement, place, text);
        }

        if (text.Length <= ShortText)
        {
            Span<byte> near = stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
            return raw.sqlite3_bind_text(statement, place, near[..Encoding.UTF8.GetBytes(text, near)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(statement, place, rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
