using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Reads questions in free words. Pure; takes linear time, and never throws, whatever was typed.</summary>
internal sealed class Understanding
{
    /// <summary>In words.</summary>
    private const int LongestRemark = 2;

    private readonly Show show;
    private readonly ShowNames names;
    private readonly SubjectReader subjects;
    private readonly UnitReader units;
    private readonly Mending mending;
    private readonly FormReader forms;

    public Understanding(Show show)
    {
        this.show = show;
        names = new ShowNames(show);
        subjects = new SubjectReader(show, names);
        units = new UnitReader(show, new TopicCues(show));
        mending = new Mending(show);
        forms = new FormReader(names);
    }

    /// <summary>One reading for each thing that is asked, at least one: "who directs it, and when is it out?" asks two.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">Today's date where it is asked.</param>
    /// <param name="outlets">Whose word may be asked for.</param>
    public IReadOnlyList<QuestionReading> ReadAll(string text, DateOnly today, IReadOnlyList<OutletNames> outlets)
    {
        if (show.Topics.FirstOrDefault(topic => topic.Question.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } own)
        {
            // A topic's own question may ask several things: its answer tells them all.
            return [Read(own.Name, today, outlets) with { Text = text, Statement = text }];
        }

        var whole = Read(text, today, outlets);
        if (whole.Form == QuestionForm.Agreement)
        {
            return [whole with { Sides = [.. SideParts.Of(new QuestionLine(text, QuestionTokens.Of(text))).Select(side => Read(side, today, outlets)).Select(side => side.NamesSubject || !whole.NamesSubject ? side : side.On(whole.Subject))] }];
        }

        if (whole.Form is not (QuestionForm.Open or QuestionForm.YesNo) || whole.Outside != Outside.None)
        {
            return [whole];
        }

        var parts = QuestionParts.Of(text).Select(part => Read(part, today, outlets)).Where(part => part.Topics.Count > 0 && !IsOnlyTime(part, whole)).ToList();
        parts.RemoveAll(part => IsRemark(part) && parts.Exists(other => other != part && other.Focus == part.Focus));
        var apart = parts.ConvertAll(part => part with { AsOf = part.AsOf ?? whole.AsOf }).DistinctBy(part => (part.Topics[0], part.Focus, string.Join('|', part.Aspects))).ToList();
        return apart.Count > 1 ? [.. apart.Select(part => part.NamesSubject || !whole.NamesSubject ? part : part.On(whole.Subject))] : [whole];
    }

    /// <summary>"when is it out, which month" asks one thing.</summary>
    private static bool IsRemark(QuestionReading part) => part.Focus is QuestionFocus.When or QuestionFocus.Day && QuestionTokens.Of(part.Text).Count <= LongestRemark;

    /// <summary>"In the summer of 2031, what ...": where the whole looks back from, a part of its own asks for nothing.</summary>
    private static bool IsOnlyTime(QuestionReading part, QuestionReading whole) => whole.AsOf is not null && part.AsOf is null && part.Periods.Count > 0;

    /// <param name="text">What was typed.</param>
    /// <param name="today">Today's date where it is asked.</param>
    /// <param name="outlets">Whose word may be asked for.</param>
    public QuestionReading Read(string text, DateOnly today, IReadOnlyList<OutletNames> outlets)
    {
        var line = new QuestionLine(text, mending.Mend(QuestionTokens.Of(text)));
        Chatter.Take(line);
        LookBackReader.TakePublication(line);
        var asked = AnnouncementWords.Take(line) ? QuestionFocus.Announcement : QuestionWords.Take(line);
        var outside = OutsideReader.KindOf(line);
        var (form, statement, stated) = forms.Take(line);
        var isNegated = Negation.IsIn([.. line.Tokens.Take(stated)]);
        var time = TimeOf(line, today, form);
        var byline = BylineReader.Take(line);
        var whose = WhoseWord.Take(line, names, outlets);
        var focus = byline is not null || whose.IsStance || form is QuestionForm.Check or QuestionForm.Sources ? QuestionFocus.Anything : asked;
        var named = subjects.Take(line);
        focus = byline is null && JobWords.Take(line, named) ? QuestionFocus.Who : focus;
        Asides.Take(line, form);
        var left = units.Take(line, named, whose, new Asked(focus, form == QuestionForm.YesNo || focus == QuestionFocus.Who, IsTimed: time.AsOf is null || time.Periods.Count > 0));
        IReadOnlyList<Unit> found = byline is null ? left : [.. left.Where(unit => unit.Kind == UnitKind.Whose), byline];
        var topics = TopicsOf(found);
        return new QuestionReading
        {
            Text = text,
            Statement = statement,
            Form = form,
            Focus = focus == QuestionFocus.Where && found.Any(AskedOfSomebody.IsNoPlace) ? QuestionFocus.Anything : focus,
            Subject = show.SubjectOf(topics.FirstOrDefault(), named.Series, named.Season),
            NamesSubject = named.IsNamed,
            IsAnchored = named.IsNamed || named.NamesShow || IsOfShow(line, found),
            Outside = outside,
            Anchor = named.Anchor,
            Follows = named.Follows,
            Topics = topics,
            Aspects = [.. found.SelectMany(unit => unit.Points).Select(point => point.Aspect?.Name).OfType<string>().Distinct()],
            People = [.. named.Names.Select(name => name.Person).OfType<Person>().Distinct()],
            LeftOut = named.LeftOut,
            Periods = time.Periods,
            Numbers = [.. line.Tokens.Select(token => SmallNumbers.Cardinal(token.Word)).OfType<int>()],
            Words = [.. found.Where(unit => unit.Kind == UnitKind.Word).Select(unit => unit.Word)],
            Units = found,
            IsNegated = isNegated,
            Speaker = whose.Speaker,
            Outlet = whose.Outlet,
            OtherOutlet = whose.OtherOutlet,
            IsWish = whose.IsWish,
            AsksNext = named.IsNext,
            AsksPlan = PlanWords.Stand(line),
            AsksMonth = line.Tokens.Any(token => token.Word is "month" or "months"),
            AsOf = time.AsOf,
            BeforeReleaseOf = time.BeforeReleaseOf,
            IsOfOldest = time.IsOfOldest,
        };
    }

    /// <summary>The time that a question looks back from, as far as it says so; the words are taken.</summary>
    private AskedTime TimeOf(QuestionLine line, DateOnly today, QuestionForm form)
    {
        var before = ReleaseLookBack.Take(line, names);
        ReleaseLookBack.TakeJustAfter(line);
        var isOfOldest = ReleaseLookBack.TakeOldest(line);
        var (asOf, periods) = LookBackReader.Take(line, today, form is QuestionForm.Open or QuestionForm.YesNo or QuestionForm.Sources or QuestionForm.Provenance);
        return new AskedTime(asOf, periods, before, isOfOldest);
    }

    /// <summary>"is the show back", "any news": what has no other words is asked of the show.</summary>
    private static bool IsOfShow(QuestionLine line, IReadOnlyList<Unit> found) =>
        line.Has(stem => stem is "season" or "episode" or "show" or "series")
        || found.Any(unit => unit.Kind != UnitKind.Word || unit.IsRequired)
        || (found.Count == 0 && line.Has(stem => stem is "news" or "update" or "latest" or "new"));

    /// <summary>Those that most cues point to first; in the order of the show where as many do.</summary>
    private List<Topic> TopicsOf(IReadOnlyList<Unit> found) =>
        [.. found.SelectMany(unit => unit.Points.Select(point => point.Topic).Distinct())
            .GroupBy(topic => topic)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => show.Topics.ToList().IndexOf(group.Key))
            .Select(group => group.Key)];
}
