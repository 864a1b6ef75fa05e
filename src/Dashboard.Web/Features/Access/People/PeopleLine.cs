using Dashboard.Data.Access;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Access.People;

/// <summary>How people and rights stand, in one line.</summary>
internal sealed class PeopleLine(PeopleReader reader) : IAdministrationLine
{
    public string Url => PeopleUrls.Page;

    public async Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var people = (await reader.LoadAsync(scope, cancellationToken))!.People;
        var rights = people.People.Count(person => person.Decision.Scope is not null);
        return $"{(rights == 1 ? "1 person" : $"{FigureText.Number(rights)} people")} with rights, {Wording.Count(people.Rules.Count, "meaning")} of roles and groups.";
    }
}
