namespace Dashboard.Web.Features.Definitions;

/// <summary>Abbreviations and words of the work, in plain English.</summary>
public static class Glossary
{
    /// <summary>All entries, by short form.</summary>
    public static IReadOnlyList<(string Short, string Full, string Meaning)> All { get; } =
    [
        ("Annex A", "Ofsted's list of children", "The child-level lists that Ofsted asks for at an inspection."),
        ("CIN", "Child in need", "A child whom the council helps because, without help, health or development would suffer (Children Act 1989, section 17)."),
        ("CLA", "Child looked after", "A child in the council's care for more than a day, by a court order or with the parents' agreement."),
        ("CP, CPP", "Child protection plan", "The plan for a child at risk of significant harm, made at a conference and reviewed there."),
        ("Core group", "Core group", "Family and professionals who carry out a child protection plan between conferences."),
        ("Danger statement", "Danger statement", "In plain words: what has happened, and what we fear will happen if nothing changes."),
        ("EHCP", "Education, health and care plan", "The legal plan for a child with special educational needs."),
        ("Episode", "Episode", "The time from a referral until the council stops working with the child."),
        ("Front door", "Front door", "Where worries about children arrive and are first decided on."),
        ("FTE", "Full-time equivalent", "Hours worked as a part of a full week: two half-time workers make one."),
        ("ICPC", "Initial child protection conference", "The meeting that decides whether a child needs a protection plan, held within 15 working days of the strategy discussion."),
        ("Mapping", "Mapping with family", "Setting out with the family what worries us, what works well and what needs to happen."),
        ("MPD", "Monthly performance data", "The council's monthly issue of figures, with the exceptions that managers answer."),
        ("NFA", "No further action", "The council decided that nothing more is needed from it."),
        ("OBA", "Outcomes Based Accountability", "A way to ask how much was done, how well, and whether anyone is better off."),
        ("Per 10,000", "Rate per 10,000 children", "The number for every 10,000 children who live here, so that places of different size can be compared."),
        ("Percentage point", "Percentage point", "The step from 40% to 41%. From 40% to 44% is four points."),
        ("Re-referral", "Re-referral", "A referral of a child who had been referred in the 365 days before."),
        ("Safety goal", "Safety goal", "In plain words: what we need to see the family do so that the child is safe."),
        ("Safety plan", "Safety plan", "Who in the family and its network does what, so that the child stays safe."),
        ("Safety scale", "Safety scale", "A number from 0 (not safe at all) to 10 (safe enough to close) that family and workers give."),
        ("S17", "Section 17", "The duty to help children in need (Children Act 1989)."),
        ("S47", "Section 47 enquiry", "The duty to find out whether a child is suffering, or likely to suffer, significant harm (Children Act 1989)."),
        ("SoS", "Signs of Safety", "The practice framework: working openly with the family towards safety that others can see."),
        ("SSD", "Standard safeguarding dataset", "An agreed set of tables that holds a council's records in one form."),
        ("Strategy discussion", "Strategy discussion", "Council, police and health decide together whether to start a section 47 enquiry."),
        ("Three Houses", "Three Houses", "Direct work in which a child draws the house of worries, of good things and of dreams."),
        ("UASC", "Unaccompanied asylum-seeking child", "A child who seeks asylum here without a parent."),
        ("Usual range", "Usual range", "How far a figure moves from month to month by chance. A month outside it, two of three near its edge, eight in a row on one side of the average, or six rising or falling are worth asking about. Percentages of fewer than 20 are never marked."),
        ("Words and Pictures", "Words and Pictures", "A story in words and drawings that tells the child why others are worried."),
    ];
}
