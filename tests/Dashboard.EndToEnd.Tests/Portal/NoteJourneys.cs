using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>A note on a chart, from writing it by keyboard to withdrawing it. Figures stay as they are.</summary>
[Collection(SharedPortal.Name)]
public sealed class NoteJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Note_Written_StandsOnTheChartAndInTheList_UntilItIsWithdrawn()
    {
        var page = await browser.SignInAsync(portal, "analyst");
        await page.OpenAsync("/measures/referral.nfa?month=2026-09");
        var chart = page.Locator(".chart-notes li");
        var notes = page.Locator("section[aria-labelledby=revisions] .note");

        await page.GetByRole(AriaRole.Button, new() { Name = "Write a note" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Month it stands on")).ToBeFocusedAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Two teams <b>began</b>");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".note-form .summary")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Choose a reason." }).PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Reason", new() { Exact = true })).ToBeFocusedAsync();
        await page.GetByLabel("Reason", new() { Exact = true }).SelectOptionAsync("system-change");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Assertions.Expect(page.Locator("#note-text-fault")).ToContainTextAsync("plain text");
        await Assertions.Expect(page.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("Two teams <b>began</b>");

        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Two teams began with the new system");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Assertions.Expect(chart).ToContainTextAsync("Change of system: Two teams began with the new system");
        await Assertions.Expect(notes).ToContainTextAsync("September 2026");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("The note is saved.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Write a note" })).ToBeFocusedAsync();
        Assert.EndsWith("/measures/referral.nfa?month=2026-09", page.Url, StringComparison.Ordinal);

        await notes.GetByRole(AriaRole.Button).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Yes, withdraw it" })).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(notes.Locator("del")).ToHaveTextAsync("Two teams began with the new system");
        await Assertions.Expect(chart).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Form_OnAPhoneInTheDark_HasNoViolationsAndFitsTheScreen()
    {
        var page = await browser.SignInAsync(portal, "analyst", 390, dark: true);
        await page.OpenAsync("/measures/referral.nfa");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write a note" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await page.Locator(".note-form .summary").WaitForAsync();

        await page.AssertAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ExportOfChildren_AskedForByACouncillor_IsRefusedInPlainText()
    {
        var page = await browser.SignInAsync(portal, "councillor");

        var answer = await page.APIRequest.GetAsync(portal.Url + "/cases/export?measure=sos.safety-plan&month=2026-10&unit=authority&format=csv");

        Assert.Equal((403, "text/plain; charset=utf-8"), (answer.Status, answer.Headers["content-type"]));
        Assert.StartsWith("Your role does not include this.", await answer.TextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(600)]
    [InlineData(1000)]
    [InlineData(1280)]
    public async Task Pickers_WithALongNameOfAUnit_StayOnOneLineWithinTheScreen(int width)
    {
        var page = await browser.SignInAsync(portal, "service-manager", width);
        await page.OpenAsync("/measures/referral.nfa");

        var tops = await page.Locator(".pickers select").EvaluateAllAsync<double[]>("selects => selects.map(select => select.getBoundingClientRect().top)");
        Assert.Equal(2, tops.Length);
        Assert.Equal(tops[0], tops[1]);
        await page.AssertAccessibleAsync();
        await page.Context.CloseAsync();
    }
}
