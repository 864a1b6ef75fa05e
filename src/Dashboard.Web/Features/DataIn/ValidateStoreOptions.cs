using Dashboard.Data.Store;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataIn;

/// <summary>Checks that the store is named so that it can be found.</summary>
internal sealed class ValidateStoreOptions(IConfiguration configuration) : IValidateOptions<StoreOptions>
{
    public ValidateOptionsResult Validate(string? name, StoreOptions options)
    {
        try
        {
            _ = StoreConnection.Parse(options.Database, configuration);
            return ValidateOptionsResult.Success;
        }
        catch (StoreException exception)
        {
            return ValidateOptionsResult.Fail($"{StoreOptions.Section}:{nameof(StoreOptions.Database)}: {exception.Message}");
        }
    }
}
