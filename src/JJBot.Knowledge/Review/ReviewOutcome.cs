namespace JJBot.Knowledge.Review;

/// <summary>What became of something that a moderator did.</summary>
public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>It was done, and whoever asks from now on sees it.</summary>
    /// <param name="Action">For undoing it.</param>
    /// <param name="Claims">How many claims it changed.</param>
    /// <param name="Waiting">How many more wait for another moderator's approval; 0 unless all of a source were accepted at once.</param>
    public sealed record Applied(ActionId Action, int Claims, int Waiting = 0) : ReviewOutcome;

    /// <summary>The approval was noted; the claim waits for another moderator.</summary>
    public sealed record Noted(ActionId Action, int Approvals, int Needed) : ReviewOutcome;

    /// <summary>Somebody was faster, or it was done before: nothing happened.</summary>
    /// <param name="By">The name of who did it.</param>
    /// <param name="What">In the past tense: "accepted".</param>
    public sealed record AlreadyDone(string By, string What, DateTimeOffset At) : ReviewOutcome;

    /// <summary>Nothing happened.</summary>
    /// <param name="Sentence">Why, and what to do instead.</param>
    public sealed record Refused(string Sentence) : ReviewOutcome;
}
