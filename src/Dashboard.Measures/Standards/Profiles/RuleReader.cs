namespace Dashboard.Measures.Standards;

/// <summary>Reads the rules of a profile and notes what is wrong with each.</summary>
internal sealed class RuleReader(string file, string profileId, List<ProfileFault> faults)
{
    private string? _rule;

    public IReadOnlyList<TimescaleRule> Read(IReadOnlyList<RuleDocument> documents)
    {
        var rules = new List<TimescaleRule>();
        foreach (var document in documents)
        {
            _rule = document.Id;
            if (RuleKinds.Find(document.Id) is not { } kind)
            {
                Fault($"there is no rule \"{document.Id}\"");
            }
            else if (rules.Any(rule => rule.Kind == kind))
            {
                Fault("it is there twice");
            }
            else if (ReadRule(kind, document) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private TimescaleRule? ReadRule(RuleKind kind, RuleDocument document)
    {
        var before = faults.Count;
        if (string.IsNullOrWhiteSpace(document.Source))
        {
            Fault("\"source\" is missing: say which section of the text sets it");
        }

        if (document.Starts is { } starts && kind.Starts.All(known => known.Code != starts))
        {
            Fault(kind.Starts.Count == 0
                ? "its clock has one start only: leave \"starts\" out"
                : $"its clock cannot start at \"{starts}\"; it can at {string.Join(", ", kind.Starts.Select(known => known.Code))}");
        }

        var readings = ReadReadings(kind, document);
        var chosen = readings.Count == 1 && document.Readings is null ? readings[0] : readings.FirstOrDefault(reading => reading.Id == document.Reading);
        if (faults.Count == before && chosen is null)
        {
            Fault(document.Reading is null
                ? "it has several readings: say in \"reading\" which one holds"
                : $"the reading \"{document.Reading}\" is missing; there are {string.Join(", ", readings.Select(reading => reading.Id))}");
        }

        return faults.Count > before ? null : new TimescaleRule
        {
            Kind = kind,
            Starts = document.Starts ?? kind.Starts.Select(start => start.Code).FirstOrDefault(),
            Reading = chosen!,
            Readings = readings,
            Source = document.Source!,
            ProfileId = profileId,
            Note = document.Note,
        };
    }

    private List<RuleReading> ReadReadings(RuleKind kind, RuleDocument document)
    {
        var given = new object?[] { document.Steps, document.Schedules, document.Readings, document.Ceiling }.Count(part => part is not null);
        if (given != 1)
        {
            Fault("it needs one of \"steps\", \"schedules\", \"readings\" and \"ceiling\"");
            return [];
        }

        if (document.Ceiling is { } ceiling)
        {
            if (kind.Shape != RuleShape.Ceiling || ceiling <= 0)
            {
                Fault(kind.Shape == RuleShape.Ceiling ? "the ceiling must be above 0" : "it is a timescale and has no ceiling");
            }

            return [new RuleReading(string.Empty, null, [], ceiling)];
        }

        if (kind.Shape == RuleShape.Ceiling)
        {
            Fault("it is no timescale: it needs \"ceiling\"");
            return [];
        }

        if (document.Readings is not { } readings)
        {
            return [new RuleReading(string.Empty, null, ReadSchedules(kind, document.Steps, document.Schedules), null)];
        }

        if (readings.Any(reading => string.IsNullOrWhiteSpace(reading.Id) || string.IsNullOrWhiteSpace(reading.Title)))
        {
            Fault("every reading needs \"id\" and \"title\"");
        }

        if (readings.Select(reading => reading.Id).Distinct().Count() != readings.Count)
        {
            Fault("two readings have the same id");
        }

        return [.. readings.Select(reading => new RuleReading(reading.Id ?? string.Empty, reading.Title, ReadSchedules(kind, reading.Steps, reading.Schedules), null))];
    }

    private List<RuleSchedule> ReadSchedules(RuleKind kind, IReadOnlyList<string>? steps, IReadOnlyList<ScheduleDocument>? schedules)
    {
        if (steps is null == schedules is null)
        {
            Fault("a reading needs one of \"steps\" and \"schedules\"");
            return [];
        }

        var documents = schedules ?? [new ScheduleDocument { Steps = steps }];
        if (documents.Count == 0)
        {
            Fault("it has no steps");
        }

        var whens = documents.Select(document => document.When).ToList();
        if (whens.OfType<string>().FirstOrDefault(when => !ClockConditions.List.Holds(when)) is { } unknown)
        {
            Fault($"\"{unknown}\" is no condition; the conditions are {string.Join(", ", ClockConditions.List.Codes)}");
        }

        if (whens.Distinct().Count() != whens.Count || whens.SkipLast(1).Contains(null))
        {
            Fault("two schedules overlap: each condition may come once, and the one without a condition must be last");
        }

        return [.. documents.Select(document => new RuleSchedule(document.When, ReadSteps(kind, document.Steps ?? [])))];
    }

    private List<RuleStep> ReadSteps(RuleKind kind, IReadOnlyList<string> texts)
    {
        var steps = new List<RuleStep>();
        foreach (var text in texts)
        {
            if (RuleStep.TryParse(text, out var step, out var fault))
            {
                steps.Add(step);
            }
            else
            {
                Fault(fault!);
            }
        }

        if (texts.Count == 0)
        {
            Fault("a schedule has no steps");
        }
        else if (steps.Count == texts.Count)
        {
            CheckOrder(kind, steps);
        }

        return steps;
    }

    private void CheckOrder(RuleKind kind, List<RuleStep> steps)
    {
        if (steps.Any(step => step.Before) != (kind.Shape == RuleShape.Before))
        {
            Fault(kind.Shape == RuleShape.Before ? "it must come before an event: write \"before\" after the limit" : "it does not come before an event: leave \"before\" out");
        }

        if (kind.Shape is RuleShape.Once or RuleShape.Before && steps.Count > 1)
        {
            Fault("it is kept by one event: it takes one step");
        }

        var repeating = steps.SkipWhile(step => step.Once).ToList();
        if (repeating.Any(step => step.Once))
        {
            Fault("stages overlap: steps that hold once must come first");
        }

        else if (repeating.SkipLast(1).Any(step => step.Until is null))
        {
            Fault("stages overlap: a step that holds on must be the last; say with \"for\" how long it holds");
        }

        var ends = repeating.Select(step => step.Until?.LongestDays).OfType<int>().ToList();
        if (ends.Zip(ends.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            Fault("stages overlap: each \"for\" counts from the start of the clock and must be longer than the one before");
        }
    }

    private void Fault(string reason) => faults.Add(new ProfileFault(file, _rule, reason));
}
