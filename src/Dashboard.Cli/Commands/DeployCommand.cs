using System.CommandLine;

namespace Dashboard.Cli.Commands;

internal static class DeployCommand
{
    public static Command Create() => new("deploy", "placeholder");
}
