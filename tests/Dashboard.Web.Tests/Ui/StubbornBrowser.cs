using Microsoft.JSInterop;

namespace Dashboard.Web.Tests.Ui;

/// <summary>A browser that never answers, or answers every call with the same fault.</summary>
internal sealed class StubbornBrowser(Task answer) : IJSRuntime
{
    public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
    {
        await answer;
        return default!;
    }

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);
}
