namespace Dashboard.Measures.Book;

/// <summary>A record with the child it belongs to.</summary>
public readonly record struct ChildEvent<TRecord>(ChildFile File, TRecord Record);
