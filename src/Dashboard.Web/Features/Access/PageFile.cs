using Dashboard.Data.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access;

/// <summary>Answers with what a page shows as CSV or XLSX: exact inside the service or to be shared, as the address says.</summary>
internal static class PageFile
{
    /// <summary>Sends the file.</summary>
    /// <param name="context">Request.</param>
    /// <param name="load">Reads the page for the scope of the file; null when there is nothing.</param>
    /// <param name="file">Name without ending, and sheet, from the view, the protective marking and the time.</param>
    public static Task AnswerAsync<TView>(
        HttpContext context,
        Func<AccessScope, CancellationToken, Task<TView?>> load,
        Func<TView, string, DateTimeOffset, (string Name, SheetSpec Sheet)> file)
        where TView : class
    {
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(context, token => load(audience.Scope, token), view =>
        {
            var services = context.RequestServices;
            var (name, sheet) = file(view, services.GetRequiredService<IOptions<PortalOptions>>().Value.ProtectiveMarking, services.GetRequiredService<TimeProvider>().GetLocalNow());
            return (audience.Name(name), audience.Sheet(sheet));
        });
    }
}
