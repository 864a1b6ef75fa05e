using System.Globalization;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Organisation;

/// <summary>Builds teams and fills every post over the years: stays, vacancies, agency cover.</summary>
internal sealed class OrganisationBuilder(World world)
{
    private readonly DateOnly _from = world.Start.AddDays(-500);
    private readonly DateOnly _trouble = world.MonthsBeforeEnd(DemoRates.StrugglingMonthsBeforeEnd);
    private readonly Rng _names = world.Rng.Fork("names");
    private readonly Organisation _organisation = new()
    {
        Reviewing = new Team { Number = 0, Id = "T-REVIEW", Name = "Reviewing and conference team", ServiceId = "S-LOOK", Kind = TeamKind.Reviewing },
    };

    public Organisation Build()
    {
        var total = Math.Max(4, (int)Math.Round(DemoRates.Teams * world.Options.Scale));
        var front = Math.Max(1, (int)Math.Round(total * 0.25));
        var care = Math.Max(1, (int)Math.Round(total * 0.16));
        var leaving = Math.Max(1, (int)Math.Round(total * 0.15));
        var safe = Math.Max(1, total - front - care - leaving);
        AddTeams(front, TeamKind.Front, "S-FRONT");
        AddTeams(safe, TeamKind.Safeguarding, "S-SAFE");
        AddTeams(care, TeamKind.Care, "S-LOOK");
        AddTeams(leaving, TeamKind.Leavers, "S-LEAVE");
        Name(TeamCharacter.Struggling, TeamKind.Safeguarding, safe, 1);
        Name(TeamCharacter.Leading, TeamKind.Safeguarding, safe, 3);
        Name(TeamCharacter.Leading, TeamKind.Care, care, 0);
        foreach (var team in _organisation.Teams)
        {
            Staff(team, world.Rng.Fork("staff", team.Number));
        }

        Across("independent-reviewing-officer", Math.Max(2, (int)Math.Round(6 * world.Options.Scale)));
        Across("conference-chair", Math.Max(2, (int)Math.Round(4 * world.Options.Scale)));
        Across("auditor", Math.Max(1, (int)Math.Round(2 * world.Options.Scale)));
        foreach (var (code, _) in DemoRates.Services)
        {
            AddPost(code, null, "service-manager", world.Rng.Fork("manager-" + code), years: 6);
        }

        AddPost("S-SAFE", null, "head-of-service", world.Rng.Fork("head"), years: 9);
        return _organisation;
    }

    private void AddTeams(int count, TeamKind kind, string service)
    {
        for (var i = 0; i < count; i++)
        {
            var number = _organisation.Teams.Count;
            var tree = DemoRates.Trees[number % DemoRates.Trees.Length];
            var round = number / DemoRates.Trees.Length;
            var suffix = round == 0 ? "" : (round + 1).ToString(CultureInfo.InvariantCulture);
            var rng = world.Rng.Fork("team", number);
            _organisation.Teams.Add(new Team
            {
                Number = number + 1,
                Id = "T-" + tree.ToUpperInvariant() + (round == 0 ? "" : "-" + suffix),
                Name = tree + (round == 0 ? "" : " " + suffix) + " team",
                ServiceId = service,
                Kind = kind == TeamKind.Leavers && i % 3 != 0 ? TeamKind.Disability : kind,
                Weight = rng.Between(0.9, 1.1),
                Leaning = rng.Normal(0, 0.35),
            });
        }
    }

    private void Name(TeamCharacter character, TeamKind kind, int count, int place)
    {
        var teams = _organisation.Of(kind).ToList();
        for (var i = Math.Min(place, count - 1); i < teams.Count; i += Math.Max(1, (int)Math.Round(DemoRates.Teams * 0.45)))
        {
            if (teams[i].Character == TeamCharacter.Ordinary)
            {
                teams[i].Character = character;
                teams[i].Leaning = character == TeamCharacter.Leading ? 0.4 : 0.25;
            }
        }
    }

    private void Staff(Team team, Rng rng)
    {
        Fill(team, "team-manager", rng.Fork("manager"));
        Fill(team, "senior-practitioner", rng.Fork("senior"));
        for (var i = 1; i < DemoRates.PractitionersPerTeam; i++)
        {
            Fill(team, team.Kind == TeamKind.Leavers && i > 3 ? "personal-adviser" : "social-worker", rng.Fork("post", i));
        }

        if (team.Number % 2 == 0)
        {
            Fill(team, "family-support", rng.Fork("support"));
        }
    }

    private void Fill(Team team, string role, Rng rng)
    {
        var struggling = team.Character == TeamCharacter.Struggling;
        var day = _from;
        var stayed = -(int)(rng.Next() * 7 * 365);
        var agency = false;
        while (day <= world.End)
        {
            var inTrouble = struggling && day >= _trouble;
            agency = role is "social-worker" or "senior-practitioner" or "team-manager" &&
                rng.Chance(inTrouble ? 0.75 : role == "team-manager" ? 0.04 : DemoRates.AgencyShare);
            var days = agency ? inTrouble ? rng.Int(100, 240) : rng.Int(200, 700)
                : (int)Math.Max(90, rng.Exponential(DemoRates.StayYears * 365) * (role == "team-manager" ? 1.6 : 1));
            var to = day.AddDays(days);
            if (struggling && day < _trouble && (role == "team-manager" || to > _trouble))
            {
                to = _trouble.AddDays(role == "team-manager" ? 0 : rng.Int(15, 300));
            }

            Add(team, role, day.AddDays(stayed), to, agency, rng);
            stayed = 0;
            var gap = role == "team-manager"
                ? struggling && to >= _trouble ? DemoRates.ManagerVacancyDays : rng.Int(0, 25)
                : struggling && to >= _trouble ? rng.Int(30, 110) : rng.Int(3, 60);
            day = DemoCalendar.OnOrAfter(to.AddDays(gap));
        }
    }

    private void Add(Team team, string role, DateOnly from, DateOnly to, bool agency, Rng rng)
    {
        var newly = role == "social-worker" && !agency && rng.Chance(DemoRates.NewlyQualifiedShare);
        var worker = new Worker
        {
            Id = world.Ids.Next("W", 4),
            Name = NextName(),
            TeamId = team.Id,
            Team = team,
            Role = role,
            Started = from,
            Ended = to > world.End ? null : to,
            FullTime = role != "team-manager" && rng.Chance(0.14) ? 0.6 + (0.2 * rng.Int(0, 1)) : 1,
            CaseHolding = role is "social-worker" or "senior-practitioner" or "personal-adviser",
            Agency = agency,
            NewlyQualifiedUntil = newly ? from.AddYears(1) : null,
            Limit = newly ? 14 : null,
        };
        team.Workers.Add(worker);
        _organisation.Workers.Add(worker);
    }

    private void Across(string role, int posts)
    {
        for (var i = 0; i < posts; i++)
        {
            AddPost(_organisation.Reviewing.Id, _organisation.Reviewing, role, world.Rng.Fork(role, i), years: 7);
        }
    }

    private void AddPost(string teamId, Team? team, string role, Rng rng, int years)
    {
        var day = _from.AddDays(-rng.Int(100, 2000));
        while (day <= world.End)
        {
            var to = day.AddDays((int)Math.Max(900, rng.Exponential(years * 365)));
            if (to < _from)
            {
                to = _from.AddDays(rng.Int(200, 2000));
            }

            _organisation.Workers.Add(new Worker
            {
                Id = world.Ids.Next("W", 4),
                Name = NextName(),
                TeamId = teamId,
                Team = team,
                Role = role,
                Started = day,
                Ended = to > world.End ? null : to,
            });
            day = to;
        }
    }

    private string NextName() => _names.Pick(DemoRates.FirstNames) + " " + _names.Pick(DemoRates.Surnames);
}
