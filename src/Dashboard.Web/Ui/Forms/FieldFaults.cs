using Dashboard.Data.Access;
using Dashboard.Data.Writing;
using Dashboard.Web.Ui.States;

namespace Dashboard.Web.Ui.Forms;

/// <summary>Turns what the store says to a change into words beside the fields of a form.</summary>
internal static class FieldFaults
{
    /// <summary>A refusal of the store, which names the field in front: "Text: it holds markup."</summary>
    public static FieldFault<TField> Of<TField>(string refusal)
        where TField : struct, Enum
    {
        var colon = refusal.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<TField>(refusal[..colon], out var field)
            ? new FieldFault<TField>(field, char.ToUpperInvariant(refusal[colon + 2]) + refusal[(colon + 3)..])
            : new FieldFault<TField>(default, refusal);
    }

    /// <summary>Makes a change; empty when it is made. The log gets a reference and nothing that was written.</summary>
    public static async Task<IReadOnlyList<FieldFault<TField>>> TryAsync<TField>(Func<Task> write, string failed, ILogger logger)
        where TField : struct, Enum
    {
        try
        {
            await write();
            return [];
        }
        catch (WriteRefusedException refusal)
        {
            return [.. refusal.Faults.Select(Of<TField>)];
        }
        catch (AccessDeniedException refusal)
        {
            return [new FieldFault<TField>(default, refusal.Message)];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var reference = ReferenceId.New();
            logger.LogError(fault, "Something written could not be saved. Reference {Reference}", reference);
            return [new FieldFault<TField>(default, $"{failed} Reference {reference}.")];
        }
    }
}
