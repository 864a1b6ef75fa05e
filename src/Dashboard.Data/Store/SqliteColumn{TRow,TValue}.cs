using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>A parameter of one type, so that no value is boxed.</summary>
internal sealed class SqliteColumn<TRow, TValue>(int place, Func<TRow, TValue> value) : SqliteColumn<TRow>
{
    private readonly SqliteBinding<TValue> _bind = SqliteBindings.Of<TValue>();
    private TValue? _bound;
    private bool _any;

    public override int Bind(SqliteStatement statement, TRow row)
    {
        var next = value(row);
        if (_any && EqualityComparer<TValue>.Default.Equals(next, _bound))
        {
            return raw.SQLITE_OK;
        }

        (_any, _bound) = (true, next);
        return _bind(statement, place, next);
    }
}
