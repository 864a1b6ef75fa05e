using Dashboard.Data.Reminders;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Reminders;

/// <summary>What is due and overdue: the bell on every page, the page of notices, and a mail a day for those who want it switched on.</summary>
public static class RemindersFeature
{
    private const int Place = 9;

    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddOptions<ReminderOptions>().BindConfiguration(ReminderOptions.Section).ValidateOnStart();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        return services
            .AddSettingsSection<ReminderOptions>(ReminderOptions.Section, "When people are reminded, in working days")
            .AddSettingsSection<MailOptions>(MailOptions.Section, "Reminders by e-mail")
            .AddFaults<ReminderOptions>(options => options.Faults())
            .AddFaults<MailOptions>(options => options.Faults())
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ReminderOptions>>().Value)
            .AddSingleton(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value)
            .AddHostedService<ReminderMailService>()
            .AddSingleton(new NavItem(NavGroup.Reports, "Notices", ReminderPaths.Notices, Place, Policies.Reports))
            .AddSingleton(new ShellPart(ShellPlace.Person, typeof(NoticeBell)));
    }
}
