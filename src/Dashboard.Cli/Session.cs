using System.CommandLine;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Audits;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Reminders;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Cli;

/// <summary>One run of a command: settings, services, and what it may see.</summary>
internal sealed class Session : IAsyncDisposable
{
    private const string SettingsFile = "appsettings.json";

    private readonly ServiceProvider _services;

    private Session(IConfiguration configuration, string database)
    {
        Configuration = configuration;
        Connection = StoreConnection.Parse(database, configuration);
        _services = new ServiceCollection()
            .AddSingleton(configuration)
            .AddSingleton(configuration.GetSection(StandardsOptions.Section).Get<StandardsOptions>() ?? new StandardsOptions())
            .AddSingleton((configuration.GetSection(AuditOptions.Section).Get<AuditOptions>() ?? new AuditOptions()).Read())
            .AddSingleton((configuration.GetSection(ExceptionOptions.Section).Get<ExceptionOptions>() ?? new ExceptionOptions()).Read())
            .AddSingleton(Targets(configuration))
            .AddSingleton(configuration.GetSection(ReminderOptions.Section).Get<ReminderOptions>() ?? new ReminderOptions())
            .AddSingleton(configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new MailOptions())
            .AddDashboardData(Connection)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Picks the store; the same on every command.</summary>
    public static Option<string?> Database { get; } = new("--database")
    {
        Description = "sqlite:FILE or sqlserver:NAME, a named connection string. Default: Store:Database of the settings.",
    };

    public IConfiguration Configuration { get; }

    public StoreConnection Connection { get; }

    /// <summary>A scheduler or analyst at the command line sees everything; looks at children are logged under that name.</summary>
    public AccessScope Scope { get; } = new()
    {
        UserId = "command-line:" + Environment.UserName,
        Role = PortalRole.Analyst,
        UnitIds = [OrgTree.AuthorityId],
    };

    /// <summary>Runs a command and turns what it refuses into words on standard error.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<Session, Task<int>> run)
    {
        try
        {
            var configuration = new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile(SettingsFile, optional: true)
                .AddEnvironmentVariables()
                .Build();
            await using var session = new Session(configuration, parsed.GetValue(Database) ?? configuration["Store:Database"] ?? StoreConnection.Default);
            return await run(session);
        }
        catch (Exception exception) when (Refusals.Explains(exception) is not null)
        {
            await Console.Error.WriteLineAsync(Refusals.Explains(exception));
            return ExitCode.Refused;
        }
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A month given as an option.</summary>
    public static Month? MonthOf(ParseResult parsed, Option<string?> option)
    {
        var text = parsed.GetValue(option);
        return text is null ? null : Month.TryParse(text, out var month)
            ? month
            : throw new StoreException($"\"{text}\" is not a month for {option.Name}; write it as 2026-10.");
    }

    private static TargetFinder Targets(IConfiguration configuration)
    {
        var options = new TargetOptions();
        configuration.GetSection(TargetOptions.Section).Bind(options.Targets);
        return TargetReader.Faults(options, Catalogue.Standard) is { Count: > 0 } faults
            ? throw new StoreException(string.Join(' ', faults))
            : new TargetFinder(TargetReader.Read(options, Catalogue.Standard));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
