using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup.Protection;

/// <summary>Checks that origins are written as browsers send them.</summary>
internal sealed class ValidateRequestOptions : IValidateOptions<RequestOptions>
{
    public ValidateOptionsResult Validate(string? name, RequestOptions options)
    {
        var faults = Faults(nameof(options.Origins), options.Origins).Concat(Faults(nameof(options.FormTargets), options.FormTargets)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string setting, IEnumerable<string> origins) => origins
        .Where(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.PathAndQuery != "/" || origin.EndsWith('/'))
        .Select(origin => $"{RequestOptions.Section}:{setting}: \"{origin}\" is no origin. Write scheme, host and, where it is not the usual one, port: https://dashboard.example.gov.uk.");
}
