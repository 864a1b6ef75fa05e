using Dashboard.Cli;
using Dashboard.Cli.Commands;

var root = new System.CommandLine.RootCommand("Brings data in, counts it, issues months and writes figures out.")
{
    DeployCommand.Create(),
    DemoCommand.Create(),
    ImportCommand.Create(),
    RefreshCommand.Create(),
    PublishCommand.Create(),
    ValuesCommand.Create(),
    CasesCommand.Create(),
    ExportCommand.Create(),
    CheckCommand.Create(),
    LogCommand.Create(),
    RemindCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message);
    }

    await Console.Error.WriteLineAsync("Run \"dashboard --help\" for the commands and their options.");
    return ExitCode.Refused;
}

return await parsed.InvokeAsync(new System.CommandLine.InvocationConfiguration { EnableDefaultExceptionHandler = false });
