using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Alerts;

/// <summary>
/// Makes alerts of events, by holding what was told against what is known now: the same events once more change nothing. Pure but for
/// the ids of new alerts.
/// </summary>
internal sealed class AlertMaker
{
    private readonly AlertScene scene;
    private readonly Func<AlertId> newId;
    private readonly IReadOnlyList<ClaimEvent> events;
    private readonly ContentWriter writer;
    private readonly NewsFinder newsFinder;
    private readonly ChangeFinder changeFinder;
    private readonly Dictionary<AlertId, AlertRecord> known;
    private readonly HashSet<ClaimId> told;
    private readonly List<AlertDraft> news;
    private readonly List<AlertDraft> drafts = [];
    private readonly List<DuplicateClaim> duplicates = [];
    private readonly Dictionary<Proposition, AlertId> holders = new(ReferenceEqualityComparer.Instance);

    private AlertMaker(AlertScene scene, IReadOnlyList<ClaimEvent> events, IReadOnlyCollection<AlertRecord> known, IEnumerable<AlertDraft> others, Func<AlertId> newId)
    {
        (this.scene, this.events, this.newId, writer) = (scene, events, newId, new ContentWriter(scene));
        this.known = known.OrderBy(alert => alert.Id.Value, StringComparer.Ordinal).ToDictionary(alert => alert.Id);
        told = known.SelectMany(alert => alert.Facts.Claims).ToHashSet();
        news = [.. others.Where(draft => draft.Earlier is null)];
        var fresh = events.Where(one => one.Kind is ClaimEventKind.Accepted or ClaimEventKind.Changed).Select(one => one.Claim).ToHashSet();
        newsFinder = new NewsFinder(scene, claim => fresh.Contains(claim.Id));
        changeFinder = new ChangeFinder(scene, newsFinder);
    }

    /// <param name="scene">What is known now, as those see it whom the alerts are for.</param>
    /// <param name="events">In order; at least one.</param>
    /// <param name="known">The alerts that <see cref="Concerned"/> claims take part in: the scene's own, and everybody's.</param>
    /// <param name="others">What was made of the same events in other scenes.</param>
    /// <param name="newId">Makes an id.</param>
    public static AlertDrafts Make(
        AlertScene scene, IReadOnlyList<ClaimEvent> events, IReadOnlyCollection<AlertRecord> known, IEnumerable<AlertDraft> others, Func<AlertId> newId)
    {
        var maker = new AlertMaker(scene, events, known, others, newId);
        maker.Hold();
        maker.MakeNew();
        maker.Revise();
        return new AlertDrafts(maker.drafts, maker.duplicates);
    }

    /// <summary>The claims whose alerts events on some claims may change.</summary>
    public static IReadOnlySet<ClaimId> Concerned(AlertScene scene, IEnumerable<ClaimEvent> events)
    {
        var concerned = new HashSet<ClaimId>();
        foreach (var claim in events.Select(one => one.Claim))
        {
            concerned.Add(claim);
            if (scene.Find(claim) is { } proposition)
            {
                concerned.UnionWith(scene.Concerned(proposition).Append(proposition).SelectMany(other => other.Claims).Select(other => other.Id));
            }
        }

        return concerned;
    }

    /// <summary>Gives each proposition that was told to the oldest alert that tells it: the scene's own before everybody's, what stands before what was withdrawn.</summary>
    private void Hold()
    {
        foreach (var alert in known.Values.OrderBy(alert => alert.Server != scene.Server).ThenBy(alert => !alert.Facts.Stands))
        {
            if (Current(alert) is { } proposition)
            {
                holders.TryAdd(proposition, alert.Id);
            }
        }
    }

    private void MakeNew()
    {
        foreach (var one in events.Where(MayBeNews))
        {
            if (scene.Find(one.Claim) is not { } proposition || !IsHere(proposition.Lead))
            {
                continue;
            }

            var isHeld = holders.TryGetValue(proposition, out var holder);
            if (!isHeld || !Tells(holder, proposition, one))
            {
                drafts.Add(New(proposition, one, isHeld ? holder : null));
            }
        }
    }

    private bool IsHere(Claim claim) => new AlertQuestion(claim.Topic, claim.Subject.Series) == scene.Question;

    /// <summary>A claim that was never told is no news where it is mended, or where its source changes.</summary>
    private bool MayBeNews(ClaimEvent one) => one.Server == scene.Server
        && (one.Kind == ClaimEventKind.Accepted || (one.Kind == ClaimEventKind.Changed && told.Contains(one.Claim)));

    /// <summary>Whether an alert tells a proposition of the scene already: its own does as soon as it is revised, everybody's where it stands as firmly there.</summary>
    private bool Tells(AlertId holder, Proposition proposition, ClaimEvent one)
    {
        if (!known.TryGetValue(holder, out var alert) || alert.Server == scene.Server)
        {
            return true;
        }

        if (alert.Facts.Status != proposition.Status)
        {
            return false;
        }

        duplicates.Add(new DuplicateClaim(one.Claim, alert.Id));
        return true;
    }

    private AlertDraft New(Proposition proposition, ClaimEvent one, AlertId? shared)
    {
        var (change, other) = newsFinder.Find(proposition);
        var id = newId();
        var answers = shared ?? (other is not null && holders.TryGetValue(other, out var changed) ? changed : null);
        holders[proposition] = id;
        var draft = new AlertDraft(
            id, scene.Server, null, one, change.Kind, writer.Facts(proposition), writer.Content(proposition, change, change: null), answers, ToldBy: null)
        {
            Mentions = writer.Mentions(proposition),
        };
        news.Add(draft);
        return draft;
    }

    private void Revise()
    {
        foreach (var alert in known.Values.Where(alert => alert.Server == scene.Server))
        {
            if (Current(alert) is { } proposition)
            {
                if (holders[proposition] == alert.Id)
                {
                    Revise(alert, proposition);
                }
            }
            else if (alert.Question == scene.Question && alert.Facts.Stands && !alert.Facts.Claims.Any(scene.IsAccepted))
            {
                Retract(alert);
            }
        }
    }

    private void Retract(AlertRecord alert)
    {
        var change = new AlertChange(AlertChangeKind.Retracted, "withdrawn: no accepted claim says so any more");
        drafts.Add(new AlertDraft(
            alert.Id, alert.Server, alert, CauseOf(alert), change.Kind, alert.Facts with { Stands = false }, alert.Content with { Change = change, Notes = [change.Words], Stands = false }, null, null));
    }

    private void Revise(AlertRecord alert, Proposition proposition)
    {
        var facts = writer.Facts(proposition);
        var content = writer.Content(proposition, alert.Content.News, change: null);
        var change = changeFinder.Find(alert.Facts, proposition, facts)
            ?? (IsSame(content, alert.Content) ? null : new AlertChange(AlertChangeKind.Reworded, "worded anew"));
        if (change is null)
        {
            return;
        }

        var isOfOthers = change.Kind is AlertChangeKind.Superseded or AlertChangeKind.Moved or AlertChangeKind.Denied or AlertChangeKind.Contradicted;
        var teller = isOfOthers ? news.Find(draft => draft.Answers == alert.Id) : null;
        drafts.Add(new AlertDraft(alert.Id, alert.Server, alert, CauseOf(alert), change.Kind, facts, content with { Change = change }, null, teller?.Id)
        {
            Mentions = writer.Mentions(proposition),
        });
    }

    private ClaimEvent CauseOf(AlertRecord alert) => events.FirstOrDefault(one => alert.Facts.Claims.Contains(one.Claim)) ?? events[0];

    /// <summary>
    /// What an alert tells now: what it told before, else what its claims have become. Null where none of them stands, and where another
    /// scene tells: only there all that bears on it is seen.
    /// </summary>
    private Proposition? Current(AlertRecord alert)
    {
        var now = alert.Facts.Claims.Select(scene.Find).OfType<Proposition>().Distinct().ToList();
        var meant = now.Find(proposition => scene.Says(proposition) == alert.Facts.Says) ?? now.FirstOrDefault();
        var isElsewhere = alert.Question != scene.Question && alert.Facts.Claims.Any(claim => scene.IsAccepted(claim) && !IsOn(claim));
        return alert.Server == scene.Server && isElsewhere ? null : meant;
    }

    private bool IsOn(ClaimId id) => scene.Find(id) is { } proposition && IsHere(proposition.Lead);

    private static bool IsSame(AlertContent now, AlertContent before) => AlertJson.Write(now) == AlertJson.Write(before with { Change = null, Quote = null });
}
