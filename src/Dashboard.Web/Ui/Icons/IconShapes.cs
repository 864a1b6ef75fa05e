namespace Dashboard.Web.Ui.Icons;

/// <summary>Line drawings on a 24 by 24 grid. Decoration only: words always stand beside them.</summary>
public static class IconShapes
{
    private const string Unknown = "<circle cx='12' cy='12' r='8'/>";

    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["overview"] = "<path d='M4 13h6V4H4zM14 20h6v-9h-6zM4 20h6v-3H4zM14 7h6V4h-6z'/>",
        ["practice"] = "<path d='M12 20s-7-4.4-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.6-7 10-7 10z'/><path d='M9 12l2 2 4-4'/>",
        ["statutory"] = "<path d='M4 20h16M6 20v-7M11 20V8M16 20v-9M4 9l6-5 5 4 5-4'/>",
        ["caseload"] = "<circle cx='9' cy='8' r='3.2'/><path d='M3 20c.4-3.6 2.6-5.6 6-5.6s5.600 2 6 5.600'/><path d='M15.500 5.200a3.200 3.200 0 0 1 0 5.600M17.500 14.800c2 .7 3.200 2.500 3.500 5.200'/>",
        ["audit"] = "<path d='M6 3h9l3 3v15H6z'/><path d='M9 11l1.500 1.500L13 10M9 16.500l1.500 1.500 2.500-2.500M15 12h1M15 17h1'/>",
        ["outcomes"] = "<rect x='4' y='4' width='16' height='16' rx='1.500'/><path d='M12 4v16M4 12h16M14.500 17.500l3-3M17.500 17v-2.500H15'/>",
        ["reports"] = "<path d='M5 4h14v16H5z'/><path d='M8.500 8.500h7M8.500 12h7M8.500 15.500h4'/>",
        ["board"] = "<path d='M3 5h18v11H3zM12 16v4M8.500 20h7M7 12l3-3 3 2 4-4'/>",
        ["definitions"] = "<path d='M12 6c-2-1.600-5-2-8-2v14c3 0 6 .4 8 2 2-1.600 5-2 8-2V4c-3 0-6 .4-8 2zM12 6v14'/>",
        ["administration"] = "<path d='M4 7h9M17 7h3M4 17h3M11 17h9'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='17' r='2'/>",
        ["brand"] = "<path d='M3.500 18l5-6 4 3.500 7-9'/><circle cx='19.500' cy='6.500' r='2'/><path d='M3.500 21h17' opacity='.5'/>",
        ["search"] = "<circle cx='10.500' cy='10.500' r='6'/><path d='M15 15l5 5'/>",
        ["menu"] = "<path d='M4 7h16M4 12h16M4 17h16'/>",
        ["collapse"] = "<path d='M4 5h16v14H4zM9.500 5v14M16 9.500L13.500 12l2.500 2.500'/>",
        ["bell"] = "<path d='M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10 20.500a2 2 0 0 0 4 0'/>",
        ["sun"] = "<circle cx='12' cy='12' r='4'/><path d='M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600L7 7M17 17l1.400 1.400M5.600 18.400L7 17M17 7l1.400-1.400'/>",
        ["moon"] = "<path d='M20 14.500A8 8 0 0 1 9.500 4a8 8 0 1 0 10.500 10.500z'/>",
        ["device"] = "<rect x='4' y='5' width='16' height='11' rx='1.500'/><path d='M9 20h6M12 16v4'/>",
        ["close"] = "<path d='M6 6l12 12M18 6L6 18'/>",
        ["download"] = "<path d='M12 4v11M7.500 11L12 15.500 16.500 11M4.500 20h15'/>",
        ["table"] = "<path d='M4 5h16v14H4zM4 10h16M4 14.500h16M10 10v9'/>",
        ["previous"] = "<path d='M14.500 6l-6 6 6 6'/>",
        ["next"] = "<path d='M9.500 6l6 6-6 6'/>",
    };

    public static string Of(string name) => Shapes.GetValueOrDefault(name, Unknown);
}
