namespace Dashboard.Data.Store;

/// <summary>Binds the values of a row, the first of them to the place <paramref name="first"/>; answers SQLite's result codes, all in one: 0 when every value is bound.</summary>
/// <param name="statement">The INSERT.</param>
/// <param name="first">Place of the first column, counted from 1.</param>
/// <param name="row">Row to insert.</param>
/// <param name="bound">Row whose values the places hold; null when they hold none yet.</param>
/// <typeparam name="TRow">Entity of the store's model.</typeparam>
internal delegate int SqliteRowBinder<in TRow>(SqliteStatement statement, int first, TRow row, TRow? bound)
    where TRow : class;
