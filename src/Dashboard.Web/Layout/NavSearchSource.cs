namespace Dashboard.Web.Layout;

/// <summary>Makes every entry of the rail findable.</summary>
public sealed class NavSearchSource(IEnumerable<NavItem> items) : ISearchSource
{
    public IEnumerable<SearchHit> All() => items.Select(item => new SearchHit(item.Title, "Page", item.Url, item.Policy));
}
