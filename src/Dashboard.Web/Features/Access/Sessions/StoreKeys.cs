using System.Collections.Concurrent;
using System.Xml.Linq;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.Store;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>Keeps the keys of cookies and forms in the store. While the store is not ready they are kept in memory, for the page that says so.</summary>
internal sealed class StoreKeys(ProtectionKeys keys) : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> _withoutStore = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        try
        {
            return [.. keys.AllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(xml => XElement.Parse(xml)), .. _withoutStore];
        }
        catch (StoreException)
        {
            return [.. _withoutStore];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            keys.AllAsync(CancellationToken.None).GetAwaiter().GetResult();
            keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (StoreException)
        {
            _withoutStore.Enqueue(element);
        }
    }
}
