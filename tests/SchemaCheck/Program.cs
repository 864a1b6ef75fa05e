using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;

namespace SchemaCheck;

/// <summary>Compiles the scripts of a folder and checks statements against them: <c>SchemaCheck DB-FOLDER [STATEMENTS-FOLDER]</c>.</summary>
/// <remarks>Writes a listing of the compiled schema to standard output and every fault to standard error; 0 without faults, 1 with, 2 when called wrongly.</remarks>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length is < 1 or > 2 || args.Any(folder => !Directory.Exists(folder)))
        {
            Console.Error.WriteLine("SchemaCheck DB-FOLDER [STATEMENTS-FOLDER]");
            return 2;
        }

        var faults = new List<string>();
        using var model = new TSqlModel(SqlServerVersion.Sql130, new TSqlModelOptions { Collation = "Latin1_General_100_CS_AS" });
        foreach (var script in Scripts.OfDatabase(args[0]).Concat(args.Length > 1 ? Scripts.OfStatements(args[1]) : Enumerable.Empty<Script>()))
        {
            Add(model, script, faults);
        }

        // A model with a syntax error repeats it for every later file, so it is asked only when all have gone in.
        if (faults.Count == 0)
        {
            faults.AddRange(model.Validate().Where(IsFault).Select(message => $"{message.Prefix}{message.Number}: {message.Message}"));
        }

        if (faults.Count == 0)
        {
            Listing.Write(model, Console.Out);
        }

        faults.ForEach(Console.Error.WriteLine);
        return faults.Count == 0 ? 0 : 1;
    }

    /// <summary>A name that cannot be resolved is only a warning to DacFx where a procedure is concerned (71502). The model holds no system objects.</summary>
    private static bool IsFault(DacModelMessage message) =>
        (message.MessageType == DacMessageType.Error || message.Number is 71501 or 71502) && !message.Message.Contains("unresolved reference to object [sys].");

    private static void Add(TSqlModel model, Script script, List<string> faults)
    {
        try
        {
            model.AddOrUpdateObjects(script.Text, script.Name, new TSqlObjectOptions());
        }
        catch (DacModelException exception)
        {
            faults.Add($"{script.Name}: {exception.Message}");
        }
    }
}
