using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>axe-core, run in the page at one go. Only what it finds leaves the page: to describe and send all that passes takes longer than to check it.</summary>
internal static class Axe
{
    /// <summary>Every rule of WCAG 2.0 to 2.2, A and AA.</summary>
    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly Lazy<string> Script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>What violates a rule, five places of each at most.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        Assert.Equal(0, await page.Locator("iframe, frame").CountAsync());
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Script.Value);
        }

        var (passed, violations) = await RunAsync(page);
        Assert.True(passed > 0, "axe checked nothing.");
        return violations;
    }

    private static async Task<(int Passed, string[] Violations)> RunAsync(IPage page)
    {
        const string Run = """
            async tags => {
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              const places = found.violations.flatMap(rule => rule.nodes.slice(0, 5).map(node => `${rule.id}: ${rule.help}: ${node.html}`));
              return [String(found.passes.length), ...places];
            }
            """;
        var answer = await page.EvaluateAsync<string[]>(Run, Wcag);
        return (int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture), answer[1..]);
    }
}
