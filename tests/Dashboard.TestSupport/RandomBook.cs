using Dashboard.Measures.Records;

namespace Dashboard.TestSupport;

/// <summary>Books with random but reproducible children: moved teams, two teams, no team, reopened and overlapping episodes, missing dates.</summary>
public static class RandomBook
{
    private static readonly string?[] Teams = ["T1", "T2", "T3", null, "elsewhere"];
    private static readonly DateOnly First = new(2024, 9, 1);

    /// <summary>A book of a seed.</summary>
    public static BookBuilder Of(int seed, int children = 60)
    {
        var random = new Random(seed);
        var book = new BookBuilder { AsAt = new DateOnly(2026, 10, 31) };
        for (var worker = 1; worker <= 6; worker++)
        {
            book.Posted($"W{worker}", Teams[random.Next(3)]!, fte: random.Next(4) == 0 ? null : 0.6, caseHolding: random.Next(5) == 0 ? false : null);
            book.Last<WorkforcePost>(row => row with
            {
                Role = worker % 4 == 0 ? "personal-adviser" : row.Role,
                Agency = worker % 3 == 0 ? null : worker % 2 == 0,
                EndedOn = worker == 5 ? new DateOnly(2026, 5, 15) : null,
                CaseloadLimit = worker == 2 ? 3 : null,
            });
        }

        book.Residents("authority", 2025, 5000).Residents("S1", 2025, 3000);
        for (var child = 0; child < children; child++)
        {
            Add(book, random, $"C{child:D3}");
        }

        // Its own sequence: what is added here changes nothing of the children.
        AddOversight(book, new Random(seed + 1000), children);
        AddVoices(book, new Random(seed + 2000), children);

        return book;
    }

    private static void Add(BookBuilder book, Random random, string id)
    {
        book.Child(
            id,
            random.Next(10) == 0 ? null : Text(First.AddDays(-random.Next(8000))),
            random.Next(10) == 0 ? "2026-12-01" : null,
            Pick<string?>(random, "F", "M", null),
            Pick<string?>(random, "WBRI", "BCRB", null));
        for (var episode = random.Next(3); episode >= 0; episode--)
        {
            var start = First.AddDays(random.Next(700));
            DateOnly? end = random.Next(2) == 0 ? null : start.AddDays(random.Next(400));
            book.Referred(id, Text(start), Text(end), Pick(random, Teams), Pick<string?>(random, "W1", "W2", null), Pick<bool?>(random, true, false, null));
            for (var team = random.Next(3); team > 0; team--)
            {
                book.Allocated(id, Pick(random, Teams), Text(start.AddDays(random.Next(60))), Text(end?.AddDays(60)), Pick<string?>(random, "W1", "W2", "W3", "W4", null));
            }

            if (random.Next(2) == 0)
            {
                book.NeedPlan(id, Text(start.AddDays(20)), Text(end?.AddDays(30)));
            }

            if (random.Next(3) == 0)
            {
                book.Plan(id, Text(start.AddDays(30)), Text(end?.AddDays(40)), random.Next(8) == 0);
            }

            if (random.Next(4) == 0)
            {
                book.InCare(id, Text(start.AddDays(40)), Text(end?.AddDays(50)), "P" + id);
                book.Legal(id, Pick(random, "C2", "V2", "V4"), Text(start.AddDays(40)));
            }

            var enquiry = $"E{id}-{episode}";
            book.Enquiry(id, Text(start.AddDays(random.Next(40))), enquiry, Pick(random, Teams));
            if (random.Next(2) == 0)
            {
                book.Conference(id, Text(start.AddDays(random.Next(90))), random.Next(2) == 0 ? enquiry : null, random.Next(8) == 0);
            }

            book.Contacted(id, Text(start), Pick<string?>(random, "1A", "5A", null), Pick<ContactOutcomes?>(random, ContactOutcomes.NewReferral, ContactOutcomes.Advice, null), random.Next(3) == 0 ? Text(start.AddDays(1)) : null);
            AddCare(book, random, id, start, end);
            book.Assessed(id, random.Next(6) == 0 ? null : Text(start), random.Next(4) == 0 ? null : Text(start.AddDays(random.Next(120))));
            AddFrontDoor(book, random, id, start);
            for (var activity = random.Next(12); activity > 0; activity--)
            {
                book.Did(id, (PracticeElement)random.Next(8), Text(start.AddDays(random.Next(-30, 300))), Pick<bool?>(random, true, false, null));
            }
        }
    }

    /// <summary>What came of the episode's enquiry and assessment, and a consultation.</summary>
    private static void AddFrontDoor(BookBuilder book, Random random, string id, DateOnly start)
    {
        book.Last<Enquiry>(row => row with
        {
            EndedOn = random.Next(3) == 0 ? null : row.StartedOn.AddDays(random.Next(40)),
            Outcomes = Pick<EnquiryOutcomes?>(random, EnquiryOutcomes.ProtectionConference, EnquiryOutcomes.Services, EnquiryOutcomes.NoFurtherAction, null),
        });
        book.Last<Assessment>(row => row with { ChildSeen = Pick<bool?>(random, true, false, null), NoFurtherAction = Pick<bool?>(random, true, false, null) });
        if (random.Next(2) == 0)
        {
            book.Factors("1A", "3B", Pick(random, "21", "24A", "16"));
        }

        if (random.Next(3) == 0)
        {
            book.Consulted(id, Text(start.AddDays(random.Next(60))), null, Pick<bool?>(random, true, false, null), Pick<bool?>(random, true, false, null), Pick<bool?>(random, true, false, null));
        }
    }

    private static void AddCare(BookBuilder book, Random random, string id, DateOnly start, DateOnly? end)
    {
        for (var visit = random.Next(10); visit > 0; visit--)
        {
            book.Visited(id, (VisitKind)random.Next(3), Text(start.AddDays(random.Next(500))), Pick<bool?>(random, true, false, null), Pick<bool?>(random, true, false, null));
        }

        for (var review = random.Next(4); review > 0; review--)
        {
            var due = start.AddDays(random.Next(500));
            book.Reviewed(id, (ReviewKind)random.Next(2), random.Next(4) == 0 ? null : Text(due.AddDays(random.Next(-30, 30))), random.Next(3) == 0 ? null : Text(due));
        }

        for (var placement = random.Next(4); placement > 0; placement--)
        {
            var from = start.AddDays(random.Next(400));
            book.Placed(id, Text(from), random.Next(3) == 0 ? null : Text(from.AddDays(random.Next(300))), Pick<string?>(random, "U4", "K2", "T1", null), period: "P" + id, miles: random.Next(60));
        }

        if (random.Next(3) == 0)
        {
            book.Missing(id, Text(start.AddDays(random.Next(300))), random.Next(4) == 0 ? null : Text(start.AddDays(random.Next(300, 330))), Pick<bool?>(random, true, false, null), Pick<bool?>(random, true, null));
            book.Checked(id, Pick(random, "health", "dental"), Text(start.AddDays(random.Next(500))), Pick<string?>(random, "completed", "refused", null));
            book.CarePlan(id, Text(start.AddDays(60)), Pick<string?>(random, "ADOPTION", null), Text(end));
        }

        if (random.Next(8) == 0)
        {
            book.LeftCare(id, Pick<string?>(random, "former-relevant", "relevant", null), Pick<string?>(random, "YES", "NO", null), Pick<string?>(random, "suitable", "unsuitable", null), Pick<string?>(random, "F1", "G4", null), Text(start));
            book.Permanent(id, Text(start), Text(start.AddDays(60)), random.Next(2) == 0 ? Text(start.AddDays(200)) : null, random.Next(3) == 0 ? Text(start.AddDays(220)) : null);
            book.Last<Permanence>(row => row with { ReversedOn = random.Next(3) == 0 ? start.AddDays(150) : null, ReversedReason = Pick<string?>(random, "RD1", "RD9", null) });
            book.Immigration(id, Pick(random, "UASC", "Settled"), Text(start), Text(end));
        }
    }

    private static void AddOversight(BookBuilder book, Random random, int children)
    {
        for (var number = 0; number < children * 4; number++)
        {
            var child = $"C{random.Next(children):D3}";
            var on = First.AddDays(random.Next(780));
            var worker = $"W{random.Next(1, 9)}";
            book.Supervised(child, Text(on), worker, Pick(random, "case", "joint", "allocation", "group"), Pick<string?>(random, "M1", null), random.Next(4), random.Next(4));
            book.StaffSupervised(worker, Text(on), Pick(random, "individual", "group"), Pick(random, Teams), random.Next(2) == 0 ? null : Text(on.AddDays(random.Next(9))));
            if (random.Next(6) == 0)
            {
                var audit = $"AU{number}";
                book.Observed(worker, Text(on));
                book.Audited(child, Text(on), Pick(random, "M1", "W2"), Pick<string?>(random, "good", "inadequate", null), random.Next(11), Pick(random, "collaborative", "brief-review"), Pick(random, Teams), random.Next(3) == 0 ? Text(on.AddDays(random.Next(300))) : null, audit);
                book.Last<Audit>(row => row with
                {
                    Instrument = Pick(random, "collaborative", "ehcp", "a form of ours"),
                    WorkerId = Pick<string?>(random, worker, null),
                    Scale = Pick<int?>(random, row.Scale, null),
                    ModerationAgrees = row.ModeratedOn is null ? null : Pick<bool?>(random, true, false, null),
                    ModeratedGrade = row.ModeratedOn is null ? null : Pick<string?>(random, "requires-improvement", null),
                    FamilyFeedbackSought = Pick<bool?>(random, true, false, null),
                });
                foreach (var question in new[] { "practice-1", "ehcp-2", "elsewhere" }.Where(_ => random.Next(3) > 0))
                {
                    book.Answered(question, random.Next(4) == 0 ? null : random.Next(11), Pick<string?>(random, "good", null));
                }

                book.AuditAction(audit, Text(on.AddDays(1)), random.Next(2) == 0, random.Next(2) == 0 ? Text(on.AddDays(random.Next(5))) : null);
                book.Escalated(child, Pick(random, "conference-chair", "reviewing-officer", "fostering-reviewing-officer", "principal-social-worker"), Text(on), Pick(random, "1", "stage-2", "5", "other"), Text(on.AddDays(random.Next(20))), random.Next(3) == 0 ? Text(on.AddDays(random.Next(60))) : null, random.Next(2) == 0 ? Text(on.AddDays(random.Next(20, 60))) : null, Pick(random, Teams), Pick<string?>(random, "drift", " Late  report", null));
                book.Event(Pick(random, "practice-week", "practice-intensive"), Text(on)).Heard(Text(on));
            }
        }
    }

    private static void AddVoices(BookBuilder book, Random random, int children)
    {
        for (var number = 0; number < children * 6; number++)
        {
            var child = $"C{random.Next(children):D3}";
            var on = First.AddDays(random.Next(780));
            book.Scaled(child, Pick(random, "safety", "behaviour", "circumstances", "care-arrangements", "wellbeing"), (Text(on), random.Next(11)), (Text(on.AddDays(random.Next(90))), random.Next(11)));
            book.Heard(Text(on), Pick(random, "audit", "fostering"), Pick(random, "parent-carer", "child", "network", "staff"), Pick(random, child, "unknown", null), Pick(random, Teams), Pick<string?>(random, "W1", "W9", null))
                .Scored(("parent-1", random.Next(11)), ("parent-9", random.Next(11)), ("child-safer", random.Next(11)), ("other-1", random.Next(11)));
            book.Surveyed(Text(on), Pick(random, "confidence", "culture"), Pick(random, "confidence-1", "culture-2", "own"), random.Next(11), Pick(random, Teams));
            book.Complained(Text(on), Pick(random, "complaint", "compliment"), random.Next(4) == 0 ? null : Text(on.AddDays(10)), random.Next(3) == 0 ? null : Text(on.AddDays(random.Next(30))), Pick<string?>(random, "upheld", "partly", "not-upheld", "withdrawn", null), Pick(random, Teams), Pick<string?>(random, "delay", "Delay ", null), Pick<string?>(random, "statutory", null));
            book.Event(Pick(random, "training", "induction", "survey"), Text(on), Pick<int?>(random, 3, 12, null), Pick<int?>(random, 0, 8, null), random.Next(3) == 0 ? null : random.Next(11), Pick(random, Teams));
        }
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static string Text(DateOnly date) => $"{date:yyyy-MM-dd}";

    private static string? Text(DateOnly? date) => date is { } day ? Text(day) : null;
}
