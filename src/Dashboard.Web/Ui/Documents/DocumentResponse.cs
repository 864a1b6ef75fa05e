using Dashboard.Web.Ui.Documents.Word;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Ui.Documents;

/// <summary>Answers a request with a document as a Word file or a workbook. Leaves out who may ask.</summary>
public static class DocumentResponse
{
    /// <summary>What to say to whoever asks for another format.</summary>
    public const string Formats = "Say format=docx or format=xlsx.";

    /// <summary>Whether there is such a format.</summary>
    public static bool Knows(string format) => format is "docx" or "xlsx";

    /// <summary>Answers with a document in the format asked for; refuses another format, and where there is none.</summary>
    /// <param name="context">Request.</param>
    /// <param name="none">What to say where there is no document.</param>
    /// <param name="load">Name of the file and document, for who asks; null where there is none.</param>
    public static async Task AnswerAsync(HttpContext context, string none, Func<CancellationToken, Task<(string Name, DocumentSpec Document)?>> load)
    {
        var format = context.Request.Query["format"].ToString();
        if (!Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, Formats);
        }
        else if (await load(context.RequestAborted) is { } found)
        {
            await SendAsync(context, format, found.Name, found.Document);
        }
        else
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, none);
        }
    }

    /// <summary>Sends the document as a file.</summary>
    public static Task SendAsync(HttpContext context, string format, string name, DocumentSpec spec) => format == "docx"
        ? SheetResponse.SendAsync(context, $"{name}.docx", DocxWriter.ContentType, file => DocxWriter.Write(file, spec))
        : SheetResponse.SendAsync(context, $"{name}.xlsx", SheetWriter.ContentType, file => SheetWriter.Write(file, DocumentWorkbook.Of(spec)));
}
