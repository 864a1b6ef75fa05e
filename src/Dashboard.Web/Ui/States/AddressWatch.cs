using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Ui.States;

/// <summary>Tells a page that the rest of its address has changed while the page stays. Held and disposed by the page.</summary>
public sealed class AddressWatch : IDisposable
{
    private readonly NavigationManager _navigation;
    private readonly Func<string> _path;
    private readonly Func<Task> _react;

    /// <summary>Watches.</summary>
    /// <param name="navigation">The addresses.</param>
    /// <param name="path">Path of the page; other addresses are left to other pages.</param>
    /// <param name="react">What the page does, on its own thread of the circuit.</param>
    public AddressWatch(NavigationManager navigation, Func<string> path, Func<Task> react)
    {
        _navigation = navigation;
        _path = path;
        _react = react;
        _navigation.LocationChanged += Moved;
    }

    public void Dispose() => _navigation.LocationChanged -= Moved;

    private void Moved(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == new Uri(new Uri(_navigation.BaseUri), _path()).AbsolutePath)
        {
            _ = _react();
        }
    }
}
