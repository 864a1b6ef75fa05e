using Dashboard.Data.Access;

namespace Dashboard.Web.Layout;

/// <summary>Says in one line how a page of the administration stands. A feature registers one beside its entry of the rail.</summary>
public interface IAdministrationLine
{
    /// <summary>Address of the page, as in its entry of the rail.</summary>
    string Url { get; }

    /// <summary>The line, asked for those only who may open the page.</summary>
    Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken);
}
