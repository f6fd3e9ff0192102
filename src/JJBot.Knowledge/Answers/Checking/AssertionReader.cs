using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking.Said;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Certainties;
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

    /// <summary>That somebody said it is no part of what he said.</summary>
    private static readonly HashSet<string> Speech = [.. "promise hint tease confirm announce claim describe warn admit stress insist explain state declare".Split(' ').Select(word => Synonyms.ConceptOf(Stems.Of(word)))];

    /// <summary>Whoever rules something out, or calls it a mistake, says that it will not be.</summary>
    private static readonly HashSet<string> Rejecting = [.. "deny refuse reject".Split(' ').Select(Synonyms.ConceptOf)];

    private static readonly string Mistake = Synonyms.ConceptOf("mistake");

    private static readonly string NoHash = new('0', 64);

    private readonly Show show;
    private readonly Understanding understanding;
    private readonly ClaimExtractor extractor;
    private readonly WrittenOut writtenOut;
    private readonly Concepts concepts;
    private readonly ShowNames names;
    private readonly Mending mending;

    public AssertionReader(Show show, Understanding understanding)
    {
        names = new ShowNames(show);
        mending = new Mending(show);
        (this.show, this.understanding, extractor, writtenOut, concepts) = (show, understanding, new ClaimExtractor(show), new WrittenOut(names), new Concepts(names));
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
        var clauses = ClauseCut.Of(statement.Statement);
        if (clauses.Count == 1)
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
            assertions.Add(asked with { Content = Beyond(asked, value) });
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
            Mood = Ceasing.IsNoLonger(plain.Words) ? Mood.Denied : MoodOf(draft.Status, draft.Modality),
            Speaker = SpeakerOf(draft) ?? reading.Speaker,
            InWords = plain,
        };
        return assertion with { Content = Beyond(assertion, draft.Value) };
    }

    private Assertion AsText(QuestionReading statement, string words, IReadOnlyList<DraftClaim> drafts)
    {
        var reading = IsOfHero(statement) ? statement with { NamesSubject = false, Subject = show.SubjectOf(null, null, null) } : statement;
        var draft = drafts.Count > 0 ? drafts[0] : null;
        var certainty = CertaintyReader.Read(words, new TextSpan(0, words.Length));
        var all = concepts.Of(Spoken(reading.Statement));
        var speaker = (draft is null ? null : SpeakerOf(draft)) ?? reading.Speaker;
        var ceasing = Ceasing.In(words);
        var rejecting = all.Where(concept => Rejecting.Contains(concept.Word) || (speaker is not null && concept.Word == Mistake)).ToList();
        var isDenied = ((reading.IsNegated || (certainty.IsDenied && rejecting.Count == 0)) && !Delay.IsIn(reading.Statement)) != (rejecting.Count > 0);
        var isOpen = Unknowing.IsIn(reading.Statement);
        var mood = draft?.Modality is Modality.Open || isOpen ? Mood.Open
            : isDenied != (ceasing is not null) ? Mood.Denied
            : ceasing is not null ? Mood.Asserted
            : MoodOf(draft?.Status ?? Status.Reported, draft?.Modality ?? certainty.Modality);
        var content = all.Where(concept => !IsSubject(concept, reading.Subject) && concept.Word != speaker && concept.Word != Synonyms.ConceptOf(ceasing ?? "") && !rejecting.Contains(concept) && !((speaker is not null || isOpen) && Speech.Contains(concept.Word)));
        return new Assertion
        {
            Words = words,
            Reading = reading,
            Subject = reading.NamesSubject ? reading.Subject : reading.Subject with { Seasons = null },
            Topics = [.. reading.Topics.Select(topic => topic.Name).Concat(drafts.Select(found => found.Topic)).Distinct()],
            Mood = mood,
            Speaker = speaker,
            Concepts = all,
            Content = ContentOf(mood, reading, all, [.. content]),
        };
    }

    /// <summary>
    /// Several names alone say nothing of anybody, and one word that points to a topic says little: every claim of the topic may have it.
    /// That nothing is known of a thing is said with one.
    /// </summary>
    private static IReadOnlyList<Concept> ContentOf(Mood mood, QuestionReading reading, IReadOnlyList<Concept> all, IReadOnlyList<Concept> content)
    {
        var isCue = content is [var only] && reading.Units.Any(unit => unit.Kind == UnitKind.Cue && unit.Terms.Contains(only.Word));
        var isEnough = content.Any(concept => !concept.IsName)
            ? mood == Mood.Open || !isCue || all.Any(concept => concept.Person is not null)
            : content is [{ Person.IsCharacter: false }] && reading.Units.Count <= 1;
        return isEnough ? content : [];
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

    private static Mood MoodOf(Status status, Modality modality) => (status, modality) switch
    {
        (Status.Denied, _) => Mood.Denied,
        (_, Modality.Wish) => Mood.Wished,
        (Status.Speculated, Modality.Open) => Mood.Asserted,
        (_, Modality.Open) => Mood.Open,
        _ => Mood.Asserted,
    };

    /// <summary>
    /// Names and words that a typed value does not hold: what they add has to be met as well. Where it is said what comes out or is
    /// made, mere exclamations are let pass; where it is not, any unknown word may be it.
    /// </summary>
    private IReadOnlyList<Concept> Beyond(Assertion assertion, Value value)
    {
        var names = value is People people ? string.Join(", ", people.Names) : Wording.Of(value);
        var held = concepts.Of($"{value.Aspect}, {names}, {value.Detail}, {assertion.Speaker}").Select(concept => concept.Word).ToHashSet();
        var isNamed = assertion.Reading.NamesSubject || assertion.Concepts.Any(concept => concept.Series?.Name == assertion.Subject.Series);
        var words = assertion.Reading.Units.Where(unit => unit.Kind == UnitKind.Word && (unit.IsRequired || !isNamed)).SelectMany(unit => unit.Terms).ToHashSet();
        return [.. assertion.Concepts
            .Where(concept => concept.IsName || concept.IsPlaced || words.Contains(concept.Word))
            .Where(concept => !held.Contains(concept.Word) && !IsSubject(concept, assertion.Subject))];
    }

    /// <summary>A name of the series that is spoken of; where its hero has the same name, a claim need not name either.</summary>
    private static bool IsSubject(Concept concept, Subject subject) => concept.Series?.Name == subject.Series;
}
