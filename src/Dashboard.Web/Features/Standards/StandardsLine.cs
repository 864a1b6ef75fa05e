using Dashboard.Data.Access;
using Dashboard.Data.Standards;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Standards;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Standards;

/// <summary>Which standards are in force, in one line.</summary>
internal sealed class StandardsLine(StandardsQueries standards, TimeProvider clock) : IAdministrationLine
{
    public string Url => StandardsFeature.SwitchPage;

    public async Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var inForce = await standards.InForceAsync(Month.Of(DateOnly.FromDateTime(clock.GetLocalNow().Date)), cancellationToken);
        var local = inForce.Rules.Count(rule => rule.ProfileId == TimescaleRule.Local);
        return $"{inForce.Profile.Title}: {Wording.Count(inForce.Rules.Count, "timescale")}, {(local == 0 ? "none" : FigureText.Number(local))} set locally.";
    }
}
