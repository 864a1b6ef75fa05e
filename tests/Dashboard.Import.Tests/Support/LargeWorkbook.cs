using System.Globalization;

namespace Dashboard.Import.Tests.Support;

/// <summary>Makes a workbook of many rows: half contacts, a quarter referrals, the rest children in need, all of made-up children.</summary>
internal static class LargeWorkbook
{
    public static TestWorkbook Make(int rows, bool sharedTexts)
    {
        string Id(int number) => (100_000 + number).ToString(CultureInfo.InvariantCulture);
        DateOnly Day(int number) => new DateOnly(2026, 5, 1).AddDays(number * 7919 % 180);
        (string, object?)[] Child(int number) => SoundLists.Child(Id(number), "b) Female", new DateOnly(2015, 4, 1), 11);
        (string, object?)[] Held(int number) => SoundLists.Held($"Team {number % 40}", $"Name {number % 600}");
        return new TestWorkbook { SharedTexts = sharedTexts }
            .List(1, [.. Enumerable.Range(0, rows / 2).Select(number => ((string, object?)[])[.. Child(number), ("Date of Contact", Day(number)), ("Contact Source", "q) 6")])])
            .List(3, [.. Enumerable.Range(0, rows / 4).Select(number => ((string, object?)[])[.. Child(number), ("Date of referral", Day(number)), ("Referral Source", "a) 1A"), ("Referral NFA?", "b) No"), .. Held(number)])])
            .List(6, [.. Enumerable.Range(0, rows - (rows / 2) - (rows / 4)).Select(number => ((string, object?)[])[.. Child(number), ("CIN Start Date", Day(number)), ("Primary Need Code", "N1"), ("Case Status", "c) Child in need plan"), .. Held(number)])]);
    }
}
