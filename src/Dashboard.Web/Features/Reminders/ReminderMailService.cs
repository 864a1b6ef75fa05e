using Dashboard.Data.Reminders.Mail;
using Dashboard.Web.Features.Access.Settings;

namespace Dashboard.Web.Features.Reminders;

/// <summary>Sends the digests of a day at the time of the settings, or at once where the portal starts later. What a mail server refuses stands in the log, without addresses.</summary>
internal sealed class ReminderMailService(ReminderMailer mailer, SettledRules rules, MailOptions options, TimeProvider clock, ILogger<ReminderMailService> logger) : BackgroundService
{
    private const int Tries = 3;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Enabled)
        {
            return;
        }

        await Task.Delay(UntilTime(clock.GetLocalNow().TimeOfDay), clock, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            for (var attempt = 1; !await SendAsync(stoppingToken) && attempt < Tries; attempt++)
            {
                await Task.Delay(TimeSpan.FromMinutes(options.RetryMinutes), clock, stoppingToken);
            }

            await Task.Delay(UntilTomorrow(clock.GetLocalNow().TimeOfDay), clock, stoppingToken);
        }
    }

    /// <summary>Sends what is left of the day; false where that could not even be tried to its end.</summary>
    private async Task<bool> SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            var run = await mailer.RunAsync(await rules.AllAsync(cancellationToken), dryRun: false, cancellationToken);
            foreach (var problem in run.Problems.GroupBy(text => text))
            {
                logger.LogWarning("Reminders by e-mail: {Problem} ({Times} times)", problem.Key, problem.Count());
            }

            logger.LogInformation("Reminders by e-mail: {Sent} sent, {Already} sent before, {NotSent} not sent", run.Sent, run.Already, run.NotSent);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The portal goes on without mails; what has been sent is marked, so that the rest may be tried again.
            logger.LogError("Reminders by e-mail could not be made: {Fault}", exception.GetType().Name);
            return false;
        }
    }

    private TimeSpan UntilTime(TimeSpan now) => options.SendAt.ToTimeSpan() - now is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    private TimeSpan UntilTomorrow(TimeSpan now) => options.SendAt.ToTimeSpan() - now + TimeSpan.FromDays(1);
}
