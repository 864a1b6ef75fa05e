using Dashboard.Measures.Engine;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Says at start everything that is wrong with the selection of the matrix.</summary>
internal sealed class ValidateOutcomesOptions : IValidateOptions<OutcomesOptions>
{
    public ValidateOptionsResult Validate(string? name, OutcomesOptions options) =>
        MatrixSelection.Faults(options, Catalogue.Standard) is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
}
