using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking.Said;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Sentences;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>
/// Reads what a statement or a chat message says to be so: by the rules that read articles where they find something typed, else by what
/// the reading of questions finds, else by its words alone. Pure; takes linear time, and never throws, whatever was typed.
/// </summary>
internal sealed class AssertionReader
{
    /// <summary>In a message; a longer one is judged by its beginning.</summary>
    private const int MostSentences = 8;

    private const int Most = 6;

    private static readonly string NoHash = new('0', 64);

    private readonly Show show;
    private readonly Understanding understanding;
    private readonly ClaimExtractor extractor;
    private readonly WrittenOut writtenOut;
    private readonly Concepts concepts;
    private readonly AssertionContent contents;
    private readonly ShowNames names;
    private readonly Mending mending;

    public AssertionReader(Show show, Understanding understanding)
    {
        names = new ShowNames(show);
        mending = new Mending(show);
        concepts = new Concepts(names);
        contents = new AssertionContent(concepts);
        (this.show, this.understanding, extractor, writtenOut) = (show, understanding, new ClaimExtractor(show), new WrittenOut(names));
    }

    /// <summary>What a whole message says, in its order; nothing where it says nothing about the show.</summary>
    /// <param name="message">Any text.</param>
    /// <param name="today">Today's date where it is asked, or the day that is looked back from.</param>
    /// <param name="outlets">Whose word it may tell.</param>
    public IReadOnlyList<Assertion> Read(string message, DateOnly today, IReadOnlyList<OutletNames> outlets) =>
        [.. SentenceSplitter.Split(message)
            .Take(MostSentences)
            .SelectMany(span => ReadClauses(understanding.Read(span.Of(message), today, outlets), today, outlets))
            .Where(reading => reading is { Outside: Outside.None, IsAnchored: true })
            .SelectMany(reading => Read(reading, today))
            .Take(Most)];

    /// <summary>What the statement says that a question asks about; at least one assertion.</summary>
    public IReadOnlyList<Assertion> Read(QuestionReading statement, DateOnly today, IReadOnlyList<OutletNames> outlets) =>
        [.. ReadClauses(statement, today, outlets).SelectMany(reading => Read(reading, today)).Take(Most)];

    /// <summary>"It has 13 episodes and it comes out in May": each clause apart, on the subject that the first one names.</summary>
    private IEnumerable<QuestionReading> ReadClauses(QuestionReading statement, DateOnly today, IReadOnlyList<OutletNames> outlets)
    {
        var plain = Announced.Plainly(statement.Statement);
        var clauses = ClauseCut.Of(plain);
        if (clauses.Count == 1 && plain == statement.Statement)
        {
            return [statement];
        }

        return clauses
            .Select(clause => understanding.Read(clause, today, outlets) with { AsOf = statement.AsOf })
            .Select(reading => statement.NamesSubject && !reading.NamesSubject ? reading with { Subject = statement.Subject, NamesSubject = true } : reading);
    }

    private List<Assertion> Read(QuestionReading reading, DateOnly today)
    {
        var words = writtenOut.Of(reading.Statement);
        var drafts = Drafts(words, today);
        var plain = AsText(reading, words, drafts);
        var part = SaidPart.Of(reading, names);
        var people = part ?? SaidPresence.Of(reading);
        var typed = plain.Mood == Mood.Open ? [] : drafts
            .Where(draft => draft.Value is not Text && !(people is not null && draft.Topic == TopicNames.Cast) && !IsOfOtherTime(reading, draft))
            .DistinctBy(draft => (draft.Topic, draft.Value))
            .ToList();
        var assertions = typed.ConvertAll(draft => Typed(reading, plain, draft));
        if (plain.Mood != Mood.Open && SaidValue.Of(reading, people, typed.ConvertAll(draft => draft.Topic), show) is var (topic, value) && !typed.Exists(draft => draft.Value.GetType() == value.GetType()))
        {
            var asked = plain with
            {
                Value = value,
                Topics = [topic.Name],
                Subject = topic.Name == TopicNames.Cast ? plain.Subject : reading.Subject,
                IsAnywhere = value == part,
                InWords = plain,
            };
            assertions.Add(asked with { Content = contents.Beyond(asked, value) });
        }

        return assertions.Count > 0 ? assertions : [plain];
    }

    /// <summary>"They start in May" names a time for the start of the work, whatever an article would mean by it; so does what is put off until May.</summary>
    private bool IsOfOtherTime(QuestionReading reading, DraftClaim draft) =>
        draft.Value is Window window
        && AskedValue.Of(reading, [], show) is { Value: Window other }
        && (Delay.IsIn(reading.Statement) || (other.Aspect != window.Aspect && !reading.Aspects.Contains(window.Aspect)));

    /// <summary>With typing errors mended; names as they were typed, which may tell a hero from the series.</summary>
    private string Spoken(string statement) => string.Join(' ', mending.Mend(QuestionTokens.Of(statement)).Select(token => token.Word));

    private IReadOnlyList<DraftClaim> Drafts(string words, DateOnly today) => extractor.Extract(new Article
    {
        Title = "",
        Published = new DayRange(today, today),
        Sha256 = NoHash,
        // The first paragraph is the headline, and a message has none.
        Paragraphs = ["", words],
    });

    private Assertion Typed(QuestionReading reading, Assertion plain, DraftClaim draft)
    {
        var assertion = plain with
        {
            Subject = reading.NamesSubject ? reading.Subject : draft.Subject,
            Topics = [draft.Topic],
            Value = draft.Value,
            Bound = draft.Value is Count count ? Bounds.Of(plain.Words, count.Number) : Bound.Exactly,
            Mood = SaidMood.Of(draft, plain.Words),
            Speaker = SpeakerOf(draft) ?? reading.Speaker,
            InWords = plain,
        };
        return assertion with { Content = contents.Beyond(assertion, draft.Value) };
    }

    private Assertion AsText(QuestionReading statement, string words, IReadOnlyList<DraftClaim> drafts)
    {
        var reading = IsOfHero(statement) ? statement with { NamesSubject = false, Subject = show.SubjectOf(null, null, null) } : statement;
        var draft = drafts.Count > 0 ? drafts[0] : null;
        var all = concepts.Of(Spoken(reading.Statement));
        var named = (draft is null ? null : SpeakerOf(draft)) ?? reading.Speaker;

        // What is on somebody's channel is not said by him.
        var speaker = all.Any(concept => concept.Word == named && concept.IsPlaced) ? null : named;
        var said = SaidMood.Of(reading, words, all, draft, speaker);
        return new Assertion
        {
            Words = words,
            Reading = reading,
            Subject = reading.NamesSubject ? reading.Subject : reading.Subject with { Seasons = null },
            Topics = [.. reading.Topics.Select(topic => topic.Name).Concat(drafts.Select(found => found.Topic)).Distinct()],
            Mood = said.Mood,
            Speaker = speaker,
            Concepts = all,
            Content = AssertionContent.InWords(reading, all, said, speaker),
        };
    }

    /// <summary>"Ann meets Owlman" speaks of the hero where others are named beside him and nothing is placed in his series.</summary>
    private bool IsOfHero(QuestionReading reading) =>
        reading is { NamesSubject: true, People.Count: > 0, Subject: { Series: { } series, Seasons: null } }
        && series != show.Name
        && show.People.Any(person => person.Roles.Contains(series))
        && concepts.Of(reading.Statement).All(concept => concept.Series?.Name != series || !concept.IsPlaced);

    /// <summary>In full, where the show lists whoever is said to have said it.</summary>
    private string? SpeakerOf(DraftClaim draft) =>
        draft.Speaker is { } speaker ? names.At(QuestionTokens.StemsOf(speaker))?.Person?.Name ?? speaker : null;
}
