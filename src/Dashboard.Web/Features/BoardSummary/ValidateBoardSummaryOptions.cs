using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Says at start everything that is wrong with the measures of the board summary.</summary>
internal sealed class ValidateBoardSummaryOptions : IValidateOptions<BoardSummaryOptions>
{
    public ValidateOptionsResult Validate(string? name, BoardSummaryOptions options) =>
        HeadlineSelection.Faults(options) is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
}
