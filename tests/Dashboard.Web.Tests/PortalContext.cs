using System.Runtime.CompilerServices;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests;

/// <summary>Base of component tests: loose JavaScript.</summary>
public abstract class PortalContext : BunitContext
{
    protected PortalContext()
    {
        // The comparer is constructed by the test library through a package that is stubbed here; nothing compares whole markup.
        var comparer = typeof(BunitContext).Assembly.GetType("Bunit.Diffing.HtmlComparer", throwOnError: true)!;
        Services.AddSingleton(comparer, RuntimeHelpers.GetUninitializedObject(comparer));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }
}
