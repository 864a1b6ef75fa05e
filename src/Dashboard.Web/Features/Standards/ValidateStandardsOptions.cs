using Dashboard.Data.Standards;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>Says at start everything that is wrong with the settings of the standards.</summary>
internal sealed class ValidateStandardsOptions : IValidateOptions<StandardsOptions>
{
    public ValidateOptionsResult Validate(string? name, StandardsOptions options) =>
        StandardsSettings.Faults(options) is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
}
