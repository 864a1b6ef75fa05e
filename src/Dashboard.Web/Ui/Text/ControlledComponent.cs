using Dashboard.Data.Access;
using Dashboard.Measures.Disclosure;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Web.Ui.Text;

/// <summary>Base of components that say by which rule numbers are withheld, to readers who do not see exact ones.</summary>
public abstract class ControlledComponent : ComponentBase
{
    /// <summary>Rules in force; null where nobody has set any, in examples.</summary>
    [CascadingParameter]
    public DisclosureRules? Rules { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState>? Authentication { get; set; }

    /// <summary>Whether the reader gets numbers under disclosure control.</summary>
    protected bool IsControlled { get; private set; }

    protected override async Task OnParametersSetAsync() =>
        IsControlled = Rules is not null && Authentication is not null && (await Authentication).User.IsInRole(nameof(PortalRole.Councillor));
}
