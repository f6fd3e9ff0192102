using JJBot.Commands.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Sources.Refreshing;

namespace JJBot.Commands.Sources;

/// <summary>All that moderators do with sources, written out in the order in which the help shows it.</summary>
public sealed class SourceCommands
{
    public SourceCommands(
        SourceShelf shelf,
        WatchList feeds,
        SourceRefresher refresher,
        SourceCompletion completion,
        LinkedArticle links,
        AttachedArticle files,
        ArticleDesk articles,
        CardDesk review,
        SettingsDesk settings,
        PasteForm paste,
        TrustedOutletsForm outlets)
    {
        var list = new ListSourcesCommand(shelf, feeds);
        var show = new ShowSourceCommand(completion);
        var refresh = new RefreshSourceCommand(refresher, completion);
        Family = new CommandFamily(
            "source",
            "Add sources, review what I find in them, remove them",
            new AddSourceCommand(links, files, paste, articles),
            new ReviewSourcesCommand(review),
            list,
            show,
            refresh,
            new RemoveSourceCommand(completion),
            new WatchFeedCommand(feeds),
            new UnwatchFeedCommand(feeds),
            new SettingsCommand(settings))
        {
            ShownTo = Moderator.Shown,
        };
        Menu = new AddFromMessageCommand(links, paste, articles);
        Buttons =
        [
            list,
            show,
            refresh,
            new PickLinkSelect(links, articles),
            new RemoveSourceButton(shelf, completion, isSure: false),
            new RemoveSourceButton(shelf, completion, isSure: true),
            new SecondApprovalButton(settings),
            new TrustedOutletsButton(settings, outlets),
            new NoticesSelect(settings),
        ];
        Modals = [paste, outlets];
    }

    public CommandFamily Family { get; }

    /// <summary>In a message's menu.</summary>
    public ICommand Menu { get; }

    public IReadOnlyList<IButton> Buttons { get; }

    public IReadOnlyList<IModal> Modals { get; }
}
