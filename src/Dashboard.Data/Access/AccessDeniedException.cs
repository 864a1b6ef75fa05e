namespace Dashboard.Data.Access;

/// <summary>The scope does not cover what was asked for. The message says so in plain words and names no child.</summary>
public sealed class AccessDeniedException(string message) : Exception(message);
