namespace Dashboard.Web.Features.Access.People;

/// <summary>Address of the page of people and rights.</summary>
public static class PeopleUrls
{
    public const string Page = "/administration/people";
}
