namespace Dashboard.Web.Layout;

/// <summary>Lets a feature put its pages and definitions into the search box. Must not offer people: what is typed is not logged, but links are.</summary>
public interface ISearchSource
{
    IEnumerable<SearchHit> All();
}
