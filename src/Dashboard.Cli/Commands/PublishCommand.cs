using System.CommandLine;
using System.Globalization;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard publish</c></summary>
internal static class PublishCommand
{
    private static readonly Argument<string> MonthArgument = new("month") { Description = "Month to issue, for instance 2026-10." };
    private static readonly Option<string> Due = new("--due") { Description = "Date by which managers' reports are due, for instance 2026-11-20.", Required = true };
    private static readonly Option<string?> ServiceDue = new("--service-due") { Description = "Date by which service managers' reports are due, for instance 2026-11-27. Default: the same as --due." };
    private static readonly Option<string?> IssuedOn = new("--issued-on") { Description = "Date of issue of a month issued in the past. Default: today." };

    public static Command Create()
    {
        var command = new Command("publish", "Issues a month: its figures are frozen.") { MonthArgument, Due, ServiceDue, IssuedOn, Session.Database };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            var month = Month.TryParse(parsed.GetValue(MonthArgument), out var found)
                ? found
                : throw new StoreException($"\"{parsed.GetValue(MonthArgument)}\" is not a month; write it as 2026-10.");
            var publication = await session.Get<PublicationService>().PublishAsync(
                new PublishRequest
                {
                    Month = month,
                    DueOn = DateOf(parsed.GetValue(Due)!, Due.Name),
                    ServiceManagersDueOn = parsed.GetValue(ServiceDue) is { } services ? DateOf(services, ServiceDue.Name) : null,
                    IssuedOn = parsed.GetValue(IssuedOn) is { } issued ? DateOf(issued, IssuedOn.Name) : null,
                    IssuedBy = session.Scope.UserId,
                },
                cancellationToken);
            Console.WriteLine($"{publication.Month} is issued, data as at {publication.DataAsAt:yyyy-MM-dd}. Reports are due on {publication.DueOn:yyyy-MM-dd}{(publication.ServiceManagersDueOn is { } later ? $", those of service managers on {later:yyyy-MM-dd}" : string.Empty)}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static DateOnly DateOf(string text, string option) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new StoreException($"\"{text}\" is not a date for {option}; write it as 2026-11-20.");
}
