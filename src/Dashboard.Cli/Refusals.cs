using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Import;

namespace Dashboard.Cli;

/// <summary>Faults that a command explains in words; anything else is an error of the program and keeps its trace.</summary>
internal static class Refusals
{
    /// <summary>The words; null for an error of the program.</summary>
    public static string? Explains(Exception exception) => exception switch
    {
        StoreException or ImportRefusedException or AccessDeniedException => exception.Message,
        OperationCanceledException => "Stopped. Nothing was changed.",
        IOException or UnauthorizedAccessException => exception.Message,
        System.Data.Common.DbException => "The store cannot be read or written: " + exception.Message,
        _ => null,
    };
}
