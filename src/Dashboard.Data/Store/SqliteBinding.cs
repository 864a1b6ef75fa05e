namespace Dashboard.Data.Store;

/// <summary>Binds a value to a place of a prepared statement and answers SQLite's result code.</summary>
internal delegate int SqliteBinding<in TValue>(SqliteStatement statement, int place, TValue value);
