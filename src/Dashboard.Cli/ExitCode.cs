namespace Dashboard.Cli;

/// <summary>What the command says to a scheduler.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, with findings: rejected rows, flagged values, fields that are not supplied.</summary>
    public const int DoneWithFindings = 1;

    /// <summary>Refused; nothing changed. The reason is on standard error.</summary>
    public const int Refused = 2;
}
