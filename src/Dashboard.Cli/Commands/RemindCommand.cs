using System.CommandLine;
using Dashboard.Data.Access;
using Dashboard.Data.Reminders;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Store;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard remind</c></summary>
internal static class RemindCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Counts who would get a mail today, and sends none." };

    private static readonly Option<bool> Test = new("--test") { Description = "Sends one mail to the address of Mail:From, and says whether the mail server took it." };

    public static Command Create()
    {
        var command = new Command("remind", "Sends today's reminders by e-mail, at most one mail a person and day. 0: all were taken; 1: some were not.") { DryRun, Test, Session.Database };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            var dryRun = parsed.GetValue(DryRun);
            if (Faults(session) is { Count: > 0 } faults)
            {
                throw new StoreException(string.Join(' ', faults));
            }

            if (!dryRun && !session.Get<MailOptions>().Enabled)
            {
                throw new StoreException($"Reminders by e-mail are off. Set {MailOptions.Section}:{nameof(MailOptions.Enabled)} to true.");
            }

            if (parsed.GetValue(Test))
            {
                return await TestAsync(session, cancellationToken);
            }

            await session.Get<ReportingStore>().PrepareAsync(cancellationToken);
            var run = await session.Get<ReminderMailer>().RunAsync(Settled(session.Configuration), dryRun, cancellationToken);
            Console.WriteLine(dryRun ? $"{run.Due} people would get a mail today, {run.Already} of them have got it." : $"{run.Sent} sent, {run.Already} sent before, {run.NotSent} not sent.");
            foreach (var problem in run.Problems.Distinct())
            {
                Console.WriteLine($"Finding: {problem}");
            }

            return dryRun || run.NotSent == 0 ? ExitCode.Done : ExitCode.DoneWithFindings;
        }));
        return command;
    }

    /// <summary>Says how mail is set up; whether anything is wrong with it.</summary>
    public static bool Report(Session session)
    {
        var mail = session.Get<MailOptions>();
        var faults = Faults(session);
        Console.WriteLine(mail.Enabled ? $"Reminders by e-mail: on, through {mail.Host}:{mail.Port} ({mail.Security}), at {mail.SendAt:HH:mm}" : "Reminders by e-mail: off");
        foreach (var fault in faults)
        {
            Console.WriteLine($"Finding: {fault}");
        }

        return faults.Count > 0;
    }

    private static async Task<int> TestAsync(Session session, CancellationToken cancellationToken)
    {
        var problem = await MailTest.SendAsync(session.Get<MailOptions>(), TimeProvider.System, cancellationToken);
        Console.WriteLine(problem is null ? "The mail server took the mail." : $"Finding: {problem}");
        return problem is null ? ExitCode.Done : ExitCode.DoneWithFindings;
    }

    private static IReadOnlyList<string> Faults(Session session) => [.. session.Get<ReminderOptions>().Faults(), .. session.Get<MailOptions>().Faults()];

    // The portal reads the same two lists; those that administrators have added are in the store.
    private static IReadOnlyList<ClaimRule> Settled(IConfiguration configuration) =>
    [
        .. configuration.GetSection("SignIn:Roles").GetChildren().Select(row => new ClaimRule(row["Claim"] ?? string.Empty, RoleCode.Read(row["Role"]), null)),
        .. configuration.GetSection("SignIn:Units").GetChildren().Select(row => new ClaimRule(row["Claim"] ?? string.Empty, null, row["Unit"])),
    ];
}
