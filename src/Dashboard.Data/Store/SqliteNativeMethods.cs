using System.Runtime.InteropServices;

namespace Dashboard.Data.Store;

/// <summary>The calls of SQLite that a bulk insert makes once for each value: short, and never back into the runtime.</summary>
/// <remarks>SQLitePCL makes the same calls; it counts the uses of the statement around each, which costs more than the call.</remarks>
internal static class SqliteNativeMethods
{
    private const string Library = "e_sqlite3";

    [DllImport(Library, EntryPoint = "sqlite3_bind_int"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    internal static extern int BindInt(nint statement, int place, int value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    internal static extern int BindLong(nint statement, int place, long value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_double"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    internal static extern int BindDouble(nint statement, int place, double value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    internal static extern int BindNull(nint statement, int place);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    internal static extern int BindText(nint statement, int place, nint utf8, int length, nint release);
}
