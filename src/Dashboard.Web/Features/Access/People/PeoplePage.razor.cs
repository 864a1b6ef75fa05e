using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Portal;
using Dashboard.Web.Features.Access.Sessions;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Access.People;

/// <summary>The page on which an administrator sees who may see what, and changes it.</summary>
public sealed partial class PeoplePage : IDisposable
{
    private readonly PageLoad<PeoplePageView> _load = new();
    private IReadOnlyList<string> _faults = [];
    private string? _done;
    private int _given;
    private int _added;

    [Inject]
    private PeopleReader Reader { get; set; } = default!;

    [Inject]
    private PeopleService Service { get; set; } = default!;

    [Inject]
    private ReaderSessions Sessions { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<PeoplePage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(async token => await Reader.LoadAsync(await Current.ScopeAsync(), token), null, Logger);

    private async Task EndSessionsAsync(PersonRow person) =>
        await ChangeAsync(scope => Service.EndSessionsAsync(scope, person.Id, CancellationToken.None), $"The sessions of {person.Name} are ended.");

    private async Task SwitchAsync(PersonRow person)
    {
        var off = person.Decision.Refusal != ScopeRefusal.Disabled;
        await ChangeAsync(scope => Service.SetDisabledAsync(scope, person.Id, off, CancellationToken.None), $"The sign-in of {person.Name} is switched {(off ? "off" : "on")}.");
    }

    private async Task EndScopeAsync(UserScope given) =>
        await ChangeAsync(scope => Service.EndScopeAsync(scope, given.Id, CancellationToken.None), "The scope is ended.");

    private async Task GiveAsync(ScopeDraft draft) =>
        _given += await ChangeAsync(scope => Service.GiveScopeAsync(scope, draft, CancellationToken.None), "The scope is given.") ? 1 : 0;

    private async Task AddRuleAsync(ClaimRule rule) =>
        _added += await ChangeAsync(scope => Service.AddRuleAsync(scope, rule, CancellationToken.None), $"“{rule.Claim.Trim()}” has a meaning now.") ? 1 : 0;

    private async Task RemoveRuleAsync(RuleRow row) =>
        await ChangeAsync(scope => Service.RemoveRuleAsync(scope, row.Id!.Value, CancellationToken.None), $"“{row.Rule.Claim}” has lost this meaning.");

    private async Task<bool> ChangeAsync(Func<AccessScope, Task> change, string done)
    {
        (_done, _faults) = (null, []);
        try
        {
            await change(await Current.ScopeAsync());
            Sessions.Forget();
            _done = done;
            await LoadAsync();
            return true;
        }
        catch (PeopleRefusedException refused)
        {
            _faults = refused.Faults;
        }
        catch (AccessDeniedException denied)
        {
            _faults = [denied.Message];
        }

        return false;
    }
}
