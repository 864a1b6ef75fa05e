using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Data.Store;

/// <summary>A prepared statement that many values are bound to; each bind answers SQLite's result code.</summary>
/// <remarks>Values are written as Microsoft.Data.Sqlite writes them.</remarks>
internal sealed class SqliteStatement : IDisposable
{
    /// <summary>Bytes that each place has for its text; longer text is copied by SQLite.</summary>
    private const int ShortText = 64;

    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly byte[] _texts;
    private readonly nint _textsAt;

    public SqliteStatement(sqlite3 database, string statement, int places)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, statement, out _statement), database);
        _handle = _statement.DangerousGetHandle();
        _texts = GC.AllocateUninitializedArray<byte>((places + 1) * ShortText, pinned: true);
        _textsAt = Marshal.UnsafeAddrOfPinnedArrayElement(_texts, 0);
    }

    public int Step() => raw.sqlite3_step(_statement);

    public int Reset() => raw.sqlite3_reset(_statement);

    public int Bind(int place, int value) => SqliteNativeMethods.BindInt(_handle, place, value);

    public int Bind(int place, long value) => SqliteNativeMethods.BindLong(_handle, place, value);

    public int Bind(int place, double value) => SqliteNativeMethods.BindDouble(_handle, place, value);

    public int Bind(int place, bool value) => Bind(place, value ? 1 : 0);

    public int BindNull(int place) => SqliteNativeMethods.BindNull(_handle, place);

    public int Bind(int place, DateOnly date)
    {
        var near = Near(place);
        date.TryFormat(near, out var length, "O", CultureInfo.InvariantCulture);
        return BindNear(place, length);
    }

    public int Bind(int place, DateTime moment)
    {
        var near = Near(place);
        moment.TryFormat(near, out var length, "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return BindNear(place, length);
    }

    public int Bind(int place, decimal number)
    {
        var near = Near(place);
        number.TryFormat(near, out var length, "0.0###########################", CultureInfo.InvariantCulture);
        return BindNear(place, length);
    }

    public int Bind(int place, string? text)
    {
        if (text is null)
        {
            return BindNull(place);
        }

        return Encoding.UTF8.TryGetBytes(text, Near(place), out var length) ? BindNear(place, length) : raw.sqlite3_bind_text(_statement, place, text);
    }

    public int Bind(int place, byte[]? bytes) => bytes is null ? BindNull(place) : raw.sqlite3_bind_blob(_statement, place, bytes);

    public void Dispose() => _statement.Dispose();

    private Span<byte> Near(int place) => _texts.AsSpan(place * ShortText, ShortText);

    /// <summary>Binds the text of the place itself, which stays where and as it is until the place is bound again.</summary>
    private int BindNear(int place, int length) => SqliteNativeMethods.BindText(_handle, place, _textsAt + (place * ShortText), length, 0);
}
